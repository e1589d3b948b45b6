package org.devkvm.cpu.exec;

import static org.devkvm.arm64.decode.WordFields.isSystem;
import static org.devkvm.arm64.decode.WordFields.rt;

import java.lang.invoke.VarHandle;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.ExceptionEntry;

/** Exception generation and return, hints, barriers and system register moves (C4.1.94). */
final class SystemInsns {

  /** op1 of DAIFSet and DAIFClr. */
  private static final int OP1_DAIF = 3;

  /** How often WFE looks at the monitored granule before it sleeps: some ten microseconds. */
  private static final int WFE_SPINS = 1000;

  private static final int SPINS_OF_A_TURN = 64;

  /** Reading the time costs as much as a hint. */
  private static final int SPINS_OF_A_LOOK = 8;

  // What tells SYS, MSR and MRS apart, and from other system instructions.
  private static final int IS_READ = 1 << 21;
  private static final int IS_REGISTER = 1 << 20;
  private static final int IS_SYS = 1 << 19;

  private SystemInsns() {}

  /**
   * Executes SYS, SYSL, MSR (register) and MRS; false for others. They are nearly all that machine
   * code leaves to the interpreter. The method that {@link Dispatch} has for them and 28 other rows
   * takes C1 as long as a hundred others, in which these would be interpreted.
   */
  static boolean execute(Pe pe, int w) {
    if (!isSystem(w) || (w & (IS_REGISTER | IS_SYS)) == 0) {
      return false;
    }
    if ((w & IS_READ) != 0) {
      mrs(pe, w);
    } else if ((w & IS_REGISTER) != 0) {
      msr(pe, w);
    } else {
      sys(pe, w);
    }
    return true;
  }

  private static void requireEl1(Pe pe) {
    if (pe.s.el() == 0) {
      throw pe.undefined();
    }
  }

  static void eret(Pe pe) {
    requireEl1(pe);
    boolean mayStep = pe.debug.stepsAfterReturn();
    ExceptionReturn.eret(pe.s);
    pe.s.ss(pe.s.ss() && mayStep);
    pe.monitor.clear();
    pe.s.sendEvent();
    pe.contextChanged();
  }

  /** The one exception that its instruction takes itself: it completes, and is frequent. */
  static void svc(Pe pe, int immediate) {
    ExceptionEntry.synchronous(pe.s, Esr.ofImmediate(Esr.EC_SVC64, immediate));
    pe.contextChanged();
  }

  static void hvc(Pe pe, int immediate) {
    requireEl1(pe);
    if (!pe.debugged && pe.hypervisor.call()) {
      pe.enteredAgain();
    } else {
      pe.leave(new EngineExit.HypervisorCall(immediate));
    }
  }

  static void smc(Pe pe, int immediate) {
    requireEl1(pe);
    pe.trap(new EngineExit.SecureMonitorCall(immediate));
  }

  @SuppressWarnings("DoNotCallSuggester") // Dispatch calls it
  static void brk(Pe pe, int immediate) {
    throw pe.exception.of(Esr.ofImmediate(Esr.EC_BRK64, immediate));
  }

  /**
   * The PE that is waited for may need this processor of the host: the kernel's {@code
   * multi_cpu_stop} goes on when all CPUs have spun, with more CPUs than processors in as many time
   * slices. And where all processors spin, the thread that watches the PE's timers has none: so the
   * PE looks itself.
   */
  @SuppressWarnings("ThreadPriorityCheck")
  static void spinHint(Pe pe) {
    int hints = ++pe.spinHints;
    if (hints % SPINS_OF_A_TURN == 0 && pe.domain.isCrowded()) {
      Thread.yield();
    } else {
      Thread.onSpinWait();
    }
    if (hints % SPINS_OF_A_LOOK == 0) {
      pe.sysregs.lookAtCounter();
    }
    pe.interruptsChanged(); // here it takes less than to leave machine code for it later
  }

