# Sets `classes` to the class path of the built product; $here is the root of the checkout.
classes=$here/app/target/lib/*
for module in core encoder intake fetch record app; do
  for jar in "$here/$module/target/firsthand-$module-"*.jar; do
    [ "${jar%-tests.jar}" != "$jar" ] || classes=$jar:$classes
  done
done
