# Fetches Debian's arm64 packages and unpacks them in the cache. Sourced; needs $cache.

# arm64_apt STATE ARGUMENT...: apt for arm64 with a state of its own, which may name more suites in a list of sources.
arm64_apt() {
  local state=$cache/$1
  shift
  mkdir -p "$state"/lists/partial "$state"/cache/archives/partial && touch "$state/status" "$state/sources.list"
  apt-get -qq -oAPT::Architecture=arm64 -oAPT::Architectures=arm64 -oDir::Etc::sourcelist="$state/sources.list" \
    -oDir::State::lists="$state/lists" -oDir::State::status="$state/status" -oDir::Cache="$state/cache" \
    -oDebug::NoLocking=1 -oAPT::Sandbox::User= "$@"
}

# add_suite STATE SUITE: of this machine's own mirror.
add_suite() {
  local mirror
  # shellcheck disable=SC2016  # apt's own
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Label: Debian' | head -n 1)
  [ -n "$mirror" ] || { echo 'apt knows no mirror of Debian: apt-get update is to be run first' >&2; return 1; }
  mkdir -p "$cache/$1"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $2 main" > "$cache/$1/sources.list"
}

# Debian's arm64 QEMU with the packages it depends on, unpacked into $qemu; the firmware beside it.
fetch_qemu() {
  local state deb
  state=$(basename "$(dirname "$qemu")")
  [ -x "$qemu/usr/bin/qemu-system-aarch64" ] && [ -x "$qemu/usr/bin/qemu-img" ] && return
  local release=bookworm
  if [ "$state" = arm64-qemu-10 ]; then
    release=bookworm-backports
    add_suite "$state" $release || return
  fi
  arm64_apt "$state" update
  arm64_apt "$state" -y --no-install-recommends --download-only -t $release install qemu-system-arm qemu-utils \
    qemu-efi-aarch64 ipxe-qemu
  mkdir -p "$qemu"
  for deb in "$cache/$state"/cache/archives/*.deb; do dpkg-deb -x "$deb" "$qemu"; done
}

# The kernel and busybox of devkvm run, in $guest, and the kernel's modules, in $modules.
fetch_guest() {
  local package
  "$home/devkvm" run -- true
  package=$(sed -n 's/^\(linux-image[^_]*\)_.*/\1/p' "$guest/packages")
  modules=$cache/guest-modules/$package
  [ -d "$modules/lib" ] && return
  arm64_apt guest-modules update
  rm -rf "$modules" && mkdir -p "$modules"
  (cd "$modules" && arm64_apt guest-modules download "$package" && dpkg-deb -x ./*.deb tree && mv tree/lib . && rm -rf tree ./*.deb)
}

# fetch_machine PACKAGE: a kernel of Debian 13, in $kernel, and its modules, in $modules. Needs $work.
fetch_machine() {
  local tree=$cache/arm64-host/$1 deb
  if [ ! -e "$tree/boot" ]; then
    add_suite arm64-host trixie
    arm64_apt arm64-host update
    mkdir -p "$work/kernel" && cd "$work/kernel"
    arm64_apt arm64-host download "$1"
    arm64_apt arm64-host download "$(dpkg-deb -f ./*.deb Depends | sed 's/ .*//')"
    for deb in ./*.deb; do dpkg-deb -x "$deb" "$tree"; done
    cd - > /dev/null && rm -rf "$work/kernel"
  fi
  kernel=$(echo "$tree"/boot/vmlinu*) modules=$tree
}
