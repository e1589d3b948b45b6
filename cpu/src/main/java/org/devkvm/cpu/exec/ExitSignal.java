package org.devkvm.cpu.exec;

/** Leaves the middle of an instruction for the hypervisor. Stackless. */
@SuppressWarnings("serial") // never serialized
public final class ExitSignal extends RuntimeException {
  private final transient EngineExit exit;

  /** Carries {@code exit} to the run loop. */
  public ExitSignal(EngineExit exit) {
    super(null, null, false, false);
    this.exit = exit;
  }

  /** What run returns. */
  public EngineExit exit() {
    return exit;
  }
}
