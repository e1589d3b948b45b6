package org.devkvm.jit.a64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.arm64.decode.Disassembler;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.exec.StoredRegisters;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.Programs;
import org.devkvm.jit.RandomOperands;
import org.devkvm.jit.RowOracle;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.Scratch;
import org.devkvm.jit.translate.BlockTranslator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Code for AArch64 does what the interpreter does: every instruction form alone, and blocks of
 * forms by chance. It is executed by qemu-aarch64.
 *
 * <p>{@code -Ddevkvm.blocks=N} says how many blocks, {@code -Ddevkvm.seed=N} which.
 */
class EmulatedRowsTest {
  private static final int WORDS = 4;
  private static final int STATES = 3;
  private static final int LONGEST = 32;
  private static final int LEVEL_CHANGES = 400;
  private static final int EXCLUSIVES = 20;
  private static final int BLOCKS = Integer.getInteger("devkvm.blocks", 2000);
  private static final long SEED = Long.getLong("devkvm.seed", 1);

  /** The first page that data accesses may change: pages before hold tables and code. */
  private static final int DATA_PAGE = 4;

  private static final int DATA = DATA_PAGE * 4096;

  /** Bytes of the tables, which come first. */
  private static final int TABLES = 4096;

  private static final int RAISED_BITS = 0x0800_009F;

  // MRS and MSR of register 0:0:C0:C0:0.
  private static final int MRS = 0xD520_0000;
  private static final int MSR = 0xD500_0000;

  // Encodings of SYS: ZVA, CVAC, CVAU, CIVAC, and IC IVAU, which is the interpreter's.
  private static final int[] DC = {0x5BA1, 0x5BD1, 0x5BD9, 0x5BF1, 0x5BA9};

  /** Registers that are written in code though they are more than storage. */
  private static final Set<SysReg> WRITTEN =
      Set.of(SysReg.SP_EL0, SysReg.DAIF, SysReg.NZCV, SysReg.FPCR, SysReg.FPSR);

  /** Of which code of any exception level keeps no more than a value. */
  private static final List<SysReg> IN_BLOCKS =
      List.of(SysReg.NZCV, SysReg.FPCR, SysReg.FPSR, SysReg.TPIDR_EL0);

  private static final int SVC = 0xD400_0001;
  private static final int ERET = 0xD69F_03E0;

  /** What SPSR_EL1 has for ERET: where to, single steps, illegal states. */
  private static final int[] RETURNS = {
    0, 0, Pstate.EL1H, Pstate.EL1H, Pstate.EL1T, 0x9, Pstate.M_AARCH32, Pstate.SS, Pstate.IL
  };

  private static final int FPEN = 3 << 20;

  private static final int NZCV = 0xF000_0000;
  private static final int PSTATE_EL1 = 0x3C5;
  private static final int PSTATE_EL0 = 0x3C0;

  private final Random random = new Random(SEED);
  private final List<Long> targets = new ArrayList<>();
  private final A64Assembler entryCode = new A64Assembler();
  private final A64EntryCode entry = new A64EntryCode(entryCode, JitOptions.PLAIN);
  private final A64Ops ops =
      new A64Ops(entry, this::exit, JitOptions.PLAIN, new A64HostFeatures(true, true));
  private final BlockTranslator translator = new BlockTranslator(ops, JitOptions.PLAIN);
  private final RowOracle reference = new RowOracle();
  private final byte[] fixed = reference.memory.asSlice(0, DATA).toArray(ValueLayout.JAVA_BYTE);
  private final long[] freshSystem = new long[SysReg.COUNT];
  private EmulatedHost host;
  private int el = 1;

  /** Tables are walked anew then, so that a program should not write to them. */
  private boolean systemVaries;

  /** Exceptions are taken. */
  private boolean levelsChange;

  private RowOracle machine;
  private int misses;
  private int callOuts;
  private int rows;

  /** States that differ for a reason of {@link #haveBothWrittenTables}. */
  private int excused;

  private int exit(long target, int at) {
    targets.add(target);
    return targets.size() - 1;
  }

  @BeforeEach
  void start() throws IOException {
    EmulatedHost.assumeThereIsOne();
    open();
    for (int i = 0; i < SysReg.COUNT; i++) {
      freshSystem[i] = reference.state.sys(i);
    }
  }

  private void open() throws IOException {
    host = new EmulatedHost(entryCode, entry, DATA_PAGE);
    machine = new RowOracle(host.memory());
  }

  @AfterEach
  void close() throws IOException {
    reference.close();
    if (host != null) {
      machine.close();
      host.close();
    }
  }

