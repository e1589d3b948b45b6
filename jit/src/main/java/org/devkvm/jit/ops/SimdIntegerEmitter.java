package org.devkvm.jit.ops;

/** {@code SimdInteger}, as {@link SimdLanesEmitter}. */
public interface SimdIntegerEmitter {
  // spotless:off
  void and(Value d, int bytes, Value n, Value m);
  void bic(Value d, int bytes, Value n, Value m);
  void orr(Value d, int bytes, Value n, Value m);
  void orn(Value d, int bytes, Value n, Value m);
  void eor(Value d, int bytes, Value n, Value m);
  void insert(Value d, int bytes, Value mask, Value ones, Value zeros);
  void not(Value d, int bytes, Value n);
  void test(Value d, int bytes, Value n, Value m, int size);

  void uhadd(Value d, int bytes, Value n, Value m, int size);
  void shadd(Value d, int bytes, Value n, Value m, int size);
  void urhadd(Value d, int bytes, Value n, Value m, int size);
  void srhadd(Value d, int bytes, Value n, Value m, int size);
  void uhsub(Value d, int bytes, Value n, Value m, int size);
  void shsub(Value d, int bytes, Value n, Value m, int size);

  void umax(Value d, int bytes, Value n, Value m, int size);
  void umin(Value d, int bytes, Value n, Value m, int size);
  void smax(Value d, int bytes, Value n, Value m, int size);
  void smin(Value d, int bytes, Value n, Value m, int size);
  void uabd(Value d, int bytes, Value n, Value m, int size);
  void sabd(Value d, int bytes, Value n, Value m, int size);
  void neg(Value d, int bytes, Value n, int size);
  void abs(Value d, int bytes, Value n, int size);

  void mul(Value d, int bytes, Value n, Value m, int size);
  void mla(Value d, int bytes, Value old, Value n, Value m, int size);
  void mls(Value d, int bytes, Value old, Value n, Value m, int size);
  void pmul(Value d, int bytes, Value n, Value m);

  void clz(Value d, int bytes, Value n, int size);
  void cls(Value d, int bytes, Value n, int size);
  void cnt(Value d, int bytes, Value n);
  void rbit(Value d, int bytes, Value n);
  void rev(Value d, int bytes, Value n, int size, int container);
  void addlp(Value d, int bytes, Value n, int size, int u);

  void addp(Value d, int bytes, Value n, Value m, int q, int size);
  void umaxp(Value d, int bytes, Value n, Value m, int q, int size);
  void uminp(Value d, int bytes, Value n, Value m, int q, int size);
  void smaxp(Value d, int bytes, Value n, Value m, int q, int size);
  void sminp(Value d, int bytes, Value n, Value m, int q, int size);

  void addv(Value d, int bytes, Value n, int q, int size);
  void addlv(Value d, int bytes, Value n, int q, int size, int u);
  void umaxv(Value d, int bytes, Value n, int q, int size);
  void uminv(Value d, int bytes, Value n, int q, int size);
  void smaxv(Value d, int bytes, Value n, int q, int size);
  void sminv(Value d, int bytes, Value n, int q, int size);
  // spotless:on

  /** Of parts. */
  void pmull(Value d, int bytes, Value n, Value m);
}
