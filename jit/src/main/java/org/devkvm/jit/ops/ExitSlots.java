package org.devkvm.jit.ops;

/** The direct exits of blocks: jumps that are made to go to their target once that has code. */
public interface ExitSlots {
  /**
   * A new exit.
   *
   * @param target guest address it goes to
   * @param at offset of the jump's displacement in the code region
   * @return its number, which the emitted code reports
   */
  int add(long target, int at);
}
