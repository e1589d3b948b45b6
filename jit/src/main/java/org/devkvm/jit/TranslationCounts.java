package org.devkvm.jit;

import org.devkvm.cpu.engine.EngineStatistics;

/** How much of one VM's code was translated, and how much was there before. */
final class TranslationCounts {
  private static final String TRANSLATION = "translation";

  private long blocks;
  private long taken;
  private long takenAgain;
  private long instructions;
  private long bytes;
  private long nanoseconds;

  /** A block was translated. */
  void translated(int itsInstructions, int itsBytes, long itsNanoseconds) {
    blocks++;
    instructions += itsInstructions;
    bytes += itsBytes;
    nanoseconds += itsNanoseconds;
  }

  /** A block was taken from what an earlier run has left, or this one. */
  void taken(boolean ofEarlierRun) {
    if (ofEarlierRun) {
      taken++;
    } else {
      takenAgain++;
    }
  }

  void tell(EngineStatistics.Sink sink, int era) {
    sink.add(TRANSLATION, "blocks", blocks);
    sink.add(TRANSLATION, "blocks made by earlier runs", taken);
    sink.add(TRANSLATION, "blocks made before in this run", takenAgain);
    sink.add(TRANSLATION, "instructions", instructions);
    sink.add(TRANSLATION, "bytes of code", bytes);
    sink.add(TRANSLATION, "us spent", nanoseconds / 1000);
    sink.add(TRANSLATION, "times that all code was thrown away", era);
  }
}
