package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

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
import org.devkvm.jit.ops.Scratch;
import org.devkvm.jit.ops.SimdFpEmitter;
import org.devkvm.jit.ops.SimdIntegerEmitter;
import org.devkvm.jit.ops.SimdLanesEmitter;
import org.devkvm.jit.ops.SimdPermuteEmitter;
import org.devkvm.jit.ops.SimdSaturatingEmitter;
import org.devkvm.jit.ops.SimdShiftEmitter;
import org.devkvm.jit.ops.SimdTableEmitter;
import org.devkvm.jit.ops.Value;
import org.devkvm.jit.translate.AsIs;

/**
 * The emitters of AArch64. Most rows are emitted by {@link #asIs}; those of memory, control and the
 * system by the calls that every host gets.
 */
final class A64Ops extends CommonOps {
  /** The lowest bits of register fields, and what stands in for a register of the state block. */
  private static final int[] PLACES = {0, 5, 10, 16};

  private static final int[] STAND_INS = {T3, T0, T2, T1};

  // ADD and SUB of a 64-bit register and a number.
  private static final int ADD_SUB = 0x9100_0000;
  private static final int ADD_SUB_MASK = 0xBF80_0000;
  private static final int ADD_SUB_LOW = 15 << 10;
  private static final int ADD_SUB_HIGH = 1 << 22;

  private final A64Emission emission;
  private final A64Assembler a;
  private final A64Operands operands;
  private final Rows rows;
  private final boolean crc32;

  A64Ops(A64EntryCode entry, ExitSlots slots, JitOptions options, A64HostFeatures features) {
    emission = new A64Emission(entry, slots, options);
    a = emission.assembler();
    operands = new A64Operands(a);
    A64MemoryRows memory = new A64MemoryRows(emission, operands, options.tlb());
    rows =
        new Rows(
            memory,
            new A64AtomicRows(emission, operands, memory, features.lse()),
            new A64ExclusiveRows(emission, operands, memory),
            new A64OrderedRows(emission, operands, memory),
            new A64SystemRows(emission, operands, memory),
            new A64SimdStructureRows(emission, operands, memory));
    crc32 = features.crc32();
  }

