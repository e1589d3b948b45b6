package org.devkvm.cpu.engine;

/**
 * Is told how many instructions a PE executes, by exception level: what performance counters are
 * made of. All calls come on the thread that runs the PE, outside of the hot loop.
 */
public interface InstructionMeter {
  /**
   * How many instructions at an exception level may be executed before {@link #executed} is called,
   * positive. The engine may overshoot by the rest of a straight line of code.
   */
  long until(int el);

  /** So many instructions were executed at an exception level since the last call. */
  void executed(int el, long instructions);
}
