package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.arm64.decode.Immediates;
import org.devkvm.jit.ops.DataProcessingImmediateEmitter;
import org.devkvm.jit.ops.Value;
import org.devkvm.jit.x64.HostFlags.Kind;

/** {@link DataProcessingImmediateEmitter}. */
final class ImmediateRows implements DataProcessingImmediateEmitter {
  private final Assembler a;
  private final Operands operands;
  private final HostFlags flags;
  private final Arithmetic arithmetic;
  private final RegisterRows registers;

  ImmediateRows(
      Assembler assembler,
      Operands operands,
      HostFlags flags,
      Arithmetic arithmetic,
      RegisterRows registers) {
    this.a = assembler;
    this.operands = operands;
    this.flags = flags;
    this.arithmetic = arithmetic;
    this.registers = registers;
  }

  private void constant(Value d, long value) {
    if (!d.isDiscard()) {
      int target = operands.target(d, RAX);
      a.movImm(target, value);
      operands.finish(d, target);
    }
  }

  private static long bitmask(int w, int immr, int imms) {
    return Immediates.bitmask64(w, immr, imms) & -1L >>> (w == 1 ? 0 : 32);
  }

  private static long bitmask(int index) {
    return Immediates.bitmask64(index >> 12, index >> 6 & 63, index & 63);
  }

  private void logic(int operation, int w, Value d, Value n, long mask) {
    if (operation == Assembler.OR && n.isZero()) {
      constant(d, mask);
      return;
    }
    if (operation == Assembler.AND && extend(d, n, mask)) {
      return;
    }
    flags.clobber();
    apply(operation, w, d, n, mask);
  }

  /** AND with a mask of the lowest 8, 16 or 32 bits; leaves the host's flags alone. */
  private boolean extend(Value d, Value n, long mask) {
    int option = mask == 0xFF ? 0 : mask == 0xFFFF ? 1 : mask == 0xFFFF_FFFFL ? 2 : -1;
    if (option < 0 || n.isZero()) {
      return false;
    }
    int target = operands.target(d, RAX);
    registers.extendInto(target, n, option);
    operands.finish(d, target);
    return true;
  }

  private void apply(int operation, int w, Value d, Value n, long mask) {
    int target = operands.target(d, RAX);
    operands.operand(w, target, n);
    if (Operands.isInt32(w, mask)) {
      a.aluImm(operation, w, target, (int) mask);
    } else {
      a.movImm(RCX, mask);
      a.alu(operation, w, target, RCX);
    }
    operands.finish(d, target);
  }

  private void andFlags(int w, Value d, Value n, long mask) {
    flags.redefine();
    if (!d.isDiscard()) {
      apply(Assembler.AND, w, d, n, mask);
    } else if (Operands.isInt32(w, mask)) {
      a.testImm(w, operands.read(w, n, RAX), (int) mask);
    } else {
      a.movImm(RCX, mask);
      a.test(w, operands.read(w, n, RAX), RCX);
    }
    flags.set(Kind.LOGIC);
  }

  /** The low or a higher 16 bits replaced; leaves the host's flags alone. */
  private void movk(int w, Value d, Value old, int imm, int lsl) {
    if (d.isDiscard()) {
      return;
    }
    int bits = w == 1 ? 64 : 32;
    if (lsl == 0) {
      operands.into(w, RAX, old);
    } else {
      a.rorx(w, RAX, operands.read(w, old, RAX), lsl);
    }
    a.byte2(0x66, 0xB8); // mov ax, imm
    a.byte2(imm, imm >> 8);
    if (lsl != 0) {
      a.rorx(w, RAX, RAX, bits - lsl);
    }
    operands.finish(d, RAX);
  }

  private void field(int w, boolean signed, Value d, Value n, int left, int right) {
    if (d.isDiscard()) {
      return;
    }
    int kept = (w == 1 ? 64 : 32) - left;
    int option = kept == 8 ? 0 : kept == 16 ? 1 : kept == 32 ? 2 : -1;
    int target = operands.target(d, RAX);
    if (left == right && option >= 0) {
      registers.extendInto(target, n, signed ? option | 4 : option);
      if (w == 0 && signed) {
        a.mov(0, target, target);
      }
    } else {
      shiftTwice(w, signed, target, n, left, right);
    }
    operands.finish(d, target);
  }

