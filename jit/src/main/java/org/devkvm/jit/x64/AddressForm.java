package org.devkvm.jit.x64;

import org.devkvm.jit.ops.Relocations;

/**
 * How a guest address stands in code, by the shortest instruction that fits it. A place of it is
 * its position, and this in the upper half.
 */
enum AddressForm {
  /** Eight bytes that are no instruction's. */
  DATA(0),
  /** The last eight bytes of a MOV, of what needs them. */
  WORD(1),
  /** The last four bytes of a MOV that clears the upper half. */
  UNSIGNED(2),
  /** The last four bytes of a MOV that extends the sign. */
  SIGNED(3),
  /** The lower half, and the upper half that the MOV before this one stores. */
  HALVES(4);

  /** By their numbers in files. */
  private static final AddressForm[] ALL = {DATA, WORD, UNSIGNED, SIGNED, HALVES};

  private static final int SHIFT = 16;

  /** From the upper half to the lower one: a MOV of a number to what RBP points to. */
  private static final int APART = 7;

  private final int number;

  AddressForm(int number) {
    this.number = number;
  }

  /** What {@link Assembler#movImm} takes for a number. */
  static AddressForm ofMove(long value) {
    if (value >>> 32 == 0) {
      return UNSIGNED;
    }
    return value == (int) value ? SIGNED : WORD;
  }

  /** How many bytes are at the position. */
  int bytes() {
    return this == DATA || this == WORD ? Long.BYTES : Integer.BYTES;
  }

  /** The place of an address in this form. */
  int at(int position) {
    return number << SHIFT | position;
  }

  /**
   * Adds to the address at a place; false if it goes to the other half of the address space then,
   * or would be written in another form, or if there is no such place in so many bytes.
   */
  static boolean move(byte[] code, int size, int place, long distance) {
    int position = place & (1 << SHIFT) - 1;
    if (place >>> SHIFT >= ALL.length) {
      return false;
    }
    AddressForm form = ALL[place >>> SHIFT];
    if (position + form.bytes() > size || (form == HALVES && position < APART)) {
      return false;
    }
    long old = form.read(code, position);
    long va = old + distance;
    if (!Relocations.isSameHalf(old, distance) || !form.fits(va)) {
      return false;
    }
    CodeBuffer.put32(code, position, (int) va);
    switch (form) {
      case DATA, WORD -> CodeBuffer.put32(code, position + Integer.BYTES, (int) (va >>> 32));
      case HALVES -> CodeBuffer.put32(code, position - APART, (int) (va >>> 32));
      case UNSIGNED, SIGNED -> {}
    }
    return true;
  }

  private long read(byte[] code, int position) {
    int low = CodeBuffer.get32(code, position);
    return switch (this) {
      case DATA, WORD -> both(CodeBuffer.get32(code, position + Integer.BYTES), low);
      case HALVES -> both(CodeBuffer.get32(code, position - APART), low);
      case UNSIGNED -> Integer.toUnsignedLong(low);
      case SIGNED -> low;
    };
  }

  private static long both(int high, int low) {
    return (long) high << 32 | Integer.toUnsignedLong(low);
  }

  private boolean fits(long va) {
    return switch (this) {
      case DATA -> true;
      case WORD, UNSIGNED -> this == ofMove(va);
      case SIGNED -> va == (int) va;
      case HALVES -> va != (int) va;
    };
  }
}
