package org.devkvm.jit.ops;

/** {@code SimdShift}, as {@link SimdLanesEmitter}; sizes of narrowing shifts are the result's. */
public interface SimdShiftEmitter {
  // spotless:off
  void shl(Value d, int bytes, Value n, int shift, int size);
  void ushr(Value d, int bytes, Value n, int shift, int size);
  void sshr(Value d, int bytes, Value n, int shift, int size);
  void urshr(Value d, int bytes, Value n, int shift, int size);
  void srshr(Value d, int bytes, Value n, int shift, int size);
  void sli(Value d, int bytes, Value old, Value n, int shift, int size);
  void sri(Value d, int bytes, Value old, Value n, int shift, int size);
  void shrn(Value d, int bytes, Value n, int shift, int size);
  void rshrn(Value d, int bytes, Value n, int shift, int size);
  void highNarrow(Value d, int bytes, Value n, int size);
  void roundingHighNarrow(Value d, int bytes, Value n, int size);
  void sshl(Value d, int bytes, Value n, Value m, int size);
  void ushl(Value d, int bytes, Value n, Value m, int size);
  void srshl(Value d, int bytes, Value n, Value m, int size);
  void urshl(Value d, int bytes, Value n, Value m, int size);
  // spotless:on

  /** Of a part. */
  void shll(Value d, int bytes, Value part, int size);
}
