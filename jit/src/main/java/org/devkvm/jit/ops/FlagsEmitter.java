package org.devkvm.jit.ops;

/**
 * {@code Flags}, with the value whose flags they are: NZCV is set, the sum or difference goes to
 * {@code d}.
 */
public interface FlagsEmitter {
  // spotless:off
  void add32(Value d, Value n, Value m);
  void add64(Value d, Value n, Value m);
  void sub32(Value d, Value n, Value m);
  void sub64(Value d, Value n, Value m);
  void adc32(Value d, Value n, Value m);
  void adc64(Value d, Value n, Value m);
  void sbc32(Value d, Value n, Value m);
  void sbc64(Value d, Value n, Value m);

  // NZCV = select(cond, NZCV, f(n, m), nzcv)
  void add32If(int cond, Value n, Value m, int nzcv);
  void add64If(int cond, Value n, Value m, int nzcv);
  void sub32If(int cond, Value n, Value m, int nzcv);
  void sub64If(int cond, Value n, Value m, int nzcv);
  // spotless:on
}
