package org.devkvm.jit;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.ExceptionEntry;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.exec.Executor;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.Pe;
import org.devkvm.cpu.exec.PeEngine;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.state.CpuState;
import org.jspecify.annotations.Nullable;

/**
 * The interpreter of one instruction after the other: a PE at EL1 with memory mapped where it is in
 * the guest-physical address space.
 */
public final class RowOracle implements AutoCloseable {
  public static final long BASE = 0x4000_0000L;
  public static final int PAGES = 8;
  public static final int BYTES = PAGES * 4096;

  /** Where the instruction is: in the second page; the first holds the translation table. */
  public static final int CODE = 0x1800;

  /** Its virtual address: what EL0 may write, EL1 does not execute, so that it has another one. */
  public static final long PC = 0x8000_0000L + CODE;

  /** A block of 1 GiB: valid, accessed, inner shareable, readable and writable by EL1. */
  private static final long BLOCK = 0x701;

  /** By EL0 too. */
  private static final long EL0 = 0x40;

  public final MemorySegment memory;
  public final CpuState state = new CpuState();
  private Executor executor = budget -> {};
  private @Nullable GuestMemory guestMemory;
  private @Nullable Pe pe;

  public RowOracle() {
    this(Arena.ofAuto().allocate(BYTES, 4096));
  }

  /** With memory of {@link #BYTES}, which must be zero. */
  public RowOracle(MemorySegment memory) {
    this.memory = memory;
    map();
    PeEngine.with(
            pe -> {
              this.pe = pe;
              guestMemory = pe.mem;
              executor = Interpreters.REFERENCE.create(pe);
              return executor;
            })
        .create(
            state,
            new FlatMemory(BASE, BYTES, memory.address()),
            () -> 0,
            new ShareabilityDomain());
    state.pstate(0x3C5);
    state.sys(SysReg.SCTLR_EL1, 0x34D5D91DL);
    state.sys(SysReg.TCR_EL1, (1L << 37) | 0x803519);
    state.sys(SysReg.TTBR0_EL1, BASE);
    state.sys(SysReg.MAIR_EL1, 0xFF);
    state.sys(SysReg.CPACR_EL1, 3 << 20);
    resume();
  }

  /** Writes the translation table, which a guest may have overwritten. */
  public void map() {
    memory.setAtIndex(ValueLayout.JAVA_LONG, BASE >>> 30, BASE | BLOCK | EL0);
    memory.setAtIndex(ValueLayout.JAVA_LONG, PC >>> 30, BASE | BLOCK);
  }

  /** System registers or the exception level were changed from outside. */
  public void resume() {
    Objects.requireNonNull(guestMemory).resume();
  }

  /** Executes an instruction; false if it raised an exception. */
  public boolean run(int word) {
    memory.set(ValueLayout.JAVA_INT, CODE, word);
    state.pc(PC);
    return step();
  }

  /**
   * Executes the instruction at the PC; false if it raised an exception, or needs the hypervisor.
   */
  public boolean step() {
    Pe stepped = Objects.requireNonNull(pe);
    try {
      executor.execute(1);
      boolean stopped = stepped.event == Pe.STOP;
      stepped.event = Pe.NONE;
      return !stopped;
    } catch (GuestException | Stage2Fault e) {
      return false;
    }
  }

  /** As {@link #step}, and takes the exception. */
  public void stepOrTake() {
    try {
      executor.execute(1);
    } catch (GuestException e) {
      ExceptionEntry.synchronous(state, e);
    }
    Objects.requireNonNull(pe).event = Pe.NONE;
    resume();
  }

  /**
   * The registers of a processor, one in each line, as text that tells what differs.
   *
   * @param pc instead of the state's
   * @param fpsr instead of the state's
   */
  public static List<String> registers(CpuState s, long pc, int fpsr) {
    List<String> all = new ArrayList<>();
    for (int n = 0; n < 31; n++) {
      all.add("x%d=%016x".formatted(n, s.x(n)));
    }
    for (int n = 0; n < 32; n++) {
      all.add("v%d=%016x:%016x".formatted(n, s.v(2 * n + 1), s.v(2 * n)));
    }
    all.add("sp=%016x".formatted(s.x(CpuState.SP)));
    // A branch leaves the top byte to who fetches.
    all.add("pc=%014x".formatted(pc << 8 >>> 8));
    all.add("nzcv=%08x fpsr=%08x".formatted(s.nzcv(), fpsr));
    return all;
  }

  @Override
  public void close() {
    state.close();
  }
}
