package org.devkvm.jit.x64;

import java.util.Arrays;

/** Bytes of code in the making. */
class CodeBuffer {
  /** More bytes than a row, a stub or what is behind a block has. */
  private static final int RESERVED = 1 << 12;

  private byte[] bytes = new byte[1 << 15];
  private int size;

  /** How many bytes there are. */
  final int size() {
    return size;
  }

  /** Starts over. */
  final void clear() {
    size = 0;
  }

  final byte[] bytes() {
    return bytes;
  }

  /**
   * Makes room for a row, a stub or what is behind a block, so that no byte has to ask for it. The
   * code around blocks, which is shorter than the first buffer, has none of them.
   */
  final void reserve() {
    if (size + RESERVED > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }

  final void byte1(int a) {
    bytes[size++] = (byte) a;
  }

  final void byte2(int a, int b) {
    bytes[size] = (byte) a;
    bytes[size + 1] = (byte) b;
    size += 2;
  }

  final void byte3(int a, int b, int c) {
    bytes[size] = (byte) a;
    bytes[size + 1] = (byte) b;
    bytes[size + 2] = (byte) c;
    size += 3;
  }

  final void int32(int value) {
    put32(size, value);
    size += 4;
  }

  final void int64(long value) {
    int32((int) value);
    int32((int) (value >>> 32));
  }

  /** Replaces four bytes. */
  final void put32(int at, int value) {
    put32(bytes, at, value);
  }

  /** Replaces four bytes of code. */
  static void put32(byte[] code, int at, int value) {
    code[at] = (byte) value;
    code[at + 1] = (byte) (value >> 8);
    code[at + 2] = (byte) (value >> 16);
    code[at + 3] = (byte) (value >> 24);
  }

  /** Four bytes of code. */
  static int get32(byte[] code, int at) {
    return (code[at] & 0xFF)
        | (code[at + 1] & 0xFF) << 8
        | (code[at + 2] & 0xFF) << 16
        | code[at + 3] << 24;
  }

  /** Makes the 32-bit displacement at {@code at} point to {@code target}. */
  final void patch32(int at, int target) {
    put32(at, target - (at + 4));
  }

  /** Makes the 8-bit displacement at {@code at} point here. */
  final void here8(int at) {
    int distance = size - (at + 1);
    if (distance > Byte.MAX_VALUE) {
      throw new IllegalStateException("short jump over " + distance + " bytes");
    }
    bytes[at] = (byte) distance;
  }

  /** Makes the 8-bit displacement at {@code at} point back to {@code target}. */
  final void backTo8(int at, int target) {
    bytes[at] = (byte) (target - (at + 1));
  }

  /** Makes the 32-bit displacement at {@code at} point here. */
  final void here32(int at) {
    patch32(at, size);
  }
}
