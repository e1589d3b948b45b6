package org.devkvm.local;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;

/** A guest with one page of memory, at whose beginning its code is. */
final class OnePageGuest {
  private static final long BASE = 0x4000_0000L;

  private OnePageGuest() {}

  /** Its one vCPU, which is about to begin. */
  static VcpuFd create(VmFd vm, Arena arena, int[] code, VcpuFeature... features) {
    MemorySegment memory = arena.allocate(0x1000, 0x1000);
    MemorySegment.copy(code, 0, memory, ValueLayout.JAVA_INT, 0, code.length);
    vm.setUserMemoryRegion(0, BASE, memory);
    VcpuFd vcpu = vm.createVcpu(0);
    vcpu.init(features);
    vcpu.setOneReg(RegId.PC, BASE);
    return vcpu;
  }
}
