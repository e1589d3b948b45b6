package org.devkvm.cpu.exec;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.cpu.engine.DebugControl;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.EngineFactory;
import org.devkvm.cpu.engine.EngineStatistics;
import org.devkvm.cpu.engine.ExceptionEntry;
import org.devkvm.cpu.engine.Hypervisor;
import org.devkvm.cpu.engine.InstructionMeter;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.engine.SystemCounter;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.HostFault;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.mmu.DeviceMemory;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.mmu.PhysicalMemory;
import org.devkvm.cpu.state.CpuState;
import org.jspecify.annotations.Nullable;

/**
 * What every engine does apart from executing: runs an {@link Executor} in slices, and between them
 * serves what other threads have asked for, takes exceptions to EL1, leaves for the hypervisor and
 * tells the meter.
 */
public final class PeEngine implements Engine {
  /** Instructions between two looks at requests: some ten microseconds. */
  private static final int SLICE = 2048;

  private static final int KICK = 1;
  private static final int IRQ = 2;
  private static final int FIQ = 4;
  private static final int SERVE = 8;
  private static final int SERROR = 16;

  /** Not served: {@link Pe#debugged}. */
  static final int DEBUGGED = 32;

  private final Pe pe;

  /** The PE's, for other threads: what the PE writes all the time is not in its cache lines. */
  private final CpuState state;

  private final Executor executor;
  private final Executor single;
  private final HostFaults.Runner runner;
  private @Nullable DebugControl debug;

  /** How often {@link #run} has returned, by the name of the exit; null: nobody wants to know. */
  private final @Nullable Map<String, Long> exits;

  private PeEngine(
      ExecutorFactory executors,
      @Nullable EngineStatistics statistics,
      CpuState state,
      PhysicalMemory physical,
      SystemCounter counter,
      ShareabilityDomain domain) {
    GuestException exception = new GuestException();
    GuestMemory memory =
        new GuestMemory(state, physical, domain.code(), exception, new Stage2Fault());
    this.state = state;
    ShareabilityDomain.Member member = domain.join(this, memory, () -> request(SERVE));
    SystemRegisters registers = new SystemRegisters(state, memory, counter, member, exception);
    pe = new Pe(state, memory, registers, exception, member);
    registers.pendingFrom(this::pendingInterrupts);
    executor = executors.create(pe);
    single = Interpreters.REFERENCE.create(pe);
    runner = new HostFaults.Runner(state.address());
    exits = statistics == null ? null : new ConcurrentHashMap<>();
    if (statistics != null) {
      statistics.add(this::tellExits);
    }
  }

  /** Makes engines that execute in this way. */
  public static EngineFactory with(ExecutorFactory executors) {
    return with(executors, null);
  }

  /** As above, which also count why they return; null: they do not. */
  public static EngineFactory with(
      ExecutorFactory executors, @Nullable EngineStatistics statistics) {
    return (state, memory, counter, domain) ->
        new PeEngine(executors, statistics, state, memory, counter, domain);
  }

  private void tellExits(EngineStatistics.Sink sink) {
    if (exits != null) {
      exits.forEach((name, number) -> sink.add("exits to the hypervisor", name, number));
    }
  }

  @Override
  public CpuState state() {
    return state;
  }

  @Override
  public long retired() {
    return pe.s.retired();
  }

  @Override
  public void meter(@Nullable InstructionMeter meter) {
    pe.meter = meter;
  }

  @Override
  public void hypervisor(Hypervisor hypervisor) {
    pe.hypervisor = hypervisor;
  }

  @Override
  public void debug(@Nullable DebugControl control) {
    debug = control;
  }

  /** ISR_EL1: the interrupt inputs and the SError, masked or not. */
  private int pendingInterrupts() {
    int pending = pe.s.ownRequests();
    return ((pending & IRQ) != 0 ? Pstate.I : 0)
        | ((pending & FIQ) != 0 ? Pstate.F : 0)
        | ((pending & SERROR) != 0 ? Pstate.A : 0);
  }

  private void request(int bit) {
    state.request(bit);
  }

  private void level(int bit, boolean asserted) {
    if (asserted) {
      state.request(bit);
    } else {
      state.withdraw(bit);
    }
  }

  @Override
  public void irq(boolean asserted) {
    level(IRQ, asserted);
  }

  @Override
  public boolean irqAsserted() {
    return (state.requests() & IRQ) != 0;
  }

  @Override
  public void fiq(boolean asserted) {
    level(FIQ, asserted);
  }

  @Override
  public void serror(boolean pending) {
    level(SERROR, pending);
  }

  @Override
  public boolean serrorPending() {
    return (state.requests() & SERROR) != 0;
  }

  @Override
  public void kick() {
    request(KICK);
  }

  @Override
  public void sendEvent() {
    pe.s.sendEvent();
    pe.hypervisor.eventArrived();
  }

  @Override
  public void dropTranslations() {
    pe.domain.dropTranslations();
  }

  @Override
  public void codeMayHaveChanged() {
    pe.domain.codeMayHaveChanged();
  }

  @Override
  public void close() {
    runner.close();
    executor.close();
    pe.mem.close();
  }

  @Override
  public EngineExit run() {
    pe.sysregs.dropReservedBits();
    pe.domain.enter(); // which takes notice of what controls translation
    runner.enter();
    try {
      pe.debug.enter(debug);
      pe.controlChanged();
      while (true) {
        EngineExit exit = slice(executor, SLICE);
        if (exit != null) {
          openMonitor(exit);
          if (exits != null) {
            exits.merge(exit.getClass().getSimpleName(), 1L, Long::sum);
          }
          return exit;
        }
      }
    } finally {
      pe.domain.leave();
    }
  }

