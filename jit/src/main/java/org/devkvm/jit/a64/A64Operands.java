package org.devkvm.jit.a64;

import org.devkvm.jit.ops.Value;

/** Operands in registers of the host. */
final class A64Operands {
  private final A64Assembler a;

  A64Operands(A64Assembler assembler) {
    a = assembler;
  }

  /** The register that holds a value of the guest, or a number, loaded if it must be. */
  int read(Value v, int scratch) {
    return switch (v.kind()) {
      case X -> {
        if (v.index() == Value.SP) {
          yield A64Reg.STACK;
        }
        if (A64Reg.isInHost(v.index()) || v.index() == Value.ZR) {
          yield v.index();
        }
        a.load(3, scratch, A64Reg.STATE, A64Reg.home(v.index()));
        yield scratch;
      }
      case V, TEMPORARY, VECTOR_TEMPORARY -> v.index();
      case CONSTANT -> {
        a.move(scratch, v.constant());
        yield scratch;
      }
      case ADDRESS -> throw new IllegalStateException("an address is only copied");
      case DISCARD -> throw new IllegalStateException("what is not written is not read");
    };
  }

  /** The register that a general register of the guest is written in; {@link #finish} follows. */
  static int target(Value d, int scratch) {
    if (d.kind() == Value.Kind.TEMPORARY) {
      return d.index();
    }
    if (d.isDiscard()) {
      return A64Reg.ZR;
    }
    if (d.index() == Value.SP) {
      return A64Reg.STACK;
    }
    return A64Reg.isInHost(d.index()) ? d.index() : scratch;
  }

  /** Puts what is in the register of {@link #target} where it belongs. */
  void finish(Value d, int register) {
    if (d.kind() == Value.Kind.X && d.index() < Value.ZR && !A64Reg.isInHost(d.index())) {
      a.store(3, register, A64Reg.STATE, A64Reg.home(d.index()));
    }
  }

  /** {@code d} = what a register holds. */
  void put(Value d, int register) {
    int target = target(d, register);
    if (target != register && target != A64Reg.ZR) {
      a.move(1, target, register);
    }
    finish(d, target);
  }
}
