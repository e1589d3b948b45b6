package org.devkvm.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.devkvm.cpu.engine.EngineFactory;
import org.devkvm.cpu.engine.EngineStatistics;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.PeEngine;
import org.devkvm.jit.MachineCode;
import org.jspecify.annotations.Nullable;

/** The ways in which processors execute instructions; all do the same. */
public enum EngineKind {
  /** Translation to machine code; the interpreter on hosts that do not support that. */
  MACHINE_CODE,

  /** An interpreter of predecoded instructions. */
  INTERPRETER,

  /** The simplest interpreter: slow, and what the others are compared with. */
  REFERENCE,

  /**
   * Machine code, with everything executed again by the simplest interpreter: the first difference
   * ends KVM_RUN with KVM_EXIT_INTERNAL_ERROR and a report. Exact with one vCPU.
   */
  LOCKSTEP;

  /** The system property that names the default. */
  private static final String PROPERTY = "devkvm.engine";

  /** The default: the kind that the system property devkvm.engine names, else machine code. */
  public static EngineKind byDefault() {
    return named(System.getProperty(PROPERTY, "")).orElse(MACHINE_CODE);
  }

  /** Whether this host supports it; the interpreter is used if not. */
  public boolean isAvailable() {
    return this != MACHINE_CODE || MachineCode.isAvailable();
  }

  /** The kind of that name, as a command line spells it. */
  public static Optional<EngineKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.toString().equals(name)).findAny();
  }

  EngineFactory engines(@Nullable EngineStatistics statistics, @Nullable Path codeCache) {
    return PeEngine.with(
        switch (this) {
          case MACHINE_CODE -> new MachineCode(statistics, codeCache);
          case INTERPRETER -> Interpreters.HOT_LOOP;
          case REFERENCE -> Interpreters.REFERENCE;
          case LOCKSTEP -> MachineCode.inLockstep(statistics);
        },
        statistics);
  }

  /** As a command line spells it: {@code interpreter}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
