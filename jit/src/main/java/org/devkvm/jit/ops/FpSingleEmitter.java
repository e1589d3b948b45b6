package org.devkvm.jit.ops;

/** {@code FpSingle}. */
public interface FpSingleEmitter {
  // spotless:off
  void add(Value d, Value a, Value b);
  void sub(Value d, Value a, Value b);
  void mul(Value d, Value a, Value b);
  void negMul(Value d, Value a, Value b);
  void mulx(Value d, Value a, Value b);
  void recps(Value d, Value a, Value b);
  void rsqrts(Value d, Value a, Value b);
  void div(Value d, Value a, Value b);
  void sqrt(Value d, Value a);
  void mulAdd(Value d, Value c, Value a, Value b);
  void mulSub(Value d, Value c, Value a, Value b);
  void negMulAdd(Value d, Value c, Value a, Value b);
  void negMulSub(Value d, Value c, Value a, Value b);
  void abs(Value d, Value a);
  void neg(Value d, Value a);
  void max(Value d, Value a, Value b);
  void min(Value d, Value a, Value b);
  void maxNumber(Value d, Value a, Value b);
  void minNumber(Value d, Value a, Value b);
  void round(Value d, Value a, int mode);
  void roundCurrent(Value d, Value a, int exact);
  void select(Value d, int cond, Value a, Value b);
  void compare(Value a, Value b, int signalAll);
  void compareIf(int cond, Value a, Value b, int nzcv, int signalAll);
  void compareEqual(Value d, Value a, Value b);
  void compareGreater(Value d, Value a, Value b);
  void compareGreaterOrEqual(Value d, Value a, Value b);
  void absoluteDifference(Value d, Value a, Value b);
  // spotless:on
}
