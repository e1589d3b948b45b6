package org.devkvm.kvm.fd;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.kvm.rule.Refusal;

/**
 * A pointer that user space passed, read only when the kernel reads it: when EFAULT appears among
 * the other errnos is part of the ABI.
 *
 * @param memory the caller's address space
 * @param address the pointer
 */
public record UserPointer(UserMemory memory, long address) {
  private static final long STORE_BYTES = 8;
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

  /** The pointer {@code bytes} further. */
  public UserPointer plus(long bytes) {
    return new UserPointer(memory, address + bytes);
  }

  /** A kernel copy of {@code bytes} bytes, 8-byte aligned; EFAULT. */
  public MemorySegment read(long bytes) {
    MemorySegment copy = buffer(bytes);
    Refusal.BAD_POINTER.unless(memory.copyIn(address, copy));
    return copy;
  }

  /**
   * Writes a kernel buffer back, copy_to_user; EFAULT. What is before a page that cannot be written
   * has been written then, as far as arm64's stores of 8 bytes come; if that is nothing, a byte.
   */
  public void write(MemorySegment data) {
    long bytes = data.byteSize();
    if (pageEnd(address) - address >= bytes) {
      copyOut(0, data);
      return;
    }
    copyOut(0, data.asSlice(0, 1));
    long done = 0;
    while (done < bytes) {
      long room = Math.min(pageEnd(address + done) - (address + done), bytes - done);
      long whole = room == bytes - done ? room : room & -STORE_BYTES;
      copyOut(done, data.asSlice(done, whole));
      done += whole;
      if (whole < room) {
        long store = Math.min(STORE_BYTES, bytes - done);
        plus(done).put(data.asSlice(done, store));
        done += store;
      }
    }
  }

  /** A store, put_user: if a part of it cannot be written, nothing is. */
  private void put(MemorySegment data) {
    long first = pageEnd(address) - address;
    if (first >= data.byteSize()) {
      copyOut(0, data);
      return;
    }
    MemorySegment behind = data.asSlice(first);
    MemorySegment before = plus(first).read(behind.byteSize());
    copyOut(first, behind);
    if (!memory.copyOut(address, data.asSlice(0, first))) {
      copyOut(first, before);
      throw Refusal.BAD_POINTER.refuse();
    }
  }

  private void copyOut(long offset, MemorySegment data) {
    Refusal.BAD_POINTER.unless(memory.copyOut(address + offset, data));
  }

  private long pageEnd(long at) {
    int page = memory.pageBytes();
    return (at & -page) + page;
  }

  /** get_user of 32 bits; EFAULT. */
  public int readInt() {
    return read(Integer.BYTES).get(INT, 0);
  }

  /** get_user of 16 bits, unsigned; EFAULT. */
  public int readShort() {
    return Short.toUnsignedInt(read(Short.BYTES).get(ValueLayout.JAVA_SHORT_UNALIGNED, 0));
  }

  /** get_user of 64 bits; EFAULT. */
  public long readLong() {
    return read(Long.BYTES).get(LONG, 0);
  }

  /** put_user of 32 bits; EFAULT. */
  public void writeInt(int value) {
    put(ofInt(value));
  }

  /** put_user of 64 bits; EFAULT. */
  public void writeLong(long value) {
    put(ofLong(value));
  }

  /** copy_to_user of 32 bits; EFAULT. */
  public void copyInt(int value) {
    write(ofInt(value));
  }

  /** copy_to_user of 64 bits; EFAULT. */
  public void copyLong(long value) {
    write(ofLong(value));
  }

  private static MemorySegment ofInt(int value) {
    MemorySegment data = buffer(Integer.BYTES);
    data.set(INT, 0, value);
    return data;
  }

  private static MemorySegment ofLong(long value) {
    MemorySegment data = buffer(Long.BYTES);
    data.set(LONG, 0, value);
    return data;
  }

  /** A zeroed kernel buffer of {@code bytes} bytes, 8-byte aligned. */
  public static MemorySegment buffer(long bytes) {
    return MemorySegment.ofArray(new long[Math.toIntExact((bytes + 7) / 8)]).asSlice(0, bytes);
  }
}
