package org.devkvm.vmm.boot;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A file's bytes as little-endian fields. A field that is not wholly in the file reads as 0. */
final class LittleEndian {
  private final byte[] bytes;
  private final ByteBuffer buffer;

  LittleEndian(byte[] bytes) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  boolean holds(long offset, long size) {
    return offset >= 0 && size >= 0 && offset <= bytes.length && size <= bytes.length - offset;
  }

  /** A part that the file {@link #holds}. */
  MemorySegment slice(long offset, long size) {
    return MemorySegment.ofArray(bytes).asReadOnly().asSlice(offset, size);
  }

  int u16(long offset) {
    return holds(offset, Short.BYTES) ? buffer.getShort((int) offset) & 0xffff : 0;
  }

  int u32(long offset) {
    return holds(offset, Integer.BYTES) ? buffer.getInt((int) offset) : 0;
  }

  long u64(long offset) {
    return holds(offset, Long.BYTES) ? buffer.getLong((int) offset) : 0;
  }
}
