package org.devkvm.cpu.oracle;

import java.util.Arrays;
import java.util.List;
import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.A64Insn;
import org.jspecify.annotations.Nullable;

/**
 * Cases out of the decode tables: random fields in a row's encoding, random and awkward values in
 * the registers. A case depends on the name of its row and its number only, so recorded answers
 * stay good when rows come and go.
 */
final class A64Cases {
  private static final long[] INTEGERS = {
    0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x7FFFFFFF, 0x80000000L, 0xFFFFFFFFL, 0x100000000L, 63
  };
  private static final long[] DOUBLES = {
    0,
    Long.MIN_VALUE,
    0x3FF0000000000000L,
    0xBFF0000000000000L,
    0x7FF0000000000000L,
    0xFFF0000000000000L,
    0x7FF8000000000000L,
    0x7FF4000000000123L,
    0xFFFC000000000456L,
    0x7FEFFFFFFFFFFFFFL,
    0x0010000000000000L,
    0x000FFFFFFFFFFFFFL,
    1,
    0x3FE0000000000000L,
    0x3FEFFFFFFFFFFFFFL,
    0x3FF8000000000000L,
    0xC004000000000000L,
    0x41DFFFFFFFC00000L,
    0x43E0000000000000L,
    0xC3E0000000000000L,
    0x47EFFFFFF0000000L,
    0x3690000000000000L,
    0x380FFFFFE0000000L
  };
  private static final int[] FLOATS = {
    0,
    Integer.MIN_VALUE,
    0x3F800000,
    0xBF800000,
    0x7F800000,
    0xFF800000,
    0x7FC00000,
    0x7FA00123,
    0xFFE00456,
    0x7F7FFFFF,
    0x00800000,
    0x007FFFFF,
    1,
    0x3F000000,
    0x3F7FFFFF,
    0x3FC00000,
    0xC0200000,
    0x4F000000,
    0xCF000000,
    0x5F000000,
    0x477FE000,
    0x33000000,
    0x387FC000
  };
  private static final int[] HALVES = {
    0, 0x8000, 0x3C00, 0xBC00, 0x7C00, 0xFC00, 0x7E00, 0x7D01, 0x7BFF, 0x0400, 0x03FF, 1, 0x7FFF
  };

  private final SplitMix random;

  private A64Cases(SplitMix random) {
    this.random = random;
  }

  /** Rows whose instructions can run at EL0 without an operating system noticing. */
  static List<A64Insn> rows() {
    return Arrays.stream(A64Insn.values())
        .filter(insn -> insn.alternatives() > 0 && !system(insn.value(0)))
        .toList();
  }

  /** Exception generation, system instructions, ERET and DRPS. */
  private static boolean system(int w) {
    return w >>> 25 == 0b1101010 || (w & 0xFFC0FFE0) == 0xD68003E0 || w >>> 22 == 0b1101011010;
  }

  /** Case {@code number} of a row. */
  static A64Case of(A64Insn insn, int number) {
    return new A64Cases(new SplitMix(insn.name(), number)).single(insn);
  }

  /** A word that no row matches, in the group of {@code insn}: all but a few bits are its own. */
  static @Nullable A64Case unallocated(A64Insn insn, int number) {
    A64Cases cases = new A64Cases(new SplitMix(insn.name(), -1 - number));
    int w = cases.word(insn);
    for (int flips = 1 + (int) cases.random.below(3); flips > 0; flips--) {
      w ^= 1 << cases.random.below(32);
    }
    A64Insn found = A64Decoder.insn(w);
    boolean allocated = found.alternatives() > 0 && !found.undefined();
    return allocated || system(w) ? null : cases.of(w);
  }

  private A64Case single(A64Insn insn) {
    return of(word(insn));
  }

