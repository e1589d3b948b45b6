package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.DataProcessingRegisterEmitter;
import org.devkvm.jit.ops.Value;
import org.devkvm.jit.x64.HostFlags.Kind;

/** {@link DataProcessingRegisterEmitter}. */
final class RegisterRows implements DataProcessingRegisterEmitter {
  private final Assembler a;
  private final Operands operands;
  private final HostFlags flags;
  private final Arithmetic arithmetic;

  RegisterRows(Assembler assembler, Operands operands, HostFlags flags, Arithmetic arithmetic) {
    this.a = assembler;
    this.operands = operands;
    this.flags = flags;
    this.arithmetic = arithmetic;
  }

  // Logic.

  /** d = n operation m, for AND, OR and XOR; the host's flags are {@link Kind#LOGIC} then. */
  private void logic(int operation, int w, Value d, Value n, Value m) {
    int target = operands.target(d, RAX);
    if (target == operands.home(m)) {
      operands.alu(operation, w, target, n, RAX);
    } else {
      operands.operand(w, target, n);
      operands.alu(operation, w, target, m, RCX);
    }
    operands.finish(d, target);
  }

  private void plainLogic(int operation, int w, Value d, Value n, Value m) {
    if (d.isDiscard()) {
      return;
    }
    if (operation == Assembler.OR && n.isZero()) {
      copy(w, d, m);
      return;
    }
    flags.clobber();
    logic(operation, w, d, n, m);
  }

  /** d = m. */
  void copy(int w, Value d, Value m) {
    if (!d.isDiscard()) {
      int home = operands.home(d);
      int from = operands.home(m);
      if (home == GuestRegisters.NONE && from != GuestRegisters.NONE && w == 1) {
        operands.finish(d, from);
      } else {
        int target = operands.target(d, RAX);
        operands.into(w, target, m);
        operands.finish(d, target);
      }
    }
  }

  /** d = n operation not m. */
  private void inverted(int operation, int w, Value d, Value n, Value m) {
    if (d.isDiscard()) {
      return;
    }
    if (!n.isZero()) {
      flags.clobber();
    }
    operands.into(w, RCX, m);
    a.unary(Assembler.NOT, w, RCX);
    if (n.isZero()) {
      operands.finish(d, RCX);
      return;
    }
    operands.alu(operation, w, RCX, n, RAX);
    operands.finish(d, RCX);
  }

  /** d = n and not m; the host's flags are {@link Kind#LOGIC} then. */
  private void andNot(int w, Value d, Value n, Value m) {
    int right = operands.read(w, m, RCX);
    int left = operands.read(w, n, RAX);
    int target = operands.target(d, RAX);
    a.andn(w, target, right, left);
    operands.finish(d, target);
  }

  private void plainAndNot(int w, Value d, Value n, Value m) {
    if (!d.isDiscard()) {
      flags.clobber();
      andNot(w, d, n, m);
    }
  }

  private void andFlags(int w, Value d, Value n, Value m) {
    flags.redefine();
    if (d.isDiscard()) {
      int left = operands.read(w, n, RAX);
      a.test(w, operands.read(w, m, RCX), left);
    } else {
      logic(Assembler.AND, w, d, n, m);
    }
    flags.set(Kind.LOGIC);
  }

  /** ANDN leaves CF and OF as {@link Kind#LOGIC} has them. */
  private void andNotFlags(int w, Value d, Value n, Value m) {
    flags.redefine();
    andNot(w, d, n, m);
    flags.set(Kind.LOGIC);
  }

  // Selection.

  /** What CSEL and its relatives do to m. */
  private enum Other {
    SAME,
    INCREMENTED,
    INVERTED,
    NEGATED
  }

  private void select(int w, Value d, int cond, Value n, Value m, Other other) {
    if (d.isDiscard()) {
      return;
    }
    if (HostFlags.always(cond)) {
      copy(w, d, n);
      return;
    }
    int holds = flags.condition(cond);
    if (other == Other.INCREMENTED && n.isZero() && m.isZero()) {
      a.setcc(holds ^ 1, RAX);
      a.movzx8(RAX, RAX);
    } else {
      other(w, m, other);
      a.cmov(holds, w, RAX, operands.read(w, n, RCX));
    }
    operands.finish(d, RAX);
  }

