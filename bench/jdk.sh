# Sets `java` to one that is 21 or newer: JAVA_HOME's, the one on the path, or the newest beside it.
java=
for candidate in "${JAVA_HOME:-/none}/bin/java" "$(command -v java || :)" \
  $(ls -d /usr/lib/jvm/*/bin/java 2>/dev/null | sort -rV) /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
  [ -x "$candidate" ] || continue
  major=$("$candidate" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
  if [ "${major:-0}" -ge 21 ]; then
    java=$candidate
    break
  fi
done
[ -n "$java" ] || {
  echo "needs a JDK 21 or newer; set JAVA_HOME to where it is" >&2
  exit 3
}
