#!/usr/bin/env bash
# Scores what `firsthand read` prints against gold data that lies outside the project.
# usage: bench/score.sh TASK GOLD [SCORE.PY]     e.g. bench/score.sh mission ../shared/mission
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
task=$1
gold=$2
scorer=${3:-$here/../shared/score/score.py}
records=$(mktemp)
trap 'rm -f "$records"' EXIT
"$here/firsthand" read "$gold" --format jsonl >"$records" || [ $? -eq 1 ]
python3 "$scorer" "$task" "$gold" "$records"
