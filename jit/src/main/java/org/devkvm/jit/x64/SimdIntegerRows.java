package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.SimdIntegerEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SimdIntegerEmitter}: lane by lane; what goes across lanes is {@link SimdPairs}'. */
final class SimdIntegerRows implements SimdIntegerEmitter {
  private static final long[] HIGH = {
    0x8080_8080_8080_8080L, 0x8000_8000_8000_8000L, 0x8000_0000_8000_0000L, Long.MIN_VALUE
  };

  /** How many bits of a nibble are one. */
  private static final long[] COUNTS = {0x0302_0201_0201_0100L, 0x0403_0302_0302_0201L};

  /** Nibbles reversed, as the high nibble of a byte. */
  private static final long[] REVERSED = {0xE060_A020_C040_8000L, 0xF070_B030_D050_9010L};

  private static final long LOW_BYTES = 0x00FF_00FF_00FF_00FFL;

  private final VectorCode code;
  private final SimdPairs pairs;
  private final SimdLeadingZeros leadingZeros;
  private final SimdPolynomials polynomials;

  SimdIntegerRows(VectorCode code, SimdPairs pairs) {
    this.code = code;
    this.pairs = pairs;
    leadingZeros = new SimdLeadingZeros(code);
    polynomials = new SimdPolynomials(code);
  }

  static long high(int size) {
    return HIGH[size];
  }

  // Bits.

  @Override
  public void and(Value d, int bytes, Value n, Value m) {
    code.binary(d, bytes, Avx.AND, n, m);
  }

  @Override
  public void bic(Value d, int bytes, Value n, Value m) {
    code.binary(d, bytes, Avx.AND_NOT, m, n);
  }

  @Override
  public void orr(Value d, int bytes, Value n, Value m) {
    code.binary(d, bytes, Avx.OR, n, m);
  }

  @Override
  public void orn(Value d, int bytes, Value n, Value m) {
    code.not(B, code.read(m, B), A);
    int target = target(d, bytes);
    code.op(Avx.OR, target, B, n, A);
    code.finish(d, bytes, target);
  }

  @Override
  public void eor(Value d, int bytes, Value n, Value m) {
    code.binary(d, bytes, Avx.XOR, n, m);
  }

  @Override
  public void insert(Value d, int bytes, Value mask, Value ones, Value zeros) {
    int otherwise = code.read(zeros, B);
    code.op(Avx.XOR, A, otherwise, ones, A);
    code.op(Avx.AND, A, A, mask, C);
    code.result(d, bytes, Avx.XOR, A, otherwise);
  }

  @Override
  public void not(Value d, int bytes, Value n) {
    code.ones(B);
    code.result(d, bytes, Avx.XOR, code.read(n, A), B);
  }

  @Override
  public void test(Value d, int bytes, Value n, Value m, int size) {
    code.op(Avx.AND, A, code.read(n, A), m, B);
    code.zero(B);
    code.op(Avx.EQUAL[size], A, A, B);
    code.ones(B);
    code.result(d, bytes, Avx.XOR, A, B);
  }

  // Halving: of unsigned lanes; signed ones are moved by half their range before and after.

  /** d = n shifted right by a bit in each lane, unsigned. Uses C. */
  private void half(int d, int n, int size) {
    code.shift(Avx.RIGHT, Math.max(size, 1), d, n, 1);
    if (size == 0) {
      code.constant(C, ~HIGH[0]);
      code.op(Avx.AND, d, d, C);
    }
  }

  /** A = the floor of half the sum of A and B. */
  private void floorOfHalf(int size) {
    code.op(Avx.XOR, C, A, B);
    code.op(Avx.AND, A, A, B);
    code.op(Avx.MOVE, B, 0, C);
    half(B, B, size);
    code.op(Avx.ADD[size], A, A, B);
  }

  /** A = half the sum of A and B, rounded up. */
  private void ceilingOfHalf(int size) {
    if (size < 2) {
      code.op(Avx.AVERAGE[size], A, A, B);
      return;
    }
    code.op(Avx.XOR, C, A, B);
    code.op(Avx.OR, A, A, B);
    code.shift(Avx.RIGHT, size, C, C, 1);
    code.op(Avx.SUBTRACT[size], A, A, C);
  }

