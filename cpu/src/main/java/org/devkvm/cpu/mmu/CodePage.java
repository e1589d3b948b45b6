package org.devkvm.cpu.mmu;

import java.util.Arrays;

/**
 * The predecoded instructions of one page of host memory, as one PE knows them: our instruction
 * cache. Decoding reads the words through {@link #word}, which remembers them, so that a page can
 * be checked against memory instead of being forgotten.
 */
public final class CodePage {
  /** How many instructions a page holds. */
  public static final int WORDS = 1024;

  /**
   * Predecoded instructions by their place in the page; 0 is not decoded. The last entry stays as
   * its user sets it: a sentinel for running off the page.
   */
  public final long[] ops = new long[WORDS + 1];

  /** Host address of the page. */
  public final long host;

  /** The words that were read for decoding; meaningful where {@link #seen} says so. */
  private final int[] words = new int[WORDS];

  private final long[] seen = new long[WORDS / 64];

  /** The generation of the code cache in which this was last known to agree with memory. */
  int generation;

  CodePage(long host, int generation) {
    this.host = host;
    this.generation = generation;
  }

  /** The instruction at a place in the page. Whoever decodes calls this for every word he uses. */
  public int word(int index) {
    int word = (int) HostMemory.get32(host + ((long) index << 2));
    words[index] = word;
    seen[index >> 6] |= 1L << index;
    return word;
  }

  /** Forgets everything decoded if memory no longer holds it. */
  void verify() {
    if (!agrees()) {
      Arrays.fill(ops, 0, WORDS, 0);
      Arrays.fill(seen, 0);
    }
  }

  private boolean agrees() {
    for (int i = 0; i < seen.length; i++) {
      for (long rest = seen[i]; rest != 0; rest &= rest - 1) {
        int index = (i << 6) + Long.numberOfTrailingZeros(rest);
        if (words[index] != (int) HostMemory.get32(host + ((long) index << 2))) {
          return false;
        }
      }
    }
    return true;
  }
}
