package org.devkvm.kvm;

import java.lang.foreign.MemorySegment;
import org.devkvm.kvm.fd.UserMemory;

/** User memory of one megabyte from {@link #BASE} on. */
final class ScriptedMemory implements UserMemory {
  static final long BASE = 0x10_0000;
  static final long BYTES = 0x10_0000;

  final MemorySegment bytes = MemorySegment.ofArray(new byte[(int) BYTES]);

  @Override
  public boolean copyIn(long address, MemorySegment to) {
    if (!isMapped(address, to.byteSize(), false)) {
      return false;
    }
    MemorySegment.copy(bytes, address - BASE, to, 0, to.byteSize());
    return true;
  }

  @Override
  public boolean copyOut(long address, MemorySegment from) {
    if (!isMapped(address, from.byteSize(), true)) {
      return false;
    }
    MemorySegment.copy(from, 0, bytes, address - BASE, from.byteSize());
    return true;
  }

  @Override
  public boolean isMapped(long address, long count, boolean write) {
    return address >= BASE && address + count <= BASE + BYTES;
  }
}
