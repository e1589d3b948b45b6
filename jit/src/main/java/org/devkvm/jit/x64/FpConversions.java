package org.devkvm.jit.x64;

import org.devkvm.cpu.ops.FpConvert;
import org.devkvm.jit.ops.FpConvertEmitter;
import org.devkvm.jit.ops.Value;

/** {@link FpConvertEmitter}. */
final class FpConversions implements FpConvertEmitter {
  /** The scale of a number without a fraction. */
  private static final int INTEGER = 64;

  private final FpRows single;
  private final FpRows wide;

  FpConversions(FpRows single, FpRows wide) {
    this.single = single;
    this.wide = wide;
  }

  @Override
  public void singleToDouble(Value d, Value n) {
    wide.fromOther(d, n);
  }

  @Override
  public void doubleToSingle(Value d, Value n) {
    single.fromOther(d, n);
  }

  @Override
  public void singleToInteger(Value d, Value n, int sf, int mode, int unsigned) {
    toInteger(single, d, n, sf, mode, unsigned);
  }

  @Override
  public void doubleToInteger(Value d, Value n, int sf, int mode, int unsigned) {
    toInteger(wide, d, n, sf, mode, unsigned);
  }

  private static void toInteger(FpRows rows, Value d, Value n, int sf, int mode, int unsigned) {
    rows.toInteger(d, n, sf, mode, unsigned != 0);
  }

  @Override
  public void fixedToSingle(Value d, Value x, int sf, int scale, int unsigned) {
    fromFixed(single, d, x, sf, scale, unsigned);
  }

  @Override
  public void fixedToDouble(Value d, Value x, int sf, int scale, int unsigned) {
    fromFixed(wide, d, x, sf, scale, unsigned);
  }

  private static void fromFixed(FpRows rows, Value d, Value x, int sf, int scale, int unsigned) {
    rows.fromInteger(d, x, sf, INTEGER - scale, unsigned != 0);
  }

  @Override
  public void expandSingle(Value d, int imm8) {
    single.constant(d, Integer.toUnsignedLong(FpConvert.expandSingle(imm8)));
  }

  @Override
  public void expandDouble(Value d, int imm8) {
    wide.constant(d, FpConvert.expandDouble(imm8));
  }
}