  private void load(Value n, Value m) {
    code.into(A, n);
    code.into(B, m);
  }

  /** A and B = the operands, moved by half the range of their lanes. */
  private void loadMoved(Value n, Value m, int size) {
    code.constant(C, HIGH[size]);
    code.op(Avx.XOR, A, C, n, A);
    code.op(Avx.XOR, B, C, m, B);
  }

  private void finishMoved(Value d, int bytes, int size) {
    code.constant(C, HIGH[size]);
    code.result(d, bytes, Avx.XOR, A, C);
  }

  @Override
  public void uhadd(Value d, int bytes, Value n, Value m, int size) {
    load(n, m);
    floorOfHalf(size);
    code.finish(d, bytes, A);
  }

  @Override
  public void shadd(Value d, int bytes, Value n, Value m, int size) {
    loadMoved(n, m, size);
    floorOfHalf(size);
    finishMoved(d, bytes, size);
  }

  @Override
  public void urhadd(Value d, int bytes, Value n, Value m, int size) {
    load(n, m);
    ceilingOfHalf(size);
    code.finish(d, bytes, A);
  }

  @Override
  public void srhadd(Value d, int bytes, Value n, Value m, int size) {
    loadMoved(n, m, size);
    ceilingOfHalf(size);
    finishMoved(d, bytes, size);
  }

  /** n + ~m + 1 is n - m plus the lane's modulus. */
  @Override
  public void uhsub(Value d, int bytes, Value n, Value m, int size) {
    load(n, m);
    code.not(B, B, C);
    ceilingOfHalf(size);
    finishMoved(d, bytes, size);
  }

  @Override
  public void shsub(Value d, int bytes, Value n, Value m, int size) {
    loadMoved(n, m, size);
    code.not(B, B, C);
    ceilingOfHalf(size);
    finishMoved(d, bytes, size);
  }

  // Comparing.

  @Override
  public void umax(Value d, int bytes, Value n, Value m, int size) {
    code.binary(d, bytes, Avx.MAX_UNSIGNED[size], n, m);
  }

  @Override
  public void umin(Value d, int bytes, Value n, Value m, int size) {
    code.binary(d, bytes, Avx.MIN_UNSIGNED[size], n, m);
  }

  @Override
  public void smax(Value d, int bytes, Value n, Value m, int size) {
    code.binary(d, bytes, Avx.MAX_SIGNED[size], n, m);
  }

  @Override
  public void smin(Value d, int bytes, Value n, Value m, int size) {
    code.binary(d, bytes, Avx.MIN_SIGNED[size], n, m);
  }

  @Override
  public void uabd(Value d, int bytes, Value n, Value m, int size) {
    if (size == 3) {
      loadMoved(n, m, size);
      differenceOf64();
      code.finish(d, bytes, A);
    } else {
      difference(d, bytes, n, m, Avx.MAX_UNSIGNED[size], Avx.MIN_UNSIGNED[size], size);
    }
  }

  @Override
  public void sabd(Value d, int bytes, Value n, Value m, int size) {
    if (size == 3) {
      load(n, m);
      differenceOf64();
      code.finish(d, bytes, A);
    } else {
      difference(d, bytes, n, m, Avx.MAX_SIGNED[size], Avx.MIN_SIGNED[size], size);
    }
  }

  private void difference(Value d, int bytes, Value n, Value m, int max, int min, int size) {
    load(n, m);
    code.op(max, C, A, B);
    code.op(min, A, A, B);
    code.result(d, bytes, Avx.SUBTRACT[size], C, A);
  }

  /** A = |A - B|, of signed 64-bit lanes. */
  private void differenceOf64() {
    code.op(Avx.GREATER[3], C, B, A);
    code.op(Avx.SUBTRACT[3], A, A, B);
    code.op(Avx.XOR, A, A, C);
    code.op(Avx.SUBTRACT[3], A, A, C);
  }

  @Override
  public void neg(Value d, int bytes, Value n, int size) {
    code.zero(B);
    int target = target(d, bytes);
    code.op(Avx.SUBTRACT[size], target, B, n, A);
    code.finish(d, bytes, target);
  }

