#!/usr/bin/env bash
# Times `firsthand read` on many captures of about 700 words, with 512 MB of heap.
# usage: bench/throughput.sh [CAPTURES [OPTION…]]     1,000 if not given; options go to `read`
# Floors: 1,000 within 10 s by rules alone (`bench/throughput.sh 1000 --encoder none`), ten a second with the encoder.
set -eu
count=${1:-1000}
shift || :
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/jdk.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/captures"
"$java" "$here/bench/src/main/java/dev/firsthand/bench/Captures.java" "$count" "$folder/captures"
"$here/firsthand" --version >/dev/null 2>&1 || : # builds what is stale before the clock runs

start=$(date +%s%N)
FIRSTHAND_JAVA_OPTS="-Xmx512m ${FIRSTHAND_JAVA_OPTS:-}" \
  "$here/firsthand" read "$folder/captures" --format jsonl "$@" >"$folder/records.jsonl" &
pid=$!
peak=0
while kill -0 "$pid" 2>/dev/null; do
  now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$pid/status" 2>/dev/null || :)
  [ "${now:-0}" -le "$peak" ] || peak=$now
  sleep 0.5 # the kernel keeps the peak; asking often would slow what is measured
done
wait "$pid"
end=$(date +%s%N)

read_reports=$(grep -c '^{"type":"report"' "$folder/records.jsonl" || :)
awk -v n="$read_reports" -v all="$count" -v ms="$(((end - start) / 1000000))" -v kb="$peak" 'BEGIN {
  printf "%d of %d captures read in %.1f s: %.0f a second, peak memory %.0f MB\n", n, all, ms / 1000, n * 1000 / ms, kb / 1024
}'
[ "$read_reports" -eq "$count" ]
