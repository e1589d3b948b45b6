package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.CommonLevelRows;
import org.devkvm.jit.ops.Value;

/** {@link CommonLevelRows}. */
final class LevelRows extends CommonLevelRows {
  private static final int[] REGISTERS = {RAX, RCX, RDX};

  /** The usual one: rows that change the level end their block, and are in no loop. */
  private static final int STACK = GuestRegisters.host(Value.SP);

  private final Emission emission;
  private final Assembler a;

  LevelRows(Emission emission) {
    super(emission);
    this.emission = emission;
    this.a = emission.assembler();
  }

  /** Whether an operation is one of 64 bits. */
  private static int wide(int bytes) {
    return bytes / Long.BYTES;
  }

  /** NZCV is in the state block, the host's flags are free. */
  @Override
  protected void begin() {
    emission.flags().save();
    emission.flags().clobber();
  }

  @Override
  protected void load(int bytes, int r, int at) {
    a.load(wide(bytes), REGISTERS[r], RBP, at - Displacement.BIAS);
  }

  @Override
  protected void store(int bytes, int r, int at) {
    a.store(wide(bytes), RBP, at - Displacement.BIAS, REGISTERS[r]);
  }

  @Override
  protected void storeNumber(int bytes, int value, int at) {
    a.storeImm(wide(bytes), RBP, at - Displacement.BIAS, value);
  }

  @Override
  protected void set(int r, long value) {
    a.movImm(REGISTERS[r], value);
  }

  @Override
  protected void setAddress(int r, long va) {
    emission.moveAddress(REGISTERS[r], va);
  }

  @Override
  protected void or(int r, int s) {
    a.alu(Assembler.OR, 0, REGISTERS[r], REGISTERS[s]);
  }

  @Override
  protected void and(int r, int s, int mask) {
    if (r != s) {
      a.mov(0, REGISTERS[r], REGISTERS[s]);
    }
    a.aluImm(Assembler.AND, 0, REGISTERS[r], mask);
  }

  @Override
  protected void shift(int r, int left) {
    a.shiftImm(left < 0 ? Assembler.SHR : Assembler.SHL, 0, REGISTERS[r], Math.abs(left));
  }

  @Override
  protected void add(int r, int value) {
    a.aluImm(Assembler.ADD, 1, REGISTERS[r], value);
  }

  @Override
  protected int jumpIf(int r, int bit, boolean set) {
    a.testImm(0, REGISTERS[r], 1 << bit);
    return a.jcc32(set ? Cond.NE : Cond.E);
  }

  @Override
  protected int jumpIfZero(int r) {
    a.test(0, REGISTERS[r], REGISTERS[r]);
    return a.jcc32(Cond.E);
  }

  @Override
  protected int jump() {
    return a.jmp32();
  }

  @Override
  protected void here(int jump) {
    a.here32(jump);
  }

  @Override
  protected void leaveUnless(int r, int value) {
    a.aluImm(Assembler.CMP, 0, REGISTERS[r], value);
    emission.callOutAndLeaveUnless(Cond.E);
  }

  @Override
  protected void leaveIfZero(int r) {
    a.test(1, REGISTERS[r], REGISTERS[r]);
    emission.callOutAndLeaveUnless(Cond.NE);
  }

  @Override
  protected void getNzcv() {
    HostFlags.emitToNzcv(a);
  }

  @Override
  protected void putNzcv() {
    HostFlags.emitFromNzcv(a);
  }

  @Override
  protected void exchangeSp(int to, int from) {
    a.store(1, RBP, to - Displacement.BIAS, STACK);
    a.load(1, STACK, RBP, from - Displacement.BIAS);
  }

  @Override
  protected void forgetCalls() {
    emission.forgetCalls();
  }

  @Override
  protected void exitToOtherLevel() {
    emission.exitToOtherLevel();
  }
}
