package org.devkvm.jit.a64;

import org.devkvm.jit.ops.Value;

/** Operands in registers of the host. */
final class Operands {
  private final Assembler a;

  Operands(Assembler assembler) {
    a = assembler;
  }

  /** The register that holds a value of the guest, or a number, loaded if it must be. */
  int read(Value v, int scratch) {
    return switch (v.kind()) {
      case X -> {
        if (v.index() == Value.SP) {
          yield Reg.STACK;
        }
        if (Reg.isInHost(v.index()) || v.index() == Value.ZR) {
          yield v.index();
        }
        a.load(3, scratch, Reg.STATE, Reg.home(v.index()));
        yield scratch;
      }
      case V, TEMPORARY, VECTOR_TEMPORARY -> v.index();
      case CONSTANT -> {
        a.move(scratch, v.constant());
        yield scratch;
      }
      case DISCARD -> throw new IllegalStateException("what is not written is not read");
    };
  }

  /** The register that a general register of the guest is written in; {@link #finish} follows. */
  static int target(Value d, int scratch) {
    if (d.kind() == Value.Kind.TEMPORARY) {
      return d.index();
    }
    if (d.isDiscard()) {
      return Reg.ZR;
    }
    if (d.index() == Value.SP) {
      return Reg.STACK;
    }
    return Reg.isInHost(d.index()) ? d.index() : scratch;
  }

  /** Puts what is in the register of {@link #target} where it belongs. */
  void finish(Value d, int register) {
    if (d.kind() == Value.Kind.X && d.index() < Value.ZR && !Reg.isInHost(d.index())) {
      a.store(3, register, Reg.STATE, Reg.home(d.index()));
    }
  }

  /** {@code d} = what a register holds. */
  void put(Value d, int register) {
    int target = target(d, register);
    if (target != register && target != Reg.ZR) {
      a.move(1, target, register);
    }
    finish(d, target);
  }
}
