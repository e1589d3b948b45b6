package org.devkvm.jit;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.PeEngine;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.mmu.PhysicalMemory;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.StateBlock;

/**
 * One PE with the MMU on. Its memory is mapped three times, as Normal: for code of EL1 where it is,
 * for code of EL0, both read-only, and for data of both. Programs may begin elsewhere, where it is
 * mapped once more for each level. Exceptions end in HVC #1.
 */
final class SmallMachine implements AutoCloseable {
  static final long BASE = 0x4000_0000L;

  /** Two pages of memory that a test brings: {@link #mapExtra}; for data. */
  static final long EXTRA = 0x8020_0000L;

  /** PSTATE of EL1, with its own stack pointer and all masked. */
  static final int EL1H = 0x3C5;

  private static final int EL0T = 0x3C0;

  /** Where data accesses find what is at {@link #BASE}. */
  static final long BASE_FOR_DATA = 0x8000_0000L;

  /** Where code of EL0 finds it. */
  static final long BASE_FOR_EL0 = 0xC000_0000L;

  private static final int SIZE = 1 << 19;
  private static final int PAGE_SHIFT = 12;
  private static final int EXTRA_OFFSET = (int) (EXTRA - BASE_FOR_DATA);
  private static final int EXTRA_BYTES = 0x2000;
  private static final int VECTORS = 0x8000;
  private static final int TABLE = 0xF000;
  private static final int DATA = 0x2_0000;
  private static final int DATA_BYTES = 0x1000;
  private static final int VECTOR_BYTES = 0x80;
  private static final int VECTOR_COUNT = 16;

  /** HVC #1. */
  private static final int EXCEPTION = 0xD400_0022;

  /** A block of 1 GiB: valid, accessed, Inner Shareable, attributes 0. */
  private static final long BLOCK = BASE | 0x701;

  private static final long FOR_EL0 = 0x40;
  private static final long READ_ONLY = 0x80;
  private static final long NEVER_EL1_CODE = 1L << 53;
  private static final long NEVER_EL0_CODE = 1L << 54;

  /** MMU and caches on; EL0 may use what Linux lets it. */
  private static final long SCTLR = 0x34D5_D91DL & ~(1 << 1);

  /** 39 bits below, none above, 4 KiB pages, write-back. */
  private static final long TCR = 25 | 25L << 16 | 1L << 23 | 0x3500L | 2L << 30 | 2L << 32;

  private static final long NORMAL = 0xFF;
  private static final long FPEN = 3L << 20;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment ram = arena.allocate(SIZE, 4096);

  /** What programs must not change of memory: themselves, vectors and the translation table. */
  private final MemorySegment fixed = arena.allocate(DATA, 8);

  private final CpuState state = new CpuState();
  private final MemorySegment registers = arena.allocate(StateBlock.SCRATCH - StateBlock.SYS);
  private final Engine engine;
  private long extra = PhysicalMemory.NONE;

  /** Numbers of the pages that were asked for to be written. */
  private final Set<Long> written = new TreeSet<>();

  /** Where programs of EL1 and of EL0 begin. */
  private final long start;

  private final long startForEl0;

  SmallMachine(ExecutorFactory executors) {
    this(executors, BASE, BASE_FOR_EL0);
  }

