package org.devkvm.jit.ops;

/** {@code DataProcessingImmediate}. */
public interface DataProcessingImmediateEmitter {
  // spotless:off
  void add32(Value d, Value n, Value m);
  void sub32(Value d, Value n, Value m);
  void sub64(Value d, Value n, Value m);
  void and32(Value d, Value n, int immr, int imms);
  void and32Flags(Value d, Value n, int immr, int imms);
  void orr32(Value d, Value n, int immr, int imms);
  void eor32(Value d, Value n, int immr, int imms);
  void and64(Value d, Value n, int bitmask);
  void and64Flags(Value d, Value n, int bitmask);
  void orr64(Value d, Value n, int bitmask);
  void eor64(Value d, Value n, int bitmask);
  void movk32(Value d, Value old, int imm, int lsl);
  void movk64(Value d, Value old, int imm, int lsl);
  void sbfm32(Value d, Value n, int left, int right);
  void sbfm64(Value d, Value n, int left, int right);
  void ubfm32(Value d, Value n, int left, int right);
  void ubfm64(Value d, Value n, int left, int right);
  void bfm32(Value d, Value old, Value n, int immr, int imms);
  void bfm64(Value d, Value old, Value n, int immr, int imms);
  void extr32(Value d, Value n, Value m, int lsb);
  void extr64(Value d, Value n, Value m, int lsb);
  // spotless:on
}