  private A64Case of(int word) {
    int w = word;
    long[] before = new long[Registers.COUNT];
    for (int i = 0; i <= Registers.SP; i++) {
      before[i] = integer();
    }
    before[Registers.SP] = A64Case.DATA + 2048;
    before[Registers.PC] = A64Case.CODE;
    before[Registers.NZCV] = random.below(16) << 28;
    before[Registers.FPCR] = random.oneIn(2) ? 0 : random.next() & 0x07C00000;
    before[Registers.FPSR] = random.oneIn(4) ? 0x10 : 0;
    for (int i = 0; i < 64; i++) {
      before[Registers.V + i] = vectorHalf();
    }
    byte[] memory = null;
    if (A64Words.accessesMemory(w)) {
      w = reachable(w, before);
      memory = new byte[A64Case.PAGE];
      for (int i = 1024; i < 3072; i++) {
        memory[i] = (byte) random.next();
      }
    } else if (A64Words.branchesToRegister(w)) {
      before[w >>> 5 & 31] = A64Case.CODE + (1 + random.below(63)) * (random.oneIn(8) ? 1 : 4);
    }
    boolean afterLoad = A64Words.storesExclusive(w) && random.oneIn(2);
    int[] words = afterLoad ? new int[] {A64Words.loadExclusiveFor(w), w} : new int[] {w};
    return new A64Case(words, before, memory);
  }

  private int word(A64Insn insn) {
    while (true) {
      int alternative = (int) random.below(insn.alternatives());
      int free = ~insn.mask(alternative);
      int bits = (int) random.next();
      int w = insn.value(alternative) | (bits & free);
      if (!A64Words.unpredictable(w)) {
        return w;
      }
    }
  }

  /** Points the base register to the middle of the page and keeps offsets small. */
  private int reachable(int word, long[] before) {
    int w = word;
    if ((w & 0x3B000000) == 0x39000000 && !random.oneIn(16)) {
      w &= ~(0xFC0 << 10);
    } else if ((w & 0x3B000000) == 0x18000000) {
      w = (w & ~(0x7FFFF << 5)) | (int) random.below(256) << 5;
    }
    int base = w >>> 5 & 31;
    before[base] = A64Case.DATA + 2048 + (random.below(16) - 8) * 16;
    if (base != 31 && !A64Words.storesExclusive(w) && random.oneIn(8)) {
      before[base] += random.below(16);
    }
    int index = w >>> 16 & 31;
    if ((w & 0x3B200C00) == 0x38200800 && index != base && index != 31) {
      before[index] = random.below(128) - 64;
    }
    return w;
  }

  private long integer() {
    return switch ((int) random.below(4)) {
      case 0 -> INTEGERS[(int) random.below(INTEGERS.length)];
      case 1 -> random.below(256);
      default -> random.next();
    };
  }

  private long vectorHalf() {
    return switch ((int) random.below(8)) {
      case 0, 1 -> DOUBLES[(int) random.below(DOUBLES.length)] ^ (random.oneIn(4) ? 1 : 0);
      case 2, 3 -> (single() & 0xFFFFFFFFL) | ((long) single() << 32);
      case 4 -> halves();
      case 5 -> bytes();
      case 6 -> Double.doubleToRawLongBits((double) (random.next() >> random.below(64)));
      default -> random.next();
    };
  }

  private int single() {
    return switch ((int) random.below(4)) {
      case 0 -> (int) random.next();
      case 1 -> Float.floatToRawIntBits((float) (random.next() >> random.below(64)));
      default -> FLOATS[(int) random.below(FLOATS.length)] ^ (random.oneIn(4) ? 1 : 0);
    };
  }

  private long halves() {
    long r = 0;
    for (int i = 0; i < 4; i++) {
      r = r << 16 | HALVES[(int) random.below(HALVES.length)];
    }
    return r;
  }

  private long bytes() {
    long r = random.next();
    long edges = random.next() & 0x0101010101010101L;
    return random.oneIn(2) ? edges * 0x7F + (r & 0x8080808080808080L) : edges * 0xFF;
  }

  /** Steele, Lea and Flood's generator: the same numbers on every JDK, for ever. */
  private static final class SplitMix {
    private long state;

    SplitMix(String name, int number) {
      state = name.hashCode() * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L;
    }

    long next() {
      state += 0x9E3779B97F4A7C15L;
      long z = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
      z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
      return z ^ z >>> 31;
    }

    long below(int bound) {
      return (next() >>> 33) % bound;
    }

    boolean oneIn(int n) {
      return below(n) == 0;
    }
  }
}
