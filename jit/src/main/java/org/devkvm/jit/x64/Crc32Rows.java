package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.Crc32Emitter;
import org.devkvm.jit.ops.Value;

/**
 * {@link Crc32Emitter}: the host has an instruction for the polynomial of CRC-32C; the other is
 * reduced by Barrett's method with carry-less products (Intel, Fast CRC Computation for Generic
 * Polynomials Using PCLMULQDQ, 2009), 32 bits at a time.
 */
final class Crc32Rows implements Crc32Emitter {
  /** The polynomial, reflected, with its highest term. */
  private static final long POLYNOMIAL = 0x1_DB71_0641L;

  /** x^64 divided by the polynomial, reflected. */
  private static final long QUOTIENT = 0x1_F701_1641L;

  /** Low half by low half, and low half by high half of the second. */
  private static final int LOW_LOW = 0x00;

  private static final int LOW_HIGH = 0x10;

  private final Emission emission;
  private final Assembler a;
  private final Operands operands;
  private final VectorCode code;

  Crc32Rows(Emission emission, Operands operands, VectorCode code) {
    this.emission = emission;
    this.a = emission.assembler();
    this.operands = operands;
    this.code = code;
  }

  /** EAX = what the polynomial leaves of EAX times x^32. C holds the constants. */
  private void reduce() {
    code.fromGeneral(A, RAX);
    code.opImmediate(Avx.CARRYLESS_MULTIPLY, B, A, C, LOW_LOW);
    code.shift(Avx.LEFT, 3, B, B, Integer.SIZE);
    code.shift(Avx.RIGHT, 3, B, B, Integer.SIZE);
    code.opImmediate(Avx.CARRYLESS_MULTIPLY, B, B, C, LOW_HIGH);
    code.op(Avx.XOR, A, A, B);
    code.shift(Avx.RIGHT, 3, A, A, Integer.SIZE);
    code.toGeneral(RAX, A);
  }

  private void constants() {
    code.constant(C, QUOTIENT, POLYNOMIAL, D);
  }

  /** The bits of the sum that the value does not reach go down, and are added after. */
  private void narrow(Value d, Value sum, Value value, int bits) {
    emission.flags().clobber();
    constants();
    operands.into(0, RAX, value);
    operands.into(0, RDX, sum);
    a.alu(Assembler.XOR, 0, RAX, RDX);
    a.shiftImm(Assembler.SHL, 0, RAX, Integer.SIZE - bits);
    reduce();
    a.shiftImm(Assembler.SHR, 0, RDX, bits);
    a.alu(Assembler.XOR, 0, RAX, RDX);
    operands.finish(d, RAX);
  }

  @Override
  public void crc32b(Value d, Value sum, Value value) {
    narrow(d, sum, value, Byte.SIZE);
  }

  @Override
  public void crc32h(Value d, Value sum, Value value) {
    narrow(d, sum, value, Short.SIZE);
  }

  @Override
  public void crc32w(Value d, Value sum, Value value) {
    emission.flags().clobber();
    constants();
    operands.into(0, RAX, value);
    operands.into(0, RDX, sum);
    a.alu(Assembler.XOR, 0, RAX, RDX);
    reduce();
    operands.finish(d, RAX);
  }

  @Override
  public void crc32x(Value d, Value sum, Value value) {
    emission.flags().clobber();
    constants();
    operands.into(1, RCX, value);
    operands.into(0, RAX, sum);
    a.alu(Assembler.XOR, 0, RAX, RCX);
    reduce();
    a.shiftImm(Assembler.SHR, 1, RCX, Integer.SIZE);
    a.alu(Assembler.XOR, 0, RAX, RCX);
    reduce();
    operands.finish(d, RAX);
  }

  private void castagnoli(Value d, Value sum, Value value, int size) {
    operands.into(0, RAX, sum);
    a.crc32c(size, RAX, operands.read(size == Long.BYTES ? 1 : 0, value, RCX));
    operands.finish(d, RAX);
  }

  // spotless:off
  @Override public void crc32cb(Value d, Value sum, Value value) { castagnoli(d, sum, value, 1); }
  @Override public void crc32ch(Value d, Value sum, Value value) { castagnoli(d, sum, value, 2); }
  @Override public void crc32cw(Value d, Value sum, Value value) { castagnoli(d, sum, value, 4); }
  @Override public void crc32cx(Value d, Value sum, Value value) { castagnoli(d, sum, value, 8); }
  // spotless:on
}
