#!/usr/bin/env bash
# Reads one page of 200 MB and a web archive of 1 GB, each with 512 MB of heap, by rules alone.
# usage: bench/bulk.sh [PAGE_MB [ARCHIVE_MB]]     200 and 1024 if not given; needs 1.3 GB of disk
# Floor: neither fails for want of memory; what cannot be read is rejected with its reason.
set -eu
page=${1:-200}
archive=${2:-1024}
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/jdk.sh"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/captures"
sources=$here/bench/src/main/java/dev/firsthand/bench
"$java" "$sources/Captures.java" 400 "$folder/captures"
"$java" "$sources/Bulk.java" page "$folder/endless.html" "$page" "$folder/captures"
"$java" "$sources/Bulk.java" archive "$folder/many.warc" "$archive" "$folder/captures"
"$here/firsthand" --version >/dev/null 2>&1 || : # builds what is stale before the clock runs

# reads one file and tells time, peak memory, and what became of it
measure() {
  local start end now peak=0 pid status=0
  start=$(date +%s%N)
  FIRSTHAND_JAVA_OPTS="-Xmx512m ${FIRSTHAND_JAVA_OPTS:-}" "$here/firsthand" read "$1" --encoder none --format jsonl \
    >"$folder/records.jsonl" 2>"$folder/errors" &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' "/proc/$pid/status" 2>/dev/null || :)
    [ "${now:-0}" -le "$peak" ] || peak=$now
    sleep 0.05
  done
  wait "$pid" || status=$?
  end=$(date +%s%N)
  awk -v f="$(basename "$1")" -v mb="$(($(stat -c %s "$1") / 1048576))" -v s="$(((end - start) / 1000000))" -v kb="$peak" \
    -v n="$(grep -c '^{"type":"report"' "$folder/records.jsonl" || :)" -v status="$status" 'BEGIN {
    printf "%s, %d MB: %d reports in %.1f s, peak memory %.0f MB, exit %d\n", f, mb, n, s / 1000, kb / 1024, status }'
  grep '^firsthand: ' "$folder/errors" | head -n 3 || :
  [ "$status" -le 1 ]
}

measure "$folder/endless.html"
measure "$folder/many.warc"
