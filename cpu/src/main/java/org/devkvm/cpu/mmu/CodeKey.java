package org.devkvm.cpu.mmu;

import org.jspecify.annotations.Nullable;

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

  /** As for every record; those of the JDK are spun when they are first called, at every start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CodeKey key && host == key.host && set == key.set;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(host);
  }
}
