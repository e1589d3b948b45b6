package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.EngineStatistics;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.PeEngine;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kernels with two address spaces in the upper half, as with page table isolation: one address has
 * other code in each, and goes on having it however often they change. The function at {@link #F}
 * adds 1 to X0 in the first, with ASID 1, and 100 in the second, with ASID 2.
 */
class UpperHalfTest {
  private static final long BASE = 0x4000_0000L;
  private static final int SIZE = 1 << 17;
  private static final int EL1H = 0x3C5;

  /** Where the upper half begins: vectors, the function, the main program. */
  private static final long UPPER = 0xFFFF_FF80_0000_0000L;

  private static final int F = 0x1000;
  private static final int MAIN = 0x2000;

  /** Places in memory. */
  private static final int LOWER_TABLE = 0x1000;

  private static final int FIRST_TABLE = 0x2000;
  private static final int SECOND_TABLE = 0x5000;
  private static final int LAST_LEVEL = 0x2000;
  private static final int VECTORS = 0x8000;
  private static final int ADDS_1 = 0x9000;
  private static final int ADDS_100 = 0xA000;
  private static final int PROGRAM = 0xB000;
  private static final int USER = 0xC000;

  /** A page of EL1's code: valid, accessed, Inner Shareable, read-only, not global. */
  private static final long CODE = 0x703 | 1 << 7 | 1 << 11 | 1L << 54;

  private static final long GLOBAL_CODE = CODE & ~(1L << 11);
  private static final long TABLE = 3;

  /** A block of 1 GiB that EL0 may use, not global. */
  private static final long BLOCK = BASE | 0x741 | 1 << 11;

  /** 39 bits on either side, 4 KiB pages, the ASID of TTBR1_EL1. */
  private static final long TCR =
      25 | 25 << 16 | 1 << 22 | 0x3500 | 0x3500L << 16 | 2L << 30 | 2L << 32;

  private static final long SCTLR = 0x34D5_D91DL & ~(1 << 1);
  private static final long ASID_1 = 1L << 48;
  private static final long ASID_2 = 2L << 48;
  private static final long ASID_3 = 3L << 48;

  private static final int ISB = 0xD503_3FDF;
  private static final int DSB = 0xD503_3B9F;
  private static final int RET = 0xD65F_03C0;
  private static final int ERET = 0xD69F_03E0;
  private static final int HVC = 0xD400_0002;
  private static final int STR = 0xF900_01EE; // str x14, [x15]
  private static final int FIRST = 0xD518_202A; // msr ttbr1_el1, x10
  private static final int SECOND = 0xD518_202B; // msr ttbr1_el1, x11
  private static final int THIRD = 0xD518_2031; // msr ttbr1_el1, x17
  private static final int ROUNDS = 50;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment ram = arena.allocate(SIZE, 4096);
  private final CpuState state = new CpuState();
  private final ShareabilityDomain domain = new ShareabilityDomain();

  @AfterEach
  void end() {
    state.close();
    arena.close();
  }

  private void put(int at, int... words) {
    MemorySegment.copy(words, 0, ram, ValueLayout.JAVA_INT, at, words.length);
  }

  private void put(int at, long descriptor) {
    ram.set(ValueLayout.JAVA_LONG, at, descriptor);
  }

  /** Maps the three pages. */
  private void map(int table, int function, long attributes) {
    put(table, BASE + table + 0x1000 | TABLE);
    put(table + 0x1000, BASE + table + LAST_LEVEL | TABLE);
    put(table + LAST_LEVEL, BASE + VECTORS | attributes);
    put(table + LAST_LEVEL + 8, BASE + function | attributes);
    put(table + LAST_LEVEL + 16, BASE + PROGRAM | attributes);
  }

  /** bl F, from a place in a page of the upper half. */
  private static int call(int from) {
    return 0x9400_0000 | ((F - from) >> 2 & 0x3FF_FFFF);
  }

  private Engine engine(ExecutorFactory executors, long attributes, int... function) {
    put(LOWER_TABLE + 8, BLOCK);
    map(FIRST_TABLE, ADDS_1, attributes);
    map(SECOND_TABLE, ADDS_100, attributes);
    put(ADDS_1, function);
    put(ADDS_1 + 4 * function.length, 0x9100_0400, RET); // add x0, x0, #1
    put(ADDS_100, function);
    put(ADDS_100 + 4 * function.length, 0x9101_9000, RET); // add x0, x0, #100
    prepare(state, attributes);
    return engine(executors, state);
  }

  private Engine engine(ExecutorFactory executors, CpuState of) {
    FlatMemory memory = new FlatMemory(BASE, SIZE, ram.address());
    return PeEngine.with(executors).create(of, memory, () -> 0, domain);
  }

  /** At the main program, in the first address space. */
  private static void prepare(CpuState state, long attributes) {
    state.sys(SysReg.VBAR_EL1, UPPER);
    state.sys(SysReg.TTBR0_EL1, BASE + LOWER_TABLE);
    state.sys(SysReg.TTBR1_EL1, BASE + FIRST_TABLE | ASID_1);
    state.sys(SysReg.TCR_EL1, TCR);
    state.sys(SysReg.MAIR_EL1, 0xFF);
    state.sys(SysReg.SCTLR_EL1, SCTLR);
    state.sys(SysReg.CPACR_EL1, 3 << 20);
    state.pstate(EL1H);
    state.pc(UPPER + MAIN);
    state.x(10, BASE + FIRST_TABLE | ASID_1);
    state.x(11, BASE + SECOND_TABLE | ASID_2);
    state.x(12, ROUNDS);
    state.x(14, BASE + ADDS_100 | attributes);
    state.x(15, BASE + FIRST_TABLE + LAST_LEVEL + 8);
    state.x(16, F >>> 12 | UPPER << 8 >>> 20 | ASID_1);
    state.x(17, BASE + FIRST_TABLE | ASID_3);
  }

  private static Stream<ExecutorFactory> executors() {
    return Stream.of(Interpreters.REFERENCE, new MachineCode());
  }

  /** How long the function is: short enough for a passage, and not. */
  private static int[] function(boolean isLong) {
    return isLong
        ? new int[] {0xD280_0285, 0xD100_04A5, 0xB5FF_FFE5} // x5 = 20; do x5--; while (x5)
        : new int[0];
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void eachAddressSpaceHasItsCode(boolean isLong) {
    put(PROGRAM, FIRST, ISB, call(MAIN + 8), SECOND, ISB, call(MAIN + 20));
    put(PROGRAM + 24, 0xD100_058C, 0xB5FF_FF2C, HVC); // x12--; while (x12)
    try (Engine engine = engine(new MachineCode(), CODE, function(isLong))) {
      var _ = engine.run();
    }
    assertThat(state.x(0)).isEqualTo(ROUNDS * 101);
  }

  /** A system call goes to the first address space, calls there, and returns by the second. */
  private void putSystemCalls() {
    int handler = 0x400;
    put(VECTORS + handler, 0xB400_004D, HVC, FIRST, ISB, call(handler + 16)); // if (x13) hvc
    put(VECTORS + handler + 20, SECOND, ISB, call(handler + 28), ERET);
    put(PROGRAM, 0xD518_4001, 0xD518_4022, SECOND, ISB, ERET); // spsr_el1 = x1; elr_el1 = x2
    put(USER, 0xD400_0001, 0xD100_058C, 0xB5FF_FFCC); // do { svc; x12--; } while (x12)
    put(USER + 12, 0xD280_002D, 0xD400_0001); // x13 = 1; svc
  }

  @ParameterizedTest
  @MethodSource("executors")
  void systemCallsFindTheirCode(ExecutorFactory executors) {
    putSystemCalls();
    try (Engine engine = engine(executors, CODE)) {
      state.x(2, BASE + USER);
      var _ = engine.run();
    }
    assertThat(state.x(0)).isEqualTo(ROUNDS * 101);
  }

  @Test
  void systemCallsDoubtNothing() {
    EngineStatistics statistics = new EngineStatistics();
    putSystemCalls();
    try (Engine engine = engine(new MachineCode(JitOptions.PLAIN, statistics), CODE)) {
      state.x(2, BASE + USER);
      state.x(12, 40 * ROUNDS);
      var _ = engine.run();
    }
    assertThat(state.x(0)).isEqualTo(40 * ROUNDS * 101);
    assertThat(doubts(statistics)).isLessThan(ROUNDS);
  }

  private static long doubts(EngineStatistics statistics) {
    Map<String, Long> exits =
        Objects.requireNonNull(statistics.sums().get("exits from machine code"));
    return exits.getOrDefault("doubted", 0L) + exits.getOrDefault("misses of the TLB", 0L);
  }

  /** Two processes with the same kernel, which has an ASID for each. */
  @Test
  void addressSpacesThatTakeTurnsDoubtNothing() {
    EngineStatistics statistics = new EngineStatistics();
    put(PROGRAM, FIRST, ISB, call(MAIN + 8), THIRD, ISB, call(MAIN + 20));
    put(PROGRAM + 24, 0xD100_058C, 0xB5FF_FF2C, HVC); // x12--; while (x12)
    int[] function = function(true);
    try (Engine engine = engine(new MachineCode(JitOptions.PLAIN, statistics), CODE, function)) {
      state.x(12, 40 * ROUNDS);
      var _ = engine.run();
    }
    assertThat(state.x(0)).isEqualTo(40 * ROUNDS * 2);
    assertThat(doubts(statistics)).isLessThan(ROUNDS);
  }

  /** What makes the first address space forget the function, while the second is there. */
  enum Forgets {
    VMALLE1(0xD508_871F),
    VAE1(0xD508_8730),
    ASIDE1(0xD508_8750),
    VAAE1(0xD508_8770),
    VALE1(0xD508_87B0),
    VAALE1(0xD508_87F0),
    VMALLE1IS(0xD508_831F),
    VAAE1IS(0xD508_8370),
    MAIR(0xD518_A212), // msr mair_el1, x18
    TCR(0xD518_2053); // msr tcr_el1, x19

    private final int word;

    Forgets(int word) {
      this.word = word;
    }
  }

  private long changedOnTheWay(int forget, int back, long attributes) {
    for (int i = 0; i < 3; i++) {
      put(PROGRAM + 12 * i, FIRST, ISB, call(MAIN + 12 * i + 8));
    }
    put(PROGRAM + 36, SECOND, ISB, STR, DSB, forget, DSB, ISB);
    put(PROGRAM + 64, back, ISB, call(MAIN + 72), HVC);
    try (Engine engine = engine(new MachineCode(), attributes)) {
      state.x(18, 0xFF00_00FF);
      state.x(19, TCR | 1L << 38); // TBI1
      var _ = engine.run();
    }
    return state.x(0);
  }

  @ParameterizedTest
  @EnumSource(Forgets.class)
  void maintenanceOnTheWayIsSeen(Forgets by) {
    assertThat(changedOnTheWay(by.word, FIRST, CODE)).isEqualTo(103);
  }

  @ParameterizedTest
  @EnumSource(Forgets.class)
  void maintenanceOnTheWayIsSeenForGlobalCode(Forgets by) {
    long sum = changedOnTheWay(by.word, FIRST, GLOBAL_CODE);
    assertThat(sum).isEqualTo(by == Forgets.ASIDE1 ? 4 : 103);
  }

  /** Nobody knows it there, so that nothing need be forgotten. */
  @Test
  void anAsidThatWasNotUsedHasTheTableAsItIs() {
    assertThat(changedOnTheWay(ISB, THIRD, CODE)).isEqualTo(103);
  }

  /** By a PE that meanwhile runs the same code. */
  @ParameterizedTest
  @EnumSource(
      value = Forgets.class,
      names = {"VMALLE1IS", "VAAE1IS"})
  void maintenanceOfAnotherPeIsSeen(Forgets by) {
    put(PROGRAM, FIRST, ISB, call(MAIN + 8), SECOND, ISB, HVC);
    put(PROGRAM + 24, FIRST, ISB, call(MAIN + 32), HVC);
    put(PROGRAM + 40, call(MAIN + 40), STR, DSB, by.word, DSB, ISB, call(MAIN + 64), HVC);
    MachineCode executors = new MachineCode();
    try (CpuState another = new CpuState();
        Engine engine = engine(executors, CODE);
        Engine other = engine(executors, another)) {
      var _ = engine.run();
      prepare(another, CODE);
      another.pc(UPPER + MAIN + 40);
      var _ = other.run();
      assertThat(another.x(0)).isEqualTo(101);
      var _ = engine.run();
    }
    assertThat(state.x(0)).isEqualTo(101);
  }

  /** Of another ASID only. */
  @Test
  void maintenanceOfAnotherAsidLeavesIt() {
    put(PROGRAM, FIRST, ISB, call(MAIN + 8), SECOND, ISB, STR, DSB, 0xD508_8750, DSB, ISB);
    put(PROGRAM + 40, FIRST, ISB, call(MAIN + 48), HVC);
    try (Engine engine = engine(new MachineCode(), CODE)) {
      state.x(16, ASID_3);
      var _ = engine.run();
    }
    assertThat(state.x(0)).as("as a TLB may have it").isEqualTo(2);
  }

  /** Code that is written again on the way. */
  @Test
  void newInstructionsAreSeen() {
    put(PROGRAM, FIRST, ISB, call(MAIN + 8), FIRST, ISB, call(MAIN + 20), SECOND, ISB);
    put(PROGRAM + 32, 0xB900_01EE, DSB, 0xD508_751F, DSB, ISB); // str w14, [x15]; ic iallu
    put(PROGRAM + 52, FIRST, ISB, call(MAIN + 60), HVC);
    try (Engine engine = engine(new MachineCode(), CODE)) {
      state.x(14, 0x9101_9000);
      state.x(15, BASE + ADDS_1);
      var _ = engine.run();
    }
    assertThat(state.x(0)).isEqualTo(102);
  }
}
