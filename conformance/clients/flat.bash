# Images of kvm-unit-tests as kernels that devkvm boots. Sourced.

# An image has no header, as a kernel has that devkvm boots (Documentation/arm64/booting.rst): it gets one in 64 KiB before it, so
# that it is aligned as it wants to be. Behind it there is room for what is zero in it and for its stack.
le() { local value=$1; for ((i = 0; i < $2; i++)); do printf "\\x$(printf %02x $((value >> 8 * i & 255)))"; done; }
with_header() {
  local size
  size=$(stat -c %s "$1")
  {
    le 0x14004000 4                           # b .+64 KiB
    le 0 4
    le 0 8                                    # text_offset
    le $((0x10000 + size + 0x100000)) 8       # image_size
    le 0xa 8                                  # flags: 4 KiB pages, anywhere
    le 0 24
    printf 'ARM\x64'
    le 0 4
    head -c $((0x10000 - 64)) /dev/zero
    cat "$1"
  } > "$2"
}
