package org.devkvm.cpu.host;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of /proc that is read again and again. It stays open, which makes a reading two system
 * calls. (Not with a FileChannel: Thread.interrupt would close it.) For one thread at a time.
 */
public final class ProcFile implements AutoCloseable {
  private final @Nullable RandomAccessFile file;

  /** The file of a path; never readable where there is none, or no descriptor left. */
  public ProcFile(String path) {
    file = open(path);
  }

  private static @Nullable RandomAccessFile open(String path) {
    try {
      boolean exists = new File(path).exists(); // a thread that has ended is no exception
      return exists ? new RandomAccessFile(path, "r") : null;
    } catch (IOException e) {
      return null;
    }
  }

  /** Reads its beginning; returns how many bytes, 0 if it cannot be read: its thread is gone. */
  public int read(byte[] into) {
    if (file == null) {
      return 0;
    }
    try {
      file.seek(0);
      return Math.max(file.read(into), 0);
    } catch (IOException threadIsGone) {
      return 0;
    }
  }

  @Override
  public void close() {
    if (file == null) {
      return;
    }
    try {
      file.close();
    } catch (IOException e) {
      throw new IllegalStateException("a file of /proc cannot be closed", e);
    }
  }
}
