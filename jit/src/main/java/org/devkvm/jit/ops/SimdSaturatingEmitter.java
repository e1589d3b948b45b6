package org.devkvm.jit.ops;

/**
 * {@code SimdSaturating}, as {@link SimdLanesEmitter}; sizes of narrowing shifts are the result's.
 */
public interface SimdSaturatingEmitter {
  /** The rest of {@code d} is zero, the upper half too. */
  void scalar(Value d, int bytes, Value n, int size);

  // spotless:off
  void sqadd(Value d, int bytes, Value n, Value m, int size);
  void uqadd(Value d, int bytes, Value n, Value m, int size);
  void sqsub(Value d, int bytes, Value n, Value m, int size);
  void uqsub(Value d, int bytes, Value n, Value m, int size);
  void suqadd(Value d, int bytes, Value old, Value n, int size);
  void usqadd(Value d, int bytes, Value old, Value n, int size);
  void sqneg(Value d, int bytes, Value n, int size);
  void sqabs(Value d, int bytes, Value n, int size);
  void sqshl(Value d, int bytes, Value n, Value m, int size);
  void uqshl(Value d, int bytes, Value n, Value m, int size);
  void sqrshl(Value d, int bytes, Value n, Value m, int size);
  void uqrshl(Value d, int bytes, Value n, Value m, int size);
  void shlImmediate(Value d, int bytes, Value n, int shift, int size, int u);
  void sqshlu(Value d, int bytes, Value n, int shift, int size);
  void sqshrn(Value d, int bytes, Value n, int shift, int size, int rounding);
  void uqshrn(Value d, int bytes, Value n, int shift, int size, int rounding);
  void sqshrun(Value d, int bytes, Value n, int shift, int size, int rounding);
  void sqdmulh(Value d, int bytes, Value n, Value m, int size, int rounding);
  // spotless:on

  /** Of parts; {@code size} of the factors. */
  void sqdmull(Value d, int bytes, Value n, Value m, int size);
}