  /**
   * The event is SEV of another PE, or that the monitored granule is written: the store that gives
   * a spinlock to the next waiter. Nobody tells us of a store, so that it is looked for.
   */
  static void wfe(Pe pe) {
    trapWait(pe, Sctlr.NTWE, 1);
    for (int spins = 0; !pe.s.eventRegister(); spins++) {
      if (pe.isWanted() || pe.monitor.wasWritten()) {
        return;
      }
      if (!pe.monitor.isSet() || spins == WFE_SPINS) {
        pe.leave(new EngineExit.WaitForEvent());
        return;
      }
      Thread.onSpinWait();
    }
    pe.s.clearEvent();
  }

  static void wfi(Pe pe) {
    trapWait(pe, Sctlr.NTWI, 0);
    if (pe.isWanted()) {
      pe.event = Pe.STOP;
    } else {
      pe.leave(new EngineExit.WaitForInterrupt());
    }
  }

  private static void trapWait(Pe pe, long allowed, int which) {
    if (pe.s.el() == 0 && (pe.s.sys(SysReg.SCTLR_EL1) & allowed) == 0) {
      throw pe.exception.of(Esr.ofWfx(which));
    }
  }

  static void sev(Pe pe) {
    pe.domain.sendEvent();
  }

  static void sevl(Pe pe) {
    pe.s.sendEvent();
  }

  static void clrex(Pe pe) {
    pe.monitor.clear();
  }

  static void dsb(Pe pe, int w) {
    VarHandle.fullFence();
    pe.domain.awaitOthers();
  }

  /** CRm: the type in its low two bits; 1 orders loads, 2 stores, 3 everything. */
  static void dmb(Pe pe, int w) {
    switch (w >>> 8 & 3) {
      case 1 -> VarHandle.acquireFence();
      case 2 -> VarHandle.storeStoreFence();
      default -> VarHandle.fullFence();
    }
  }

  static void isb(Pe pe, int w) {
    pe.mem.mmu().instructionBarrier();
    pe.synchronize();
  }

  static void msrImmediate(Pe pe, int w) {
    pe.sysregs.writePstate(w);
    if ((w >>> 16 & 7) == OP1_DAIF) {
      pe.interruptsChanged();
    } else {
      pe.synchronize();
    }
  }

  static void msr(Pe pe, int w) {
    if (StoredRegisters.canWrite(w, pe.s.el())) {
      pe.sysregs.store(w, pe.s.x(rt(w)));
    } else if (write(pe, w)) {
      pe.controlChanged();
    }
  }

  static void mrs(Pe pe, int w) {
    if (StoredRegisters.canRead(w, pe.s.el())) {
      pe.write(rt(w), pe.sysregs.stored(w));
      return;
    }
    SystemRegisterTable.Reader reader = pe.sysregs.reader(w);
    if (reader != null) {
      pe.write(rt(w), reader.read(pe.sysregs, w));
      pe.interruptsChanged(); // the provider of the counter may have timers that are due now
    } else if (pe.hypervisor.answers(encoding(w), false)) {
      pe.write(rt(w), pe.hypervisor.read(encoding(w)));
      pe.enteredAgain();
    } else {
      trap(pe, w);
    }
  }

  static void sys(Pe pe, int w) {
    if (write(pe, w) && !isDataCache(w)) {
      pe.synchronize();
    }
  }

  /** DC: CRn is 7, and CRm neither that of IC nor that of AT. */
  private static boolean isDataCache(int w) {
    int crm = w >>> 8 & 15;
    return (w >>> 12 & 15) == 7 && crm != 1 && crm != 5 && crm != 8;
  }

  static void sysl(Pe pe, int w) {
    mrs(pe, w);
  }

  /** False if it is the hypervisor's. */
  private static boolean write(Pe pe, int w) {
    SystemRegisterTable.Writer writer = pe.sysregs.writer(w);
    if (writer != null) {
      writer.write(pe.sysregs, w, pe.s.x(rt(w)));
      return true;
    }
    if (pe.hypervisor.answers(encoding(w), true)) {
      pe.hypervisor.write(encoding(w), pe.s.x(rt(w)));
      pe.enteredAgain();
    } else {
      trap(pe, w);
    }
    return false;
  }

  private static int encoding(int w) {
    return w >>> 5 & 0xFFFF;
  }

  private static void trap(Pe pe, int w) {
    pe.trap(new EngineExit.SystemRegisterTrap(Esr.ofSystemInstruction(w)));
  }
}
