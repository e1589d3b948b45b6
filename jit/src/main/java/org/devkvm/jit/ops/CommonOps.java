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
}
