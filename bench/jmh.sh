#!/usr/bin/env bash
# Measures the stages with JMH.
# usage: bench/jmh.sh [FILTER] [JMH OPTION…]     e.g. bench/jmh.sh Stages.attribute -prof gc
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/jdk.sh"
cd "$here"
mvn -q -B -ntp -DskipTests package -pl bench -am
exec "$java" -cp "bench/target/classes:bench/target/lib/*" org.openjdk.jmh.Main "$@"
