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

  /** Writes a kernel buffer back; EFAULT. */
  public void write(MemorySegment data) {
    Refusal.BAD_POINTER.unless(memory.copyOut(address, data));
  }

  /** get_user of 32 bits; EFAULT. */
  public int readInt() {
    return read(Integer.BYTES).get(INT, 0);
  }

  /** get_user of 64 bits; EFAULT. */
  public long readLong() {
    return read(Long.BYTES).get(LONG, 0);
  }

  /** put_user of 32 bits; EFAULT. */
  public void writeInt(int value) {
    MemorySegment data = buffer(Integer.BYTES);
    data.set(INT, 0, value);
    write(data);
  }

  /** put_user of 64 bits; EFAULT. */
  public void writeLong(long value) {
    MemorySegment data = buffer(Long.BYTES);
    data.set(LONG, 0, value);
    write(data);
  }

  /** A zeroed kernel buffer of {@code bytes} bytes, 8-byte aligned. */
  public static MemorySegment buffer(long bytes) {
    return MemorySegment.ofArray(new long[Math.toIntExact((bytes + 7) / 8)]).asSlice(0, bytes);
  }
}
