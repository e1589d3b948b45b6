package org.devkvm.cpu.mmu;

/**
 * What decoded code is found by.
 *
 * @param host host address of the page that holds the instructions
 * @param set how its words are read
 */
public record CodeKey(long host, InstructionSet set) {
  /** What words mean. */
  public enum InstructionSet {
    /** AArch64. */
    A64
  }

  static CodeKey a64(long host) {
    return new CodeKey(host, InstructionSet.A64);
  }
}
