package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.RegId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * NZCV that an Instruction Abort saves when the page of a branch's target has lost its translation,
 * and the instructions there, which set NZCV anew, are not to be had.
 */
class AbortFlagsTest {
  private static final long RAM = 0x4000_0000L;
  private static final int PAGE = 0x1000;
  private static final int BYTES = 0x20_0000;

  /** VBAR_EL1 and the vector that is taken. */
  private static final int VECTORS = 0x800;

  private static final int CODE = PAGE;

  /** As far from {@link #CODE} as the fetch TLB has entries. */
  private static final int ALIAS = CODE + 256 * PAGE;

  private static final int LEVEL_1 = 2 * PAGE;
  private static final int LEVEL_2 = 3 * PAGE;
  private static final int LEVEL_3 = 4 * PAGE;
  private static final long ACCESSED = 1 << 10;

  private static final int[] ENTRY = {
    0xD5182007, // msr ttbr0_el1, x7
    0xD5182049, // msr tcr_el1, x9
    0xD518A20A, // msr mair_el1, x10
    0xD5033FDF, // isb
    0xD518100B, // msr sctlr_el1, x11
    0xD5033FDF, // isb
    0xD518C00C, // msr vbar_el1, x12
    0xD61F0280, // br x20
  };

  private static final int[] VECTOR = {
    0xD5384002, // mrs x2, spsr_el1
    0xD5384023, // mrs x3, elr_el1
    0xF9000022, // str x2, [x1]
    0xF9000023, // str x3, [x1]
  };

  /**
   * The second time, the page's entry is cleared, without a TLBI; the call takes its place in the
   * fetch TLB, where nobody looks at the return; and the branch is the first to its target.
   */
  private static final int[] PROGRAM = {
    0xD2800046, // mov x6, #2
    0xF90002F8, // str x24, [x23]       the entry
    0xD63F02A0, // blr x21
    0xF10004DF, // cmp x6, #1
    0x54000180, // b.eq +0x30
    0xF10004C6, // subs x6, x6, #1
    0xAA1603F5, // mov x21, x22
    0xAA1F03F8, // mov x24, xzr
    0x17FFFFF9, // b to the str
  };

  private static final int RETURNED = CODE + 3 * Integer.BYTES;
  private static final int TARGET = CODE + 0x40;

  private static final int[] AT_TARGET = {
    0x91000508, // add x8, x8, #1
    0xB1001509, // adds x9, x8, #5
    0x14000000, // b .
  };

  private static final int RET = 0xD65F03C0;

  /** NZCV before each instruction at which the abort may come. */
  private static final Map<Long, Long> FLAGS =
      Map.of(RAM + RETURNED, 0x2L, RAM + TARGET, 0x6L, RAM + TARGET + 8, 0L);

  @ParameterizedTest
  @EnumSource
  void flagsAreThoseOfTheInstructionBefore(EngineKind engine) {
    try (Arena arena = Arena.ofShared();
        Kvm kvm = LocalKvm.open(new LocalOptions().engine(engine));
        VmFd vm = kvm.createVm()) {
      MemorySegment memory = arena.allocate(BYTES, BYTES);
      vm.setUserMemoryRegion(0, RAM, memory);
      put(memory, 0, ENTRY);
      put(memory, VECTORS + 0x200, VECTOR);
      put(memory, CODE, PROGRAM);
      put(memory, TARGET, AT_TARGET);
      put(memory, ALIAS, RET);
      put(memory, ALIAS + 0x80, RET);
      tables(memory);
      try (VcpuFd vcpu = vm.createVcpu(0)) {
        vcpu.init();
        registers(vcpu);

        long nzcv = written(vcpu.run()) >>> 28;
        long elr = written(vcpu.run());
        assertThat(FLAGS).containsKey(elr);
        assertThat(nzcv).as("at %#x", elr).isEqualTo(FLAGS.get(elr));
      }
    }
  }

  private static long written(VcpuExit exit) {
    return ((VcpuExit.MmioWrite) exit).value();
  }

  private static void put(MemorySegment memory, int offset, int... words) {
    MemorySegment.copy(words, 0, memory, ValueLayout.JAVA_INT, offset, words.length);
  }

  private static void tables(MemorySegment memory) {
    memory.set(ValueLayout.JAVA_LONG, LEVEL_1, ACCESSED | (1 << 2) | 1); // devices below
    memory.set(ValueLayout.JAVA_LONG, LEVEL_1 + 8, (RAM + LEVEL_2) | 3);
    memory.set(ValueLayout.JAVA_LONG, LEVEL_2, (RAM + LEVEL_3) | 3);
    for (int page = 0; page < BYTES / PAGE; page++) {
      memory.set(ValueLayout.JAVA_LONG, LEVEL_3 + 8L * page, entry(page));
    }
  }

  private static long entry(int page) {
    return (RAM + (long) page * PAGE) | ACCESSED | 3;
  }

  private static void registers(VcpuFd vcpu) {
    vcpu.setOneReg(RegId.PC, RAM);
    vcpu.setOneReg(RegId.x(1), 0x0900_0000L);
    vcpu.setOneReg(RegId.x(7), RAM + LEVEL_1);
    vcpu.setOneReg(RegId.x(9), 25 | (1L << 23)); // TCR_EL1: 39 bits below, none above
    vcpu.setOneReg(RegId.x(10), 0xFF); // MAIR_EL1: 0 is Normal, 1 a device
    vcpu.setOneReg(RegId.x(11), 0x30D0_1805L); // SCTLR_EL1: M, C, I
    vcpu.setOneReg(RegId.x(12), RAM + VECTORS);
    vcpu.setOneReg(RegId.x(20), RAM + CODE);
    vcpu.setOneReg(RegId.x(21), RAM + ALIAS);
    vcpu.setOneReg(RegId.x(22), RAM + ALIAS + 0x80);
    vcpu.setOneReg(RegId.x(23), RAM + LEVEL_3 + 8L * (CODE / PAGE));
    vcpu.setOneReg(RegId.x(24), entry(CODE / PAGE));
  }
}
