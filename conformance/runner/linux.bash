# How a script plays cases on a real Linux KVM/arm64: Debian's kernel in QEMU with virtualization. Sourced.
# Needs Debian packages: qemu-system-arm gcc-aarch64-linux-gnu cpio. No root: apt runs with a private state.

declare -A hosts=(
  [max-gicv2]="-M virt,virtualization=on,gic-version=2 -cpu max,pauth-impdef=on,sve512=on"
  [cortex-a72-gicv2]="-M virt,virtualization=on,gic-version=2 -cpu cortex-a72"
  [cortex-a72-gicv3]="-M virt,virtualization=on,gic-version=3 -cpu cortex-a72"
  [max-gicv3]="-M virt,virtualization=on,gic-version=3 -cpu max,pauth-impdef=on"
)

me=$(basename "$0")
runner=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/devkvm/oracle
kernel=$cache/kernel

for tool in qemu-system-aarch64 aarch64-linux-gnu-gcc cpio; do
  command -v $tool > /dev/null || { echo "$me: $tool is missing (apt install qemu-system-arm gcc-aarch64-linux-gnu cpio)" >&2; exit 1; }
done

# The newest cloud kernel of the distribution this machine runs, for arm64.
fetch_kernel() {
  mkdir -p "$cache"/apt/{lists,cache/archives}/partial "$kernel"
  touch "$cache/apt/status"
  local apt=(-qq -oAPT::Architecture=arm64 -oAPT::Architectures=arm64 -oDir::State::lists="$cache/apt/lists"
    -oDir::State::status="$cache/apt/status" -oDir::Cache="$cache/apt/cache" -oDebug::NoLocking=1 -oAPT::Sandbox::User=)
  apt-get "${apt[@]}" update
  local package
  package=$(apt-cache "${apt[@]}" show --no-all-versions linux-image-cloud-arm64 | sed -n 's/^Depends: \([^ ]*\).*/\1/p')
  (cd "$kernel" && rm -rf ./* && apt-get "${apt[@]}" download "$package" && dpkg-deb -x ./*.deb tree &&
    cp tree/boot/vmlinuz-* Image)
}

# The fragments of a file, without its cases: any other file may play them.
fragments() { awk '/^(case|host) /{on = 0} /^def /{on = 1} on'; }

# build_initramfs CASES WORK [FILE...]: packs the runner and a directory of cases, or some of them, into WORK/initrd.gz.
build_initramfs() {
  local cases=$1 work=$2 root=$2/root file
  mkdir -p "$root/cases"
  if [ $# -eq 2 ]; then cp "$cases"/*.case "$root/cases"; fi
  if [ $# -gt 2 ]; then
    for file in "$cases"/*.case; do fragments < "$file" > "$root/cases/$(basename "$file")"; done
    for file in "${@:3}"; do cp "$cases/$(basename "$file")" "$root/cases"; done
  fi
  sed 's/#.*//' "$cases"/*.case | grep -oE '\b(KVM|PSCI)_[A-Z0-9_]+' | sort -u | sed 's/.*/S(&)/' > "$work/symbols.inc"
  aarch64-linux-gnu-gcc -std=gnu11 -O1 -Wall -Wextra -Werror -static -pthread -I "$work" -o "$root/init" "$runner/runner.c"
  (cd "$root" && find . | cpio --quiet -o -H newc | gzip -1) > "$work/initrd.gz"
}

# play HOST WORK OUT: one boot; what the runner prints goes to OUT/, one file for each file of cases.
play() {
  local out=$3 log=$2/$1.log status=0
  # shellcheck disable=SC2086  # the machine's options are words
  nice timeout -k 5 "${timeout:-1200}" qemu-system-aarch64 ${hosts[$1]} -m 1G -smp 2 -nic none -nographic -no-reboot \
    -kernel "$kernel/Image" -initrd "$2/initrd.gz" \
    -append "console=ttyAMA0 quiet loglevel=0 panic=-1" < /dev/null 2>&1 | tr -d '\r' > "$log" || status=$?
  if ! grep -q '^=== end' "$log" || grep -aE 'BAD CASE|TIMEOUT|KILLED' "$log"; then
    cp "$log" "$cache/$me-$1.log"
    if [ $status -eq 124 ] || [ $status -eq 137 ]; then echo "$me: $1 hung; the last that it said: $(tail -n 1 "$log")" >&2; fi
    echo "$me: $1 did not finish, or cases are broken; see $cache/$me-$1.log" >&2
    return 1
  fi
  rm -rf "$out" && mkdir -p "$out"
  awk -v out="$out" '/^=== /{file = ($2 == "begin" || $2 == "end") ? "" : out "/" $2 ".txt"; next} file{print > file}' "$log"
}
