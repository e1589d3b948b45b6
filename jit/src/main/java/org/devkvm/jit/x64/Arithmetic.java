package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.FlagsEmitter;
import org.devkvm.jit.ops.Value;
import org.devkvm.jit.x64.HostFlags.Kind;

/** Sums and differences, with NZCV and without. */
final class Arithmetic implements FlagsEmitter {
  private final Assembler a;
  private final Operands operands;
  private final HostFlags flags;

  Arithmetic(Assembler assembler, Operands operands, HostFlags flags) {
    this.a = assembler;
    this.operands = operands;
    this.flags = flags;
  }

  /** d = n + m; leaves the host's flags alone. */
  void add(int w, Value d, Value n, Value m) {
    if (d.isDiscard()) {
      return;
    }
    if (m.kind() == Value.Kind.CONSTANT && Operands.isInt32(w, m.constant())) {
      addConstant(w, d, n, (int) m.constant());
      return;
    }
    int left = operands.read(w, n, RAX);
    int right = operands.read(w, m, RCX);
    int target = operands.target(d, RAX);
    a.lea(w, target, left, right, 0, 0);
    operands.finish(d, target);
  }

  private void addConstant(int w, Value d, Value n, int m) {
    int target = operands.target(d, RAX);
    if (m == 0) {
      operands.into(w, target, n);
    } else {
      a.lea(w, target, operands.read(w, n, RAX), m);
    }
    operands.finish(d, target);
  }

  /** d = n - m. */
  void sub(int w, Value d, Value n, Value m) {
    if (d.isDiscard()) {
      return;
    }
    if (m.kind() == Value.Kind.CONSTANT && Operands.isInt32(w, -m.constant())) {
      addConstant(w, d, n, (int) -m.constant());
      return;
    }
    flags.clobber();
    operands.finish(d, difference(w, d, n, m));
  }

  private int difference(int w, Value d, Value n, Value m) {
    int target = operands.target(d, RAX);
    if (target == operands.home(m)) {
      target = RAX;
    }
    operands.operand(w, target, n);
    operands.alu(Assembler.SUB, w, target, m, RCX);
    return target;
  }

  private void addFlags(int w, Value d, Value n, Value m) {
    flags.redefine();
    int target = operands.target(d, RAX);
    if (target == operands.home(m)) {
      operands.alu(Assembler.ADD, w, target, n, RAX);
    } else {
      operands.operand(w, target, n);
      operands.alu(Assembler.ADD, w, target, m, RCX);
    }
    flags.set(Kind.ADD);
    operands.finish(d, target);
  }

  private void subFlags(int w, Value d, Value n, Value m) {
    flags.redefine();
    if (d.isDiscard()) {
      compare(w, n, m);
    } else {
      operands.finish(d, difference(w, d, n, m));
    }
    flags.set(Kind.SUB);
  }

  /** The host's flags of n - m. */
  private void compare(int w, Value n, Value m) {
    if (operands.inBlock(n)
        && m.kind() == Value.Kind.CONSTANT
        && Operands.isInt32(w, m.constant())) {
      a.aluMemImm(Assembler.CMP, w, RBP, Displacement.x(n.index()), (int) m.constant());
    } else {
      operands.alu(Assembler.CMP, w, operands.read(w, n, RAX), m, RCX);
    }
  }

  /** d = n + m + C, or n - m - not C, with NZCV or without. */
  void withCarry(int w, boolean subtract, boolean setFlags, Value d, Value n, Value m) {
    flags.need();
    flags.normalize();
    if (setFlags) {
      flags.redefine();
    } else {
      flags.clobber(); // what it saves, it leaves in the host's flags
    }
    operands.into(w, RAX, n);
    if (!subtract) {
      a.cmc();
    }
    operands.alu(subtract ? Assembler.SBB : Assembler.ADC, w, RAX, m, RCX);
    if (setFlags) {
      flags.set(subtract ? Kind.SUB : Kind.ADD);
    }
    operands.finish(d, RAX);
  }

  /** CCMP and CCMN. */
  private void conditional(int w, boolean subtract, int cond, Value n, Value m, int nzcv) {
    boolean always = HostFlags.always(cond);
    int skip = 0;
    if (!always) {
      int holds = flags.condition(cond);
      skip = a.jcc8(holds ^ 1);
    }
    flags.redefine();
    if (subtract) {
      compare(w, n, m);
    } else {
      operands.into(w, RAX, n);
      operands.alu(Assembler.ADD, w, RAX, m, RCX);
      a.cmc();
    }
    if (!always) {
      int end = a.jmp8();
      a.here8(skip);
      flags.emitImmediate(nzcv);
      a.here8(end);
    }
    flags.set(Kind.SUB);
  }

  // spotless:off
  @Override public void add32(Value d, Value n, Value m) { addFlags(0, d, n, m); }
  @Override public void add64(Value d, Value n, Value m) { addFlags(1, d, n, m); }
  @Override public void sub32(Value d, Value n, Value m) { subFlags(0, d, n, m); }
  @Override public void sub64(Value d, Value n, Value m) { subFlags(1, d, n, m); }
  @Override public void adc32(Value d, Value n, Value m) { withCarry(0, false, true, d, n, m); }
  @Override public void adc64(Value d, Value n, Value m) { withCarry(1, false, true, d, n, m); }
  @Override public void sbc32(Value d, Value n, Value m) { withCarry(0, true, true, d, n, m); }
  @Override public void sbc64(Value d, Value n, Value m) { withCarry(1, true, true, d, n, m); }
  @Override public void add32If(int cond, Value n, Value m, int nzcv) { conditional(0, false, cond, n, m, nzcv); }
  @Override public void add64If(int cond, Value n, Value m, int nzcv) { conditional(1, false, cond, n, m, nzcv); }
  @Override public void sub32If(int cond, Value n, Value m, int nzcv) { conditional(0, true, cond, n, m, nzcv); }
  @Override public void sub64If(int cond, Value n, Value m, int nzcv) { conditional(1, true, cond, n, m, nzcv); }
  // spotless:on
}