  /**
   * Whose programs begin elsewhere.
   *
   * @param start of EL1, a multiple of a GiB
   * @param startForEl0 of EL0, another one
   */
  SmallMachine(ExecutorFactory executors, long start, long startForEl0) {
    this.start = start;
    this.startForEl0 = startForEl0;
    engine = PeEngine.with(executors).create(state, new Ram(), () -> 0, new ShareabilityDomain());
    for (int i = 0; i < VECTOR_COUNT; i++) {
      fixed.set(ValueLayout.JAVA_INT, VECTORS + (long) i * VECTOR_BYTES, EXCEPTION);
    }
    map(BASE, READ_ONLY);
    map(BASE_FOR_DATA, FOR_EL0 | NEVER_EL0_CODE | NEVER_EL1_CODE);
    map(BASE_FOR_EL0, FOR_EL0 | READ_ONLY | NEVER_EL1_CODE);
    map(start, READ_ONLY);
    map(startForEl0, FOR_EL0 | READ_ONLY | NEVER_EL1_CODE);
    MemorySegment.copy(fixed, 0, ram, 0, DATA);
    state.sys(SysReg.VBAR_EL1, BASE + VECTORS);
    state.sys(SysReg.TTBR0_EL1, BASE + TABLE);
    state.sys(SysReg.TCR_EL1, TCR);
    state.sys(SysReg.MAIR_EL1, NORMAL);
    state.sys(SysReg.SCTLR_EL1, SCTLR);
    state.sys(SysReg.CPACR_EL1, FPEN);
    HostMemory.copy(state.address() + StateBlock.SYS, registers.address(), registers.byteSize());
  }

  /** A program has not ended after as many instructions as none needs that ends. */
  @SuppressWarnings("serial") // never serialized
  static final class Endless extends RuntimeException {}

  private void map(long va, long rights) {
    fixed.setAtIndex(ValueLayout.JAVA_LONG, TABLE / Long.BYTES + (va >>> 30), BLOCK | rights);
  }

  private final class Ram implements PhysicalMemory {
    @Override
    public long forRead(long ipa) {
      long offset = ipa - BASE;
      if (offset >= EXTRA_OFFSET && offset < EXTRA_OFFSET + EXTRA_BYTES && extra != NONE) {
        return extra + (offset - EXTRA_OFFSET);
      }
      return offset >= 0 && offset < SIZE ? ram.address() + offset : NONE;
    }

    @Override
    public long forWrite(long ipa) {
      long host = forRead(ipa);
      if (host != NONE) {
        written.add(ipa >>> PAGE_SHIFT);
      }
      return host;
    }
  }

  CpuState cpu() {
    return state;
  }

  Engine engine() {
    return engine;
  }

  /** Where the pages at {@link #EXTRA} are. */
  void mapExtra(long host) {
    extra = host;
  }

  /** Maps data with other attributes, in the descriptor of the block. */
  void mapData(long descriptor) {
    ram.set(ValueLayout.JAVA_LONG, TABLE + (BASE_FOR_DATA >>> 30) * Long.BYTES, BASE | descriptor);
    engine.dropTranslations();
  }

  /** The descriptor of the block that data is in, for {@link #mapData}. */
  long dataDescriptor() {
    return ram.get(ValueLayout.JAVA_LONG, TABLE + (BASE_FOR_DATA >>> 30) * Long.BYTES);
  }

  /** Numbers of the guest-physical pages that were asked for to be written. */
  Set<Long> written() {
    return written;
  }

  /** Puts instructions where memory begins. */
  void load(int[] program) {
    for (int i = 0; i < program.length; i++) {
      ram.set(ValueLayout.JAVA_INT, 4L * i, program[i]);
    }
  }

