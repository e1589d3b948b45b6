package org.devkvm.cpu.host;

import java.util.Arrays;

/**
 * What Linux counts of a thread in a file such as /proc/thread-self/schedstat: nanoseconds on a
 * processor, nanoseconds waiting for one, and how often it got one. For one thread at a time.
 */
public final class Schedstat implements AutoCloseable {
  /** The thread that reads. */
  public static final String THREAD_SELF = "/proc/thread-self/schedstat";

  private static final int FIELDS = 3;

  private final byte[] text = new byte[64];
  private final long[] fields = new long[FIELDS];
  private final ProcFile file;

  /** The counts of a thread; all 0 where there is no such file, or no descriptor left. */
  public Schedstat(String path) {
    file = new ProcFile(path);
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
    int length = file.read(text);
    if (length > 0) {
      parse(length);
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
    file.close();
  }
}
