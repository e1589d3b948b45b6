package org.devkvm.bench;

/**
 * The part of a boot that is measured: the runs of the engine between two instruction counts. Time
 * outside the engine does not count.
 */
final class Stretch {
  private final long from;
  private final long to;
  private final Runnable atEnd;
  private long instructions;
  private long nanos;
  private long runs;
  private long path;
  private boolean over;

  /**
   * A stretch.
   *
   * @param atEnd called once when it is behind us
   */
  Stretch(long from, long to, Runnable atEnd) {
    this.from = from;
    this.to = to;
    this.atEnd = atEnd;
  }

  /** The engine has run from one count to another and stopped at pc. */
  void ran(long first, long last, long time, long pc) {
    if (over) {
      return;
    }
    path = path * 31 + pc;
    if (first >= from) {
      instructions += last - first;
      nanos += time;
      runs++;
    }
    if (last >= to) {
      over = true;
      atEnd.run();
    }
  }

  /** Whether the boot came to its end. */
  boolean isOver() {
    return over;
  }

  @Override
  public String toString() {
    return "%.2f ns per instruction (%,d instructions in %,d runs of the engine, %.2f s; path %08x)"
        .formatted((double) nanos / instructions, instructions, runs, nanos / 1e9, (int) path);
  }
}