  /**
   * Runs a program, with random registers and memory, until it ends; empty if {@link Endless}, or
   * if it changes itself, vectors or tables, which is seen when maintenance says so.
   */
  Optional<EngineExit> run(int[] program, Random random) {
    fixed.asSlice(0, VECTORS).fill((byte) 0);
    MemorySegment.copy(program, 0, fixed, ValueLayout.JAVA_INT, 0, program.length);
    ram.asSlice(DATA).fill((byte) 0);
    MemorySegment.copy(fixed, 0, ram, 0, DATA);
    for (int i = 0; i < DATA_BYTES; i += Long.BYTES) {
      ram.set(ValueLayout.JAVA_LONG, DATA + (long) i, random.nextLong());
    }
    boolean user = random.nextInt(4) == 0;
    state.pstate((user ? EL0T : EL1H) | (random.nextInt() & 0xF000_0000));
    HostMemory.copy(registers.address(), state.address() + StateBlock.SYS, registers.byteSize());
    for (int n = 0; n < 31; n++) {
      state.x(n, register(random));
    }
    long slot = random.nextInt(DATA_BYTES / 16);
    state.x(CpuState.SP, BASE_FOR_DATA + DATA + slot * (random.nextInt(8) == 0 ? 8 : 16));
    for (int i = 0; i < 64; i++) {
      state.v(i, random.nextInt(3) == 0 ? random.nextLong() : RandomOperands.number(random));
    }
    state.fp.fpcr(RandomOperands.fpcr(random));
    state.fp.fpsr(0);
    state.clearEvent();
    HostMemory.put64(state.address() + StateBlock.MONITOR, 0);
    state.pc(user ? startForEl0 : start);
    engine.codeMayHaveChanged();
    EngineExit exit = engine.run();
    if (exit instanceof EngineExit.EngineFailure failure) {
      if (failure.cause() instanceof Endless) {
        return Optional.empty();
      }
      throw new AssertionError(failure.reason(), failure.cause());
    }
    if (MemorySegment.mismatch(ram, 0, DATA, fixed, 0, DATA) >= 0) {
      engine.dropTranslations();
      return Optional.empty();
    }
    return Optional.of(exit);
  }

  /** Mostly addresses of memory, and numbers. */
  private static long register(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextLong();
      case 1 -> RandomOperands.number(random);
      case 2 -> random.nextInt(64) - 32;
      default -> BASE_FOR_DATA + DATA + 0x800 + (random.nextInt(0x100) << random.nextInt(4));
    };
  }

  /** Whether all that instructions may have changed is as in another machine. */
  boolean agrees(SmallMachine other) {
    return same(other, StateBlock.X, CpuState.SINK * Long.BYTES)
        && same(other, CpuState.SP * Long.BYTES, StateBlock.EVENT_REGISTER)
        && same(other, StateBlock.PC, StateBlock.TLB)
        && same(other, StateBlock.DAIF, StateBlock.SCRATCH)
        && ram.mismatch(other.ram) < 0;
  }

  private boolean same(SmallMachine other, int start, int end) {
    for (int at = start; at < end; at += Integer.BYTES) {
      if (HostMemory.get32(state.address() + at) != HostMemory.get32(other.state.address() + at)) {
        return false;
      }
    }
    return true;
  }

  /** What {@link #agrees} compares. */
  List<String> state() {
    List<String> all = new ArrayList<>();
    all.add("pc " + Long.toHexString(state.pc()));
    all.add("pstate " + Integer.toHexString(state.pstate()));
    all.add("fpcr " + Integer.toHexString(state.fp.fpcr()));
    all.add("fpsr " + Integer.toHexString(state.fp.fpsr()));
    for (int n = 0; n < 31; n++) {
      all.add("x%d %x".formatted(n, state.x(n)));
    }
    all.add("sp " + Long.toHexString(state.x(CpuState.SP)));
    for (int n = 0; n < 32; n++) {
      all.add("v%d %016x:%016x".formatted(n, state.v(2 * n + 1), state.v(2 * n)));
    }
    for (SysReg reg : SysReg.values()) {
      all.add("%s %x".formatted(reg, state.sys(reg)));
    }
    for (long at = 0; at < SIZE; at += Long.BYTES) {
      all.add("memory %x %016x".formatted(at, ram.get(ValueLayout.JAVA_LONG, at)));
    }
    return all;
  }

  /** What is other than in another machine, for people. */
  String differences(SmallMachine other) {
    List<String> here = state();
    List<String> there = other.state();
    StringJoiner lines = new StringJoiner("\n");
    for (int i = 0; i < here.size(); i++) {
      if (!here.get(i).equals(there.get(i))) {
        lines.add(here.get(i) + " instead of " + there.get(i));
      }
    }
    return lines.toString();
  }

  @Override
  public void close() {
    engine.close();
    state.close();
    arena.close();
  }
}
