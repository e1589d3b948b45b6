package org.devkvm.kvm.fd;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.jspecify.annotations.Nullable;

/**
 * The file descriptors of one process. Descriptors are the lowest free numbers from {@link #FIRST}
 * on. This is the one place where a {@link KvmRefusal} becomes an errno. Thread-safe.
 */
public final class FdTable implements AutoCloseable {
  /** The first descriptor: 0 to 2 are taken in every process. */
  public static final int FIRST = 3;

  /** sysctl fs.nr_open. */
  private static final int LIMIT = 1 << 20;

  private final UserMemory memory;
  private final IoctlLog log;
  private final int limit;
  private final List<@Nullable FdObject> files = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param memory the address space of the process
   * @param log hears of every ioctl
   */
  public FdTable(UserMemory memory, IoctlLog log) {
    this(memory, log, LIMIT);
  }

  /**
   * An empty table.
   *
   * @param limit as many files can be open at once: RLIMIT_NOFILE
   */
  public FdTable(UserMemory memory, IoctlLog log, int limit) {
    this.memory = memory;
    this.log = log;
    this.limit = limit;
  }

  /** The descriptors of a child after fork(2): the same files, which live until both close them. */
  public synchronized FdTable fork(UserMemory childMemory) {
    FdTable child = new FdTable(childMemory, log, limit);
    for (FdObject file : files) {
      child.files.add(file != null && file.acquire() ? file : null);
    }
    return child;
  }

  /** The address space of the process. */
  public UserMemory memory() {
    return memory;
  }

  /** Gives a file its descriptor; EMFILE, which ends the file. */
  public synchronized int install(FdObject file) {
    int index = files.indexOf(null);
    if (index < 0) {
      if (files.size() >= limit) {
        file.release();
        throw Refusal.TOO_MANY_FILES.refuse();
      }
      index = files.size();
      files.add(file);
    } else {
      files.set(index, file);
    }
    return FIRST + index;
  }

  /** Whether a descriptor stands for a file; the first three always do. */
  public synchronized boolean isOpen(int fd) {
    return fd >= 0 && (fd < FIRST || get(fd) != null);
  }

  /**
   * ioctl(2).
   *
   * @param task the calling thread, compared by identity
   * @return zero or positive, or a negative errno
   */
  public long ioctl(Object task, int fd, int request, long argument) {
    Refusal refusal = null;
    long result;
    FdObject file = null;
    try {
      file = acquire(fd);
      result = file.ioctl(new Caller(this, task), request, argument);
    } catch (KvmRefusal refused) {
      refusal = refused.refusal();
      result = -refusal.errno().number();
    } finally {
      if (file != null) {
        file.release();
      }
    }
    if (!log.equals(IoctlLog.NONE)) {
      Ioctl row = file == null ? null : Ioctl.of(file.fdClass(), request).orElse(null);
      log.ioctl(new IoctlLog.Entry(memory, fd, file, row, request, argument, result, refusal));
    }
    return result;
  }

  /** mmap(2) of a file from offset 0, shared. */
  public MemorySegment mmap(int fd, long bytes) {
    FdObject file = acquire(fd);
    try {
      return file.mmap(bytes);
    } finally {
      file.release();
    }
  }

  /** A signal for the thread that is in an ioctl on this descriptor. */
  public void interrupt(int fd) {
    FdObject file = acquire(fd);
    try {
      file.interrupt();
    } finally {
      file.release();
    }
  }

  /**
   * close(2).
   *
   * @return 0 or a negative errno
   */
  public int close(int fd) {
    FdObject file;
    synchronized (this) {
      file = get(fd);
      if (file == null) {
        return -Errno.EBADF.number();
      }
      files.set(fd - FIRST, null);
    }
    file.release();
    return 0;
  }

  /** Closes every descriptor: the process ends. */
  @Override
  public void close() {
    int open;
    synchronized (this) {
      open = files.size();
    }
    for (int fd = FIRST; fd < FIRST + open; fd++) {
      close(fd);
    }
  }

  private FdObject acquire(int fd) {
    FdObject file;
    synchronized (this) {
      file = get(fd);
    }
    if (file == null || !file.acquire()) {
      throw Refusal.NOT_A_FILE.refuse();
    }
    return file;
  }

  private @Nullable FdObject get(int fd) {
    int index = fd - FIRST;
    return index < 0 || index >= files.size() ? null : files.get(index);
  }
}