  /** RAX = what is selected if the condition does not hold; the host's flags stay. */
  private void other(int w, Value m, Other other) {
    if (other == Other.INCREMENTED) {
      a.lea(w, RAX, operands.read(w, m, RAX), 1);
      return;
    }
    operands.into(w, RAX, m);
    if (other != Other.SAME) {
      a.unary(Assembler.NOT, w, RAX);
    }
    if (other == Other.NEGATED) {
      a.lea(w, RAX, RAX, 1);
    }
  }

  // Division.

  private void divide(int w, boolean signed, Value d, Value n, Value m) {
    if (d.isDiscard()) {
      return;
    }
    flags.clobber();
    operands.into(w, RCX, m);
    operands.into(w, RAX, n);
    a.test(w, RCX, RCX);
    int nonzero = a.jcc8(Cond.NE);
    a.alu(Assembler.XOR, 0, RAX, RAX);
    int zeroDone = a.jmp8();
    a.here8(nonzero);
    if (signed) {
      a.aluImm(Assembler.CMP, w, RCX, -1); // the host traps on the least number by -1
      int ordinary = a.jcc8(Cond.NE);
      a.unary(Assembler.NEG, w, RAX);
      int negated = a.jmp8();
      a.here8(ordinary);
      a.signToRdx(w);
      a.unary(Assembler.IDIV, w, RCX);
      a.here8(negated);
    } else {
      a.alu(Assembler.XOR, 0, RDX, RDX);
      a.unary(Assembler.DIV, w, RCX);
    }
    a.here8(zeroDone);
    operands.finish(d, RAX);
  }

  // Shifts.

  private void shiftVariable(int operation, int w, Value d, Value n, Value m) {
    if (d.isDiscard()) {
      return;
    }
    int amount = operands.read(w, m, RCX);
    int value = operands.read(w, n, RAX);
    int target = operands.target(d, RAX);
    a.shiftX(operation, w, target, value, amount);
    operands.finish(d, target);
  }

  private void rotateVariable(int w, Value d, Value n, Value m) {
    if (d.isDiscard()) {
      return;
    }
    flags.clobber();
    operands.into(w, RCX, m);
    operands.into(w, RAX, n);
    a.shiftCl(Assembler.ROR, w, RAX);
    operands.finish(d, RAX);
  }

  private static final int[] SHIFTS = {Assembler.SHL, Assembler.SHR, Assembler.SAR};

  private void shift(int w, Value d, Value m, int type, int amount) {
    if (amount == 0) {
      copy(w, d, m);
      return;
    }
    int target = operands.target(d, RAX);
    if (type < SHIFTS.length && flags.inHost()) {
      shiftKeepingFlags(SHIFTS[type], w, target, operands.read(w, m, RAX), amount);
    } else if (type < SHIFTS.length) {
      flags.clobber();
      operands.operand(w, target, m);
      a.shiftImm(SHIFTS[type], w, target, amount);
    } else {
      a.rorx(w, target, operands.read(w, m, RAX), amount);
    }
    operands.finish(d, target);
  }

  /** d = s shifted, where the host's flags are the guest's. Uses RCX if d is s. */
  void shiftKeepingFlags(int operation, int w, int d, int s, int amount) {
    int register = d == s ? RCX : d;
    a.movImm(register, amount);
    a.shiftX(operation, w, d, s, register);
  }

  /** Puts an extended register into {@code target}; leaves the host's flags alone. */
  void extendInto(int target, Value m, int option) {
    int from = operands.read(1, m, target);
    switch (option) {
      case 0 -> a.movzx8(target, from);
      case 1 -> a.movzx16(target, from);
      case 2 -> a.mov(0, target, from);
      case 4 -> a.movsx8(1, target, from);
      case 5 -> a.movsx16(1, target, from);
      case 6 -> a.movsxd(target, from);
      default -> a.move64(target, from);
    }
  }

