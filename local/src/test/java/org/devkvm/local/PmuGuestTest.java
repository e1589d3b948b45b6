package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;
import org.junit.jupiter.api.Test;

/** A guest that counts its own instructions. */
class PmuGuestTest {
  private static final long DEVICE = 0x0900_0000L;
  private static final long PMINTENSET_EL1 = RegId.sysReg(0xC4F1);

  private static final int[] CODE = {
    0xD2800100, // mov  x0, #8
    0xD51BEC00, // msr  pmevtyper0_el0, x0     INST_RETIRED
    0xD51BE81F, // msr  pmevcntr0_el0, xzr
    0x92800000, // mov  x0, #-1
    0xD51B9C40, // msr  pmcntenclr_el0, x0
    0xD2800820, // mov  x0, #0x41
    0xD51B9C00, // msr  pmcr_el0, x0
    0xD2800020, // mov  x0, #1
    0xD51B9C20, // msr  pmcntenset_el0, x0
    0xD53BE801, // mrs  x1, pmevcntr0_el0
    0xD503201F, // nop
    0xD503201F, // nop
    0xD503201F, // nop
    0xD53BE802, // mrs  x2, pmevcntr0_el0
    0xCB010042, // sub  x2, x2, x1
    0xF9000122, // str  x2, [x9]
    0xD2807D03, // mov  x3, #1000
    0xD1000463, // sub  x3, x3, #1
    0xB5FFFFE3, // cbnz x3, .-4
    0xD53BE802, // mrs  x2, pmevcntr0_el0
    0xCB010042, // sub  x2, x2, x1
    0xF9000122, // str  x2, [x9]
  };

  private static VcpuFd vcpu(VmFd vm, Arena arena) {
    VcpuFd vcpu = OnePageGuest.create(vm, arena, CODE, VcpuFeature.PMU_V3);
    vcpu.initPmu();
    vcpu.setOneReg(PMINTENSET_EL1, 0);
    vcpu.setOneReg(RegId.x(9), DEVICE);
    return vcpu;
  }

  @Test
  void countersAreExactAndGoOnInAnotherVmAfterTheirRegistersWentThere() {
    try (Arena arena = Arena.ofShared();
        Kvm kvm = LocalKvm.open();
        VmFd first = kvm.createVm();
        VmFd second = kvm.createVm();
        VcpuFd from = vcpu(first, arena);
        VcpuFd to = vcpu(second, arena)) {
      assertThat(from.run()).as("three NOPs and an MRS").isEqualTo(written(4));
      from.immediateExit(true);
      assertThat(from.run()).as("the store is complete").isInstanceOf(VcpuExit.Intr.class);
      for (long register : from.regList()) {
        MemorySegment value = arena.allocate(RegId.size(register), 8);
        from.oneReg(register, value);
        to.setOneReg(register, value);
      }

      from.immediateExit(false);
      assertThat(from.run()).isEqualTo(written(2008));
      assertThat(to.run()).isEqualTo(written(2008));
    }
  }

  private static VcpuExit written(long value) {
    return new VcpuExit.MmioWrite(DEVICE, 8, value);
  }
}
