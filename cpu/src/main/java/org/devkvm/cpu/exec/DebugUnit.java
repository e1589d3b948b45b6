package org.devkvm.cpu.exec;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Mdscr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.DebugControl;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.mmu.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Self-hosted debug of one PE: software step, breakpoints and watchpoints (Arm ARM D2). Where it is
 * in use, {@link PeEngine} executes single instructions in the contexts that it concerns, and all
 * data accesses come here; a PE without it pays nothing.
 *
 * <p>The registers are the hypervisor's to emulate, so that they change between runs only.
 */
final class DebugUnit implements Watcher {
  private static final int REGISTERS = 16;
  private static final int[] BVR = indexes("DBGBVR");
  private static final int[] BCR = indexes("DBGBCR");
  private static final int[] WVR = indexes("DBGWVR");
  private static final int[] WCR = indexes("DBGWCR");

  /** DBGBCRn_EL1.E and DBGWCRn_EL1.E. */
  private static final long ENABLE = 1;

  private static final int LINKED_CONTEXT = 3;
  private static final int WATCHPOINT_LINKED = 1 << 20;

  /** The fault status code of a debug exception. */
  private static final int FSC_DEBUG = 0x22;

  private static final int STEP_ISV = 1 << 24;
  private static final int STEP_EX = 1 << 6;

  private final Pe pe;
  private final GuestException exception;
  private final DebugControl own = new OwnRegisters();
  private @Nullable DebugControl hypervisor;
  private DebugControl registers = own;
  private boolean step;
  private boolean kernel;
  private boolean breakpoints;
  private int breakpointCount;
  private int watchpointCount;
  private int firstContextAware;

  /** Neither the hypervisor nor MDSCR_EL1 wanted anything when the PE was entered last. */
  private boolean idle;

  /** The syndrome of the step that is complete; 0 before that. */
  private int stepped;

  DebugUnit(Pe pe, GuestException exception) {
    this.pe = pe;
    this.exception = exception;
  }

  private static int[] indexes(String name) {
    int[] indexes = new int[REGISTERS];
    for (int n = 0; n < REGISTERS; n++) {
      indexes[n] = SysReg.valueOf(name + n + "_EL1").index();
    }
    return indexes;
  }

  private long sys(SysReg register) {
    return pe.s.sys(register);
  }

  /** The PE is entered: the registers may be others. */
  void enter(@Nullable DebugControl control) {
    long mdscr = (sys(SysReg.OSLSR_EL1) & Mdscr.OSLK) == 0 ? sys(SysReg.MDSCR_EL1) : 0;
    boolean wasIdle = idle;
    idle = control == null && mdscr == 0;
    if (idle && wasIdle) {
      return;
    }
    hypervisor = control;
    step = control == null ? (mdscr & Mdscr.SS) != 0 : control.step();
    kernel = (mdscr & Mdscr.KDE) != 0;
    registers = control != null && control.hardware() ? control : own;
    breakpoints = false;
    boolean watchpoints = false;
    if (registers.hardware() || (mdscr & Mdscr.MDE) != 0) {
      long dfr0 = sys(SysReg.ID_AA64DFR0_EL1);
      breakpointCount = (int) (dfr0 >>> 12 & 15) + 1;
      watchpointCount = (int) (dfr0 >>> 20 & 15) + 1;
      firstContextAware = breakpointCount - 1 - (int) (dfr0 >>> 28 & 15);
      for (int n = 0; n < breakpointCount; n++) {
        breakpoints |= (bcr(n) & ENABLE) != 0;
      }
      for (int n = 0; n < watchpointCount; n++) {
        watchpoints |= (wcr(n) & ENABLE) != 0;
      }
    }
    debugged(step || breakpoints);
    pe.mem.mmu().watch(watchpoints ? this : null);
  }

  /** A standing request makes executors leave where PSTATE.D may have been cleared. */
  private void debugged(boolean value) {
    if (value != pe.debugged) {
      pe.debugged = value;
      if (value) {
        pe.s.request(PeEngine.DEBUGGED);
      } else {
        pe.s.withdraw(PeEngine.DEBUGGED);
      }
    }
  }

  private long bcr(int n) {
    return registers.breakpointControl(n);
  }

  private long bvr(int n) {
    return registers.breakpointValue(n);
  }

  private long wcr(int n) {
    return registers.watchpointControl(n);
  }

  private long wvr(int n) {
    return registers.watchpointValue(n);
  }

  /** Whether an exception goes to the hypervisor: a debug exception, with MDCR_EL2.TDE. */
  boolean isRouted(int esr) {
    return hypervisor != null
        && switch (Esr.ec(esr)) {
          case Esr.EC_BREAKPT_LOWER, Esr.EC_SOFTSTP_LOWER, Esr.EC_WATCHPT_LOWER, Esr.EC_BRK64 ->
              true;
          default -> false;
        };
  }

  /** AArch64.GenerateDebugExceptions() of the manual. */
  private boolean isEnabled() {
    return hypervisor != null || pe.s.el() == 0 || (kernel && (pe.s.daif() & Pstate.D) == 0);
  }

  /** Whether single instructions are to be executed here, between {@link #before} and after. */
  boolean isActive() {
    return pe.debugged && isEnabled();
  }

  /** Whether software step is active. */
  boolean isStepping() {
    return step && isEnabled();
  }

