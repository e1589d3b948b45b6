package org.devkvm.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.devkvm.cpu.engine.DebugControl;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.Hypervisor;
import org.devkvm.cpu.engine.InstructionMeter;
import org.devkvm.cpu.mmu.DeviceMemory;
import org.devkvm.cpu.state.CpuState;
import org.jspecify.annotations.Nullable;

/**
 * An engine whose runs are timed and whose clock is its own progress. The time is the thread's on
 * the processor, so that other work on the machine does not count.
 */
final class MeteredEngine implements Engine {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Engine engine;
  private final InstructionClock clock;
  private final Stretch stretch;

  MeteredEngine(Engine engine, InstructionClock clock, Stretch stretch) {
    this.engine = engine;
    this.clock = clock;
    this.stretch = stretch;
    clock.follow(engine);
  }

  @Override
  public EngineExit step(DeviceMemory devices) {
    return engine.step(devices);
  }

  @Override
  public EngineExit run() {
    long instructions = engine.retired();
    long start = THREADS.getCurrentThreadCpuTime();
    EngineExit exit = engine.run();
    long time = THREADS.getCurrentThreadCpuTime() - start;
    stretch.ran(instructions, engine.retired(), time, engine.state().pc());
    if (exit instanceof EngineExit.WaitForInterrupt) {
      clock.sleep();
    } else {
      clock.ring();
    }
    return exit;
  }

  @Override
  public CpuState state() {
    return engine.state();
  }

  @Override
  public void irq(boolean asserted) {
    engine.irq(asserted);
  }

  @Override
  public boolean irqAsserted() {
    return engine.irqAsserted();
  }

  @Override
  public void fiq(boolean asserted) {
    engine.fiq(asserted);
  }

  @Override
  public void serror(boolean pending) {
    engine.serror(pending);
  }

  @Override
  public boolean serrorPending() {
    return engine.serrorPending();
  }

  @Override
  public void kick() {
    engine.kick();
  }

  @Override
  public void sendEvent() {
    engine.sendEvent();
  }

  @Override
  public long retired() {
    return engine.retired();
  }

  @Override
  public void meter(@Nullable InstructionMeter meter) {
    engine.meter(meter);
  }

  @Override
  public void dropTranslations() {
    engine.dropTranslations();
  }

  @Override
  public void close() {
    engine.close();
  }

  @Override
  public void debug(@Nullable DebugControl control) {
    engine.debug(control);
  }

  @Override
  public void hypervisor(Hypervisor hypervisor) {
    engine.hypervisor(hypervisor);
  }

  @Override
  public void codeMayHaveChanged() {
    engine.codeMayHaveChanged();
  }
}