  private void shiftTwice(int w, boolean signed, int target, Value n, int left, int right) {
    int rightShift = signed ? Assembler.SAR : Assembler.SHR;
    if (flags.inHost() && left + right != 0) {
      int from = operands.read(w, n, RAX);
      if (left != 0) {
        registers.shiftKeepingFlags(Assembler.SHL, w, target, from, left);
        from = target;
      }
      if (right != 0) {
        registers.shiftKeepingFlags(rightShift, w, target, from, right);
      }
      return;
    }
    if (left + right != 0) {
      flags.clobber();
    }
    operands.into(w, target, n);
    if (left != 0) {
      a.shiftImm(Assembler.SHL, w, target, left);
    }
    if (right != 0) {
      a.shiftImm(rightShift, w, target, right);
    }
  }

  private void insert(int w, Value d, Value old, Value n, int immr, int imms) {
    if (d.isDiscard()) {
      return;
    }
    int bits = w == 1 ? 64 : 32;
    int width = imms >= immr ? imms - immr + 1 : imms + 1;
    int low = imms >= immr ? 0 : bits - immr;
    long mask = (-1L >>> (64 - width)) << low;
    flags.clobber();
    operands.into(w, RAX, n);
    if (imms >= immr) {
      if (immr != 0) {
        a.shiftImm(Assembler.SHR, w, RAX, immr);
      }
    } else {
      a.shiftImm(Assembler.SHL, w, RAX, low);
    }
    a.movImm(RCX, mask);
    a.alu(Assembler.AND, w, RAX, RCX);
    a.unary(Assembler.NOT, w, RCX);
    operands.alu(Assembler.AND, w, RCX, old, RDX);
    a.alu(Assembler.OR, w, RAX, RCX);
    operands.finish(d, RAX);
  }

  private void extract(int w, Value d, Value n, Value m, int lsb) {
    if (lsb == 0) {
      registers.copy(w, d, m);
      return;
    }
    if (d.isDiscard()) {
      return;
    }
    if (n == m) {
      a.rorx(w, RAX, operands.read(w, m, RAX), lsb);
    } else {
      flags.clobber();
      operands.into(w, RAX, m);
      a.shrd(w, RAX, operands.read(w, n, RCX), lsb);
    }
    operands.finish(d, RAX);
  }

  // spotless:off
  @Override public void add32(Value d, Value n, Value m) { arithmetic.add(0, d, n, m); }
  @Override public void sub32(Value d, Value n, Value m) { arithmetic.sub(0, d, n, m); }
  @Override public void sub64(Value d, Value n, Value m) { arithmetic.sub(1, d, n, m); }
  @Override public void and32(Value d, Value n, int immr, int imms) { logic(Assembler.AND, 0, d, n, bitmask(0, immr, imms)); }
  @Override public void and32Flags(Value d, Value n, int immr, int imms) { andFlags(0, d, n, bitmask(0, immr, imms)); }
  @Override public void orr32(Value d, Value n, int immr, int imms) { logic(Assembler.OR, 0, d, n, bitmask(0, immr, imms)); }
  @Override public void eor32(Value d, Value n, int immr, int imms) { logic(Assembler.XOR, 0, d, n, bitmask(0, immr, imms)); }
  @Override public void and64(Value d, Value n, int bitmask) { logic(Assembler.AND, 1, d, n, bitmask(bitmask)); }
  @Override public void and64Flags(Value d, Value n, int bitmask) { andFlags(1, d, n, bitmask(bitmask)); }
  @Override public void orr64(Value d, Value n, int bitmask) { logic(Assembler.OR, 1, d, n, bitmask(bitmask)); }
  @Override public void eor64(Value d, Value n, int bitmask) { logic(Assembler.XOR, 1, d, n, bitmask(bitmask)); }
  @Override public void movk32(Value d, Value old, int imm, int lsl) { movk(0, d, old, imm, lsl); }
  @Override public void movk64(Value d, Value old, int imm, int lsl) { movk(1, d, old, imm, lsl); }
  @Override public void sbfm32(Value d, Value n, int left, int right) { field(0, true, d, n, left, right); }
  @Override public void sbfm64(Value d, Value n, int left, int right) { field(1, true, d, n, left, right); }
  @Override public void ubfm32(Value d, Value n, int left, int right) { field(0, false, d, n, left, right); }
  @Override public void ubfm64(Value d, Value n, int left, int right) { field(1, false, d, n, left, right); }
  @Override public void bfm32(Value d, Value old, Value n, int immr, int imms) { insert(0, d, old, n, immr, imms); }
  @Override public void bfm64(Value d, Value old, Value n, int immr, int imms) { insert(1, d, old, n, immr, imms); }
  @Override public void extr32(Value d, Value n, Value m, int lsb) { extract(0, d, n, m, lsb); }
  @Override public void extr64(Value d, Value n, Value m, int lsb) { extract(1, d, n, m, lsb); }
  // spotless:on
}
