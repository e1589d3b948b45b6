package org.devkvm.vmm.run;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.devkvm.vmm.device.SerialSink;

/** Puts the characters of a serial port together into lines. The rest of a long line is dropped. */
final class LineReader implements SerialSink {
  private static final int MAX_BYTES = 512;

  private final Consumer<String> lines;
  private final byte[] line = new byte[MAX_BYTES];
  private int length;

  /**
   * @param lines takes each line, without its end
   */
  LineReader(Consumer<String> lines) {
    this.lines = lines;
  }

  /** The beginning of a line that has not ended. */
  String begun() {
    return new String(line, 0, length, StandardCharsets.ISO_8859_1);
  }

  /** Goes on with a line that another reader {@linkplain #begun began}. */
  void goOn(String begun) {
    begun.chars().forEach(this::write);
  }

  @Override
  public void write(int character) {
    if (character == '\n') {
      int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
      lines.accept(new String(line, 0, end, StandardCharsets.UTF_8));
      length = 0;
    } else if (length < MAX_BYTES) {
      line[length++] = (byte) character;
    }
  }
}