  @Override
  public void abs(Value d, int bytes, Value n, int size) {
    int source = code.read(n, A);
    if (size < 3) {
      code.result(d, bytes, Avx.ABS[size], 0, source);
      return;
    }
    code.zero(B);
    code.op(Avx.GREATER[3], B, B, source);
    code.op(Avx.XOR, A, source, B);
    code.result(d, bytes, Avx.SUBTRACT[3], A, B);
  }

  // Multiplying.

  /** A = the product of A and B, modulo the lanes. Uses C. */
  private void multiply(int size) {
    switch (size) {
      case 0 -> multiplyBytes();
      case 1 -> code.op(Avx.MULTIPLY_16, A, A, B);
      case 2 -> code.op(Avx.MULTIPLY_32, A, A, B);
      default -> multiply64();
    }
  }

  /** The even bytes, and the odd ones in their place. */
  private void multiplyBytes() {
    code.op(Avx.MULTIPLY_16, C, A, B);
    code.shift(Avx.RIGHT, 1, A, A, 8);
    code.shift(Avx.RIGHT, 1, B, B, 8);
    code.op(Avx.MULTIPLY_16, A, A, B);
    code.shift(Avx.LEFT, 1, A, A, 8);
    code.constant(B, LOW_BYTES);
    code.op(Avx.AND, C, C, B);
    code.op(Avx.OR, A, A, C);
  }

  /** The product of the low words, and of each with the other's high word above it. */
  private void multiply64() {
    code.shift(Avx.RIGHT, 3, C, A, 32);
    code.op(Avx.MULTIPLY_EVEN_UNSIGNED, C, C, B);
    code.opImmediate(Avx.SHUFFLE_32, B, 0, B, 0xB1);
    code.op(Avx.MOVE, D, 0, A);
    code.op(Avx.MULTIPLY_EVEN_UNSIGNED, D, D, B);
    code.op(Avx.ADD[3], C, C, D);
    code.shift(Avx.LEFT, 3, C, C, 32);
    code.opImmediate(Avx.SHUFFLE_32, B, 0, B, 0xB1);
    code.op(Avx.MULTIPLY_EVEN_UNSIGNED, A, A, B);
    code.op(Avx.ADD[3], A, A, C);
  }

  @Override
  public void mul(Value d, int bytes, Value n, Value m, int size) {
    load(n, m);
    multiply(size);
    code.finish(d, bytes, A);
  }

  @Override
  public void mla(Value d, int bytes, Value old, Value n, Value m, int size) {
    load(n, m);
    multiply(size);
    int target = target(d, bytes);
    code.op(Avx.ADD[size], target, A, old, B);
    code.finish(d, bytes, target);
  }

  @Override
  public void mls(Value d, int bytes, Value old, Value n, Value m, int size) {
    load(n, m);
    multiply(size);
    code.result(d, bytes, Avx.SUBTRACT[size], code.read(old, B), A);
  }

  @Override
  public void pmul(Value d, int bytes, Value n, Value m) {
    polynomials.multiply(d, bytes, n, m);
  }

  @Override
  public void pmull(Value d, int bytes, Value n, Value m) {
    polynomials.multiplyLong(d, bytes, n, m);
  }

  // Bits and bytes in lanes.

  /** A = the low nibbles of n, B = the high ones, C = what masks nibbles. */
  private void nibbles(Value n) {
    code.constant(C, LOW_NIBBLES);
    int source = code.read(n, A);
    code.shift(Avx.RIGHT, 1, B, source, 4);
    code.op(Avx.AND, B, B, C);
    code.op(Avx.AND, A, source, C);
  }

  @Override
  public void clz(Value d, int bytes, Value n, int size) {
    code.into(A, n);
    leadingZeros.emit(size);
    code.finish(d, bytes, A);
  }

  @Override
  public void cls(Value d, int bytes, Value n, int size) {
    code.into(A, n);
    code.zero(B);
    code.op(Avx.GREATER[size], B, B, A);
    code.op(Avx.XOR, A, A, B);
    leadingZeros.emit(size);
    code.ones(B);
    code.op(Avx.ADD[size], A, A, B);
    code.finish(d, bytes, A);
  }

