#!/usr/bin/env bash
# Recall and precision of the statements of the golden stories, by rules alone and with the encoder.
# usage: bench/stories.sh
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/jdk.sh"
cd "$here"
mvn -q -B -ntp -DskipTests package -pl bench -am
exec "$java" --enable-native-access=ALL-UNNAMED -cp "bench/target/classes:bench/target/lib/*" \
  dev.firsthand.bench.GoldenStories core/src/test/resources/dev/firsthand/stories