  private void extend(int w, Value d, Value m, int option, int lsl) {
    if (lsl != 0) {
      flags.clobber();
    }
    int target = operands.target(d, RAX);
    extendInto(target, m, option);
    if (lsl != 0) {
      a.shiftImm(Assembler.SHL, w, target, lsl);
    } else if (w == 0) {
      a.mov(0, target, target);
    }
    operands.finish(d, target);
  }

  // Bits.

  /** Result in RAX of a function of n, which is there. */
  private void bits(int w, Value d, Value n, boolean changesFlags, Runnable function) {
    if (d.isDiscard()) {
      return;
    }
    if (changesFlags) {
      flags.clobber();
    }
    operands.into(w, RAX, n);
    function.run();
    operands.finish(d, RAX);
  }

  private void reverseBytesInHalves(Value d, Value n) {
    bits(
        1,
        d,
        n,
        true,
        () -> {
          a.movImm(RCX, 0x00FF00FF00FF00FFL);
          swapFields(1, 8);
        });
  }

  /** RAX: the fields of {@code shift} bits that the mask in RCX has, swapped with the others. */
  private void swapFields(int w, int shift) {
    a.mov(w, RDX, RAX);
    a.shiftImm(Assembler.SHR, w, RDX, shift);
    a.alu(Assembler.AND, w, RDX, RCX);
    a.alu(Assembler.AND, w, RAX, RCX);
    a.shiftImm(Assembler.SHL, w, RAX, shift);
    a.alu(Assembler.OR, w, RAX, RDX);
  }

  private static final long[] BIT_MASKS = {
    0x5555555555555555L, 0x3333333333333333L, 0x0F0F0F0F0F0F0F0FL
  };

  private void reverseBits(int w, Value d, Value n) {
    bits(
        w,
        d,
        n,
        true,
        () -> {
          a.bswap(w, RAX);
          for (int i = 0; i < BIT_MASKS.length; i++) {
            a.movImm(RCX, w == 1 ? BIT_MASKS[i] : BIT_MASKS[i] & 0xFFFF_FFFFL);
            swapFields(w, 1 << i);
          }
        });
  }

  private void countSign(int w, Value d, Value n) {
    bits(
        w,
        d,
        n,
        true,
        () -> {
          a.mov(w, RCX, RAX);
          a.alu(Assembler.ADD, w, RCX, RCX);
          a.alu(Assembler.XOR, w, RAX, RCX);
          a.aluImm(Assembler.OR, w, RAX, 1);
          a.lzcnt(w, RAX, RAX);
        });
  }

  // Products.

  private void multiply(int w, boolean subtract, Value d, Value n, Value m, Value addend) {
    if (d.isDiscard()) {
      return;
    }
    flags.clobber();
    operands.into(w, RAX, n);
    a.imul(w, RAX, operands.read(w, m, RCX));
    accumulate(w, subtract, d, addend);
  }

  /** d = addend + RAX or addend - RAX. */
  private void accumulate(int w, boolean subtract, Value d, Value addend) {
    if (!subtract) {
      if (!addend.isZero()) {
        operands.alu(Assembler.ADD, w, RAX, addend, RCX);
      }
      operands.finish(d, RAX);
    } else if (addend.isZero()) {
      a.unary(Assembler.NEG, w, RAX);
      operands.finish(d, RAX);
    } else {
      operands.into(w, RCX, addend);
      a.alu(Assembler.SUB, w, RCX, RAX);
      operands.finish(d, RCX);
    }
  }

  private void multiplyLong(
      boolean signed, boolean subtract, Value d, Value n, Value m, Value addend) {
    if (d.isDiscard()) {
      return;
    }
    flags.clobber();
    if (signed) {
      a.movsxd(RAX, operands.read(0, n, RAX));
      a.movsxd(RCX, operands.read(0, m, RCX));
    } else {
      operands.into(0, RAX, n);
      operands.into(0, RCX, m);
    }
    a.imul(1, RAX, RCX);
    accumulate(1, subtract, d, addend);
  }

