package org.devkvm.uapi;

/**
 * The direction bits of a request number, as the C macro that makes it.
 *
 * <p>They are part of the number and nothing more: KVM_GET_ONE_REG is {@link #IOW} because its
 * struct is only read, although it writes through a pointer in it.
 */
public enum Direction {
  IO(0),
  IOW(1),
  IOR(2),
  IOWR(3);

  private final int bits;

  Direction(int bits) {
    this.bits = bits;
  }

  /** Bits 31:30 of the request number. */
  public int bits() {
    return bits;
  }
}
