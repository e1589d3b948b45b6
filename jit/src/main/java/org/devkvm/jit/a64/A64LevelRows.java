package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.jit.ops.CommonLevelRows;

/** {@link CommonLevelRows}. NZCV stays where it is. */
final class A64LevelRows extends CommonLevelRows {
  private static final int[] REGISTERS = {T0, T2, T1};

  private final A64Emission emission;
  private final A64Assembler a;

  A64LevelRows(A64Emission emission) {
    super(emission);
    this.emission = emission;
    this.a = emission.assembler();
  }

  private static int log2(int bytes) {
    return Integer.numberOfTrailingZeros(bytes);
  }

  @Override
  protected void load(int bytes, int r, int at) {
    a.load(log2(bytes), REGISTERS[r], STATE, at);
  }

  @Override
  protected void store(int bytes, int r, int at) {
    a.store(log2(bytes), REGISTERS[r], STATE, at);
  }

  @Override
  protected void storeNumber(int bytes, int value, int at) {
    if (value != 0) {
      a.move(T3, value);
    }
    a.store(log2(bytes), value == 0 ? ZR : T3, STATE, at);
  }

  @Override
  protected void set(int r, long value) {
    a.move(REGISTERS[r], value);
  }

  @Override
  protected void setAddress(int r, long va) {
    emission.moveAddress(REGISTERS[r], va);
  }

  @Override
  protected void or(int r, int s) {
    a.op(A64Assembler.ORR, 0, REGISTERS[r], REGISTERS[r], REGISTERS[s]);
  }

  @Override
  protected void and(int r, int s, int mask) {
    a.move(T3, mask);
    a.op(A64Assembler.AND, 0, REGISTERS[r], REGISTERS[s], T3);
  }

  @Override
  protected void shift(int r, int left) {
    if (left < 0) {
      a.extract(0, REGISTERS[r], REGISTERS[r], -left, Integer.SIZE + left);
    } else {
      a.op(A64Assembler.ORR, 0, REGISTERS[r], ZR, REGISTERS[r], left);
    }
  }

  @Override
  protected void add(int r, int value) {
    a.add(REGISTERS[r], REGISTERS[r], value);
  }

  @Override
  protected int jumpIf(int r, int bit, boolean set) {
    return a.testAndBranch(set ? A64Assembler.TBNZ : A64Assembler.TBZ, REGISTERS[r], bit);
  }

  @Override
  protected int jumpIfZero(int r) {
    return a.compareAndBranch(A64Assembler.CBZ, 0, REGISTERS[r]);
  }

  @Override
  protected int jump() {
    return a.b();
  }

  @Override
  protected void here(int jump) {
    a.here(jump);
  }

  @Override
  protected void leaveUnless(int r, int value) {
    a.move(T3, value);
    a.op(A64Assembler.EOR, 0, T3, T3, REGISTERS[r]);
    emission.callOutAndLeaveBy(a.compareAndBranch(A64Assembler.CBNZ, 0, T3));
  }

  @Override
  protected void leaveIfZero(int r) {
    emission.callOutAndLeaveBy(a.compareAndBranch(A64Assembler.CBZ, 1, REGISTERS[r]));
  }

  @Override
  protected void getNzcv() {
    a.readNzcv(REGISTERS[B]);
  }

  @Override
  protected void putNzcv() {
    a.writeNzcv(REGISTERS[B]);
  }

  @Override
  protected void exchangeSp(int to, int from) {
    a.store(3, STACK, STATE, to);
    a.load(3, STACK, STATE, from);
  }

  @Override
  protected void exitToOtherLevel() {
    emission.exitToOtherLevel();
  }
}
