package org.devkvm.jit.ops;

/** {@code SimdFp}, as {@link SimdLanesEmitter}. */
public interface SimdFpEmitter {
  // spotless:off
  void add(Value d, int bytes, Value n, Value m, int sz);
  void sub(Value d, int bytes, Value n, Value m, int sz);
  void mul(Value d, int bytes, Value n, Value m, int sz);
  void div(Value d, int bytes, Value n, Value m, int sz);
  void mulAdd(Value d, int bytes, Value old, Value n, Value m, int sz);
  void mulSub(Value d, int bytes, Value old, Value n, Value m, int sz);
  void mulx(Value d, int bytes, Value n, Value m, int sz);
  void recps(Value d, int bytes, Value n, Value m, int sz);
  void rsqrts(Value d, int bytes, Value n, Value m, int sz);
  void sqrt(Value d, int bytes, Value n, int sz);
  void abs(Value d, int bytes, Value n, int sz);
  void neg(Value d, int bytes, Value n, int sz);
  void absoluteDifference(Value d, int bytes, Value n, Value m, int sz);

  void max(Value d, int bytes, Value n, Value m, int sz);
  void min(Value d, int bytes, Value n, Value m, int sz);
  void maxNumber(Value d, int bytes, Value n, Value m, int sz);
  void minNumber(Value d, int bytes, Value n, Value m, int sz);
  void compareEqual(Value d, int bytes, Value n, Value m, int sz);
  void compareGreater(Value d, int bytes, Value n, Value m, int sz);
  void compareGreaterOrEqual(Value d, int bytes, Value n, Value m, int sz);

  void addPairs(Value d, int bytes, Value n, Value m, int q, int sz);
  void maxPairs(Value d, int bytes, Value n, Value m, int q, int sz);
  void minPairs(Value d, int bytes, Value n, Value m, int q, int sz);
  void maxNumberPairs(Value d, int bytes, Value n, Value m, int q, int sz);
  void minNumberPairs(Value d, int bytes, Value n, Value m, int q, int sz);
  void addLow(Value d, int bytes, Value n);
  void maxLow(Value d, int bytes, Value n);
  void minLow(Value d, int bytes, Value n);
  void maxNumberLow(Value d, int bytes, Value n);
  void minNumberLow(Value d, int bytes, Value n);
  void maxAcross(Value d, int bytes, Value n);
  void minAcross(Value d, int bytes, Value n);
  void maxNumberAcross(Value d, int bytes, Value n);
  void minNumberAcross(Value d, int bytes, Value n);

  void round(Value d, int bytes, Value n, int sz, int mode);
  void roundCurrent(Value d, int bytes, Value n, int sz, int exact);
  void toFixed(Value d, int bytes, Value n, int sz, int fraction, int mode, int unsigned);
  void fromFixed(Value d, int bytes, Value n, int sz, int fraction, int unsigned);
  void toFixedSingle(Value d, int bytes, Value n, int fraction, int unsigned);
  void fromFixedSingle(Value d, int bytes, Value n, int fraction, int unsigned);
  void narrow(Value d, int bytes, Value n, int sz);
  // spotless:on

  /** Of a part. */
  void lengthen(Value d, int bytes, Value part, int sz);
}
