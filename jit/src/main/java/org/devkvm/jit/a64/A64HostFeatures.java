package org.devkvm.jit.a64;

import java.lang.foreign.MemorySegment;
import org.devkvm.cpu.host.NativeCalls;

/**
 * What the processor of the host has beyond Armv8.0.
 *
 * @param lse FEAT_LSE, atomic instructions
 * @param crc32 FEAT_CRC32
 */
record A64HostFeatures(boolean lse, boolean crc32) {
  private static final int AT_HWCAP = 16;

  // Of arch/arm64/include/uapi/asm/hwcap.h.
  private static final int HWCAP_CRC32 = 1 << 7;
  private static final int HWCAP_ATOMICS = 1 << 8;

  /** As an assembler names it. */
  @Override
  public String toString() {
    return "armv8-a" + (crc32 ? "+crc" : "") + (lse ? "+lse" : "");
  }

  /** Asks the host's kernel. */
  static A64HostFeatures ofThisHost() {
    MemorySegment getauxval = NativeCalls.find("getauxval");
    long hwcap =
        getauxval.equals(MemorySegment.NULL)
            ? 0
            : NativeCalls.call(getauxval, AT_HWCAP, 0, 0, 0, 0, 0);
    return new A64HostFeatures((hwcap & HWCAP_ATOMICS) != 0, (hwcap & HWCAP_CRC32) != 0);
  }
}
