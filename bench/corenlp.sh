#!/usr/bin/env bash
# Reads the same captures with CoreNLP's quote pipeline and with Firsthand, one after the other.
# usage: bench/corenlp.sh [CAPTURES]          20 if not given; fetches CoreNLP and its models (500 MB) from Maven Central
set -eu
count=${1:-20}
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/jdk.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/captures"
"$java" "$here/bench/src/main/java/dev/firsthand/bench/Captures.java" "$count" "$folder/captures"
mvn -q -B -f "$here/bench/corenlp/pom.xml" dependency:build-classpath -Dmdep.outputFile="$folder/class.path"
"$java" -Xmx6g -cp "$(cat "$folder/class.path")" "$here/bench/corenlp/Quotes.java" "$folder/captures" 2>"$folder/log" || {
  tail -n 20 "$folder/log" >&2
  exit 1
}
"$here/firsthand" --version >/dev/null 2>&1 || :
start=$(date +%s%N)
"$here/firsthand" read "$folder/captures" --format jsonl >"$folder/records.jsonl"
end=$(date +%s%N)
awk -v n="$count" -v ms="$(((end - start) / 1000000))" -v s="$(grep -c '^{"type":"statement"' "$folder/records.jsonl")" \
  'BEGIN { printf "Firsthand: %d texts in %.1f s with its start, %d statements\n", n, ms / 1000, s }'