  @Test
  void everyFormDoesWhatTheInterpreterDoes() throws IOException {
    for (A64Insn insn : Programs.rows()) {
      if (!isElsewhere(insn)) {
        for (int i = 0; i < WORDS; i++) {
          check(new int[] {Programs.word(insn, random, 2), Programs.END}, 1);
        }
      }
    }
  }

  @Test
  void blocksByChanceDoWhatTheInterpreterDoes() throws IOException {
    for (int i = 0; i < BLOCKS; i++) {
      int[] program = new int[2 + random.nextInt(LONGEST)];
      for (int k = 0; k < program.length - 1; k++) {
        A64Insn insn;
        do {
          insn = Programs.rows().get(random.nextInt(Programs.rows().size()));
        } while (isElsewhere(insn) || (isBranch(insn) && random.nextInt(4) != 0));
        program[k] =
            random.nextInt(32) == 0
                ? move(IN_BLOCKS.get(random.nextInt(IN_BLOCKS.size())))
                : Programs.word(insn, random, program.length - k);
      }
      program[program.length - 1] = Programs.END;
      check(program, program.length - 1);
    }
    System.out.println(
        rows + " rows, " + callOuts + " called out, " + misses + " misses of the TLB");
    assertThat(misses).isPositive();
    assertThat(excused).as("seen once in 500,000 blocks").isLessThanOrEqualTo(1 + BLOCKS / 10_000);
  }

  private int move(SysReg register) {
    return (random.nextBoolean() ? MRS : MSR) | register.encoding() << 5 | random.nextInt(32);
  }

  /** SVC at EL0 and ERET at EL1, of every kind. */
  @Test
  void exceptionLevelsChangeAsTheInterpreterChangesThem() throws IOException {
    systemVaries = true;
    levelsChange = true;
    for (int i = 0; i < LEVEL_CHANGES; i++) {
      el = random.nextInt(2);
      int row = el == 1 ? ERET : SVC | random.nextInt(1 << 16) << 5;
      check(new int[] {row, Programs.END}, 1);
    }
    assertThat(callOuts).isBetween(1, LEVEL_CHANGES * STATES / 2);
  }

  /** Alone, and with a store between them. */
  @Test
  void whatIsLoadedExclusivelyIsStored() throws IOException {
    int[][] exclusives = {
      {0xC87F_0C22, 0xC825_1C26}, // ldxp x2, x3, [x1]; stxp w5, x6, x7, [x1]
      {0xC87F_8C22, 0xC825_9C26}, // ldaxp, stlxp
      {0x887F_0C22, 0x8825_1C26}, // ldxp w2, w3, [x1]; stxp w5, w6, w7, [x1]
      {0xC87F_0C22, 0xC825_7C26}, // stxp w5, x6, xzr, [x1]
      {0xC85F_7C22, 0xC805_7C26}, // ldxr x2, [x1]; stxr w5, x6, [x1]
      {0x085F_FC22, 0x0805_FC26} // ldaxrb w2, [x1]; stlxrb w5, w6, [x1]
    };
    for (int[] pair : exclusives) {
      for (int i = 0; i < EXCLUSIVES; i++) {
        check(new int[] {pair[0], pair[1], Programs.END}, 2);
        check(new int[] {pair[0], 0x3900_0424, pair[1], Programs.END}, 3); // strb w4, [x1, #1]
      }
    }
  }

  @Test
  void floatingPointControlIsNotTheInterpreters() throws IOException {
    for (SysReg register : IN_BLOCKS) {
      check(new int[] {MRS | register.encoding() << 5, Programs.END}, 1);
      check(new int[] {MSR | register.encoding() << 5, Programs.END}, 1);
    }
    assertThat(callOuts).isZero();
  }

  /** What stands in the state block, and DC by address, at both exception levels. */
  @Test
  void systemRowsDoWhatTheInterpreterDoes() throws IOException {
    systemVaries = true;
    for (el = 0; el < 2; el++) {
      for (SysReg register : SysReg.values()) {
        systemRow(MRS | register.encoding() << 5);
        int write = MSR | register.encoding() << 5;
        if (StoredRegisters.canWrite(write, el) || WRITTEN.contains(register)) {
          systemRow(write);
        }
      }
      for (int operation : DC) {
        systemRow(MSR | operation << 5);
      }
    }
  }

  private void systemRow(int row) throws IOException {
    for (int i = 0; i < WORDS; i++) {
      check(new int[] {row | random.nextInt(32), Programs.END}, 1);
    }
  }

  /** What is decided by the caller of blocks. */
  private static boolean isElsewhere(A64Insn insn) {
    return switch (insn) {
      case SVC, HVC, SMC, BRK, ERET, WFE, WFI, MSR_reg, SYS, MRS, MSR_PAN, MSR_SPSel -> true;
      default -> false;
    };
  }

