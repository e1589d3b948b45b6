package org.devkvm.jit;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.PeEngine;
import org.devkvm.cpu.mmu.PhysicalMemory;
import org.devkvm.cpu.state.CpuState;

/**
 * One PE at EL1 with the MMU on: memory is mapped where it is and as Normal, so that it is accessed
 * as most of a guest's. Exceptions end in HVC #1.
 */
final class SmallMachine implements AutoCloseable {
  static final long BASE = 0x4000_0000L;

  /** A page of memory that a test brings: {@link #mapExtra}. */
  static final long EXTRA = BASE + 0x20_0000;

  private static final int SIZE = 1 << 20;
  private static final int EXTRA_BYTES = 0x1000;
  private static final int VECTORS = 0x8000;
  private static final int TABLE = 0xF000;
  private static final int DATA = 0x2_0000;
  private static final int VECTOR_BYTES = 0x80;
  private static final int VECTOR_COUNT = 16;

  /** HVC #1. */
  private static final int EXCEPTION = 0xD400_0022;

  /** A block of 1 GiB: valid, accessed, Inner Shareable, attributes 0. */
  private static final long BLOCK = BASE | 0x701;

  /** MMU and caches on, SP checked. */
  private static final long SCTLR = 0x0000_0000_3090_190DL | 1L << 12;

  /** 39 bits below, none above, 4 KiB pages, write-back. */
  private static final long TCR = 25 | 25L << 16 | 1L << 23 | 0x3500L | 2L << 30 | 2L << 32;

  private static final long NORMAL = 0xFF;
  private static final long FPEN = 3L << 20;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment ram = arena.allocate(SIZE, 4096);
  private final CpuState state = new CpuState();
  private long extra = PhysicalMemory.NONE;
  private final Engine engine;

  SmallMachine(ExecutorFactory executors) {
    engine = PeEngine.with(executors).create(state, new Ram(), () -> 0, new ShareabilityDomain());
    for (int i = 0; i < VECTOR_COUNT; i++) {
      ram.set(ValueLayout.JAVA_INT, VECTORS + (long) i * VECTOR_BYTES, EXCEPTION);
    }
    ram.set(ValueLayout.JAVA_LONG, TABLE + 8, BLOCK);
    state.sys(SysReg.VBAR_EL1, BASE + VECTORS);
    state.sys(SysReg.TTBR0_EL1, BASE + TABLE);
    state.sys(SysReg.TCR_EL1, TCR);
    state.sys(SysReg.MAIR_EL1, NORMAL);
    state.sys(SysReg.SCTLR_EL1, SCTLR);
    state.sys(SysReg.CPACR_EL1, FPEN);
  }

  private final class Ram implements PhysicalMemory {
    @Override
    public long forRead(long ipa) {
      if (ipa >= EXTRA && ipa < EXTRA + EXTRA_BYTES && extra != NONE) {
        return extra + (ipa - EXTRA);
      }
      return ipa >= BASE && ipa < BASE + SIZE ? ram.address() + (ipa - BASE) : NONE;
    }

    @Override
    public long forWrite(long ipa) {
      return forRead(ipa);
    }
  }

  CpuState cpu() {
    return state;
  }

  Engine engine() {
    return engine;
  }

  /** Where the page at {@link #EXTRA} is. */
  void mapExtra(long host) {
    extra = host;
  }

  /** Puts instructions where memory begins. */
  void load(int[] program) {
    for (int i = 0; i < program.length; i++) {
      ram.set(ValueLayout.JAVA_INT, 4L * i, program[i]);
    }
  }

  /** Runs a program, with registers and memory by chance, until HVC. */
  void run(int[] program, Random random) {
    load(program);
    for (int n = 0; n < 31; n++) {
      state.x(n, register(random));
    }
    state.x(
        CpuState.SP, BASE + DATA + random.nextInt(0x1000) * (random.nextInt(8) == 0 ? 8L : 16L));
    for (int i = 0; i < 64; i++) {
      state.v(i, random.nextInt(3) == 0 ? random.nextLong() : random.nextInt(4));
    }
    for (int i = 0; i < 0x1000; i += 8) {
      ram.set(ValueLayout.JAVA_LONG, DATA + (long) i, random.nextLong());
    }
    state.setPstate(0x3C5 | (random.nextInt() & 0xF000_0000));
    state.fp.fpcr(random.nextInt(4) == 0 ? random.nextInt(4) << 22 : 0);
    state.fp.fpsr(0);
    state.pc(BASE);
    engine.codeMayHaveChanged();
    EngineExit exit = engine.run();
    if (!(exit instanceof EngineExit.HypervisorCall) && !(exit instanceof EngineExit.Stage2Abort)) {
      throw new AssertionError(exit.toString());
    }
  }

  /** Mostly addresses of memory, and small numbers. */
  private static long register(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextLong();
      case 1 -> random.nextInt();
      case 2 -> random.nextInt(64) - 32;
      default -> BASE + DATA + 0x800 + (random.nextInt(0x100) << random.nextInt(4));
    };
  }

  /** Registers, and memory that instructions may have written. */
  String state() {
    StringBuilder text = new StringBuilder();
    text.append("pc ").append(Long.toHexString(state.pc()));
    text.append(" pstate ").append(Integer.toHexString(state.pstate()));
    text.append(" fpsr ").append(Integer.toHexString(state.fp.fpsr()));
    for (int n = 0; n < 31; n++) {
      text.append(" x").append(n).append(' ').append(Long.toHexString(state.x(n)));
    }
    text.append(" sp ").append(Long.toHexString(state.x(CpuState.SP)));
    for (int i = 0; i < 64; i++) {
      text.append(" v").append(i >> 1).append(i % 2 == 0 ? "l " : "h ");
      text.append(Long.toHexString(state.v(i)));
    }
    for (SysReg reg :
        new SysReg[] {SysReg.ESR_EL1, SysReg.FAR_EL1, SysReg.ELR_EL1, SysReg.SPSR_EL1}) {
      text.append(' ').append(reg).append(' ').append(Long.toHexString(state.sys(reg)));
    }
    byte[] memory = new byte[SIZE - DATA];
    MemorySegment.copy(ram, ValueLayout.JAVA_BYTE, DATA, memory, 0, memory.length);
    return text.append(" memory ").append(java.util.Arrays.hashCode(memory)).toString();
  }

  @Override
  public void close() {
    engine.close();
    state.close();
    arena.close();
  }
}
