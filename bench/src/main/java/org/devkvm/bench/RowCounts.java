package org.devkvm.bench;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.cpu.engine.EngineFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.PeEngine;

/** How often each row of the decode tables is executed. */
final class RowCounts {
  /** Of all that is executed, what the rows of {@link #most} are at least. */
  private static final double SHARE = 0.999;

  private final long[] counts = new long[A64Insn.values().length + 1];

  /** Engines that count what they execute, in the plainest way. */
  EngineFactory engines() {
    return PeEngine.with(Interpreters.reference(word -> counts[A64Decoder.insn(word).number()]++));
  }

  /** The rows executed most, as many as make up nearly everything: a line each, name and count. */
  Stream<String> most() {
    long enough =
        (long) (SHARE * IntStream.range(0, counts.length).mapToLong(i -> counts[i]).sum());
    long[] before = {0};
    return Stream.of(A64Insn.values())
        .sorted(Comparator.comparingLong((A64Insn row) -> counts[row.number()]).reversed())
        .takeWhile(row -> {
          boolean wanted = before[0] < enough;
          before[0] += counts[row.number()];
          return wanted;
        })
        .map(row -> row.name() + " " + counts[row.number()]);
  }
}