  /**
   * The ERET by which the guest is entered again clears the monitor, but where this is no exit of a
   * processor: WFE goes on waiting for a write of what is monitored.
   */
  private void openMonitor(EngineExit exit) {
    if (!(exit instanceof EngineExit.WaitForEvent || exit instanceof EngineExit.Kicked)) {
      pe.monitor.clear();
    }
  }

  @Override
  public EngineExit step(DeviceMemory devices) {
    pe.domain.enter();
    runner.enter();
    try {
      pe.mem.mmu().devices(devices);
      pe.debug.enter(debug);
      pe.contextChanged();
      EngineExit exit = slice(single, 1);
      return exit == null ? new EngineExit.Kicked() : exit;
    } finally {
      pe.mem.mmu().devices(null);
      pe.domain.leave();
    }
  }

  private @Nullable EngineExit slice(Executor by, int budget) {
    CpuState s = pe.s;
    long faults = HostFaults.count();
    try {
      if (pe.s.ownRequests() != 0 && serveRequests()) {
        return new EngineExit.Kicked();
      }
      if (s.il() && !pe.debug.isStepPending()) {
        ExceptionEntry.synchronous(s, Esr.ILLEGAL_STATE);
        pe.contextChanged();
      }
      pe.event = Pe.NONE;
      pe.exit = null;
      if (pe.debugged && pe.debug.isActive()) {
        executeOne();
      } else {
        execute(by, budget);
      }
      return pe.exit;
    } catch (GuestException e) {
      if (HostFaults.happened(faults) && runner.snapshot() != 0) {
        return hostFault(); // the exception may be one of garbage
      }
      if (pe.debug.isRouted(e.esr())) {
        return new EngineExit.DebugException(e.esr(), e.hasFar() ? e.far() : 0);
      }
      ExceptionEntry.synchronous(s, e);
      pe.contextChanged();
      return null;
    } catch (Stage2Fault fault) {
      if (HostFaults.happened(faults) && runner.snapshot() != 0) {
        return hostFault();
      }
      return new EngineExit.Stage2Abort(
          Syndrome.withInstruction(fault.esr(), pe), fault.far(), fault.ipa());
    } catch (HostFault fault) {
      return hostFault();
    } catch (InternalError e) {
      return HostFaults.isFault(e) ? hostFault() : failure(e);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return failure(e);
    }
  }

  private EngineExit failure(Throwable cause) {
    return new EngineExit.EngineFailure("at pc 0x" + Long.toHexString(pe.s.pc()), cause);
  }

  /**
   * Nothing of the instruction has happened: what was read where memory is gone is garbage, in
   * registers, translations and decoded code.
   */
  private EngineExit hostFault() {
    try {
      HostFaults.settle();
    } catch (InternalError e) {
      if (!HostFaults.isFault(e)) {
        return failure(e);
      }
    }
    long snapshot = runner.snapshot();
    if (snapshot != 0) {
      pe.s.restoreGeneral(snapshot);
    }
    pe.mem.mmu().invalidateAll();
    codeMayHaveChanged();
    return new EngineExit.HostFault();
  }

  /**
   * One instruction, or the debug exception that comes instead. PSTATE.SS is clear once an
   * instruction is complete, and set still where it was not.
   */
  private void executeOne() {
    pe.debug.before();
    CpuState s = pe.s;
    long pc = s.pc();
    boolean stepping = pe.debug.isStepping();
    s.ss(s.ss() && !stepping);
    boolean complete = false;
    try {
      execute(single, 1);
      complete = pe.exit == null || s.pc() != pc;
    } finally {
      s.ss(s.ss() || (stepping && !complete));
    }
    if (stepping && complete) {
      pe.debug.after(pe.monitor.isSet());
    }
  }

  private void execute(Executor by, int budget) {
    long faults = HostFaults.count();
    meterSlice(by, budget);
    if (HostFaults.happened(faults)) {
      HostFaults.settle();
    }
  }

  /**
   * With a meter the executor also returns where the exception level changes: {@link
   * Pe#contextChanged}.
   */
  private void meterSlice(Executor by, int budget) {
    InstructionMeter meter = pe.meter;
    if (meter == null) {
      by.execute(budget);
      return;
    }
    int el = pe.s.el();
    long before = pe.s.retired();
    try {
      by.execute((int) Math.min(budget, meter.until(el)));
    } finally {
      meter.executed(el, pe.s.retired() - before);
    }
  }

  /** Most interrupts come while the kernel runs, for which they change nothing but registers. */
  private void takeIrq() {
    CpuState s = pe.s;
    int el = s.el();
    boolean pan = s.pan();
    ExceptionEntry.irq(s);
    if (el != s.el() || pan != s.pan()) {
      pe.contextChanged();
    }
  }

  /** Whether to leave because of a kick. */
  private boolean serveRequests() {
    pe.s.attend();
    int pending = pe.s.ownRequests();
    if ((pending & SERVE) != 0) {
      pe.s.withdraw(SERVE);
      pe.domain.serve();
    }
    if ((pending & KICK) != 0) {
      pe.s.withdraw(KICK);
      return true;
    }
    if ((pending & SERROR) != 0 && (pe.s.daif() & Pstate.A) == 0) {
      serror(false);
      ExceptionEntry.serror(pe.s, Esr.ISV);
      pe.contextChanged();
    } else if ((pending & FIQ) != 0 && (pe.s.daif() & Pstate.F) == 0) {
      ExceptionEntry.fiq(pe.s);
      pe.contextChanged();
    } else if ((pending & IRQ) != 0 && (pe.s.daif() & Pstate.I) == 0) {
      takeIrq();
    }
    return false;
  }
}
