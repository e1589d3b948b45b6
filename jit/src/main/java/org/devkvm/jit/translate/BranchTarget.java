package org.devkvm.jit.translate;

import org.devkvm.arm64.decode.Immediates;

/** Where the direct branches of A64 go. */
final class BranchTarget {
  /** Not a direct branch. No instruction is there. */
  static final long UNKNOWN = 1;

  private BranchTarget() {}

  /** The target of the instruction {@code word} at {@code pc}, or {@link #UNKNOWN}. */
  static long of(int word, long pc) {
    int words;
    if ((word & 0x7C00_0000) == 0x1400_0000) {
      words = Immediates.signed26(word & 0x3FF_FFFF);
    } else if ((word & 0xFF00_0010) == 0x5400_0000 || (word & 0x7E00_0000) == 0x3400_0000) {
      words = Immediates.signed19(word >>> 5 & 0x7_FFFF);
    } else if ((word & 0x7E00_0000) == 0x3600_0000) {
      words = Immediates.signed14(word >>> 5 & 0x3FFF);
    } else {
      return UNKNOWN;
    }
    return pc + 4L * words;
  }
}
