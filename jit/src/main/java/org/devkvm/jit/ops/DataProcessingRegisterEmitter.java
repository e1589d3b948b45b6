package org.devkvm.jit.ops;

/** {@code DataProcessingRegister}. */
public interface DataProcessingRegisterEmitter {
  // spotless:off
  void add32(Value d, Value n, Value m);
  void add64(Value d, Value n, Value m);
  void sub32(Value d, Value n, Value m);
  void sub64(Value d, Value n, Value m);
  void and32(Value d, Value n, Value m);
  void and64(Value d, Value n, Value m);
  void and32Flags(Value d, Value n, Value m);
  void and64Flags(Value d, Value n, Value m);
  void bic32(Value d, Value n, Value m);
  void bic64(Value d, Value n, Value m);
  void bic32Flags(Value d, Value n, Value m);
  void bic64Flags(Value d, Value n, Value m);
  void orr32(Value d, Value n, Value m);
  void orr64(Value d, Value n, Value m);
  void orn32(Value d, Value n, Value m);
  void orn64(Value d, Value n, Value m);
  void eor32(Value d, Value n, Value m);
  void eor64(Value d, Value n, Value m);
  void eon32(Value d, Value n, Value m);
  void eon64(Value d, Value n, Value m);

  void adc32(Value d, Value n, Value m);
  void adc64(Value d, Value n, Value m);
  void sbc32(Value d, Value n, Value m);
  void sbc64(Value d, Value n, Value m);

  void csel32(Value d, int cond, Value n, Value m);
  void csel64(Value d, int cond, Value n, Value m);
  void csinc32(Value d, int cond, Value n, Value m);
  void csinc64(Value d, int cond, Value n, Value m);
  void csinv32(Value d, int cond, Value n, Value m);
  void csinv64(Value d, int cond, Value n, Value m);
  void csneg32(Value d, int cond, Value n, Value m);
  void csneg64(Value d, int cond, Value n, Value m);

  void udiv32(Value d, Value n, Value m);
  void udiv64(Value d, Value n, Value m);
  void sdiv32(Value d, Value n, Value m);
  void sdiv64(Value d, Value n, Value m);

  void lslv32(Value d, Value n, Value m);
  void lsrv32(Value d, Value n, Value m);
  void asrv32(Value d, Value n, Value m);
  void rorv32(Value d, Value n, Value m);
  void lslv64(Value d, Value n, Value m);
  void lsrv64(Value d, Value n, Value m);
  void asrv64(Value d, Value n, Value m);
  void rorv64(Value d, Value n, Value m);

  void rev1632(Value d, Value n);
  void rev1664(Value d, Value n);
  void rev32(Value d, Value n);
  void rev3264(Value d, Value n);
  void rev64(Value d, Value n);
  void rbit32(Value d, Value n);
  void rbit64(Value d, Value n);
  void clz32(Value d, Value n);
  void clz64(Value d, Value n);
  void cls32(Value d, Value n);
  void cls64(Value d, Value n);

  void madd32(Value d, Value n, Value m, Value a);
  void msub32(Value d, Value n, Value m, Value a);
  void madd64(Value d, Value n, Value m, Value a);
  void msub64(Value d, Value n, Value m, Value a);
  void smaddl(Value d, Value n, Value m, Value a);
  void smsubl(Value d, Value n, Value m, Value a);
  void umaddl(Value d, Value n, Value m, Value a);
  void umsubl(Value d, Value n, Value m, Value a);
  void smulh(Value d, Value n, Value m);
  void umulh(Value d, Value n, Value m);

  void shift32(Value d, Value m, int type, int amount);
  void shift64(Value d, Value m, int type, int amount);
  void extend(Value d, Value m, int option, int lsl);
  void extend32(Value d, Value m, int option, int lsl);
  // spotless:on
}
