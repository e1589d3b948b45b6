package org.devkvm.jit.ops;

/** {@code FpConvert}. */
public interface FpConvertEmitter {
  // spotless:off
  void singleToDouble(Value d, Value a);
  void doubleToSingle(Value d, Value a);
  void halfToSingle(Value d, Value a);
  void halfToDouble(Value d, Value a);
  void singleToHalf(Value d, Value a);
  void singleToFixed(Value d, Value a, int sf, int scale, int mode, int unsigned);
  void doubleToFixed(Value d, Value a, int sf, int scale, int mode, int unsigned);
  void singleToInteger(Value d, Value a, int sf, int mode, int unsigned);
  void doubleToInteger(Value d, Value a, int sf, int mode, int unsigned);
  void fixedToSingle(Value d, Value x, int sf, int scale, int unsigned);
  void fixedToDouble(Value d, Value x, int sf, int scale, int unsigned);
  void expandSingle(Value d, int imm8);
  void expandDouble(Value d, int imm8);
  // spotless:on
}
