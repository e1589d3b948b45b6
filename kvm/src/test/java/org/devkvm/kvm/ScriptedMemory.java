package org.devkvm.kvm;

import java.lang.foreign.MemorySegment;
import org.devkvm.kvm.fd.UserMemory;
import org.devkvm.kvm.fd.UserPages;

/** User memory of one megabyte from {@link #BASE} on. */
final class ScriptedMemory implements UserMemory {
  static final long BASE = 0x10_0000;
  static final long BYTES = 0x10_0000;

  final MemorySegment bytes = MemorySegment.ofArray(new byte[(int) BYTES]);
  private final int pageBytes;

  ScriptedMemory() {
    this(0x1000);
  }

  ScriptedMemory(int pageBytes) {
    this.pageBytes = pageBytes;
  }

  @Override
  public int pageBytes() {
    return pageBytes;
  }

  @Override
  public boolean copyIn(long address, MemorySegment to) {
    if (!isMapped(address, to.byteSize())) {
      return false;
    }
    MemorySegment.copy(bytes, address - BASE, to, 0, to.byteSize());
    return true;
  }

  @Override
  public boolean copyOut(long address, MemorySegment from) {
    if (!isMapped(address, from.byteSize())) {
      return false;
    }
    MemorySegment.copy(from, 0, bytes, address - BASE, from.byteSize());
    return true;
  }

  /** Addresses are their own host addresses; nothing is accessed there. */
  @Override
  public UserPages open(long hva, long count, Runnable invalidate) {
    return new UserPages() {
      @Override
      public long host(long address, boolean write) {
        return isMapped(address, 1) ? address : NONE;
      }

      @Override
      public void close() {}
    };
  }

  private static boolean isMapped(long address, long count) {
    return address >= BASE && address + count <= BASE + BYTES;
  }
}
