package org.devkvm.jit.ops;

/** An operand or a result of emitted code. */
public final class Value {
  /** What a value is. */
  public enum Kind {
    /** A general register of the guest. */
    X,
    /** A vector register of the guest. */
    V,
    /** A general register of the host that nobody else uses in this row. */
    TEMPORARY,
    /** A vector register of the host that nobody else uses in this row. */
    VECTOR_TEMPORARY,
    /** A number known now. */
    CONSTANT,
    /** A guest address known now: a number that moves with the block. */
    ADDRESS,
    /** As a destination: the result is not wanted. */
    DISCARD
  }

  /** {@link #index} of XZR. */
  public static final int ZR = 31;

  /** {@link #index} of the stack pointer in use. */
  public static final int SP = 32;

  private final Kind kind;
  private final int index;
  private final long constant;

  private Value(Kind kind, int index, long constant) {
    this.kind = kind;
    this.index = index;
    this.constant = constant;
  }

  /** A register, of the guest or the host by {@code kind}. */
  public static Value register(Kind kind, int index) {
    return new Value(kind, index, 0);
  }

  /** A number. */
  public static Value constant(long value) {
    return new Value(Kind.CONSTANT, 0, value);
  }

  /** A guest address. */
  public static Value address(long va) {
    return new Value(Kind.ADDRESS, 0, va);
  }

  /** What this is. */
  public Kind kind() {
    return kind;
  }

  /** The number of the register: the guest's, {@link #ZR} and {@link #SP} too, or the host's. */
  public int index() {
    return index;
  }

  /** The number that a constant or an address is. */
  public long constant() {
    return constant;
  }

  /** Whether this is XZR or the constant zero. */
  public boolean isZero() {
    return switch (kind) {
      case X -> index == ZR;
      case CONSTANT -> constant == 0;
      case V, TEMPORARY, VECTOR_TEMPORARY, ADDRESS, DISCARD -> false;
    };
  }

  /** Whether a write to this has no effect. */
  public boolean isDiscard() {
    return kind == Kind.DISCARD || (kind == Kind.X && index == ZR);
  }
}
