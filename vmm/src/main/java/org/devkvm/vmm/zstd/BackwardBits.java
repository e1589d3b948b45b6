package org.devkvm.vmm.zstd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A bitstream that is read from its end (RFC 8878, 4.1): bits are numbered from the first byte's
 * lowest up, and the highest set bit of the last byte only marks the end. Before the beginning all
 * bits are 0; {@link #overdrawn} tells.
 */
final class BackwardBits {
  private final ByteBuffer bytes;
  private final int start;

  /** Bits not yet read. */
  private int left;

  BackwardBits(byte[] array, int start, int length) throws IOException {
    if (length <= 0 || array[start + length - 1] == 0) {
      throw new IOException("a bitstream has no end");
    }
    this.bytes = ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
    this.start = start;
    int last = array[start + length - 1] & 0xff;
    this.left = (length - 1) * Byte.SIZE + FseTable.highestBit(last);
  }

  /** The next {@code count} bits, up to 32, as a number; the first read is the highest. */
  int read(int count) {
    int value = peek(count);
    left -= count;
    return value;
  }

  /** As {@link #read}, without reading. */
  int peek(int count) {
    int from = left - count;
    if (from >= 0) {
      return (int) (load(from) & mask(count));
    }
    return left <= 0 ? 0 : (int) (((load(0) & mask(left)) << -from) & mask(count));
  }

  void skip(int count) {
    left -= count;
  }

  boolean isEmpty() {
    return left == 0;
  }

  boolean overdrawn() {
    return left < 0;
  }

  /** At least 32 bits from bit {@code from} on. */
  private long load(int from) {
    int index = start + from / Byte.SIZE;
    if (index + Long.BYTES <= bytes.limit()) {
      return bytes.getLong(index) >>> (from % Byte.SIZE);
    }
    long value = 0;
    for (int i = bytes.limit() - 1; i >= index; i--) {
      value = (value << Byte.SIZE) | (bytes.get(i) & 0xff);
    }
    return value >>> (from % Byte.SIZE);
  }

  private static long mask(int count) {
    return (1L << count) - 1;
  }
}
