package org.devkvm.cpu.host;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What Linux counts of a thread in a file such as /proc/thread-self/schedstat: nanoseconds on a
 * processor, nanoseconds waiting for one, and how often it got one. The file stays open, which
 * makes a reading two system calls. (Not with a FileChannel: Thread.interrupt would close it.) For
 * one thread at a time.
 */
public final class Schedstat implements AutoCloseable {
  /** The thread that reads. */
  public static final String THREAD_SELF = "/proc/thread-self/schedstat";

  private static final int FIELDS = 3;

  private final byte[] text = new byte[64];
  private final long[] fields = new long[FIELDS];
  private final @Nullable RandomAccessFile file;

  /** The counts of a thread; all 0 where there is no such file, or no descriptor left. */
  public Schedstat(String path) {
    file = open(path);
  }

  private static @Nullable RandomAccessFile open(String path) {
    try {
      return new RandomAccessFile(path, "r");
    } catch (IOException e) {
      return null;
    }
  }

  /** Nanoseconds that the thread waited for a processor although it was ready to run. */
  public long waited() {
    read();
    return fields[1];
  }

  /** How often the thread got a processor; 0 on a kernel that does not count. */
  public long slices() {
    read();
    return fields[2];
  }

  /** Where the file cannot be read, the last counts stay. */
  private void read() {
    if (file == null) {
      return;
    }
    try {
      file.seek(0);
      parse(file.read(text));
    } catch (IOException threadIsGone) {
      return;
    }
  }

  private void parse(int length) {
    Arrays.fill(fields, 0);
    int field = 0;
    for (int i = 0; i < length && field < FIELDS; i++) {
      if (text[i] == ' ') {
        field++;
      } else if (text[i] >= '0') {
        fields[field] = 10 * fields[field] + text[i] - '0';
      }
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
