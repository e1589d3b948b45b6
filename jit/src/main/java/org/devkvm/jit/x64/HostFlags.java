package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

/**
 * Where NZCV is while a block is emitted: in the host's flags, in the state block, or in both.
 *
 * <p>Saved NZCV is what LAHF and SETO leave in AX after a subtraction, so that C is the host's CF
 * inverted; {@link #EXTRACT} picks the four bits out of it. An emitter that is about to change the
 * host's flags calls {@link #clobber} first; that saves them if the guest's are still needed. At
 * the entry of a block they are in the state block.
 */
final class HostFlags {
  /** What the host's flags hold. */
  enum Kind {
    /** Nothing of the guest's. */
    NONE,
    /** NZCV of a subtraction: CF is C inverted. */
    SUB,
    /** NZCV of an addition: CF is C. */
    ADD,
    /** N and Z of a logical result: CF and OF are zero, and so are C and V. */
    LOGIC
  }

  /** SF, ZF, CF and OF in what is saved. */
  private static final int EXTRACT = 0xC101;

  /** C in the four bits extracted; it is saved inverted. */
  private static final int CARRY = 2;

  /** Where NZCV is in PSTATE. */
  private static final int NZCV_SHIFT = 28;

  private static final int ALWAYS = 14;

  /** Host conditions after a subtraction, by A64 condition. */
  private static final int[] AFTER_SUB = {
    Cond.E, Cond.NE, Cond.AE, Cond.B, Cond.S, Cond.NS, Cond.O, Cond.NO, Cond.A, Cond.BE, Cond.GE,
    Cond.L, Cond.G, Cond.LE
  };

  private static final int CS = 2;
  private static final int CC = 3;
  private static final int HI = 8;
  private static final int LS = 9;

  private final Assembler a;
  private Kind kind = Kind.NONE;
  private boolean saved = true;
  private boolean needed;

  HostFlags(Assembler assembler) {
    a = assembler;
  }

  /** Emits ECX = NZCV in bits 31:28, from the state block. Uses RDX. */
  static void emitToNzcv(Assembler a) {
    a.load(0, RCX, RBP, Displacement.FLAGS);
    a.movImm(RDX, EXTRACT);
    a.pext(0, RCX, RCX, RDX);
    a.aluImm(Assembler.XOR, 0, RCX, CARRY);
    a.shiftImm(Assembler.SHL, 0, RCX, NZCV_SHIFT);
  }

  /** Emits that bits 31:28 of ECX become NZCV in the state block. Uses RCX and RDX. */
  static void emitFromNzcv(Assembler a) {
    a.shiftImm(Assembler.SHR, 0, RCX, NZCV_SHIFT);
    a.aluImm(Assembler.XOR, 0, RCX, CARRY);
    a.movImm(RDX, EXTRACT);
    a.pdep(0, RCX, RCX, RDX);
    a.store(0, RBP, Displacement.FLAGS, RCX);
  }

  /** A block begins. */
  void reset() {
    kind = Kind.NONE;
    saved = true;
  }

  /**
   * A row begins.
   *
   * @param neededAfterClobber whether NZCV as it is before this row may still be looked at once the
   *     row has begun to change the host's flags: by a fault of this row, or later
   */
  void beginRow(boolean neededAfterClobber) {
    needed = neededAfterClobber;
  }

  /** The host's flags are about to change. */
  void clobber() {
    if (needed) {
      save();
    }
    kind = Kind.NONE;
  }

  /** Saves NZCV if it may be looked at after the row; the host's flags keep it. */
  void saveIfNeeded() {
    if (needed) {
      save();
    }
  }

  /** NZCV is about to be defined anew, and nobody needs it as it is. */
  void redefine() {
    kind = Kind.NONE;
  }

  /** The host's flags are NZCV now. */
  void set(Kind now) {
    kind = now;
    saved = false;
  }

  /** The row has left NZCV in the state block only. */
  void setSaved() {
    kind = Kind.NONE;
    saved = true;
  }

  /** Puts NZCV into the state block; the host's flags keep it. Uses RAX. */
  void save() {
    if (saved || kind == Kind.NONE) {
      return;
    }
    emitSave(kind);
    kind = Kind.SUB;
    saved = true;
  }

  /** Emits what saves NZCV from the host's flags, which keep it as after a subtraction. */
  void emitSave(Kind held) {
    emitNormalize(held);
    a.lahf();
    a.setcc(Cond.O, RAX);
    a.store16(RBP, Displacement.FLAGS, RAX);
  }

  /** Makes CF the inverse of C. */
  void normalize() {
    emitNormalize(kind);
    if (kind != Kind.NONE) {
      kind = Kind.SUB;
    }
  }

  private void emitNormalize(Kind held) {
    switch (held) {
      case ADD -> a.cmc();
      case LOGIC -> a.stc();
      case SUB, NONE -> {}
    }
  }

  /** What the host's flags hold. */
  Kind kind() {
    return kind;
  }

  /** Puts NZCV into the host's flags. Uses RAX. */
  void need() {
    if (kind == Kind.NONE) {
      load();
      kind = Kind.SUB;
    }
  }

  /** Emits what loads the host's flags as they are after a subtraction. */
  void load() {
    a.loadExtended(2, 0, RAX, RBP, Displacement.FLAGS);
    toFlags();
  }

  /** Puts what is saved, in AX, into the host's flags. */
  private void toFlags() {
    a.byte2(0x04, 0x7F); // add al, 127: OF if AL is 1
    a.sahf();
  }

  /** Emits what makes the host's flags a number, as after a subtraction. Uses RAX. */
  void emitImmediate(int nzcv) {
    a.movImm(RAX, pattern(nzcv));
    toFlags();
  }

  /** What is saved for an NZCV of four bits. */
  private static int pattern(int nzcv) {
    int high =
        2 | ((nzcv & 8) != 0 ? 0x80 : 0) | ((nzcv & 4) != 0 ? 0x40 : 0) | ((nzcv & 2) != 0 ? 0 : 1);
    return (high << 8) | (nzcv & 1);
  }

  /** Whether a condition always holds. */
  static boolean always(int cond) {
    return cond >= ALWAYS;
  }

  /** The host's condition that holds where an A64 condition does, not AL or NV. Uses RAX. */
  int condition(int cond) {
    need();
    boolean carry = cond == CS || cond == CC;
    if (carry && kind == Kind.ADD) {
      return cond == CS ? Cond.B : Cond.AE;
    }
    if (carry || cond == HI || cond == LS) {
      normalize();
    }
    return AFTER_SUB[cond];
  }

  /** Whether the state block holds NZCV. */
  boolean isSaved() {
    return saved;
  }

  /** Whether the host's flags hold NZCV. */
  boolean inHost() {
    return kind != Kind.NONE;
  }
}
