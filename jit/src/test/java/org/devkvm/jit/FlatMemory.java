package org.devkvm.jit;

import org.devkvm.cpu.mmu.PhysicalMemory;

/** Guest-physical memory in one piece, which may be written. */
record FlatMemory(long base, long bytes, long host) implements PhysicalMemory {
  @Override
  public long forRead(long ipa) {
    return ipa >= base && ipa < base + bytes ? host + (ipa - base) : NONE;
  }

  @Override
  public long forWrite(long ipa) {
    return forRead(ipa);
  }
}
