# Debian's arm64 QEMU as a client of the native door: what conformance/scoreboard does with it. Sourced; needs debian.bash, and
# $home, $guest, $work. A function that is an entry prints "pass" or "FAIL: " and the reason.

# make_initrd SCRIPT [MODULE...]: an initial ramdisk that loads modules, says hello, does what the script says and powers off.
make_initrd() {
  local root=$work/initrd script=$1 module
  shift
  fetch_guest
  rm -rf "$root" && mkdir -p "$root/bin" "$root/proc" "$root/sys" "$root/dev" "$root/modules"
  cp "$guest/busybox" "$root/bin/busybox" && chmod +x "$root/bin/busybox"
  for module; do find "$modules/lib" -name "$module.ko" -exec cp {} "$root/modules" \;; done
  {
    printf '%s\n' '#!/bin/busybox sh' '/bin/busybox --install /bin; export PATH=/bin' \
      'mount -t proc p /proc; mount -t devtmpfs d /dev; mount -t sysfs s /sys'
    for module; do echo "insmod /modules/$module.ko"; done
    printf '%s\n' 'echo "HELLO $(uname -m) $(nproc)"' "$script" 'poweroff -f'
  } > "$root/init"
  chmod +x "$root/init"
  (cd "$root" && find . | cpio --quiet -o -H newc | gzip -1) > "$work/initrd.gz"
}

# vmm QEMU-OPTION...: the command, in $command, of a QEMU whose guest has half a GiB and its console where the options put it.
vmm() {
  fetch_qemu
  # QEMU 10 looks for ROMs by faccessat, which qemu-aarch64 does not look up below the sysroot.
  command=("$home/devkvm" exec --sysroot "$qemu" -- qemu-system-aarch64 -L "$qemu/usr/lib/ipxe/qemu" -L "$qemu/usr/share/qemu"
    -accel kvm -cpu host -m 512 -nodefaults -display none
    -kernel "$guest/kernel" -initrd "$work/initrd.gz" -append 'console=ttyAMA0 panic=-1 quiet' "$@")
}

# boot OPTION...: what a guest says that says hello and powers off.
boot() {
  local command
  make_initrd :
  vmm -serial stdio "$@"
  timeout 300 "${command[@]}" < /dev/null 2>&1
}

says() { # says TEXT COMMAND...: passes if the command exits 0 and says so
  local text=$1 said status
  shift
  said=$("$@") && status=0 || status=$?
  if [ "$status" = 0 ] && grep -q "$text" <<< "$said"; then echo pass; else echo "FAIL: status $status: $(tail -n 1 <<< "$said")"; fi
}

ten() { # ten COMMAND...: with QEMU 10
  local qemu=$cache/arm64-qemu-10/root
  "$@"
}

# start OPTION...: QEMU in the background, its console in $work/console, or what $serial says, its monitor behind `monitor` and
# `answered`.
start() {
  local command
  vmm -serial "${serial-file:$work/console}" -monitor stdio "$@"
  : > "$work/console"
  coproc client { exec "${command[@]}" 2>&1; }
  pid=$client_PID
  exec {to}>&"${client[1]}" {from}<&"${client[0]}" # bash forgets its own when the process ends
}
monitor() { printf '%s\n' "$@" >&"$to"; }
answered() { # answered TEXT: waits for a line of the monitor, which $line is then; false if there is none within five minutes
  while IFS= read -r -t 300 line <&"$from"; do [[ $line != *"$1"* ]] || return 0; done
  return 1
}
on_console() { # on_console TEXT: waits for the guest to say something; false if it does not within five minutes or before its end
  local i
  for ((i = 0; i < 1500; i++)); do
    grep -q "$1" "$work/console" && return
    kill -0 "$pid" 2> /dev/null || break
    sleep 0.2
  done
  grep -q "$1" "$work/console"
}
ended() { # ended: waits for QEMU's end; true if it was a good one
  local i
  for ((i = 0; i < 1500; i++)); do
    kill -0 "$pid" 2> /dev/null || break
    sleep 0.2
  done
  kill "$pid" 2> /dev/null && return 1
  wait "$pid" 2> /dev/null
}
fails() { # fails WHAT: the entry's end when something did not happen; the guest's last word, or QEMU's if it has none
  local last
  kill "$pid" 2> /dev/null
  wait "$pid" 2> /dev/null || true
  last=$(tail -n 1 "$work/console" | tr -d '\r')
  echo "FAIL: $1: ${last:-$(timeout 1 cat <&"$from" | tail -n 1)}"
}

stops() { # stops COUNT OPTION...: stop and cont by QEMU's monitor, each waited for
  local i count=$1
  shift
  make_initrd 'while :; do sleep 0.05; done'
  start -smp 2 "$@"
  for ((i = 0; i < count; i++)); do
    monitor stop 'info status' && answered 'VM status: paused' || { fails "not paused at $i"; return; }
    monitor cont 'info status' && answered 'VM status: running' || { fails "not running at $i"; return; }
  done
  monitor quit
  if ended; then echo pass; else fails 'quit'; fi
}

# What a guest needs to use virtio.
virtio_modules=(failover net_failover virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci virtio_mmio virtio_blk
  virtio_net virtio-rng virtio_balloon)

