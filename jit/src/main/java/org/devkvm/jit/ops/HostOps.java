package org.devkvm.jit.ops;

/**
 * Emits one guest instruction after the other for one host. A row of the decode tables is a few
 * calls; whatever a call finds beyond it, it emits {@link #callOut} instead, before any effect.
 */
public interface HostOps {
  // Operands.

  /** Register {@code n} in a field where 31 means XZR. */
  Value x(int n);

  /** Register {@code n} in a field where 31 means the stack pointer. */
  Value xsp(int n);

  /** As {@link #xsp}, to be written. */
  Value xspTarget(int n);

  /** Vector register {@code n}, of any width. */
  Value v(int n);

  /** A number known now. */
  Value constant(long value);

  /** A guest address known now, which is counted from the row's. */
  Value address(long va);

  /** A host register for the result of a nested call, free until the row ends. */
  Value temp();

  /** A host vector register for the result of a nested call, free until the row ends. */
  Value vectorTemp();

  /** A destination that is not written. */
  Value discard();

  // The meanings, by the class that holds them.

  /** {@code Flags}. */
  FlagsEmitter flags();

  /** {@code DataProcessingImmediate}. */
  DataProcessingImmediateEmitter dataProcessingImmediate();

  /** {@code DataProcessingRegister}. */
  DataProcessingRegisterEmitter dataProcessingRegister();

  /** {@code Exclusive}. */
  ExclusiveEmitter exclusive();

  /** {@code Ordered}. */
  OrderedEmitter ordered();

  /** {@code Atomic}. */
  AtomicEmitter atomic();

  /** {@code SystemInsns}. */
  SystemInsnsEmitter systemInsns();

  /** {@code FpSingle}. */
  FpSingleEmitter fpSingle();

  /** {@code FpDouble}. */
  FpDoubleEmitter fpDouble();

  /** {@code FpConvert}. */
  FpConvertEmitter fpConvert();

  /** {@code Crc32}. */
  Crc32Emitter crc32();

  /** {@code SimdLanes}. */
  SimdLanesEmitter simdLanes();

  /** {@code SimdInteger}. */
  SimdIntegerEmitter simdInteger();

  /** {@code SimdPermute}. */
  SimdPermuteEmitter simdPermute();

  /** {@code SimdShift}. */
  SimdShiftEmitter simdShift();

  /** {@code SimdSaturating}. */
  SimdSaturatingEmitter simdSaturating();

  /** {@code SimdFp}. */
  SimdFpEmitter simdFp();

  /** {@code SimdTable}. */
  SimdTableEmitter simdTable();

  /** {@code SimdStructures}. */
  SimdStructuresEmitter simdStructures();

  // What is not a method of a class.

  /** {@code d = a + b}. */
  void sum64(Value d, Value a, Value b);

  /** {@code d = v}. */
  void copy64(Value d, Value v);

  /** {@code d} = the low word of {@code v}, zero-extended. */
  void copy32(Value d, Value v);

  /** {@code d} = the upper half of a vector. */
  void copyUpper64(Value d, Value v);

  /** The upper half of {@code d} = {@code v}, or its low half if it is a vector. */
  void copyToUpper64(Value d, Value v);

  /** A number in the halves of {@code d}, in the lower alone if {@code bytes} is 8. */
  void vectorConstant(Value d, int bytes, long half);

  /** The row needs floating point and writes no vector register. */
  void fp();

  /** The row needs floating point and writes vector register {@code vd}. */
  void fp(int vd);

  // Memory.

  /**
   * The row accesses memory at register {@code n}, where 31 means the stack pointer, which must be
   * aligned.
   */
  void sp(int n);

  /** The address {@code base + offset}. */
  Address at(Value base, long offset);

  /** The address {@code base + LoadStore.offset(m, o1, o0, s, scale)}. */
  Address at(Value base, Value m, int o1, int o0, int s, int scale);

  /** A number known now as an address. */
  Address at(long va);

  /**
   * Loads {@code size} bytes.
   *
   * @param sign how many bits to sign-extend to: 32, 64, or 0 for zero extension
   */
  void load(Value d, int size, int sign, Address address);

  /** Stores the low {@code size} bytes of a value. */
  void store(int size, Value value, Address address);

  /** Loads two elements of {@code size} bytes one after the other; neither is written first. */
  void loadPair(Value t, Value u, int size, int sign, Address address);

  /** Stores two elements of {@code size} bytes one after the other. */
  void storePair(int size, Value t, Value u, Address address);

  /** As {@link #load}, with the permissions of EL0. */
  void loadUnprivileged(Value d, int size, int sign, Address address);

  /** As {@link #store}, with the permissions of EL0. */
  void storeUnprivileged(int size, Value value, Address address);

  // Control.

  /** Continues at {@code target}. */
  void branch(long target);

  /** Continues at {@code target} if a condition holds. */
  void branchIf(int cond, long target);

  /** Continues at {@code target} if the low {@code bits} of a value are zero, or are not. */
  void branchIfZero(Value value, int bits, boolean nonzero, long target);

  /** Continues at {@code target} if a bit is set, or is not. */
  void branchIfBit(Value value, int bit, boolean set, long target);

  /** X30 = the next instruction; continues at {@code target}. */
  void call(long target);

  /** Continues at an address in a register. */
  void branchTo(Value target);

  /** As {@link #branchTo}, with X30 = the next instruction. */
  void callTo(Value target);

  /** As {@link #branchTo}, probably back to where a call came from. */
  void returnTo(Value target);

  /** Lets the interpreter execute the instruction. */
  void callOut(int word);
}
