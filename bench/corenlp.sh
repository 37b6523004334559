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
milliseconds() { # how long a command takes
  start=$(date +%s%N)
  "$@" >"$folder/records.jsonl"
  echo $((($(date +%s%N) - start) / 1000000))
}
one=$(milliseconds "$here/firsthand" read "$(ls -d "$folder"/captures/* | head -1)" --format jsonl)
all=$(milliseconds "$here/firsthand" read "$folder/captures" --format jsonl)
awk -v n="$count" -v all="$all" -v one="$one" -v s="$(grep -c '^{"type":"statement"' "$folder/records.jsonl")" \
  'BEGIN { printf "Firsthand: one text with its start in %.1f s, %d texts in %.1f s, %d statements; %.0f ms for each further text\n",
    one / 1000, n, all / 1000, s, (all - one) / (n - 1) }'
