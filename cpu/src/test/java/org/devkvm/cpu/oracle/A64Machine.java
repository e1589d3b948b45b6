package org.devkvm.cpu.oracle;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.exec.TestEngine;
import org.devkvm.cpu.mmu.PhysicalMemory;
import org.devkvm.cpu.state.CpuState;

/** devkvm's side: one PE at EL0 with the two pages of a case mapped, and HVC in the vectors. */
final class A64Machine implements AutoCloseable {
  private static final long TABLES = 0x10000000L;
  private static final long VECTORS = 0x10010000L;
  private static final int HVC = 0xD4000002;
  private static final long EL0_PAGE = 0x743; // AF, inner shareable, AP = EL0 may write
  private static final long EL1_PAGE = 0x703;
  private static final long UXN = 1L << 54;
  private static final int PAGES = 8;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment ram = arena.allocate(PAGES * A64Case.PAGE, A64Case.PAGE);
  private final MemorySegment code = page(4);
  private final MemorySegment data = page(5);
  private final CpuState state = new CpuState();
  private final Engine engine;

  A64Machine() {
    engine = TestEngine.create(state, new Pages(ram.address()), () -> 0, new ShareabilityDomain());
    entry(0, 0, table(1));
    entry(1, (int) (VECTORS >>> 21), table(2));
    entry(1, (int) (A64Case.CODE >>> 21), table(3));
    entry(1, (int) (A64Case.DATA >>> 21), table(7));
    entry(2, (int) (VECTORS >>> 12) & 511, VECTORS + EL1_PAGE + UXN);
    entry(3, 0, A64Case.CODE + EL0_PAGE);
    entry(7, 0, A64Case.DATA + EL0_PAGE + UXN);
    MemorySegment vectors = page(6);
    for (int at = 0; at < A64Case.PAGE; at += 4) {
      vectors.set(ValueLayout.JAVA_INT, at, HVC);
      code.set(ValueLayout.JAVA_INT, at, A64Case.BRK);
    }
    set(SysReg.SCTLR_EL1, 0x34D5D91DL);
    set(SysReg.TCR_EL1, (1L << 37) | 0x803519); // TBI0, 39 bits, 4 KiB, no TTBR1
    set(SysReg.TTBR0_EL1, TABLES);
    set(SysReg.MAIR_EL1, 0xFF);
    set(SysReg.VBAR_EL1, VECTORS);
    set(SysReg.CPACR_EL1, 3 << 20);
  }

  private MemorySegment page(int number) {
    return ram.asSlice((long) number * A64Case.PAGE, A64Case.PAGE);
  }

  /** The descriptor of a table in a page of memory. */
  private static long table(int page) {
    return TABLES + (long) page * A64Case.PAGE + 3;
  }

  private void entry(int table, int index, long descriptor) {
    page(table).setAtIndex(ValueLayout.JAVA_LONG, index, descriptor);
  }

  private void set(SysReg reg, long value) {
    state.sys(reg, value);
  }

  private long get(SysReg reg) {
    return state.sys(reg);
  }

  private record Pages(long host) implements PhysicalMemory {
    @Override
    public long forRead(long ipa) {
      long offset = ipa & (A64Case.PAGE - 1);
      long page = ipa - offset;
      if (page >= TABLES && page < TABLES + 8 * A64Case.PAGE) {
        return host + (ipa - TABLES);
      }
      int number = page == A64Case.CODE ? 4 : page == A64Case.DATA ? 5 : page == VECTORS ? 6 : -1;
      return number < 0 ? NONE : host + (long) number * A64Case.PAGE + offset;
    }

    @Override
    public long forWrite(long ipa) {
      return forRead(ipa);
    }
  }

  /** Runs a case. */
  A64Answer run(A64Case asked) {
    load(asked);
    engine.codeMayHaveChanged();
    EngineExit exit = engine.run();
    if (!(exit instanceof EngineExit.HypervisorCall)) {
      throw new IllegalStateException(exit.toString(), cause(exit));
    }
    state.select(0, 0);
    byte[] memory = null;
    if (asked.memory() != null) {
      memory = data.toArray(ValueLayout.JAVA_BYTE);
    }
    int esr = (int) get(SysReg.ESR_EL1);
    return new A64Answer(signal(esr), get(SysReg.FAR_EL1), after(), memory);
  }

  private static Throwable cause(EngineExit exit) {
    return exit instanceof EngineExit.EngineFailure failure
        ? failure.cause()
        : new AssertionError("not an exception to EL1");
  }

  private void load(A64Case asked) {
    long[] r = asked.before();
    state.pstate(r[Registers.NZCV]);
    for (int n = 0; n < 31; n++) {
      state.x(n, r[n]);
    }
    state.x(CpuState.SP, r[Registers.SP]);
    state.pc(A64Case.CODE);
    state.fp.fpcr((int) r[Registers.FPCR]);
    state.fp.fpsr((int) r[Registers.FPSR]);
    for (int half = 0; half < 64; half++) {
      state.v(half, r[Registers.V + half]);
    }
    for (int i = 0; i < 8; i++) {
      int word = i < asked.words().length ? asked.words()[i] : A64Case.BRK;
      code.setAtIndex(ValueLayout.JAVA_INT, i, word);
    }
    if (asked.memory() != null) {
      MemorySegment.copy(asked.memory(), 0, data, ValueLayout.JAVA_BYTE, 0, A64Case.PAGE);
    }
  }

  private long[] after() {
    long[] r = new long[Registers.COUNT];
    for (int n = 0; n < 31; n++) {
      r[n] = state.x(n);
    }
    r[Registers.SP] = state.x(CpuState.SP);
    r[Registers.PC] = get(SysReg.ELR_EL1);
    r[Registers.NZCV] = get(SysReg.SPSR_EL1) & 0xF0000000L;
    r[Registers.FPCR] = state.fp.fpcr();
    r[Registers.FPSR] = state.fp.fpsr();
    for (int half = 0; half < 64; half++) {
      r[Registers.V + half] = state.v(half);
    }
    return r;
  }

  /** The signal Linux makes of an exception from EL0. */
  private static int signal(int esr) {
    return switch (esr >>> Esr.EC_SHIFT) {
      case Esr.EC_BRK64 -> A64Answer.SIGTRAP;
      case Esr.EC_PC_ALIGNMENT, Esr.EC_SP_ALIGNMENT -> A64Answer.SIGBUS;
      case Esr.EC_DABT_LOWER ->
          (esr & Esr.FSC_MASK) == Esr.FSC_ALIGNMENT ? A64Answer.SIGBUS : A64Answer.SIGSEGV;
      case Esr.EC_IABT_LOWER -> A64Answer.SIGSEGV;
      default -> A64Answer.SIGILL;
    };
  }

  @Override
  public void close() {
    arena.close();
  }
}
