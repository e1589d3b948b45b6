# kvm-unit-tests, which somebody built, under QEMU as a client of the native door: $KVM_UNIT_TESTS is the directory of the images.
# Sourced; needs qemu.bash.

# unit_test TEST: makes $unit, the options of a QEMU that runs a test of gic.flat; false, having said why, if there is no image.
unit_test() {
  # shellcheck disable=SC2016  # its name
  [ -e "${KVM_UNIT_TESTS-}/gic.flat" ] || { echo 'skip: no gic.flat in $KVM_UNIT_TESTS'; return 1; }
  echo 'ERRATA_FORCE=y' > "$work/environment" # whatever was mended in a kernel at some time is mended here
  rm -f "$work"/keys.* && mkfifo "$work/keys.in" && ln -s console "$work/keys.out"
  exec {keys}<> "$work/keys.in"
  serial=chardev:keys
  unit=(-M virt,gic-version=3 -smp 4 -kernel "$KVM_UNIT_TESTS/gic.flat" -initrd "$work/environment" -append "$1"
    -device virtio-serial-device -device virtconsole,chardev=end -chardev testdev,id=end -chardev "pipe,id=keys,path=$work/keys")
}

unit_verdict() {
  local summary
  on_console 'EXIT: STATUS=' || { fails 'no end'; return; }
  ended || true # with a status of kvm-unit-tests' own
  summary=$(sed -n 's/^SUMMARY: \([^\r]*\).*/\1/p' "$work/console")
  if grep -q 'EXIT: STATUS=1[^0-9]*$' "$work/console"; then echo "pass: $summary"
  else echo "FAIL: $summary: $(grep -m 1 '^FAIL' "$work/console" | tr -d '\r')"; fi
}

unit() { # unit TEST
  local unit serial keys
  unit_test "$1" || return 0
  start "${unit[@]}"
  unit_verdict
}

# migrated TEST: the same; when the test asks for it, it is moved to another QEMU.
migrated() {
  local unit serial keys line=
  unit_test "$1" || return 0
  start "${unit[@]}"
  on_console 'Now migrate the VM' || { fails 'does not come to its migration'; return; }
  monitor "migrate \"exec:cat > $work/moved\"" 'info migrate' && answered 'Migration status: completed' || { fails 'not saved'; return; }
  monitor quit
  ended || { fails 'quit'; return; }
  start "${unit[@]}" -incoming "exec:cat $work/moved"
  until [[ $line = *running* ]]; do
    sleep 0.2
    monitor 'info status' && answered 'VM status' || { fails 'not loaded'; return; }
  done
  echo >&"$keys"
  unit_verdict
}
