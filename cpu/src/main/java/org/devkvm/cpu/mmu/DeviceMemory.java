package org.devkvm.cpu.mmu;

/**
 * What answers accesses to guest-physical addresses without memory while {@link
 * org.devkvm.cpu.engine.Engine#step} executes an instruction.
 */
public interface DeviceMemory {
  /** Whether it answers accesses to these bytes. */
  boolean holds(long ipa, int bytes);

  /** Loads 1, 2, 4 or 8 bytes, zero-extended. */
  long load(long ipa, int bytes);

  /** Stores the low 1, 2, 4 or 8 bytes of a value. */
  void store(long ipa, int bytes, long value);
}
