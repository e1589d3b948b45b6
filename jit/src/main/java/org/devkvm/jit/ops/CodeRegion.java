package org.devkvm.jit.ops;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.NativeCalls;

/**
 * Executable memory of a fixed size, filled from its start. A part of it is used until more is
 * asked for: pages that were never written take no memory.
 */
public final class CodeRegion implements AutoCloseable {
  private static final int ALIGNMENT = 16;
  private static final long REFUSED = -1;

  /** Of which a boot of Linux with a few programs fills a third. */
  private static final int FIRST = 64 << 20;

  private static final int CLOSE_ON_EXEC = 1;

  /** Where code is executed. */
  private final long address;

  /** Where the same memory is written. */
  private final long written;

  private final int bytes;
  private int limit;
  private int used;

  private CodeRegion(long address, long written, int bytes) {
    this.address = address;
    this.written = written;
    this.bytes = bytes;
    limit = Math.min(bytes, FIRST);
  }

  /**
   * A new region; empty where the host does not let memory be written and executed, not even at two
   * addresses.
   *
   * @param twice whether to take two addresses at once
   */
  public static Optional<CodeRegion> map(int bytes, boolean twice) {
    int all = NativeCalls.READ | NativeCalls.WRITE | NativeCalls.EXECUTE;
    long address = twice ? REFUSED : NativeCalls.mapHuge(bytes, all);
    return address == REFUSED
        ? mapTwice(bytes)
        : Optional.of(new CodeRegion(address, address, bytes));
  }

  private static Optional<CodeRegion> mapTwice(int bytes) {
    int file = (int) anonymousFile();
    if (file < 0) {
      return Optional.empty();
    }
    NativeCalls.call(NativeCalls.find("ftruncate"), file, bytes, 0, 0, 0, 0);
    long written = NativeCalls.mapFile(file, bytes, NativeCalls.READ | NativeCalls.WRITE);
    long address = NativeCalls.mapFile(file, bytes, NativeCalls.READ | NativeCalls.EXECUTE);
    NativeCalls.call(NativeCalls.find("close"), file, 0, 0, 0, 0, 0);
    if (written != REFUSED && address != REFUSED) {
      return Optional.of(new CodeRegion(address, written, bytes));
    }
    if (written != REFUSED) {
      NativeCalls.unmap(written, bytes);
    }
    return Optional.empty();
  }

  private static long anonymousFile() {
    MemorySegment create = NativeCalls.find("memfd_create");
    if (create.equals(MemorySegment.NULL)) {
      return REFUSED;
    }
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom("devkvm-code").address();
      return NativeCalls.call(create, name, CLOSE_ON_EXEC, 0, 0, 0, 0);
    }
  }

  /** Where it starts. */
  public long address() {
    return address;
  }

  /** Its size in bytes. */
  public int bytes() {
    return bytes;
  }

  /** Offset of the first byte that is free. */
  public int used() {
    return used;
  }

  /** Whether so many bytes are free in the part that is used. */
  public boolean hasRoom(int size) {
    return size <= limit - used;
  }

  /** Uses twice as much from now on; false if all is used. */
  public boolean grow() {
    int before = limit;
    limit = (int) Math.min(bytes, 2L * limit);
    return limit > before;
  }

  /** Appends code; {@link #used} was its offset. */
  public void append(byte[] code, int size) {
    HostMemory.copyFrom(code, 0, written + used, size);
    used += (size + ALIGNMENT - 1) & -ALIGNMENT;
  }

  /** Frees all from an offset on. */
  public void truncate(int offset) {
    used = offset;
  }

  /** The two bytes at an aligned offset. */
  public int get16(int offset) {
    return (int) HostMemory.get16(written + offset);
  }

  /** The four bytes at an aligned offset. */
  public int get32(int offset) {
    return (int) HostMemory.get32(written + offset);
  }

  /** Copies what is at an offset. */
  public void read(int offset, byte[] into) {
    HostMemory.copyTo(written + offset, into, 0, into.length);
  }

  /** Replaces the four bytes at an aligned offset; code that executes there sees old or new. */
  public void put32(int offset, int value) {
    HostMemory.put32(written + offset, value);
  }

  /** The eight bytes at an aligned offset. */
  public long get64(int offset) {
    return HostMemory.get64(written + offset);
  }

  /** Replaces the eight bytes at an aligned offset. */
  public void put64(int offset, long value) {
    HostMemory.put64(written + offset, value);
  }

  @Override
  public void close() {
    boolean gone = NativeCalls.unmap(address, bytes);
    if (written != address) {
      gone &= NativeCalls.unmap(written, bytes);
    }
    if (!gone) {
      throw new IllegalStateException("munmap of the code region failed");
    }
  }
}
