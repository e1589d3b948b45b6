package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.cpu.host.HostAtomics;
import org.devkvm.uapi.RegId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two CPUs count in the two halves of the same 16 bytes: no increment is lost. */
@Timeout(60)
class AtomicPairsTest {
  private static final long RAM = 0x4000_0000L;
  private static final long COUNTERS = RAM + 0x8000;
  private static final int ROUNDS = 100_000;

  /** How X11 increments of both halves, at X10 and X12, are done, before a store to X9. */
  enum Counting {
    COMPARE_AND_SWAP_PAIR(
        0xA9400540, // ldp  x0, x1, [x10]
        0xAA0003E4, // mov  x4, x0
        0xAA0103E5, // mov  x5, x1
        0x91000402, // add  x2, x0, #1
        0x91000423, // add  x3, x1, #1
        0x48207D42, // casp x0, x1, x2, x3, [x10]
        0xEB04001F, // cmp  x0, x4
        0xFA450020, // ccmp x1, x5, #0, eq
        0x54FFFF21, // b.ne .-28
        0xF100056B, // subs x11, x11, #1
        0x54FFFEC1, // b.ne .-40
        0xF9000120), // str  x0, [x9]
    EXCLUSIVE_PAIR(
        0xC87F0540, // ldxp x0, x1, [x10]
        0x91000400, // add  x0, x0, #1
        0x91000421, // add  x1, x1, #1
        0xC8220540, // stxp w2, x0, x1, [x10]
        0x35FFFF82, // cbnz w2, .-16
        0xF100056B, // subs x11, x11, #1
        0x54FFFF41, // b.ne .-24
        0xF9000120), // str  x0, [x9]
    ADD_TO_EACH(
        0xD2800020, // mov   x0, #1
        0xF820015F, // stadd x0, [x10]
        0xF820019F, // stadd x0, [x12]
        0xF100056B, // subs  x11, x11, #1
        0x54FFFF81, // b.ne  .-16
        0xF9000120), // str   x0, [x9]
    EXCLUSIVE_OF_EACH(
        0xC85F7D40, // ldxr x0, [x10]
        0x91000400, // add  x0, x0, #1
        0xC8027D40, // stxr w2, x0, [x10]
        0x35FFFFA2, // cbnz w2, .-12
        0xC85F7D80, // ldxr x0, [x12]
        0x91000400, // add  x0, x0, #1
        0xC8027D80, // stxr w2, x0, [x12]
        0x35FFFFA2, // cbnz w2, .-12
        0xF100056B, // subs x11, x11, #1
        0x54FFFEE1, // b.ne .-36
        0xF9000120); // str  x0, [x9]

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
    private final int[] code;

    Counting(int... code) {
      this.code = code;
    }
  }

  record Pairing(Counting first, Counting second) {}

  static Stream<Pairing> pairings() {
    return Stream.of(Counting.COMPARE_AND_SWAP_PAIR, Counting.EXCLUSIVE_PAIR)
        .flatMap(first ->
            Stream.of(Counting.values())
                .filter(second -> second.compareTo(first) >= 0)
                .map(second -> new Pairing(first, second)));
  }

  @AutoClose private final Arena arena = Arena.ofShared();
  @AutoClose private final Kvm kvm = LocalKvm.open();
  @AutoClose private final VmFd vm = kvm.createVm();
  @AutoClose private final VcpuFd one = vm.createVcpu(0);
  @AutoClose private final VcpuFd other = vm.createVcpu(1);

  private final MemorySegment ram = arena.allocate(0x10000, 0x1000);

  private void prepare(VcpuFd vcpu, Counting counting, long offset) {
    int[] code = counting.code;
    MemorySegment.copy(code, 0, ram, ValueLayout.JAVA_INT, offset, code.length);
    vcpu.init();
    vcpu.setOneReg(RegId.PC, RAM + offset);
    vcpu.setOneReg(RegId.x(9), 0x0900_0000L);
    vcpu.setOneReg(RegId.x(10), COUNTERS);
    vcpu.setOneReg(RegId.x(11), ROUNDS);
    vcpu.setOneReg(RegId.x(12), COUNTERS + 8);
  }

  @ParameterizedTest
  @MethodSource("pairings")
  void noIncrementIsLost(Pairing pairing) {
    assumeThat(HostAtomics.isSupported()).isTrue();
    vm.setUserMemoryRegion(0, RAM, ram);
    prepare(one, pairing.first, 0);
    prepare(other, pairing.second, 0x1000);
    CompletableFuture<VcpuExit> second = CompletableFuture.supplyAsync(other::run);
    assertThat(one.run()).isInstanceOf(VcpuExit.MmioWrite.class);
    assertThat(second.join()).isInstanceOf(VcpuExit.MmioWrite.class);
    assertThat(ram.get(ValueLayout.JAVA_LONG, COUNTERS - RAM)).isEqualTo(2L * ROUNDS);
    assertThat(ram.get(ValueLayout.JAVA_LONG, COUNTERS - RAM + 8)).isEqualTo(2L * ROUNDS);
  }
}
