package org.devkvm.cpu.exec;

import java.util.function.IntConsumer;

/** The ways of executing that interpret. */
public final class Interpreters {
  /** The main loop over predecoded instructions. */
  public static final ExecutorFactory HOT_LOOP = pe -> budget -> HotLoop.run(pe, budget);

  /** One instruction after the other, from memory: what the others are compared with. */
  public static final ExecutorFactory REFERENCE = reference(_ -> {});

  private Interpreters() {}

  /** As {@link #REFERENCE}; on the threads of the PEs, words hears of each before its execution. */
  public static ExecutorFactory reference(IntConsumer words) {
    return pe -> new ReferenceExecutor(pe, words);
  }
}
