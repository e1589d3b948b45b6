package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.CommonOps;
import org.devkvm.jit.ops.Crc32Emitter;
import org.devkvm.jit.ops.DataProcessingImmediateEmitter;
import org.devkvm.jit.ops.DataProcessingRegisterEmitter;
import org.devkvm.jit.ops.ExitSlots;
import org.devkvm.jit.ops.FlagsEmitter;
import org.devkvm.jit.ops.FpConvertEmitter;
import org.devkvm.jit.ops.FpDoubleEmitter;
import org.devkvm.jit.ops.FpSingleEmitter;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.SimdFpEmitter;
import org.devkvm.jit.ops.SimdIntegerEmitter;
import org.devkvm.jit.ops.SimdLanesEmitter;
import org.devkvm.jit.ops.SimdPermuteEmitter;
import org.devkvm.jit.ops.SimdSaturatingEmitter;
import org.devkvm.jit.ops.SimdShiftEmitter;
import org.devkvm.jit.ops.SimdTableEmitter;
import org.devkvm.jit.ops.Value;

/** The emitters of x86-64. */
public final class X64Ops extends CommonOps {
  static final Value[] X = GENERAL;
  static final Value[] V = VECTORS;
  private static final Value[] TEMPORARIES = {
    Value.register(Value.Kind.TEMPORARY, RCX), Value.register(Value.Kind.TEMPORARY, RDX)
  };

  /** The XMM registers that neither hold the guest's nor are used by emitters. */
  private static final Value[] VECTOR_TEMPORARIES = {
    Value.register(Value.Kind.VECTOR_TEMPORARY, 5),
    Value.register(Value.Kind.VECTOR_TEMPORARY, 6),
    Value.register(Value.Kind.VECTOR_TEMPORARY, 7)
  };

  private static final int LINK = 30;

  private final Emission emission;
  private final Operands operands;
  private final Arithmetic arithmetic;
  private final RegisterRows registerRows;
  private final ImmediateRows immediateRows;
  private final FpRows fpSingle;
  private final FpRows fpDouble;
  private final FpConversions fpConversions;
  private final Copies copies;
  private final SimdRows simd;
  private final Crc32Rows crc32Rows;
  private final Rows rows;
  private int temporaries;
  private int vectorTemporaries;

  X64Ops(EntryCode entry, ExitSlots slots, JitOptions options) {
    emission = new Emission(entry, slots, options);
    Assembler a = emission.assembler();
    operands = new Operands(emission);
    arithmetic = new Arithmetic(a, operands, emission.flags());
    registerRows = new RegisterRows(a, operands, emission.flags(), arithmetic);
    immediateRows = new ImmediateRows(a, operands, emission.flags(), arithmetic, registerRows);
    Vectors vectors = new Vectors(a);
    MemoryRows memory = new MemoryRows(emission, operands, vectors, registerRows, options.tlb());
    VectorCode code = new VectorCode(a, vectors, operands);
    FpLanes lanes = new FpLanes(code, emission);
    FpSteps steps = new FpSteps(code, lanes);
    RoundAway away = new RoundAway(code, lanes);
    fpSingle = new FpRows(emission, operands, vectors, steps, away, false);
    fpDouble = new FpRows(emission, operands, vectors, steps, away, true);
    fpConversions = new FpConversions(fpSingle, fpDouble, code, lanes);
    copies = new Copies(a, operands, registerRows, vectors);
    simd = new SimdRows(code, lanes, memory, arithmetic);
    crc32Rows = new Crc32Rows(emission, operands, code);
    rows =
        new Rows(
            memory,
            new AtomicRows(emission, operands, memory),
            new ExclusiveRows(emission, operands, memory),
            new OrderedRows(emission, memory),
            new SystemRows(emission, operands, memory),
            simd.structures());
  }

  @Override
  protected Emission emission() {
    return emission;
  }

  @Override
  protected Rows rows() {
    return rows;
  }

  // Blocks and rows.

  @Override
  public void beginBlock(long pc, int el, int origin) {
    emission.beginBlock(pc, origin);
    rows.system().beginBlock(el);
    controlMayChange();
  }

  @Override
  public int chooseLoopRegisters() {
    return emission.chooseLoopRegisters();
  }

  @Override
  public void count(int instructions) {
    emission.assembler().aluMemImm(Assembler.ADD, 1, RBP, Displacement.COUNT, instructions);
  }

  @Override
  public void beginRow(long pc, int word, boolean flagsNeeded) {
    temporaries = 0;
    vectorTemporaries = 0;
    emission.beginRow(pc, word, flagsNeeded);
  }

