package org.devkvm.arm64.decode;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of an instruction word. Words are sorted into buckets by their upper 11 bits; what
 * may match in a bucket is worked out when it is first needed, most specific rows first.
 */
public final class A64Decoder {
  private static final int BUCKET_SHIFT = 21;

  private static final A64Insn[] INSNS = A64Insn.values();
  private static final @Nullable Bucket[] BUCKETS = new @Nullable Bucket[1 << (32 - BUCKET_SHIFT)];

  private A64Decoder() {}

  /** The number of the row, an index of {@link A64Insn#values()}. */
  public static int decode(int word) {
    int index = word >>> BUCKET_SHIFT;
    Bucket bucket = BUCKETS[index];
    if (bucket == null) {
      bucket = Bucket.of(index);
      BUCKETS[index] = bucket;
    }
    return bucket.find(word);
  }

  /** The row of an instruction word. */
  public static A64Insn insn(int word) {
    return INSNS[decode(word)];
  }

  /** The candidates of one bucket, immutable and therefore safe to publish in a race. */
  private record Bucket(List<Candidate> candidates) {
    static Bucket of(int index) {
      int bits = index << BUCKET_SHIFT;
      int known = -1 << BUCKET_SHIFT;
      return new Bucket(
          Arrays.stream(INSNS)
              .flatMap(insn ->
                  IntStream.range(0, insn.alternatives())
                      .mapToObj(i -> new Candidate(insn, insn.mask(i), insn.value(i))))
              .filter(c -> ((c.value ^ bits) & c.mask & known) == 0)
              .sorted(Candidate.SPECIFIC_FIRST)
              .toList());
    }

    int find(int word) {
      for (Candidate candidate : candidates) {
        if ((word & candidate.mask) == candidate.value) {
          return candidate.insn.number();
        }
      }
      return A64Insn.UNALLOCATED.number();
    }
  }

  private record Candidate(A64Insn insn, int mask, int value) {
    static final Comparator<Candidate> SPECIFIC_FIRST =
        Comparator.comparing((Candidate c) -> !c.insn.undefined())
            .thenComparingInt(c -> -Integer.bitCount(c.mask));
  }
}