  private void multiplyHigh(boolean signed, Value d, Value n, Value m) {
    if (d.isDiscard()) {
      return;
    }
    flags.clobber();
    operands.into(1, RAX, n);
    a.unary(signed ? Assembler.IMUL : Assembler.MUL, 1, operands.read(1, m, RCX));
    operands.finish(d, RDX);
  }

  // spotless:off
  @Override public void add32(Value d, Value n, Value m) { arithmetic.add(0, d, n, m); }
  @Override public void add64(Value d, Value n, Value m) { arithmetic.add(1, d, n, m); }
  @Override public void sub32(Value d, Value n, Value m) { arithmetic.sub(0, d, n, m); }
  @Override public void sub64(Value d, Value n, Value m) { arithmetic.sub(1, d, n, m); }
  @Override public void and32(Value d, Value n, Value m) { plainLogic(Assembler.AND, 0, d, n, m); }
  @Override public void and64(Value d, Value n, Value m) { plainLogic(Assembler.AND, 1, d, n, m); }
  @Override public void and32Flags(Value d, Value n, Value m) { andFlags(0, d, n, m); }
  @Override public void and64Flags(Value d, Value n, Value m) { andFlags(1, d, n, m); }
  @Override public void bic32(Value d, Value n, Value m) { plainAndNot(0, d, n, m); }
  @Override public void bic64(Value d, Value n, Value m) { plainAndNot(1, d, n, m); }
  @Override public void bic32Flags(Value d, Value n, Value m) { andNotFlags(0, d, n, m); }
  @Override public void bic64Flags(Value d, Value n, Value m) { andNotFlags(1, d, n, m); }
  @Override public void orr32(Value d, Value n, Value m) { plainLogic(Assembler.OR, 0, d, n, m); }
  @Override public void orr64(Value d, Value n, Value m) { plainLogic(Assembler.OR, 1, d, n, m); }
  @Override public void orn32(Value d, Value n, Value m) { inverted(Assembler.OR, 0, d, n, m); }
  @Override public void orn64(Value d, Value n, Value m) { inverted(Assembler.OR, 1, d, n, m); }
  @Override public void eor32(Value d, Value n, Value m) { plainLogic(Assembler.XOR, 0, d, n, m); }
  @Override public void eor64(Value d, Value n, Value m) { plainLogic(Assembler.XOR, 1, d, n, m); }
  @Override public void eon32(Value d, Value n, Value m) { inverted(Assembler.XOR, 0, d, n, m); }
  @Override public void eon64(Value d, Value n, Value m) { inverted(Assembler.XOR, 1, d, n, m); }
  @Override public void adc32(Value d, Value n, Value m) { arithmetic.withCarry(0, false, false, d, n, m); }
  @Override public void adc64(Value d, Value n, Value m) { arithmetic.withCarry(1, false, false, d, n, m); }
  @Override public void sbc32(Value d, Value n, Value m) { arithmetic.withCarry(0, true, false, d, n, m); }
  @Override public void sbc64(Value d, Value n, Value m) { arithmetic.withCarry(1, true, false, d, n, m); }
  @Override public void csel32(Value d, int cond, Value n, Value m) { select(0, d, cond, n, m, Other.SAME); }
  @Override public void csel64(Value d, int cond, Value n, Value m) { select(1, d, cond, n, m, Other.SAME); }
  @Override public void csinc32(Value d, int cond, Value n, Value m) { select(0, d, cond, n, m, Other.INCREMENTED); }
  @Override public void csinc64(Value d, int cond, Value n, Value m) { select(1, d, cond, n, m, Other.INCREMENTED); }
  @Override public void csinv32(Value d, int cond, Value n, Value m) { select(0, d, cond, n, m, Other.INVERTED); }
  @Override public void csinv64(Value d, int cond, Value n, Value m) { select(1, d, cond, n, m, Other.INVERTED); }
  @Override public void csneg32(Value d, int cond, Value n, Value m) { select(0, d, cond, n, m, Other.NEGATED); }
  @Override public void csneg64(Value d, int cond, Value n, Value m) { select(1, d, cond, n, m, Other.NEGATED); }
  @Override public void udiv32(Value d, Value n, Value m) { divide(0, false, d, n, m); }
  @Override public void udiv64(Value d, Value n, Value m) { divide(1, false, d, n, m); }
  @Override public void sdiv32(Value d, Value n, Value m) { divide(0, true, d, n, m); }
  @Override public void sdiv64(Value d, Value n, Value m) { divide(1, true, d, n, m); }
  @Override public void lslv32(Value d, Value n, Value m) { shiftVariable(Assembler.SHL, 0, d, n, m); }
  @Override public void lsrv32(Value d, Value n, Value m) { shiftVariable(Assembler.SHR, 0, d, n, m); }
  @Override public void asrv32(Value d, Value n, Value m) { shiftVariable(Assembler.SAR, 0, d, n, m); }
  @Override public void rorv32(Value d, Value n, Value m) { rotateVariable(0, d, n, m); }
  @Override public void lslv64(Value d, Value n, Value m) { shiftVariable(Assembler.SHL, 1, d, n, m); }
  @Override public void lsrv64(Value d, Value n, Value m) { shiftVariable(Assembler.SHR, 1, d, n, m); }
  @Override public void asrv64(Value d, Value n, Value m) { shiftVariable(Assembler.SAR, 1, d, n, m); }
  @Override public void rorv64(Value d, Value n, Value m) { rotateVariable(1, d, n, m); }
  @Override public void rev1632(Value d, Value n) { bits(0, d, n, false, () -> { a.bswap(0, RAX); a.rorx(0, RAX, RAX, 16); }); }
  @Override public void rev1664(Value d, Value n) { reverseBytesInHalves(d, n); }
  @Override public void rev32(Value d, Value n) { bits(0, d, n, false, () -> a.bswap(0, RAX)); }
  @Override public void rev3264(Value d, Value n) { bits(1, d, n, false, () -> { a.bswap(1, RAX); a.rorx(1, RAX, RAX, 32); }); }
  @Override public void rev64(Value d, Value n) { bits(1, d, n, false, () -> a.bswap(1, RAX)); }
  @Override public void rbit32(Value d, Value n) { reverseBits(0, d, n); }
  @Override public void rbit64(Value d, Value n) { reverseBits(1, d, n); }
  @Override public void clz32(Value d, Value n) { bits(0, d, n, true, () -> a.lzcnt(0, RAX, RAX)); }
  @Override public void clz64(Value d, Value n) { bits(1, d, n, true, () -> a.lzcnt(1, RAX, RAX)); }
  @Override public void cls32(Value d, Value n) { countSign(0, d, n); }
  @Override public void cls64(Value d, Value n) { countSign(1, d, n); }
  @Override public void madd32(Value d, Value n, Value m, Value c) { multiply(0, false, d, n, m, c); }
  @Override public void msub32(Value d, Value n, Value m, Value c) { multiply(0, true, d, n, m, c); }
  @Override public void madd64(Value d, Value n, Value m, Value c) { multiply(1, false, d, n, m, c); }
  @Override public void msub64(Value d, Value n, Value m, Value c) { multiply(1, true, d, n, m, c); }
  @Override public void smaddl(Value d, Value n, Value m, Value c) { multiplyLong(true, false, d, n, m, c); }
  @Override public void smsubl(Value d, Value n, Value m, Value c) { multiplyLong(true, true, d, n, m, c); }
  @Override public void umaddl(Value d, Value n, Value m, Value c) { multiplyLong(false, false, d, n, m, c); }
  @Override public void umsubl(Value d, Value n, Value m, Value c) { multiplyLong(false, true, d, n, m, c); }
  @Override public void smulh(Value d, Value n, Value m) { multiplyHigh(true, d, n, m); }
  @Override public void umulh(Value d, Value n, Value m) { multiplyHigh(false, d, n, m); }
  @Override public void shift32(Value d, Value m, int type, int amount) { shift(0, d, m, type, amount); }
  @Override public void shift64(Value d, Value m, int type, int amount) { shift(1, d, m, type, amount); }
  @Override public void extend(Value d, Value m, int option, int lsl) { extend(1, d, m, option, lsl); }
  @Override public void extend32(Value d, Value m, int option, int lsl) { extend(0, d, m, option, lsl); }
  // spotless:on
}