# snapshot OPTION...: savevm, then loadvm: the guest's clockwork of ticks goes back and on, with a disk and a net on PCI.
snapshot() {
  local seen
  # shellcheck disable=SC2016  # the guest's
  make_initrd 'ip addr add 10.0.2.15/24 dev eth0; ip link set eth0 up
i=0; while :; do
  disk=$(dd if=/dev/vda bs=4k count=1 iflag=direct 2> /dev/null | wc -c)
  ping -c 1 -W 10 10.0.2.2 > /dev/null && echo "tick $i $disk"
  i=$((i + 1)); sleep 0.1
done' "${virtio_modules[@]}"
  QEMU_LD_PREFIX=$qemu qemu-aarch64-static "$qemu/usr/bin/qemu-img" create -q -f qcow2 "$work/disk" 256M < /dev/null
  start -smp 4 -drive "if=none,id=d,file=$work/disk,format=qcow2" -device virtio-blk-pci,drive=d -netdev user,id=n \
    -device virtio-net-pci,netdev=n -device virtio-rng-pci -device virtio-balloon-pci "$@"
  on_console 'tick 5 4096' || { fails 'no tick'; return; }
  monitor 'savevm here' 'info snapshots' && answered 'List of snapshots' || { fails 'no snapshot'; return; }
  seen=$(grep -c tick "$work/console")
  on_console "tick $((seen + 10)) 4096" || { fails 'stopped after savevm'; return; }
  : > "$work/console"
  monitor 'loadvm here' 'info status' && answered 'VM status: running' || { fails 'not running after loadvm'; return; }
  on_console "tick $((seen + 5)) 4096" || { fails 'stopped after loadvm'; return; }
  monitor quit
  if ended; then echo pass; else fails 'quit'; fi
}

# virtio BUS OPTION...: a disk is read and another written, a file comes over the net, there are random numbers, and the balloon
# takes memory. BUS is pci or device, which is MMIO.
virtio() {
  local bus=$1 sum
  shift
  head -c 4M /dev/urandom > "$work/a" && truncate -s 4M "$work/b" && mkdir -p "$work/net" && cp "$work/a" "$work/net/file"
  sum=$(sha256sum < "$work/a")
  # shellcheck disable=SC2016  # the guest's
  make_initrd 'ip addr add 10.0.2.15/24 dev eth0; ip link set eth0 up
grep virtio /proc/interrupts
for disk in vda vdb; do eval "$(cat /sys/block/$disk/serial)=/dev/$disk"; done
echo "READ $(sha256sum < "$from")"
dd if="$from" of="$to" bs=64k 2> /dev/null; sync
tftp -g -r file -l /file 10.0.2.2; echo "NET $(sha256sum < /file)"
ping -c 3 10.0.2.2 | grep received
echo "RNG $(cat /sys/class/misc/hw_random/rng_current) $(head -c 100 /dev/hwrng | wc -c)"
echo BALLOON
while [ "$(sed -n "s/MemTotal: *\([0-9]*\).*/\1/p" /proc/meminfo)" -gt 300000 ]; do sleep 0.1; done
echo TAKEN' "${virtio_modules[@]}"
  start -smp 4 -drive "if=none,id=a,format=raw,readonly=on,file=$work/a" -drive "if=none,id=b,format=raw,file=$work/b" \
    -device "virtio-blk-$bus,drive=a,serial=from" -device "virtio-blk-$bus,drive=b,serial=to" -netdev "user,id=n,tftp=$work/net" \
    -device "virtio-net-$bus,netdev=n" -device "virtio-rng-$bus" -device "virtio-balloon-$bus" "$@"
  on_console BALLOON || { fails 'devices'; return; }
  monitor 'balloon 256'
  on_console TAKEN || { fails 'balloon'; return; }
  ended || { fails 'power off'; return; }
  grep -q "READ $sum" "$work/console" || { fails 'a disk read wrongly'; return; }
  cmp -s "$work/a" "$work/b" || { fails 'a disk written wrongly'; return; }
  grep -q "NET $sum" "$work/console" || { fails 'net'; return; }
  grep -q 'RNG virtio_rng.* 100' "$work/console" || { fails 'random numbers'; return; }
  echo pass
}

# debugger OPTION...: gdb stops at a hardware breakpoint at the kernel's first instruction, steps, and lets it go.
debugger() {
  command -v gdb-multiarch > /dev/null || { echo 'skip: gdb-multiarch is missing (apt install gdb-multiarch)'; return; }
  make_initrd :
  start -gdb "unix:$work/gdb,server=on,wait=off" -S "$@"
  monitor 'info status' && answered 'VM status: paused' || { fails 'not stopped at its start'; return; }
  # QEMU loads an Image at 2 MiB of the memory; its second instruction goes to the first that is code.
  timeout 300 gdb-multiarch -nx -q -batch -ex 'set architecture aarch64' -ex "target remote $work/gdb" -ex 'hbreak *0x40200004' \
    -ex continue -ex 'printf "AT %lx\n", $pc' -ex stepi -ex 'printf "THEN %lx %d\n", $pc, $pc > 0x40200004' -ex 'delete' \
    -ex detach > "$work/said" 2>&1 < /dev/null || true
  grep -q 'AT 40200004' "$work/said" && grep -q 'THEN [0-9a-f]* 1' "$work/said" ||
    { echo "FAIL: gdb: $(tail -n 1 "$work/said")"; kill "$pid"; return; }
  on_console HELLO || { fails 'does not go on'; return; }
  if ended; then echo pass; else fails 'power off'; fi
}

firmware() { # EDK2 in a flash that is switched, with the kernel behind it
  says HELLO boot -smp 2 -bios "$qemu/usr/share/qemu-efi-aarch64/QEMU_EFI.fd" "$@"
}
