package org.devkvm.kvm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.DebugControl;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.Hypervisor;
import org.devkvm.cpu.engine.InstructionMeter;
import org.devkvm.cpu.mmu.DeviceMemory;
import org.devkvm.cpu.state.CpuState;
import org.jspecify.annotations.Nullable;

/** A processor whose exits are written down beforehand. */
final class ScriptedEngine implements Engine {
  /** One entry into the guest. */
  interface Step {
    EngineExit run(ScriptedEngine engine);
  }

  private final CpuState state;
  private final Deque<Step> script = new ArrayDeque<>();
  private final Semaphore kicks = new Semaphore(0);

  @Nullable InstructionMeter meter;
  Hypervisor hypervisor = Hypervisor.NONE;
  volatile boolean irq;
  volatile boolean fiq;
  volatile boolean serror;
  volatile int droppedTranslations;

  ScriptedEngine(CpuState state) {
    this.state = state;
  }

  /** The next entry ends like this. */
  ScriptedEngine exits(EngineExit exit) {
    return steps(_ -> exit);
  }

  /** The next entry does something, then ends like this. */
  ScriptedEngine exits(Consumer<CpuState> before, EngineExit exit) {
    return steps(engine -> {
      before.accept(engine.state);
      return exit;
    });
  }

  /** The next entry lasts until a kick; the latch opens when it has begun. */
  ScriptedEngine runsUntilKicked(CountDownLatch entered) {
    return steps(engine -> {
      entered.countDown();
      engine.kicks.acquireUninterruptibly();
      return new EngineExit.Kicked();
    });
  }

  private ScriptedEngine steps(Step step) {
    script.add(step);
    return this;
  }

  /** HVC #0 with these arguments. */
  ScriptedEngine calls(long x0, long x1, long x2, long x3) {
    return exits(
        state -> {
          state.x(0, x0);
          state.x(1, x1);
          state.x(2, x2);
          state.x(3, x3);
        },
        new EngineExit.HypervisorCall(0));
  }

  /** A 32-bit load into, or store of, Xt at an address without memory. */
  ScriptedEngine accesses(long ipa, boolean write, int rt) {
    int iss = Esr.ISV | 2 << Esr.SAS_SHIFT | rt << Esr.SRT_SHIFT | (write ? Esr.WNR : 0);
    return exits(new EngineExit.Stage2Abort(Esr.of(Esr.EC_DABT_LOWER, iss), ipa, ipa));
  }

  /** The exit of an MSR or MRS that traps, of Xt. */
  static EngineExit trapOf(SysReg register, boolean write, int rt) {
    int e = register.encoding();
    int iss =
        (e >> 14 & 3) << 20
            | (e & 7) << 17
            | (e >> 11 & 7) << 14
            | (e >> 7 & 15) << 10
            | rt << 5
            | (e >> 3 & 15) << 1
            | (write ? 0 : 1);
    return new EngineExit.SystemRegisterTrap(Esr.of(Esr.EC_SYSREG, iss));
  }

  @Override
  public CpuState state() {
    return state;
  }

  @Override
  public EngineExit step(DeviceMemory devices) {
    return run();
  }

  @Override
  public EngineExit run() {
    if (kicks.tryAcquire()) {
      kicks.drainPermits();
      return new EngineExit.Kicked();
    }
    Step step = script.poll();
    if (step == null) {
      throw new AssertionError("the guest was entered once too often");
    }
    return step.run(this);
  }

  @Override
  public void irq(boolean asserted) {
    irq = asserted;
  }

  @Override
  public boolean irqAsserted() {
    return irq;
  }

  @Override
  public void fiq(boolean asserted) {
    fiq = asserted;
  }

  @Override
  public void serror(boolean pending) {
    serror = pending;
  }

  @Override
  public boolean serrorPending() {
    return serror;
  }

  @Override
  public void kick() {
    kicks.release();
  }

  @Override
  public void sendEvent() {}

  @Override
  public long retired() {
    return 0;
  }

  @Override
  public void hypervisor(Hypervisor port) {
    hypervisor = port;
  }

  @Override
  public void meter(@Nullable InstructionMeter value) {
    meter = value;
  }

  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread of the test calls
  public void dropTranslations() {
    droppedTranslations++;
  }

  @Override
  public void debug(@Nullable DebugControl control) {}

  @Override
  public void codeMayHaveChanged() {}

  @Override
  public void close() {}
}
