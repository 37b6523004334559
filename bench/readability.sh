#!/usr/bin/env bash
# Times the reading of web pages, with Firsthand and with readability4j, in one process on one thread.
# usage: bench/readability.sh PAGES     a folder of .html or .html.gz; fetches readability4j from Maven Central
# Floor: 5 ms a page.
set -eu
pages=${1:?give a folder of pages}
here=$(cd "$(dirname "$0")/.." && pwd)
. "$here/bench/jdk.sh"
"$here/firsthand" --version >/dev/null 2>&1 || : # builds what is missing
. "$here/bench/classes.sh"
theirs=$(mktemp)
trap 'rm -f "$theirs"' EXIT
mvn -q -B -f "$here/bench/readability/pom.xml" dependency:build-classpath -Dmdep.outputFile="$theirs"
"$java" -Xmx1g -cp "$classes:$(cat "$theirs")" "$here/bench/readability/Pages.java" "$pages"
