#!/usr/bin/env bash
# Fuzzes the reading of captures with Jazzer, one kind of input after the other. What fails is written beside the inputs
# in app/src/test/resources/dev/firsthand/app/fuzz; keep it there with a name that says what is wrong with it.
# usage: bench/fuzz.sh [SECONDS [KIND…]]     60 if not given, and all kinds
set -eu
seconds=${1:-60}
shift || :
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/jdk.sh"
cd "$here"
[ $# -gt 0 ] || set -- captures pages feeds webArchives dumps mails archives documents
for kind; do
  echo "fuzzing $kind for $seconds seconds"
  JAVA_HOME=$(dirname "$(dirname "$java")") JAZZER_FUZZ=1 JAZZER_MAX_DURATION="${seconds}s" mvn -q -B -ntp package \
    -Punchecked -Dmaven.test.skip=false -pl app -am -Dtest="ReadingFuzzTest#$kind" -Dsurefire.failIfNoSpecifiedTests=false
done
