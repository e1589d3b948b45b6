package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalStatisticsTest {
  @ParameterizedTest
  @EnumSource
  void exitsAreCountedByReason(EngineKind engine) {
    LocalStatistics statistics = new LocalStatistics();
    int[] code = {
      0xD2A12001, // mov  x1, #0x09000000
      0xB9000020, // str  w0, [x1]
      0xB9000020, // str  w0, [x1]
    };
    run(new LocalOptions().engine(engine).statistics(statistics), code, 2);

    assertThat(statistics.lines())
        .containsSubsequence("exits to the hypervisor:", "               2  Stage2Abort");
    if (engine == EngineKind.MACHINE_CODE) {
      assertThat(statistics.lines())
          .containsSubsequence("call-outs by row:", "               2  STR_imm_32");
    }
  }

  /** As many as the guest executes at the least, and no more than a processor can in the time. */
  @Test
  void instructionsAndTheirRateAreTold() {
    LocalStatistics statistics = new LocalStatistics();
    int[] code = {
      0xD2A00400, // mov  x0, #0x200000
      0xD1000400, // sub  x0, x0, #1
      0xB5FFFFE0, // cbnz x0, .-4
      0xD2A12001, // mov  x1, #0x09000000
      0xB9000020, // str  w0, [x1]
    };
    run(new LocalOptions().engine(EngineKind.MACHINE_CODE).statistics(statistics), code, 1);

    long instructions = number(statistics, "instructions, those behind side exits included");
    assertThat(instructions).isGreaterThan(0x40_0000);
    assertThat(number(statistics, "MIPS of one processor of the guest"))
        .isEqualTo(instructions / number(statistics, "us executing the guest"));
  }

  private static long number(LocalStatistics statistics, String name) {
    return statistics.lines().stream()
        .filter(line -> line.endsWith("  " + name))
        .mapToLong(line -> Long.parseLong(line.substring(0, 16).replace(",", "").trim()))
        .findFirst()
        .orElseThrow();
  }

  private static void run(LocalOptions options, int[] code, int exits) {
    try (Arena arena = Arena.ofShared();
        Kvm kvm = LocalKvm.open(options);
        VmFd vm = kvm.createVm();
        VcpuFd vcpu = OnePageGuest.create(vm, arena, code)) {
      for (int i = 0; i < exits; i++) {
        assertThat(vcpu.run()).isInstanceOf(VcpuExit.MmioWrite.class);
      }
    }
  }
}