  @Override
  protected A64Emission emission() {
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
  public void count(int instructions) {
    a.load(3, T0, STATE, Scratch.COUNT);
    a.add(T0, T0, instructions);
    a.store(3, T0, STATE, Scratch.COUNT);
  }

  @Override
  public void beginRow(long pc, int word, boolean flagsNeeded) {
    emission.beginRow(pc, word);
  }

  @Override
  public boolean asIs(int word, int registers) {
    if ((registers & AsIs.AS_IS) == 0 || ((registers & AsIs.CRC32) != 0 && !crc32)) {
      return false;
    }
    if ((registers & AsIs.FP) != 0) {
      fp();
    }
    int host = word;
    for (int i = 0; i < PLACES.length; i++) {
      int use = use(registers, i);
      if (use != 0) {
        int register = inHost(word, use, i);
        if ((use & AsIs.READ) != 0 && register == STAND_INS[i]) {
          a.load(3, register, STATE, home(field(word, i)));
        }
        host = (host & ~(31 << PLACES[i])) | (register << PLACES[i]);
      }
    }
    a.word(host);
    for (int i = 0; i < PLACES.length; i++) {
      if ((use(registers, i) & AsIs.WRITTEN) != 0) {
        written(word, use(registers, i), i);
      }
    }
    return true;
  }

  private static int use(int registers, int place) {
    return (registers >> (AsIs.FIELD_BITS * place)) & ((1 << AsIs.FIELD_BITS) - 1);
  }

  private static int field(int word, int place) {
    return word >>> PLACES[place] & 31;
  }

  /** The register of the host for a field. */
  private static int inHost(int word, int use, int place) {
    int n = field(word, place);
    if (n == Value.ZR) {
      return (use & AsIs.STACK_POINTER) != 0 ? STACK : ZR;
    }
    return isInHost(n) ? n : STAND_INS[place];
  }

  private void written(int word, int use, int place) {
    int register = inHost(word, use, place);
    if (register == STAND_INS[place]) {
      a.store(3, register, STATE, home(field(word, place)));
    } else if (register == STACK) {
      spChanges(addsMultipleOf16(word));
    }
  }

  /** Whether a word that writes the stack pointer leaves it aligned. */
  private static boolean addsMultipleOf16(int word) {
    return (word & ADD_SUB_MASK) == ADD_SUB
        && field(word, 1) == Value.ZR
        && ((word & ADD_SUB_HIGH) != 0 || (word & ADD_SUB_LOW) == 0);
  }

  @Override
  protected void checkFp() {
    a.load(2, T0, STATE, Scratch.FP_SLOW);
    emission.callOutAndLeaveBy(a.compareAndBranch(A64Assembler.CBNZ, 0, T0));
  }

  @Override
  protected void checkSp(int alignment) {
    a.opMask(A64Assembler.AND, 1, T0, STACK, alignment - 1);
    emission.callOutBy(a.compareAndBranch(A64Assembler.CBNZ, 1, T0));
  }

  // Results that are numbers, and sums of addresses.

  @Override
  public void sum64(Value d, Value n, Value m) {
    spStaysAligned(d, n, m);
    int target = A64Operands.target(d, T0);
    int from = operands.read(n, T0);
    if (m.kind() == Value.Kind.CONSTANT) {
      a.add(target, from, (int) m.constant());
    } else {
      a.op(A64Assembler.ADD, 1, target, from, operands.read(m, T1));
    }
    operands.finish(d, target);
  }

  @Override
  public void copy64(Value d, Value v) {
    if (!d.isDiscard()) {
      int target = A64Operands.target(d, T0);
      emission.moveAddress(target, v.constant());
      operands.finish(d, target);
    }
  }

  // Meanings of what is not as it is.

  // Memory.

  // Control.

  @Override
  public void branchIf(int cond, long target) {
    emission.exitBy(a.bIf(cond), target);
  }

  @Override
  public void branchIfZero(Value value, int bits, boolean nonzero, long target) {
    int register = operands.read(value, T0);
    int op = nonzero ? A64Assembler.CBNZ : A64Assembler.CBZ;
    emission.exitBy(a.compareAndBranch(op, bits == 64 ? 1 : 0, register), target);
  }

  @Override
  public void branchIfBit(Value value, int bit, boolean set, long target) {
    int register = operands.read(value, T0);
    emission.exitBy(
        a.testAndBranch(set ? A64Assembler.TBNZ : A64Assembler.TBZ, register, bit), target);
  }

  private void link() {
    emission.moveAddress(LINK, emission.pc() + 4);
  }

  @Override
  public void call(long target) {
    link();
    emission.exit(target);
  }

  @Override
  public void branchTo(Value target) {
    int register = operands.read(target, T1);
    if (register != T1) {
      a.move(1, T1, register);
    }
    emission.exitIndirect();
  }

  @Override
  public void callTo(Value target) {
    int register = operands.read(target, T1);
    if (register != T1) {
      a.move(1, T1, register);
    }
    link();
    emission.exitIndirect();
  }

  @Override
  public void returnTo(Value target) {
    branchTo(target);
  }

  // What has rows that are as they are only.

  private static IllegalStateException asItIs() {
    return new IllegalStateException("a row that is to be executed as it is");
  }

  @Override
  public Value temp() {
    throw asItIs();
  }

  @Override
  public Value vectorTemp() {
    throw asItIs();
  }

  @Override
  public void copy32(Value d, Value v) {
    throw asItIs();
  }

  @Override
  public void copyUpper64(Value d, Value v) {
    throw asItIs();
  }

  @Override
  public void copyToUpper64(Value d, Value v) {
    throw asItIs();
  }

  @Override
  public void vectorConstant(Value d, int bytes, long half) {
    throw asItIs();
  }

  @Override
  public FpSingleEmitter fpSingle() {
    throw asItIs();
  }

  @Override
  public FpDoubleEmitter fpDouble() {
    throw asItIs();
  }

  @Override
  public FpConvertEmitter fpConvert() {
    throw asItIs();
  }

  @Override
  public FlagsEmitter flags() {
    throw asItIs();
  }

  @Override
  public DataProcessingImmediateEmitter dataProcessingImmediate() {
    throw asItIs();
  }

  @Override
  public DataProcessingRegisterEmitter dataProcessingRegister() {
    throw asItIs();
  }

  @Override
  public Crc32Emitter crc32() {
    throw asItIs();
  }

  @Override
  public SimdLanesEmitter simdLanes() {
    throw asItIs();
  }

  @Override
  public SimdIntegerEmitter simdInteger() {
    throw asItIs();
  }

  @Override
  public SimdPermuteEmitter simdPermute() {
    throw asItIs();
  }

  @Override
  public SimdShiftEmitter simdShift() {
    throw asItIs();
  }

  @Override
  public SimdSaturatingEmitter simdSaturating() {
    throw asItIs();
  }

  @Override
  public SimdFpEmitter simdFp() {
    throw asItIs();
  }

  @Override
  public SimdTableEmitter simdTable() {
    throw asItIs();
  }
}
