package org.devkvm.codegen;

import java.util.List;

/**
 * A Java method that a table may name, as its source declares it.
 *
 * @param owner simple name of its class
 * @param parameters without the {@code Pe} that a handler gets first
 */
record Signature(Kind kind, String owner, String name, List<Type> parameters, Type result) {
  /** What calling it may do. */
  enum Kind {
    /** Nothing but compute, and accumulate into FPSR if it has a {@link Type#FP_STATE}. */
    PURE,
    /** Accesses guest memory, and may fault. */
    MEMORY,
    /** Anything that the row does not exclude: it gets the whole PE. */
    HANDLER
  }

  /** Whether it reads FPCR and may set bits of FPSR. */
  boolean touchesFp() {
    return parameters.contains(Type.FP_STATE);
  }

  /** As tables write it. */
  String qualifiedName() {
    return owner + "." + name;
  }
}
