package org.devkvm.cpu.engine;

import org.devkvm.cpu.mmu.DeviceMemory;
import org.devkvm.cpu.state.CpuState;
import org.jspecify.annotations.Nullable;

/** Executes the instructions of one PE at EL0 and EL1, below a hypervisor that owns EL2. */
public interface Engine extends AutoCloseable {
  /** The registers this engine runs on. Between runs they may be changed freely. */
  CpuState state();

  /** Runs until the hypervisor is needed. Asynchronous exceptions to EL1 are taken inside. */
  EngineExit run();

  /**
   * Executes one instruction, or takes an exception instead. Loads and stores of it that reach no
   * memory go to devices; atomic and exclusive ones do not.
   */
  EngineExit step(DeviceMemory devices);

  /**
   * Sets the level of the virtual IRQ input (HCR_EL2.VI). Any thread; a running engine takes the
   * interrupt within some microseconds once PSTATE.I allows it.
   */
  void irq(boolean asserted);

  /** The level of the virtual IRQ input. Any thread. */
  boolean irqAsserted();

  /** Sets the level of the virtual FIQ input (HCR_EL2.VF). Any thread. */
  void fiq(boolean asserted);

  /**
   * Makes a virtual SError pending, or withdraws it (HCR_EL2.VSE). It stays until PSTATE.A lets the
   * PE take it. While the PE does not run.
   */
  void serror(boolean pending);

  /** Whether a virtual SError is pending. While the PE does not run. */
  boolean serrorPending();

  /** Makes the current run, or the next one, return {@link EngineExit.Kicked}. Any thread. */
  void kick();

  /** Sets the event register, as SEV of another PE does. Any thread. */
  void sendEvent();

  /** How many instructions the PE has executed, to the last exit. */
  long retired();

  /** Tells a meter what is executed from now on; null: nobody. Between runs. */
  void meter(@Nullable InstructionMeter meter);

  /** Debugs the guest from now on; null: the guest may debug itself. Between runs. */
  void debug(@Nullable DebugControl control);

  /** Who answers for registers that the PE does not hold; nobody at first. Before the first run. */
  void hypervisor(Hypervisor hypervisor);

  /**
   * Forgets every cached translation. Any thread; on return no access through an old one can happen
   * any more.
   */
  void dropTranslations();

  /**
   * Says that memory the PE may have executed from was written by somebody else than this VM's PEs:
   * cached decodings are checked against memory before they are used again.
   */
  void codeMayHaveChanged();

  /** Frees what the engine holds of the host. It has left {@link #run} for good. */
  @Override
  void close();
}