  // Operands.

  @Override
  public Value temp() {
    return TEMPORARIES[temporaries++];
  }

  @Override
  public Value vectorTemp() {
    return VECTOR_TEMPORARIES[vectorTemporaries++];
  }

  // Meanings.

  @Override
  public FlagsEmitter flags() {
    return arithmetic;
  }

  @Override
  public DataProcessingImmediateEmitter dataProcessingImmediate() {
    return immediateRows;
  }

  @Override
  public DataProcessingRegisterEmitter dataProcessingRegister() {
    return registerRows;
  }

  @Override
  public FpSingleEmitter fpSingle() {
    return fpSingle;
  }

  @Override
  public FpDoubleEmitter fpDouble() {
    return fpDouble;
  }

  @Override
  public FpConvertEmitter fpConvert() {
    return fpConversions;
  }

  @Override
  public Crc32Emitter crc32() {
    return crc32Rows;
  }

  @Override
  public SimdLanesEmitter simdLanes() {
    return simd.lanes();
  }

  @Override
  public SimdIntegerEmitter simdInteger() {
    return simd.integer();
  }

  @Override
  public SimdPermuteEmitter simdPermute() {
    return simd.permute();
  }

  @Override
  public SimdShiftEmitter simdShift() {
    return simd.shift();
  }

  @Override
  public SimdSaturatingEmitter simdSaturating() {
    return simd.saturating();
  }

  @Override
  public SimdFpEmitter simdFp() {
    return simd.fp();
  }

  @Override
  public SimdTableEmitter simdTable() {
    return simd.table();
  }

  @Override
  public void copyUpper64(Value d, Value v) {
    simd.copyUpper64(d, v);
  }

  @Override
  public void copyToUpper64(Value d, Value v) {
    simd.copyToUpper64(d, v);
  }

  @Override
  public void vectorConstant(Value d, int bytes, long half) {
    simd.constant(d, bytes, half);
  }

  @Override
  public void sum64(Value d, Value a, Value b) {
    spStaysAligned(d, a, b);
    arithmetic.add(1, d, a, b);
  }

  @Override
  public void copy64(Value d, Value v) {
    copies.copy(true, d, v);
  }

  @Override
  public void copy32(Value d, Value v) {
    copies.copy(false, d, v);
  }

  @Override
  protected void checkFp() {
    emission.flags().clobber();
    emission.assembler().aluMemImm(Assembler.CMP, 0, RBP, Displacement.FP_SLOW, 0);
    emission.callOutAndLeaveUnless(Cond.E);
  }

  @Override
  protected void checkSp(int alignment) {
    emission.flags().clobber();
    emission.assembler().testImm(0, operands.home(X[Value.SP]), alignment - 1);
    emission.callOutUnless(Cond.E);
  }

  // Memory.

  // Control.

  @Override
  public void branchIf(int cond, long target) {
    if (HostFlags.always(cond)) {
      emission.exit(target);
      return;
    }
    HostFlags flags = emission.flags();
    flags.need();
    flags.saveIfNeeded();
    emission.exitIf(flags.condition(cond), target);
  }

  @Override
  public void branchIfZero(Value value, int bits, boolean nonzero, long target) {
    int w = bits == 64 ? 1 : 0;
    emission.flags().clobber();
    if (operands.inBlock(value)) {
      emission.assembler().aluMemImm(Assembler.CMP, w, RBP, Displacement.x(value.index()), 0);
    } else {
      int register = operands.read(w, value, RAX);
      emission.assembler().test(w, register, register);
    }
    emission.exitIf(nonzero ? Cond.NE : Cond.E, target);
  }

  @Override
  public void branchIfBit(Value value, int bit, boolean set, long target) {
    emission.flags().clobber();
    int register = operands.read(1, value, RAX);
    emission.assembler().bitTest(bit < 32 ? 0 : 1, register, bit);
    emission.exitIf(set ? Cond.B : Cond.AE, target);
  }

  private void link() {
    registerRows.copy(1, X[LINK], Value.address(emission.pc() + 4));
  }

  @Override
  public void call(long target) {
    link();
    emission.exitCall(target);
  }

  @Override
  public void branchTo(Value target) {
    operands.into(1, RDX, target);
    emission.exitIndirect();
  }

  @Override
  public void callTo(Value target) {
    operands.into(1, RDX, target);
    link();
    emission.exitCallIndirect();
  }

  @Override
  public void returnTo(Value target) {
    operands.into(1, RDX, target);
    emission.exitReturn();
  }
}
