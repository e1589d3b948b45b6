package org.devkvm.jit.ops;

/** {@code SimdPermute}, as {@link SimdLanesEmitter}. */
public interface SimdPermuteEmitter {
  // spotless:off
  void uzp1(Value d, int bytes, Value n, Value m, int q, int size);
  void uzp2(Value d, int bytes, Value n, Value m, int q, int size);
  void zip1(Value d, int bytes, Value n, Value m, int size);
  void zip2(Value d, int bytes, Value n, Value m, int q, int size);
  void trn1(Value d, int bytes, Value n, Value m, int size);
  void trn2(Value d, int bytes, Value n, Value m, int size);
  void ext64(Value d, int bytes, Value n, Value m, int shift);
  void ext(Value d, int bytes, Value n, Value m, int shift);
  void dupElement(Value d, int bytes, Value n, int imm5);
  void insSource(Value d, int bytes, Value n, int imm5, int imm4);
  // spotless:on

  /** Of a general register. */
  void dup(Value d, int bytes, Value x, int imm5);

  /** To a general register, or the lowest lane of a vector register. */
  void umov(Value d, int bytes, Value n, int imm5);

  /** To a general register. */
  void smov(Value d, Value n, int imm5);

  /** To the low word of a general register. */
  void smov32(Value d, Value n, int imm5);

  /** To a general register. */
  void element(Value d, Value n, int index);

  /** Of a general register, or of the lowest lane of a vector. */
  void ins(Value d, int bytes, Value old, Value x, int imm5);
}
