# What runs jit's tests where there is no Maven: a JVM with runner/Tests.java. Sourced; needs $home and $work.

# What they are compiled with, a line each in $work/classpath, and what runs them, which Maven brings along.
compile_tests() {
  (cd "$home" && mvn -q -B -Ddev -pl jit -am test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/path")
  {
    echo "$home/jit/target/classes"
    tr : '\n' < "$work/path" && echo
    grep -o '[^:]*/junit-platform-engine/[^:]*' "$work/path" | sed 's/platform-engine/platform-launcher/g'
  } > "$work/classpath"
}
