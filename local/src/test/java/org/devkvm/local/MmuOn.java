package org.devkvm.local;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.client.VcpuFd;
import org.devkvm.uapi.RegId;

/** CPUs with MMU and caches on: off, all memory would be Device, which has an order of its own. */
final class MmuOn {
  /** Where a guest's memory has the table. */
  private static final int TABLE = 0xF000;

  private MmuOn() {}

  /** Maps addresses below 1 GiB as Device, and the GiB of the memory as Normal. */
  static void map(MemorySegment memory, long gpa) {
    memory.setAtIndex(ValueLayout.JAVA_LONG, TABLE / Long.BYTES, 0x405); // Device
    memory.setAtIndex(ValueLayout.JAVA_LONG, TABLE / Long.BYTES + 1, gpa | 0x701); // Normal
  }

  /** Makes a CPU begin at an address, with the table that {@link #map} has put into memory. */
  static void begin(VcpuFd vcpu, long gpa, long pc) {
    vcpu.init();
    vcpu.setOneReg(RegId.sysReg(3, 0, 2, 0, 0), gpa + TABLE); // TTBR0_EL1
    vcpu.setOneReg(
        RegId.sysReg(3, 0, 2, 0, 2), 25 | 25 << 16 | 1 << 23 | 0x3500 | 2L << 30 | 2L << 32); // TCR
    vcpu.setOneReg(RegId.sysReg(3, 0, 10, 2, 0), 0xFF); // MAIR_EL1
    vcpu.setOneReg(RegId.sysReg(3, 0, 1, 0, 0), 0x34D5_D91DL); // SCTLR_EL1
    vcpu.setOneReg(RegId.PC, pc);
  }
}
