# What the benchmarks of whole boots share; sourced by them.
# shellcheck shell=bash
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/devkvm
guest=$cache/debian-arm64
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
marker=BENCH-READY

fail() { echo "$(basename "$0"): $1" >&2; exit 1; }

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

# Runs the command and prints the seconds from its start until it printed the marker; waits for its end.
seconds_to_marker() {
  local start=$EPOCHREALTIME
  "$@" < /dev/null 2> "$work/stderr" | {
    if grep -a -m1 -q "$marker"; then awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN{printf "%.2f\n", b - a}'; fi
    cat > /dev/null
  }
}

median() { sort -n | awk '{v[NR] = $1} END{printf "%.2f\n", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'; }
