package org.devkvm.vmm.zstd;

import java.io.EOFException;
import java.io.IOException;

/** A part of an array, read forwards. */
final class ByteReader {
  final byte[] array;
  private int position;
  private final int end;

  ByteReader(byte[] array, int start, int length) {
    this.array = array;
    this.position = start;
    this.end = start + length;
  }

  int position() {
    return position;
  }

  int remaining() {
    return end - position;
  }

  int u8() throws IOException {
    return (int) unsigned(1);
  }

  /** A little-endian number of {@code count} bytes. */
  long unsigned(int count) throws IOException {
    int from = skip(count);
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = (value << Byte.SIZE) | (array[from + i] & 0xff);
    }
    return value;
  }

  /** The next {@code count} bytes as a reader of their own. */
  ByteReader take(int count) throws IOException {
    return new ByteReader(array, skip(count), count);
  }

  /** Passes over bytes and returns where they were. */
  int skip(int count) throws IOException {
    if (count < 0 || count > remaining()) {
      throw new EOFException();
    }
    int from = position;
    position += count;
    return from;
  }
}
