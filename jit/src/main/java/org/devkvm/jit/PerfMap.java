package org.devkvm.jit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Tells perf(1) which machine code is which block: {@code START SIZE NAME} for each, in
 * hexadecimal, in the file that perf reads. HotSpot's {@code -XX:+DumpPerfMapAtExit} replaces it.
 */
final class PerfMap implements AutoCloseable {
  private static final String PROPERTY = "devkvm.jit.perfMap";

  private final BufferedWriter file;

  /** Behind what the file holds already. */
  PerfMap(Path path) throws IOException {
    file = Files.newBufferedWriter(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Of this process, if the system property {@value #PROPERTY} is true. */
  static Optional<PerfMap> ofProperty() {
    if (!Boolean.getBoolean(PROPERTY)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PerfMap(Path.of("/tmp/perf-" + ProcessHandle.current().pid() + ".map")));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Adds the block for a guest address. */
  void add(long address, int bytes, long pc, int el) {
    try {
      file.write(Long.toHexString(address));
      file.write(' ');
      file.write(Integer.toHexString(bytes));
      file.write(" guest-el");
      file.write('0' + el);
      file.write('-');
      file.write(Long.toHexString(pc));
      file.write('\n');
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
