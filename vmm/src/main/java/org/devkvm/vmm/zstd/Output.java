package org.devkvm.vmm.zstd;

import java.io.IOException;
import java.util.Arrays;

/** What has been unpacked so far, which is also what matches refer to. */
final class Output {
  private static final int FIRST_CAPACITY = 1 << 16;

  private final int max;
  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int size;

  /** Where the current frame began: matches do not reach before it. */
  private int frame;

  Output(int max) {
    this.max = max;
  }

  void beginFrame() {
    frame = size;
  }

  void append(byte[] source, int from, int count) throws IOException {
    reserve(count);
    System.arraycopy(source, from, bytes, size, count);
    size += count;
  }

  void fill(int value, int count) throws IOException {
    reserve(count);
    Arrays.fill(bytes, size, size + count, (byte) value);
    size += count;
  }

  /** Appends what is {@code offset} bytes back; it may run into what it writes. */
  void repeat(int offset, int count) throws IOException {
    if (offset <= 0 || offset > size - frame) {
      throw new IOException("a match refers to nothing");
    }
    reserve(count);
    int from = size - offset;
    if (offset >= count) {
      System.arraycopy(bytes, from, bytes, size, count);
    } else {
      for (int i = 0; i < count; i++) {
        bytes[size + i] = bytes[from + i];
      }
    }
    size += count;
  }

  /** The low half of the XXH64 of the current frame. */
  int checksum() {
    return (int) XxHash64.of(bytes, frame, size - frame);
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void reserve(int count) throws IOException {
    if (count > max - size) {
      throw new IOException("it unpacks to more than " + max + " bytes");
    }
    if (count > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(max, Math.max(size + count, 2L * bytes.length)));
    }
  }
}
