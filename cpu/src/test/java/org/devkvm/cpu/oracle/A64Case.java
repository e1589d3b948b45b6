package org.devkvm.cpu.oracle;

import org.jspecify.annotations.Nullable;

/**
 * Instructions and the registers before them.
 *
 * @param before indexed as {@link Registers}
 * @param memory the page at {@link #DATA}; null if the instructions do not access memory
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record A64Case(int[] words, long[] before, byte @Nullable [] memory) {
  /** Where the instructions are. */
  static final long CODE = 0x20000000L;

  /** The page that loads and stores may reach. */
  static final long DATA = 0x30000000L;

  static final int PAGE = 4096;

  /** Fills the code page behind the instructions. */
  static final int BRK = 0xD4200000;
}
