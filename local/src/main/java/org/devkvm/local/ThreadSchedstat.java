package org.devkvm.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import org.devkvm.kvm.core.RunDelay;
import org.jspecify.annotations.Nullable;

/**
 * The run delay that Linux tells in /proc/thread-self/schedstat: nanoseconds on a processor,
 * nanoseconds waiting for one, and how often it got one. Each thread keeps the file open, which
 * makes a reading two system calls. (Not with a FileChannel: Thread.interrupt would close it.)
 */
final class ThreadSchedstat implements RunDelay {
  private static final String FILE = "/proc/thread-self/schedstat";
  private static final int WAITING = 1;
  private static final int SLICES = 2;

  private final ThreadLocal<Reading> readings = ThreadLocal.withInitial(Reading::new);

  private ThreadSchedstat() {}

  /** What this machine counts: nothing without the file, or on a kernel that writes only zeros. */
  static RunDelay probe() {
    long slices = new Reading().field(SLICES);
    return slices > 0 ? new ThreadSchedstat() : RunDelay.NONE;
  }

  /** A virtual thread waits for the JVM's scheduler, which does not count: 0. */
  @Override
  public long ofThisThread() {
    return Thread.currentThread().isVirtual() ? 0 : readings.get().field(WAITING);
  }

  /** The file of one thread. */
  private static final class Reading {
    private final byte[] text = new byte[64];
    private final @Nullable RandomAccessFile file = open();
    private long last;

    private static @Nullable RandomAccessFile open() {
      try {
        return new RandomAccessFile(FILE, "r");
      } catch (IOException e) {
        return null; // another operating system, or no descriptor left
      }
    }

    /** The number after so many blanks; where it cannot be read, the last one. */
    long field(int index) {
      if (file == null) {
        return 0;
      }
      try {
        file.seek(0);
        last = number(file.read(text), index);
      } catch (IOException e) {
        return last;
      }
      return last;
    }

    private long number(int length, int index) {
      int blanks = 0;
      long value = 0;
      for (int i = 0; i < length && blanks <= index; i++) {
        if (text[i] == ' ') {
          blanks++;
        } else if (blanks == index && text[i] >= '0') {
          value = 10 * value + text[i] - '0';
        }
      }
      return value;
    }
  }
}
