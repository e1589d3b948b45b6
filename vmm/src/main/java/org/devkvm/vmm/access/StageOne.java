package org.devkvm.vmm.access;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.OptionalLong;
import org.devkvm.client.VcpuFd;
import org.devkvm.uapi.RegId;
import org.devkvm.vmm.device.Dma;

/**
 * Where the guest's page tables, VMSAv8-64 stage 1 with 48 bits at most (Arm ARM D8), put an
 * address. Permissions are not looked at: the vCPU has just used the translation.
 *
 * @param vcpu is not running
 * @param memory where the tables are
 */
record StageOne(VcpuFd vcpu, Dma memory) {
  private static final ValueLayout.OfLong DESCRIPTOR =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN);

  private static final long SCTLR_EL1 = RegId.sysReg(3, 0, 1, 0, 0);
  private static final long SCTLR_M = 1;
  private static final long TTBR0_EL1 = RegId.sysReg(3, 0, 2, 0, 0);
  private static final long TTBR1_EL1 = RegId.sysReg(3, 0, 2, 0, 1);
  private static final long TCR_EL1 = RegId.sysReg(3, 0, 2, 0, 2);

  /** log2 of the granule by TCR_EL1.TG0 and by TG1; 0 is reserved. */
  private static final int[] TG0 = {12, 16, 14, 0};

  private static final int[] TG1 = {0, 14, 12, 16};

  private static final long VALID = 1;
  private static final long TABLE_OR_PAGE = 2;
  private static final long ADDRESS = 0xFFFF_FFFF_FFFFL;
  private static final int LAST_LEVEL = 3;

  /** The guest-physical address; none where the guest has no translation. */
  OptionalLong ipa(long va) {
    if ((vcpu.oneReg(SCTLR_EL1) & SCTLR_M) == 0) {
      return OptionalLong.of(va);
    }
    boolean upper = (va & 1L << 55) != 0;
    long tcr = vcpu.oneReg(TCR_EL1);
    int half = (int) (upper ? tcr >>> 16 : tcr) & 0xFFFF;
    int granule = (upper ? TG1 : TG0)[half >>> 14];
    int inputBits = Long.SIZE - (half & 0x3F);
    if (granule == 0 || inputBits > 48 || inputBits < 25) { // TxSZ is reserved
      return OptionalLong.empty();
    }
    return descend(va, vcpu.oneReg(upper ? TTBR1_EL1 : TTBR0_EL1), granule, inputBits);
  }

  private OptionalLong descend(long va, long ttbr, int granule, int inputBits) {
    int stride = granule - 3;
    int level = LAST_LEVEL - (inputBits - granule - 1) / stride;
    int resolved = granule + (LAST_LEVEL - level) * stride;
    long table = ttbr & ADDRESS & ~1; // CnP
    long index = (va & ((1L << inputBits) - 1)) >>> resolved;
    while (true) {
      MemorySegment at = memory.at(table + index * Long.BYTES, Long.BYTES);
      long descriptor = at == null ? 0 : at.get(DESCRIPTOR, 0);
      if ((descriptor & VALID) == 0 || (level == LAST_LEVEL && (descriptor & TABLE_OR_PAGE) == 0)) {
        return OptionalLong.empty();
      }
      if (level == LAST_LEVEL || (descriptor & TABLE_OR_PAGE) == 0) {
        long offset = (1L << resolved) - 1;
        return OptionalLong.of((descriptor & ADDRESS & ~offset) | (va & offset));
      }
      table = descriptor & ADDRESS & -(1L << granule);
      level++;
      resolved -= stride;
      index = (va >>> resolved) & ((1L << stride) - 1);
    }
  }
}
