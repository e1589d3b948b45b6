package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.RegId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A CPU changes an instruction, makes it visible as the Arm ARM B2.2.5 demands, and says so by a
 * number in memory. A CPU that has read the number executes, behind an ISB, that instruction or a
 * later one. Not in lockstep, which compares what another CPU changes meanwhile.
 */
@Timeout(120)
@ParameterizedClass
@EnumSource(value = EngineKind.class, mode = EnumSource.Mode.EXCLUDE, names = "LOCKSTEP")
class MessageThroughCodeTest {
  private static final long RAM = 0x4000_0000L;
  private static final long DEVICE = 0x0900_0000L;
  private static final int WRITER = 0x1000;
  private static final int NUMBER = 0x2000;
  private static final int CHANGES = 65_000;
  private static final int MOVZ_X2 = 0xD280_0002;

  /**
   * By two ways in turn, so that an engine that makes blocks has the instruction in two of them.
   */
  private static final int[] READS = {
    0xC8DF_FD41, // ldar x1, [x10]
    0xD503_3FDF, // isb
    0x1400_0003, // b .+12, to what is changed
    0xC8DF_FD41, // ldar x1, [x10]
    0xD503_3FDF, // isb
    MOVZ_X2, // which is changed
    0xEB01_005F, // cmp x2, x1
    0x9A83_2463, // cinc x3, x3, lo
    0xEB0B_003F, // cmp x1, x11
    0x5400_0080, // b.eq .+16
    0x9100_0484, // add x4, x4, #1
    0x3707_FF04, // tbnz x4, #0, to the second ldar
    0x17FF_FFF4, // b to the first
    0xF900_0123 // str x3, [x9]
  };

  private static final int CHANGED = 5;

  private static final int[] CHANGE_IT = {
    0x9100_05CE, // add x14, x14, #1
    0x9100_81AD, // add x13, x13, #1 << 5
    0xB900_018D, // str w13, [x12]
    0x9240_21CF, // and x15, x14, #0x1ff: others may read it meanwhile
    0xF100_05EF, // subs x15, x15, #1
    0x54FF_FFE5, // b.pl .-4
    0xD50B_7B2C, // dc cvau, x12
    0xD503_3B9F, // dsb ish
    0xD50B_752C, // ic ivau, x12
    0xD503_3B9F, // dsb ish
    0xC89F_FD4E, // stlr x14, [x10]
    0xEB0B_01DF, // cmp x14, x11
    0x54FF_FE81, // b.ne to the first
    0xF900_012E // str x14, [x9]
  };

  @AutoClose private final ExecutorService threads = Executors.newCachedThreadPool();
  @AutoClose private final Arena arena = Arena.ofShared();
  @AutoClose private final Kvm kvm;
  @AutoClose private final VmFd vm;
  private final MemorySegment ram = arena.allocate(0x1_0000, 0x1000);

  MessageThroughCodeTest(EngineKind engine) {
    kvm = LocalKvm.open(new LocalOptions().engine(engine));
    vm = kvm.createVm();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whoeverHasTheNumberExecutesTheInstruction(int readers) {
    MemorySegment.copy(READS, 0, ram, ValueLayout.JAVA_INT, 0, READS.length);
    MemorySegment.copy(CHANGE_IT, 0, ram, ValueLayout.JAVA_INT, WRITER, CHANGE_IT.length);
    MmuOn.map(ram, RAM);
    vm.setUserMemoryRegion(0, RAM, ram);
    var stale = new CompletableFuture<?>[readers];
    for (int i = 0; i < readers; i++) {
      stale[i] = start(i, RAM).thenAccept(count -> assertThat(count).as("stale").isZero());
    }
    assertThat(start(readers, RAM + WRITER).join()).isEqualTo(CHANGES);
    CompletableFuture.allOf(stale).join();
  }

  /** Runs a CPU; what it tells at its end. */
  private CompletableFuture<Long> start(int id, long pc) {
    VcpuFd vcpu = vm.createVcpu(id);
    MmuOn.begin(vcpu, RAM, pc);
    vcpu.setOneReg(RegId.x(9), DEVICE);
    vcpu.setOneReg(RegId.x(10), RAM + NUMBER);
    vcpu.setOneReg(RegId.x(11), CHANGES);
    vcpu.setOneReg(RegId.x(12), RAM + 4 * CHANGED);
    vcpu.setOneReg(RegId.x(13), Integer.toUnsignedLong(MOVZ_X2));
    return CompletableFuture.supplyAsync(
        () -> vcpu.run() instanceof VcpuExit.MmioWrite told ? told.value() : -1L, threads);
  }
}
