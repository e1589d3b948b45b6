package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.RegId;
import org.junit.jupiter.api.Test;

/** The embedder's first example. */
class FirstGuestTest {
  @Test
  void fiveInstructionsRunAndWriteToADevice() {
    try (Arena arena = Arena.ofShared();
        Kvm kvm = LocalKvm.open();
        VmFd vm = kvm.createVm()) {
      MemorySegment memory = arena.allocate(0x1000, 0x1000);
      int[] code = {
        0xD2800540, // mov  x0, #42
        0xD2A12001, // mov  x1, #0x09000000
        0x91000400, // add  x0, x0, #1
        0xB9000020, // str  w0, [x1]
        0xB9400022, // ldr  w2, [x1]
      };
      MemorySegment.copy(code, 0, memory, ValueLayout.JAVA_INT, 0, code.length);
      vm.setUserMemoryRegion(0, 0x4000_0000L, memory);
      try (VcpuFd vcpu = vm.createVcpu(0)) {
        vcpu.init();
        vcpu.setOneReg(RegId.PC, 0x4000_0000L);

        assertThat(vcpu.run()).isEqualTo(new VcpuExit.MmioWrite(0x0900_0000L, 4, 43));
        assertThat(vcpu.oneReg(RegId.x(0))).isEqualTo(43);
        assertThat(vcpu.oneReg(RegId.PC))
            .as("still at the store until KVM_RUN completes it")
            .isEqualTo(0x4000_000CL);

        assertThat(vcpu.run()).isInstanceOf(VcpuExit.MmioRead.class);
        vcpu.kvmRun().mmioValue(7);
        vcpu.immediateExit(true);
        assertThat(vcpu.run()).isInstanceOf(VcpuExit.Intr.class);
        assertThat(vcpu.oneReg(RegId.x(2))).isEqualTo(7);
        assertThat(vcpu.oneReg(RegId.PC)).isEqualTo(0x4000_0014L);
      }
    }
  }
}
