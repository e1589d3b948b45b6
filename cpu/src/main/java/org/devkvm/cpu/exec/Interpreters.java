package org.devkvm.cpu.exec;

/** The ways of executing that interpret. */
public final class Interpreters {
  /** The main loop over predecoded instructions. */
  public static final ExecutorFactory HOT_LOOP = pe -> budget -> HotLoop.run(pe, budget);

  /** One instruction after the other, from memory: what the others are compared with. */
  public static final ExecutorFactory REFERENCE = ReferenceExecutor::new;

  private Interpreters() {}
}