  private static boolean isBranch(A64Insn insn) {
    return switch (insn) {
      case B, BL, B_cond, CBZ_32, CBZ_64, CBNZ_32, CBNZ_64, TBZ, TBNZ -> true;
      default -> false;
    };
  }

  private void check(int[] program, int count) throws IOException {
    if (!host.hasRoom()) {
      machine.close();
      host.close();
      open();
    }
    targets.clear();
    int first = RowOracle.CODE / 4 & 1023;
    rows += translator.translate(i -> word(program, i - first), firstPc(), el, host.end());
    int block = host.end() + A64Emission.PREFACE;
    host.add(ops.code(), ops.codeSize());
    for (int i = 0; i < STATES; i++) {
      load();
      if (systemVaries) {
        loadSystem();
      }
      for (RowOracle oracle : List.of(reference, machine)) {
        MemorySegment.copy(fixed, 0, oracle.memory, ValueLayout.JAVA_BYTE, 0, DATA);
        MemorySegment.copy(
            program, 0, oracle.memory, ValueLayout.JAVA_INT, RowOracle.CODE, program.length);
      }
      forgetTranslations();
      String end = run(block);
      long pc = machine.state.pc();
      if (levelsChange) {
        reference.stepOrTake();
      }
      for (int k = 0; k < count && !levelsChange && reference.state.pc() != pc; k++) {
        if (!reference.step()) {
          break;
        }
      }
      if (!agree() && haveBothWrittenTables()) {
        excused++;
      } else if (!agree()) {
        fail("%s after %s: %s".formatted(listing(program), end, differences()));
      }
    }
  }

  /** Without TLBI, old translations and new ones are both right then. */
  private boolean haveBothWrittenTables() {
    MemorySegment written = reference.memory.asSlice(0, TABLES);
    return written.mismatch(machine.memory.asSlice(0, TABLES)) == -1
        && written.mismatch(MemorySegment.ofArray(fixed).asSlice(0, TABLES)) != -1;
  }

  private void forgetTranslations() {
    switch (random.nextInt(3)) {
      case 0 -> host.dropTlb();
      case 1 -> host.putAside();
      default -> {}
    }
  }

  /** EL0 does not execute what EL1 does. */
  private long firstPc() {
    return el == 1 ? RowOracle.PC : RowOracle.BASE + RowOracle.CODE;
  }

  private static int word(int[] program, int i) {
    return i < program.length ? program[i] : Programs.END;
  }

  /** Runs a block to its end, or to an instruction that raises an exception; says how it ended. */
  private String run(int block) throws IOException {
    CpuState s = machine.state;
    int at = block;
    while (true) {
      HostMemory.put64(s.address() + A64Scratch.RAISED, 0);
      int reason = host.enter(s, at);
      s.fp.raise((int) HostMemory.get32(s.address() + A64Scratch.RAISED) & RAISED_BITS);
      if ((reason & HostCode.CROSSED) != 0) {
        machine.resume();
      }
      if (reason == HostCode.MISSED) {
        misses++;
        int resume = host.refill();
        if (resume != HostCode.NOWHERE) {
          at = resume;
          continue;
        }
        reason = HostCode.CALL_OUT;
      }
      switch (reason & ~HostCode.CROSSED) {
        case HostCode.CHAIN -> {
          s.pc(targets.get((int) HostMemory.get32(s.address() + Scratch.SLOT)));
          return "chain";
        }
        case HostCode.CALL_OUT -> {
          if ((int) HostMemory.get32(s.address() + Scratch.WORD) == Programs.END) {
            return "end";
          }
          callOuts++;
          if (levelsChange) {
            machine.stepOrTake();
            return "call-out";
          }
          if (!machine.step()) {
            return "exception";
          }
          at = host.code(HostMemory.get64(s.address() + Scratch.RESUME));
        }
        case HostCode.LOOK_UP -> {
          return "look-up";
        }
        default -> throw new IllegalStateException("exit " + reason);
      }
    }
  }

  private String listing(int[] program) {
    StringJoiner lines = new StringJoiner("\n", "\n", "\n");
    for (int i = 0; i < program.length; i++) {
      lines.add(Disassembler.text(program[i], firstPc() + 4L * i));
    }
    return lines.toString();
  }

