package org.devkvm.jit.ops;

import org.devkvm.cpu.mmu.GuestMemory;

/** What emitters of all hosts have in common: operands, addresses, and what is checked already. */
public abstract class CommonOps implements BlockEmitter {
  /** The general registers, {@link Value#ZR} and {@link Value#SP}: one object for each. */
  protected static final Value[] GENERAL = registers(Value.Kind.X, Value.SP + 1);

  /** The vector registers. */
  protected static final Value[] VECTORS = registers(Value.Kind.V, 32);

  private static final Value DISCARD = Value.register(Value.Kind.DISCARD, 0);

  private boolean fpChecked;
  private boolean spChecked;

  /** {@link #spChecked} before the last {@link #xspTarget}. */
  private boolean spWasChecked;

  protected CommonOps() {}

  /** What emits blocks. */
  protected abstract BlockEmission<?> emission();

  /** Meanings that every host has its own rows of. */
  protected abstract Rows rows();

  /** Rows that every host has its own of. */
  public record Rows(
      MemoryAccesses memory,
      AtomicEmitter atomic,
      ExclusiveEmitter exclusive,
      OrderedEmitter ordered,
      CommonSystemRows system,
      SimdStructuresEmitter structures) {}

  /** Values of so many registers, from 0 on. */
  public static Value[] registers(Value.Kind kind, int count) {
    Value[] values = new Value[count];
    for (int i = 0; i < count; i++) {
      values[i] = Value.register(kind, i);
    }
    return values;
  }

  /** A general register, {@link Value#ZR} or {@link Value#SP}. */
  public static Value general(int n) {
    return GENERAL[n];
  }

  /** A general register in a field where 31 means the stack pointer. */
  public static Value base(int n) {
    return GENERAL[n == Value.ZR ? Value.SP : n];
  }

  /** Nothing is known of what is checked: a block begins, or control may change. */
  protected final void controlMayChange() {
    spChecked = false;
    fpChecked = false;
  }

  /** Emits a call-out of the row unless the stack pointer is aligned to so many bytes. */
  protected abstract void checkSp(int alignment);

  /** Emits a call-out of the row, which leaves the block, where floating point is special. */
  protected abstract void checkFp();

  /** The stack pointer is written; whether it stays as aligned as it was. */
  protected final void spChanges(boolean aligned) {
    spChecked &= aligned;
  }

  @Override
  public final Value x(int n) {
    return GENERAL[n];
  }

  @Override
  public final Value xsp(int n) {
    return base(n);
  }

  @Override
  public final Value xspTarget(int n) {
    if (n == Value.ZR) {
      spWasChecked = spChecked;
      spChecked = false;
    }
    return base(n);
  }

  @Override
  public final Value v(int n) {
    return VECTORS[n];
  }

  @Override
  public final Value constant(long value) {
    return Value.constant(value);
  }

  @Override
  public final Value address(long va) {
    return Value.address(va);
  }

  @Override
  public final Value discard() {
    return DISCARD;
  }

  @Override
  public final void fp() {
    if (!fpChecked) {
      fpChecked = true;
      checkFp();
    }
  }

  @Override
  public final void fp(int vd) {
    fp();
  }

  @Override
  public final void sp(int n) {
    if (n == Value.ZR && !spChecked) {
      spChecked = true;
      checkSp(GuestMemory.SP_ALIGNMENT);
    }
  }

  /** {@code d = a + b} or {@code a - b}: whether that leaves the stack pointer as aligned. */
  protected final void spStaysAligned(Value d, Value a, Value b) {
    Value sp = GENERAL[Value.SP];
    if (d == sp && a == sp && b.kind() == Value.Kind.CONSTANT) {
      spChecked = spWasChecked && (b.constant() & GuestMemory.SP_ALIGNMENT - 1) == 0;
    }
  }

  @Override
  public final Address at(Value base, long offset) {
    return new Address(base, null, 0, 0, offset);
  }

  @Override
  public final Address at(Value base, Value m, int o1, int o0, int s, int scale) {
    return new Address(base, m, o1 << 2 | 2 | o0, s != 0 ? scale : 0, 0);
  }

  @Override
  public final Address at(long va) {
    return new Address(null, null, 0, 0, va);
  }

  // Blocks.

  @Override
  public final void endRow() {
    emission().endRow();
  }

  @Override
  public final void fallThrough(long pc) {
    emission().fallThrough(pc);
  }

  @Override
  public final void endBlock() {
    emission().endBlock();
  }

  @Override
  public final byte[] code() {
    return emission().code();
  }

  @Override
  public final int codeSize() {
    return emission().codeSize();
  }

  @Override
  public final Relocations relocations() {
    return emission().relocations();
  }

  @Override
  public final void branch(long target) {
    emission().exit(target);
  }

  @Override
  public final void callOut(int word) {
    controlMayChange();
    emission().callOut();
  }

  // Meanings.

  @Override
  public final AtomicEmitter atomic() {
    return rows().atomic();
  }

  @Override
  public final ExclusiveEmitter exclusive() {
    return rows().exclusive();
  }

  @Override
  public final OrderedEmitter ordered() {
    return rows().ordered();
  }

  @Override
  public final SystemInsnsEmitter systemInsns() {
    controlMayChange();
    return rows().system();
  }

  @Override
  public final SimdStructuresEmitter simdStructures() {
    spChanges(false);
    return rows().structures();
  }

  @Override
  public final void load(Value d, int size, int sign, Address address) {
    rows().memory().load(d, size, sign, address);
  }

  @Override
  public final void store(int size, Value value, Address address) {
    rows().memory().store(size, value, address);
  }

  @Override
  public final void loadPair(Value t, Value u, int size, int sign, Address address) {
    rows().memory().loadPair(t, u, size, sign, address);
  }

  @Override
  public final void storePair(int size, Value t, Value u, Address address) {
    rows().memory().storePair(size, t, u, address);
  }

  @Override
  public final void loadUnprivileged(Value d, int size, int sign, Address address) {
    rows().memory().loadUnprivileged(d, size, sign, address);
  }

  @Override
  public final void storeUnprivileged(int size, Value value, Address address) {
    rows().memory().storeUnprivileged(size, value, address);
  }
}