  @Override
  public void cnt(Value d, int bytes, Value n) {
    nibbles(n);
    code.constant(C, COUNTS[0], COUNTS[1], D);
    code.op(Avx.SHUFFLE_8, A, C, A);
    code.op(Avx.SHUFFLE_8, B, C, B);
    code.result(d, bytes, Avx.ADD[0], A, B);
  }

  @Override
  public void rbit(Value d, int bytes, Value n) {
    nibbles(n);
    code.constant(C, REVERSED[0], REVERSED[1], D);
    code.op(Avx.SHUFFLE_8, A, C, A);
    code.op(Avx.SHUFFLE_8, B, C, B);
    code.shift(Avx.RIGHT, 1, B, B, 4);
    code.result(d, bytes, Avx.OR, A, B);
  }

  @Override
  public void rev(Value d, int bytes, Value n, int size, int container) {
    int bytesOfContainer = 2 << container;
    int lane = 1 << size;
    long low = 0;
    for (int i = 7; i >= 0; i--) {
      int at = i % bytesOfContainer;
      int from = i - at + bytesOfContainer - lane - (at & -lane) + (at & lane - 1);
      low = low << 8 | from;
    }
    code.constant(B, low, low + 0x0808_0808_0808_0808L, C);
    code.result(d, bytes, Avx.SHUFFLE_8, code.read(n, A), B);
  }

  // Across lanes.

  @Override
  public void addlp(Value d, int bytes, Value n, int size, int u) {
    code.into(A, n);
    pairs.addLong(size, u != 0);
    code.finish(d, bytes, A);
  }

  private void pairwise(Value d, int bytes, Value n, Value m, int q, int[] op, int size) {
    pairs.unzip(n, m, q, size);
    code.result(d, bytes, op[size], A, B);
  }

  @Override
  public void addp(Value d, int bytes, Value n, Value m, int q, int size) {
    pairwise(d, bytes, n, m, q, Avx.ADD, size);
  }

  @Override
  public void umaxp(Value d, int bytes, Value n, Value m, int q, int size) {
    pairwise(d, bytes, n, m, q, Avx.MAX_UNSIGNED, size);
  }

  @Override
  public void uminp(Value d, int bytes, Value n, Value m, int q, int size) {
    pairwise(d, bytes, n, m, q, Avx.MIN_UNSIGNED, size);
  }

  @Override
  public void smaxp(Value d, int bytes, Value n, Value m, int q, int size) {
    pairwise(d, bytes, n, m, q, Avx.MAX_SIGNED, size);
  }

  @Override
  public void sminp(Value d, int bytes, Value n, Value m, int q, int size) {
    pairwise(d, bytes, n, m, q, Avx.MIN_SIGNED, size);
  }

  private void across(Value d, int bytes, Value n, int q, int[] op, int size) {
    code.into(A, n);
    pairs.fold(op[size], q, size);
    pairs.lowest(A, size);
    code.finish(d, bytes, A);
  }

  @Override
  public void addv(Value d, int bytes, Value n, int q, int size) {
    across(d, bytes, n, q, Avx.ADD, size);
  }

  @Override
  public void umaxv(Value d, int bytes, Value n, int q, int size) {
    across(d, bytes, n, q, Avx.MAX_UNSIGNED, size);
  }

  @Override
  public void uminv(Value d, int bytes, Value n, int q, int size) {
    across(d, bytes, n, q, Avx.MIN_UNSIGNED, size);
  }

  @Override
  public void smaxv(Value d, int bytes, Value n, int q, int size) {
    across(d, bytes, n, q, Avx.MAX_SIGNED, size);
  }

  @Override
  public void sminv(Value d, int bytes, Value n, int q, int size) {
    across(d, bytes, n, q, Avx.MIN_SIGNED, size);
  }

  @Override
  public void addlv(Value d, int bytes, Value n, int q, int size, int u) {
    code.into(A, n);
    pairs.addLong(size, u != 0);
    pairs.fold(Avx.ADD[size + 1], q, size + 1);
    pairs.lowest(A, size + 1);
    code.finish(d, bytes, A);
  }
}