  /** Whether there are no {@link #differences}. */
  private boolean agree() {
    CpuState here = machine.state;
    CpuState there = reference.state;
    boolean same = here.x(CpuState.SP) == there.x(CpuState.SP);
    for (int n = 0; n < 31; n++) {
      same &= here.x(n) == there.x(n);
    }
    for (int half = 0; half < 64; half++) {
      same &= here.v(half) == there.v(half);
    }
    for (int i = 0; i < SysReg.COUNT; i++) {
      same &= here.sys(i) == there.sys(i);
    }
    return same
        && (here.pc() ^ there.pc()) << 8 == 0
        && here.nzcv() == there.nzcv()
        && here.fp.fpsr() == there.fp.fpsr()
        && here.fp.fpcr() == there.fp.fpcr()
        && here.pstate() == there.pstate()
        && machine.memory.mismatch(reference.memory) < 0;
  }

  /** What the machine has instead of what the reference has. */
  private List<String> differences() {
    List<String> differences = new ArrayList<>();
    List<String> here = registers(machine);
    List<String> there = registers(reference);
    for (int i = 0; i < here.size(); i++) {
      if (!here.get(i).equals(there.get(i))) {
        differences.add(here.get(i) + " instead of " + there.get(i));
      }
    }
    long at = machine.memory.mismatch(reference.memory);
    if (at >= 0) {
      differences.add("memory from %#x on".formatted(at));
    }
    return differences;
  }

  private static List<String> registers(RowOracle oracle) {
    CpuState s = oracle.state;
    List<String> all = RowOracle.registers(s, s.pc(), s.fp.fpsr());
    all.add("fpcr=%08x".formatted(s.fp.fpcr()));
    all.add("pstate=%08x".formatted(s.pstate()));
    for (SysReg register : SysReg.values()) {
      all.add("%s=%016x".formatted(register, s.sys(register)));
    }
    return all;
  }

  /** Both sides get the same system registers. */
  private void loadSystem() {
    long[] system = freshSystem.clone();
    system[SysReg.SCTLR_EL1.index()] ^= random.nextInt() & (Sctlr.DZE | Sctlr.UCI);
    system[SysReg.TPIDR_EL0.index()] = random.nextLong();
    if (levelsChange) {
      system[SysReg.SCTLR_EL1.index()] ^= random.nextInt() & Sctlr.SPAN;
      system[SysReg.CPACR_EL1.index()] ^= random.nextInt(8) == 0 ? FPEN : 0;
      system[SysReg.SPSR_EL1.index()] =
          RETURNS[random.nextInt(RETURNS.length)]
              | (random.nextInt() & (NZCV | Pstate.DAIF | Pstate.PAN));
      system[SysReg.ELR_EL1.index()] = pointer(4);
      system[SysReg.VBAR_EL1.index()] = pointer(1 << 11);
      long sp = reference.state.x(CpuState.SP); // which is in both places while it is in use
      system[SysReg.SP_EL0.index()] = el == 0 ? sp : random.nextLong();
      system[SysReg.SP_EL1.index()] = el == 1 ? sp : random.nextLong();
    }
    for (RowOracle oracle : List.of(reference, machine)) {
      for (int i = 0; i < SysReg.COUNT; i++) {
        oracle.state.sys(i, system[i]);
      }
      oracle.resume();
    }
  }

  /** Both sides get the same registers, of which most point into memory. */
  private void load() {
    for (int n = 0; n < 31; n++) {
      x(
          n,
          random.nextInt(3) != 0 ? pointer(1 << random.nextInt(5)) : RandomOperands.number(random));
    }
    x(CpuState.SP, pointer(random.nextInt(8) == 0 ? 8 : 16));
    int nzcv = random.nextInt(16) << 28;
    int fpcr = RandomOperands.fpcr(random);
    for (RowOracle oracle : List.of(reference, machine)) {
      oracle.state.pc(firstPc());
      oracle.state.nzcv(nzcv);
      oracle.state.fp.fpcr(fpcr);
      oracle.state.fp.fpsr(0);
      oracle.state.pstate(nzcv | (el == 1 ? PSTATE_EL1 : PSTATE_EL0));
      oracle.state.clearEvent();
      HostMemory.put64(oracle.state.address() + StateBlock.MONITOR, 0);
    }
    for (int half = 0; half < 64; half++) {
      long value = random.nextInt(3) == 0 ? random.nextLong() : RandomOperands.number(random);
      reference.state.v(half, value);
      machine.state.v(half, value);
    }
    for (int at = DATA; at < RowOracle.BYTES; at += 8) {
      reference.memory.set(ValueLayout.JAVA_LONG, at, random.nextLong());
    }
    MemorySegment.copy(reference.memory, DATA, machine.memory, DATA, RowOracle.BYTES - DATA);
  }

  private void x(int n, long value) {
    reference.state.x(n, value);
    machine.state.x(n, value);
  }

  private long pointer(int alignment) {
    long offset = random.nextInt(RowOracle.BYTES / 4) & -alignment;
    return RowOracle.BASE + DATA + offset;
  }
}
