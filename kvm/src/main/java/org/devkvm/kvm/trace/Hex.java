package org.devkvm.kvm.trace;

/** Numbers as C's {@code %#llx} writes them. */
final class Hex {
  private Hex() {}

  static String of(long value) {
    return value == 0 ? "0" : "0x" + Long.toHexString(value);
  }
}
