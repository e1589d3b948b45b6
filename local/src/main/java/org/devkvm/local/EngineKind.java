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
  /** Machine code of the host; where that cannot be, the interpreter. */
  MACHINE_CODE,

  /** An interpreter of predecoded instructions. */
  INTERPRETER,

  /** The plainest interpreter there can be: slow, to compare the others with. */
  REFERENCE,

  /**
   * Machine code, and all that it has executed again by the plainest interpreter: the first
   * difference ends KVM_RUN with KVM_EXIT_INTERNAL_ERROR and a report. Exact with one vCPU.
   */
  LOCKSTEP;

  /** The system property that names the default. */
  private static final String PROPERTY = "devkvm.engine";

  /**
   * What is taken unless it is chosen: what the system property devkvm.engine names, if it does.
   */
  public static EngineKind byDefault() {
    return named(System.getProperty(PROPERTY, "")).orElse(MACHINE_CODE);
  }

  /** Whether this host has what it needs; the interpreter executes if not. */
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
