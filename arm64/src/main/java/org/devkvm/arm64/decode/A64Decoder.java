package org.devkvm.arm64.decode;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of an instruction word. Words are sorted into buckets by their upper 11 bits; what
 * may match in a bucket is worked out when it is first needed, most specific rows first.
 *
 * <p>Every process begins with this, cold, some hundred buckets before a guest has booted: hence
 * arrays and loops.
 */
public final class A64Decoder {
  private static final int BUCKET_SHIFT = 21;
  private static final int KNOWN = -1 << BUCKET_SHIFT;

  private static final A64Insn[] INSNS = A64Insn.values();

  /** All alternatives of all rows, the most specific first: {@link #MASK} and what follows. */
  private static final int[] CANDIDATES = specificFirst();

  // What a candidate consists of.
  private static final int MASK = 0;
  private static final int VALUE = 1;
  private static final int NUMBER = 2;
  private static final int SIZE = 3;

  /** Filled as needed. */
  private static final @Nullable Bucket[] BUCKETS = new @Nullable Bucket[1 << (32 - BUCKET_SHIFT)];

  private A64Decoder() {}

  /** The number of the row, an index of {@link A64Insn#values()}. */
  public static int decode(int word) {
    int index = word >>> BUCKET_SHIFT;
    Bucket bucket = BUCKETS[index];
    if (bucket == null) {
      bucket = new Bucket(candidates(index << BUCKET_SHIFT));
      BUCKETS[index] = bucket;
    }
    int[] candidates = bucket.candidates;
    for (int i = 0; i < candidates.length; i += SIZE) {
      if ((word & candidates[i + MASK]) == candidates[i + VALUE]) {
        return candidates[i + NUMBER];
      }
    }
    return A64Insn.UNALLOCATED.number();
  }

  /** The row of an instruction word. */
  public static A64Insn insn(int word) {
    return INSNS[decode(word)];
  }

  /** The candidates for words with these upper bits. */
  private static int[] candidates(int bits) {
    int[] found = new int[CANDIDATES.length];
    int size = 0;
    for (int i = 0; i < CANDIDATES.length; i += SIZE) {
      if (((CANDIDATES[i + VALUE] ^ bits) & CANDIDATES[i + MASK] & KNOWN) == 0) {
        for (int j = i; j < i + SIZE; j++) {
          found[size++] = CANDIDATES[j];
        }
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Rows that carve others out come first, then those with more fixed bits. */
  private static int[] specificFirst() {
    int count = 0;
    for (A64Insn insn : INSNS) {
      count += insn.alternatives();
    }
    long[] order = new long[count];
    int[] all = new int[SIZE * count];
    int next = 0;
    for (A64Insn insn : INSNS) {
      for (int i = 0; i < insn.alternatives(); i++) {
        int free = Integer.SIZE - Integer.bitCount(insn.mask(i)) + (insn.undefined() ? 0 : 64);
        all[SIZE * next + MASK] = insn.mask(i);
        all[SIZE * next + VALUE] = insn.value(i);
        all[SIZE * next + NUMBER] = insn.number();
        order[next] = (long) free << 32 | next;
        next++;
      }
    }
    Arrays.sort(order);
    int[] sorted = new int[all.length];
    for (int i = 0; i < count; i++) {
      System.arraycopy(all, SIZE * (int) order[i], sorted, SIZE * i, SIZE);
    }
    return sorted;
  }

  /** Immutable, and therefore safe to publish in a race. */
  private static final class Bucket {
    final int[] candidates;

    Bucket(int[] candidates) {
      this.candidates = candidates;
    }
  }
}
