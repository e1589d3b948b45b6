# What the benchmarks of whole boots share; sourced by them.
# shellcheck shell=bash
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/devkvm
guest=$cache/debian-arm64
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
marker=BENCH-READY

fail() { echo "$(basename "$0"): $1" >&2; exit 1; }

# Sets JAVA_HOME to the JDK that ./devkvm has found, and has Maven use it.
use_jdk() {
  "$root/devkvm" --version > /dev/null
  JAVA_HOME=$(sed -n 3p "$root/cli/target/launch")
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
  export JAVA_HOME MAVEN_OPTS
}

# The default guest is obtained by devkvm itself.
obtain_guest() {
  command -v cpio > /dev/null || fail "cpio is missing (apt install cpio)"
  if [ ! -e "$guest/kernel" ]; then
    "$root/devkvm" run --dump-initrd /dev/null || fail "the default guest cannot be obtained"
  fi
}

# An initramfs whose first process prints the marker and switches the machine off.
pack_initrd() {
  mkdir -p "$work/root/bin"
  cp "$guest/busybox" "$work/root/bin/busybox"
  chmod 755 "$work/root/bin/busybox"
  printf '#!/bin/busybox sh\necho %s\nexec /bin/busybox poweroff -f\n' "$marker" > "$work/root/init"
  chmod 755 "$work/root/init"
  (cd "$work/root" && find . | cpio --quiet -o -H newc > "$work/initrd")
}

# Debian's arm64 packages and what they depend on, unpacked into a directory that is complete when it is there.
obtain_packages() {
  local apt=$work/apt package
  local options=(-oAPT::Architecture=arm64 -oAPT::Architectures=arm64 "-oDir::State::lists=$apt/lists"
    "-oDir::State::status=$apt/status" "-oDir::Cache=$apt/cache" -oDebug::NoLocking=1 -oAPT::Sandbox::User=root
    -oAcquire::Languages=none)
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$work/packages"
  : > "$apt/status"
  echo "obtaining Debian's arm64 packages, once ..." >&2
  apt-get -qq "${options[@]}" update > "$work/apt.log" 2>&1 || fail "apt-get update: $(tail -n 1 "$work/apt.log")"
  apt-get -qq -y -d --no-install-recommends "${options[@]}" install gzip xz-utils openssl sqlite3 python3-minimal \
    > "$work/apt.log" 2>&1 || fail "apt-get install: $(tail -n 1 "$work/apt.log")"
  for package in "$apt"/cache/archives/*.deb; do dpkg-deb -x "$package" "$work/packages"; done
  rm -rf "$work"/packages/usr/share "$work"/packages/usr/lib/aarch64-linux-gnu/{perl*,gconv}
  mv "$work/packages" "$1"
}

# The initramfs of bench/peers, its work $scale times as much: busybox, the programs, Debian's packages if packages=yes, and a first
# process that runs the groups that the kernel's command line names.
pack_peers() {
  local tree=$work/peers unpacked=$cache/peers-arm64
  mkdir -p "$tree"
  if [ "${packages:-}" = yes ]; then
    [ -d "$unpacked" ] || obtain_packages "$unpacked"
    cp -a "$unpacked/." "$tree/"
    openssl genrsa -out "$tree/key" 2048 2> /dev/null || fail "openssl is missing (apt install openssl)"
  fi
  mkdir -p "$tree"/{bin,dev,proc,tmp}
  cp "$guest/busybox" "$tree/bin/busybox"
  aarch64-linux-gnu-gcc -O2 -static -o "$tree/bin/peers" "$root"/bench/guest/*.c -lm
  aarch64-linux-gnu-gcc -O2 -static -o "$tree/bin/parallel" "$root/bench/parallel.c" -lpthread
  sed "s/@SCALE@/$scale/g; s/@MARKER@/$marker/" "$root/bench/guest/init" > "$tree/init"
  chmod 755 "$tree/bin/busybox" "$tree/init"
  (cd "$tree" && find . | cpio --quiet -o -H newc > "$work/initrd")
}

# Has the host give memory to this machine, if it is a virtual one. A host that takes free memory back (free page reporting) gives it
# again page by page, 8 us each where it was seen: half a second of a boot of either side, in some runs and not in others.
settle() {
  local home=${JAVA_HOME:-$(sed -n 3p "$root/cli/target/launch" 2> /dev/null)} # none before the first build
  "$home/bin/java" -XX:+UseSerialGC -Xms1500m -Xmx1500m -XX:+AlwaysPreTouch -XX:+UseTransparentHugePages -version > /dev/null 2>&1 || true
}

# Runs the command and prints the seconds from its start until it printed the marker; waits for its end.
seconds_to_marker() {
  settle
  local start=$EPOCHREALTIME
  "$@" < /dev/null 2> "$work/stderr" | {
    if grep -a -m1 -q "$marker"; then awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN{printf "%.2f\n", b - a}'; fi
    cat > /dev/null
  }
}

median() { sort -n | awk '{v[NR] = $1} END{printf "%.2f\n", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'; }
