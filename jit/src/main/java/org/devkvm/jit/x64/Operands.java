package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.Value;

/**
 * Moves values between where the guest keeps them and host registers. Nothing here changes the
 * host's flags.
 */
final class Operands {
  private final Emission emission;
  private final Assembler a;
  private final BlockRegisters registers;

  Operands(Emission emission) {
    this.emission = emission;
    a = emission.assembler();
    registers = emission.registers();
  }

  /** The host register that holds a value, {@link GuestRegisters#NONE} if there is none. */
  int home(Value v) {
    return switch (v.kind()) {
      case X -> v.isZero() ? GuestRegisters.NONE : registers.host(v.index());
      case TEMPORARY -> v.index();
      case V, VECTOR_TEMPORARY, CONSTANT, ADDRESS, DISCARD -> GuestRegisters.NONE;
    };
  }

  /** Whether a value is in memory of the state block. */
  boolean inBlock(Value v) {
    return v.kind() == Value.Kind.X && !v.isZero() && home(v) == GuestRegisters.NONE;
  }

  /** A host register that holds a value: its home, or {@code scratch} after a load. */
  int read(int w, Value v, int scratch) {
    int home = home(v);
    if (home != GuestRegisters.NONE) {
      return home;
    }
    into(w, scratch, v);
    return scratch;
  }

  /** Puts a value into a host register; the upper half is zero if {@code w} is 0. */
  void into(int w, int host, Value v) {
    int home = home(v);
    if (home != GuestRegisters.NONE) {
      if (home != host || w == 0) {
        a.mov(w, host, home);
      }
    } else if (v.kind() == Value.Kind.CONSTANT) {
      a.movImm(host, w == 1 ? v.constant() : v.constant() & 0xFFFF_FFFFL);
    } else if (v.kind() == Value.Kind.ADDRESS) {
      emission.moveAddress(host, v.constant());
    } else if (v.isZero()) {
      a.movImm(host, 0);
    } else {
      a.load(w, host, RBP, Displacement.x(v.index()));
    }
  }

  /**
   * Puts a value into a host register for an operation that replaces all of it. If {@code w} is 0
   * the upper half may be anything: one that is there already is not moved to where it is.
   */
  void operand(int w, int host, Value v) {
    if (home(v) != host) {
      into(w, host, v);
    }
  }

  /** The host register to compute a result in: the destination's home or {@code scratch}. */
  int target(Value d, int scratch) {
    int home = home(d);
    return home == GuestRegisters.NONE ? scratch : home;
  }

  /** Puts a result, zero-extended already, where it belongs. */
  void finish(Value d, int host) {
    int home = home(d);
    if (home != GuestRegisters.NONE) {
      a.move64(home, host);
    } else if (!d.isDiscard()) {
      a.store(1, RBP, Displacement.x(d.index()), host);
    }
  }

  /** {@code host operation= v}, for an operation of {@link Assembler#alu}; constants in 32 bits. */
  void alu(int operation, int w, int host, Value v, int scratch) {
    int home = home(v);
    if (home != GuestRegisters.NONE) {
      a.alu(operation, w, host, home);
    } else if (v.kind() == Value.Kind.CONSTANT && isInt32(w, v.constant())) {
      a.aluImm(operation, w, host, (int) v.constant());
    } else if (inBlock(v)) {
      a.aluLoad(operation, w, host, RBP, Displacement.x(v.index()));
    } else {
      into(w, scratch, v);
      a.alu(operation, w, host, scratch);
    }
  }

  /** Whether a number can be an immediate operand. */
  static boolean isInt32(int w, long value) {
    return w == 0 || value == (int) value;
  }
}
