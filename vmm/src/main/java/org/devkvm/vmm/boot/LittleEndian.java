package org.devkvm.vmm.boot;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A file's bytes as little-endian fields. A field that is not wholly in the file reads as 0. */
final class LittleEndian {
  private final byte[] bytes;
  private final ByteBuffer buffer;
  private final long length;

  LittleEndian(byte[] bytes) {
    this(bytes, bytes.length);
  }

  /** The beginning of a file of so many bytes; what is behind it reads as 0. */
  LittleEndian(byte[] bytes, long length) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.length = length;
  }

  byte[] bytes() {
    return bytes;
  }

  long length() {
    return length;
  }

  boolean holds(long offset, long size) {
    return offset >= 0 && size >= 0 && offset <= length && size <= length - offset;
  }

  private boolean isHere(long offset, int size) {
    return offset >= 0 && offset <= bytes.length - size;
  }

  /** A part that the file {@link #holds}. */
  MemorySegment slice(long offset, long size) {
    return MemorySegment.ofArray(bytes).asReadOnly().asSlice(offset, size);
  }

  int u16(long offset) {
    return isHere(offset, Short.BYTES) ? buffer.getShort((int) offset) & 0xffff : 0;
  }

  int u32(long offset) {
    return isHere(offset, Integer.BYTES) ? buffer.getInt((int) offset) : 0;
  }

  long u64(long offset) {
    return isHere(offset, Long.BYTES) ? buffer.getLong((int) offset) : 0;
  }
}
