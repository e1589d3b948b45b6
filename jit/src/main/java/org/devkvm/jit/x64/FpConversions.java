package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.cpu.ops.FpConvert;
import org.devkvm.jit.ops.FpConvertEmitter;
import org.devkvm.jit.ops.Value;

/** {@link FpConvertEmitter}. */
final class FpConversions implements FpConvertEmitter {
  /** The scale of a number without a fraction. */
  private static final int INTEGER = 64;

  private final FpRows single;
  private final FpRows wide;
  private final VectorCode code;
  private final HalfPrecision half;

  FpConversions(FpRows single, FpRows wide, VectorCode code, FpLanes lanes) {
    this.single = single;
    this.wide = wide;
    this.code = code;
    half = new HalfPrecision(code, lanes);
  }

  @Override
  public void halfToSingle(Value d, Value n) {
    fromHalf(n);
    code.finish(d, Float.BYTES, A);
  }

  @Override
  public void halfToDouble(Value d, Value n) {
    fromHalf(n);
    code.op(Avx.TO_OTHER, A, 0, A);
    code.finish(d, Double.BYTES, A);
  }

  /** A = four times the number. */
  private void fromHalf(Value n) {
    code.op(Avx.BROADCAST[1], A, 0, code.read(n, A));
    half.toSingles(A);
  }

  @Override
  public void singleToHalf(Value d, Value n) {
    code.op(Avx.BROADCAST[2], A, 0, code.read(n, A));
    half.fromSingles();
    code.shift(Avx.RIGHT, 3, A, A, Long.SIZE - Short.SIZE);
    code.finish(d, Long.BYTES, A);
  }

  @Override
  public void singleToFixed(Value d, Value n, int sf, int scale, int mode, int unsigned) {
    single.toInteger(d, n, sf, INTEGER - scale, mode, unsigned != 0);
  }

  @Override
  public void doubleToFixed(Value d, Value n, int sf, int scale, int mode, int unsigned) {
    wide.toInteger(d, n, sf, INTEGER - scale, mode, unsigned != 0);
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
    single.toInteger(d, n, sf, 0, mode, unsigned != 0);
  }

  @Override
  public void doubleToInteger(Value d, Value n, int sf, int mode, int unsigned) {
    wide.toInteger(d, n, sf, 0, mode, unsigned != 0);
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
