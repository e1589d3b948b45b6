package org.devkvm.jit;

/**
 * The code behind an instruction that is executed outside of it, and what holds then: while it
 * does, a PE that comes to the next instruction goes on in that code.
 */
final class Continuation {
  private static final int NONE = -1;

  private int code = NONE;
  private long pc;
  private int el;
  private int epoch;
  private int drops;

  /**
   * Sets all of it.
   *
   * @param at the code
   * @param next the address of the next instruction
   * @param level the exception level
   * @param fetchEpoch of the address: it changes when translations do
   * @param dropped how often code was found to be of instructions that are gone
   */
  void note(int at, long next, int level, int fetchEpoch, int dropped) {
    code = at;
    pc = next;
    el = level;
    epoch = fetchEpoch;
    drops = dropped;
  }

  /** The code is gone. */
  void forget() {
    code = NONE;
  }

  /** Whether the PE may go on at {@link #code}: with the parameters of {@link #note}. */
  boolean holds(long next, int level, int fetchEpoch, int dropped) {
    return code != NONE && pc == next && el == level && epoch == fetchEpoch && drops == dropped;
  }

  int code() {
    return code;
  }
}
