package org.devkvm.jit.x64;

import java.util.Optional;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.NativeCalls;

/** Executable memory of a fixed size, filled from its start. */
public final class CodeRegion implements AutoCloseable {
  private static final int ALIGNMENT = 16;
  private static final long REFUSED = -1;

  private final long address;
  private final int bytes;
  private int used;

  private CodeRegion(long address, int bytes) {
    this.address = address;
    this.bytes = bytes;
  }

  /** A new region; empty where the host does not let memory be written and executed. */
  public static Optional<CodeRegion> map(int bytes) {
    long address =
        NativeCalls.map(bytes, NativeCalls.READ | NativeCalls.WRITE | NativeCalls.EXECUTE);
    return address == REFUSED ? Optional.empty() : Optional.of(new CodeRegion(address, bytes));
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

  /** Whether so many bytes are free. */
  public boolean hasRoom(int size) {
    return size <= bytes - used;
  }

  /** Appends code; {@link #used} was its offset. */
  public void append(byte[] code, int size) {
    HostMemory.copyFrom(code, 0, address + used, size);
    used += (size + ALIGNMENT - 1) & -ALIGNMENT;
  }

  /** Frees all from an offset on. */
  public void truncate(int offset) {
    used = offset;
  }

  /** The two bytes at an aligned offset. */
  public int get16(int offset) {
    return (int) HostMemory.get16(address + offset);
  }

  /** The four bytes at an aligned offset. */
  public int get32(int offset) {
    return (int) HostMemory.get32(address + offset);
  }

  /** Copies what is at an offset. */
  public void read(int offset, byte[] into) {
    HostMemory.copyTo(address + offset, into, 0, into.length);
  }

  /** Replaces the four bytes at an aligned offset; code that executes there sees old or new. */
  public void put32(int offset, int value) {
    HostMemory.put32(address + offset, value);
  }

  /** The eight bytes at an aligned offset. */
  public long get64(int offset) {
    return HostMemory.get64(address + offset);
  }

  /** Replaces the eight bytes at an aligned offset. */
  public void put64(int offset, long value) {
    HostMemory.put64(address + offset, value);
  }

  @Override
  public void close() {
    if (!NativeCalls.unmap(address, bytes)) {
      throw new IllegalStateException("munmap of the code region failed");
    }
  }
}
