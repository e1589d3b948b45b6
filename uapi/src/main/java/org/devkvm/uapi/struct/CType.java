package org.devkvm.uapi.struct;

/** The C type of a field: its size, which on arm64 is also its alignment, in bytes. */
public enum CType {
  U8(1),
  U16(2),
  S16(2),
  U32(4),
  S32(4),
  U64(8),
  POINTER(8),
  U128(16);

  private final int size;

  CType(int size) {
    this.size = size;
  }

  public int size() {
    return size;
  }
}
