# kvmtool, which somebody built for arm64, as a client of the native door: $KVMTOOL is its lkvm. Sourced; needs qemu.bash, $cross.

# lkvm COMMAND OPTION...: what talks to a guest that runs needs no /dev/kvm.
lkvm() { qemu-aarch64-static -L "$cross" "$KVMTOOL" "$@" < /dev/null > "$work/said" 2>&1; }

# stands_still: waits for a second without a tick before the last one: lkvm only asks the guest's process to pause it.
stands_still() {
  local i ticks
  for ((i = 0; i < 20; i++)); do
    ticks=$(grep -c tick "$work/console")
    sleep 1
    if grep -q 'tick 49' "$work/console"; then return 1; fi
    [ "$(grep -c tick "$work/console")" != "$ticks" ] || return 0
  done
  return 1
}

# kvmtool OPTION...: a disk is read and written, the net answers, there are random numbers; the guest is paused and goes on.
kvmtool() {
  # shellcheck disable=SC2016  # its name
  [ -x "${KVMTOOL-}" ] || { echo 'skip: no lkvm in $KVMTOOL'; return; }
  local sum name=devkvm-$$ from
  head -c 4M /dev/urandom > "$work/disk"
  sum=$(head -c 2M "$work/disk" | sha256sum)
  # shellcheck disable=SC2016  # the guest's
  make_initrd 'ip addr add 192.168.33.15/24 dev eth0; ip link set eth0 up
echo "READ $(dd if=/dev/vda bs=1M count=2 2> /dev/null | sha256sum)"
dd if=/dev/vda of=/dev/vda bs=1M count=2 seek=2 conv=fsync 2> /dev/null
ping -c 3 192.168.33.1 | grep received
echo "RNG $(cat /sys/class/misc/hw_random/rng_current) $(head -c 100 /dev/hwrng | wc -c)"
i=0; while [ $i -lt 50 ]; do echo "tick $i"; i=$((i + 1)); sleep 0.1; done' "${virtio_modules[@]}"
  : > "$work/console"
  exec {from}< /dev/null
  timeout 300 "$home/devkvm" exec --sysroot "$cross" -- "$KVMTOOL" run --name "$name" -k "$guest/kernel" -i "$work/initrd.gz" \
    -c 2 -m 512 --rng --balloon -d "$work/disk" -n mode=user --console serial -p 'console=ttyS0 quiet panic=-1' "$@" \
    < /dev/null > "$work/console" 2>&1 &
  pid=$!
  on_console 'tick 5' || { fails 'devices'; return; }
  lkvm pause --name "$name" || { fails 'pause'; return; }
  stands_still || { fails 'not paused'; return; }
  lkvm resume --name "$name" || { fails 'resume'; return; }
  ended || { fails 'power off'; return; }
  grep -q 'tick 49' "$work/console" || { fails 'stopped after resume'; return; }
  grep -q "READ $sum" "$work/console" || { fails 'a disk read wrongly'; return; }
  cmp -s <(head -c 2M "$work/disk") <(tail -c 2M "$work/disk") || { fails 'a disk written wrongly'; return; }
  grep -q '3 packets received' "$work/console" || { fails 'net'; return; }
  grep -q 'RNG virtio_rng.* 100' "$work/console" || { fails 'random numbers'; return; }
  echo pass
}