  /** PSTATE.SS after ERET: stepping does not begin anew where it was going on. */
  boolean stepsAfterReturn() {
    return hypervisor == null && !isStepping();
  }

  /** Whether a step is complete: its exception has the highest priority (Arm ARM D1.3). */
  boolean isStepPending() {
    return pe.debugged && isStepping() && !pe.s.ss();
  }

  /** Throws the exception that comes instead of the next instruction, if one does. */
  void before() {
    if (isStepPending()) {
      int iss = stepped;
      stepped = 0;
      throw exception.of(Esr.of(Esr.EC_SOFTSTP_LOWER, iss | FSC_DEBUG));
    }
    stepped = 0;
    if (breakpoints && isBreakpoint(pe.mem.mmu().branchTarget(pe.s.pc()))) {
      pe.mem.fetchPage(pe.s.pc());
      throw exception.of(Esr.of(Esr.EC_BREAKPT_LOWER, FSC_DEBUG));
    }
  }

  /** An instruction was stepped over. */
  void after(boolean loadExclusive) {
    stepped = STEP_ISV | (loadExclusive ? STEP_EX : 0);
  }

  private boolean isBreakpoint(long pc) {
    for (int n = 0; n < breakpointCount; n++) {
      long control = bcr(n);
      if ((control & ENABLE) != 0 && matchesLevel(control, pe.s.el()) && matchesHere(n, pc)) {
        return true;
      }
    }
    return false;
  }

  private boolean matchesHere(int n, long pc) {
    long control = bcr(n);
    return switch ((int) (control >>> 20) & 15) {
      case 0 -> address(bvr(n)) == pc;
      case 1 -> address(bvr(n)) == pc && matchesLink(control);
      case 2 -> matchesContext(n);
      default -> false;
    };
  }

  /** DBGBVRn_EL1 and DBGWVRn_EL1 hold 49 bits of an address of words. */
  private static long address(long value) {
    return value << 15 >> 15 & ~3L;
  }

  private boolean matchesContext(int n) {
    return n >= firstContextAware && (int) bvr(n) == (int) sys(SysReg.CONTEXTIDR_EL1);
  }

  /** LBN names the breakpoint whose context is linked. */
  private boolean matchesLink(long control) {
    int n = (int) (control >>> 16) & 15;
    return n < breakpointCount
        && ((int) (bcr(n) >>> 20) & 15) == LINKED_CONTEXT
        && matchesContext(n);
  }

  /** PMC or PAC, HMC and SSC, in Non-secure state below EL2 (AArch64.StateMatch()). */
  private static boolean matchesLevel(long control, int el) {
    int state = (int) (control >>> 14) & 3;
    boolean higher = (control & 1 << 13) != 0;
    int level = el == 0 ? 2 : 1;
    return ((int) (control >>> 1) & level) != 0 && (state < 2 || (state == 3 && higher));
  }

  @Override
  public void access(
      long va, long plain, int size, boolean read, boolean write, boolean unprivileged) {
    if (!isEnabled()) {
      return;
    }
    int el = unprivileged ? 0 : pe.s.el();
    for (int n = 0; n < watchpointCount; n++) {
      long control = wcr(n);
      int kinds = (int) (control >>> 3) & 3 & ((read ? 1 : 0) | (write ? 2 : 0));
      if ((control & ENABLE) != 0 && kinds != 0 && matchesLevel(control, el)) {
        long hit = hit(n, plain, size);
        if (hit >= 0 && ((control & WATCHPOINT_LINKED) == 0 || matchesLink(control))) {
          int direction = (kinds & 1) == 0 ? Esr.WNR : 0;
          throw exception.of(Esr.of(Esr.EC_WATCHPT_LOWER, FSC_DEBUG | direction), va + hit);
        }
      }
    }
  }

  /** How many bytes into the access the first watched one is; negative if there is none. */
  private long hit(int n, long plain, int size) {
    long control = wcr(n);
    int mask = (int) (control >>> 24) & 31;
    if (mask != 0) {
      long first = address(wvr(n)) & -(1L << mask);
      long offset = Math.max(first - plain, 0);
      return offset < size && plain + offset - first < 1L << mask ? offset : -1;
    }
    boolean word = (wvr(n) & 4) != 0;
    long base = address(wvr(n)) & (word ? -4 : -8);
    int bytes = (int) (control >>> 5) & (word ? 0xF : 0xFF);
    for (int i = 0; i < 8; i++) {
      long offset = base + i - plain;
      if ((bytes >>> i & 1) != 0 && offset >= 0 && offset < size) {
        return offset;
      }
    }
    return -1;
  }

  /** The guest's registers. */
  private final class OwnRegisters implements DebugControl {
    @Override
    public boolean step() {
      return (sys(SysReg.MDSCR_EL1) & Mdscr.SS) != 0;
    }

    @Override
    public boolean hardware() {
      return false;
    }

    @Override
    public long breakpointControl(int n) {
      return pe.s.sys(BCR[n]);
    }

    @Override
    public long breakpointValue(int n) {
      return pe.s.sys(BVR[n]);
    }

    @Override
    public long watchpointControl(int n) {
      return pe.s.sys(WCR[n]);
    }

    @Override
    public long watchpointValue(int n) {
      return pe.s.sys(WVR[n]);
    }
  }
}
