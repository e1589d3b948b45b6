package org.devkvm.vmm.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The content of files of some MiB, read while the machine is built. */
public final class FileContent {
  /** What the JDK reads in one piece goes through memory outside the heap that is as large. */
  private static final int PIECE = 64 << 10;

  private static final int MOST = Integer.MAX_VALUE - Long.BYTES;

  private FileContent() {}

  /**
   * The whole file, of whatever kind.
   *
   * @throws OutOfMemoryError if no array is as long
   */
  public static byte[] of(Path file) throws IOException {
    if (Files.size(file) > MOST) {
      throw new OutOfMemoryError(file + " is too large");
    }
    return of(file, MOST);
  }

  /** The beginning of the file: so many bytes, or all of them. */
  static byte[] of(Path file, int most) throws IOException {
    byte[] bytes = new byte[(int) Math.min(Files.size(file), most)];
    int length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      while (length < most) {
        int got;
        if (length < bytes.length) {
          got = in.read(bytes, length, Math.min(PIECE, bytes.length - length));
        } else { // a pipe does not say how much there is
          int next = in.read();
          bytes = next < 0 ? bytes : grown(bytes, most, (byte) next);
          got = next < 0 ? -1 : 1;
        }
        if (got < 0) {
          break;
        }
        length += got;
      }
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  private static byte[] grown(byte[] full, int most, byte next) {
    byte[] more = Arrays.copyOf(full, (int) Math.min(most, Math.max(2L * full.length, PIECE)));
    more[full.length] = next;
    return more;
  }
}
