package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.RegId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WFE of one vCPU after SEV of another. */
class WaitForEventTest {
  private static final long RAM = 0x4000_0000L;
  private static final int PAGE = 0x1000;

  private static final int NOP = 0xD503201F;
  private static final int SEV = 0xD503209F;
  private static final int WFE = 0xD503205F;
  private static final int MOV_X1_DEVICE = 0xD2A12001;
  private static final int STR_W0_X1 = 0xB9000020;

  @ParameterizedTest
  @EnumSource
  void wfeDoesNotWaitOnceAnotherVcpuHasSentAnEvent(EngineKind engine) {
    assertThat(waits(engine, SEV)).noneMatch(line -> line.contains("WaitForEvent"));
    assertThat(waits(engine, NOP)).anyMatch(line -> line.strip().equals("1  WaitForEvent"));
  }

  /** Why the vCPUs left, the first after an instruction, the second then after WFE. */
  private static List<String> waits(EngineKind engine, int first) {
    LocalStatistics statistics = new LocalStatistics();
    try (Arena arena = Arena.ofShared();
        Kvm kvm = LocalKvm.open(new LocalOptions().engine(engine).statistics(statistics));
        VmFd vm = kvm.createVm()) {
      MemorySegment memory = arena.allocate(PAGE, PAGE);
      int[] code = {MOV_X1_DEVICE, first, STR_W0_X1, MOV_X1_DEVICE, WFE, STR_W0_X1};
      MemorySegment.copy(code, 0, memory, ValueLayout.JAVA_INT, 0, code.length);
      vm.setUserMemoryRegion(0, RAM, memory);
      try (VcpuFd sender = vm.createVcpu(0);
          VcpuFd waiter = vm.createVcpu(1)) {
        sender.init();
        waiter.init();
        sender.setOneReg(RegId.PC, RAM);
        waiter.setOneReg(RegId.PC, RAM + 3 * Integer.BYTES);
        assertThat(sender.run()).isInstanceOf(VcpuExit.MmioWrite.class);
        assertThat(waiter.run()).isInstanceOf(VcpuExit.MmioWrite.class);
      }
    }
    return statistics.lines();
  }
}
