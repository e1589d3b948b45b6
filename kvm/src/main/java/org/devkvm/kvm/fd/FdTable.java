package org.devkvm.kvm.fd;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.VfsIoctl;
import org.jspecify.annotations.Nullable;

/**
 * The file descriptors of one process that are KVM's: what a door calls. This is the one place
 * where a {@link KvmRefusal} becomes an errno. Thread-safe.
 *
 * <p>A call whose file is closed meanwhile goes on, and the file lives until it returns. A door
 * that ends a process signals its tasks before {@link #close()}.
 */
public final class FdTable implements AutoCloseable {
  /** The first descriptor that the table chooses: 0 to 2 are taken in every process. */
  public static final int FIRST = 3;

  /** sysctl fs.nr_open. */
  private static final int LIMIT = 1 << 20;

  private static final int RECENT_MASK = 31;

  private final UserMemory memory;
  private final OtherFiles others;
  private final IoctlLog log;
  private final boolean logs;
  private final int limit;
  private final Map<Integer, FdObject> files = new HashMap<>();

  /**
   * The files that were asked for last, by the low bits of their numbers, read without the lock: a
   * reader may find a file that was open a moment ago. Written under the lock.
   */
  private final @Nullable Opened[] recent = new Opened[RECENT_MASK + 1];

  /** A file and a number that it has. */
  private record Opened(int fd, FdObject file) {}

  /** The numbers of the files, for the choice of a free one. */
  private final BitSet taken = new BitSet();

  /**
   * An empty table.
   *
   * @param memory the address space of the process
   * @param others its descriptors that are not ours
   * @param log hears of every ioctl
   */
  public FdTable(UserMemory memory, OtherFiles others, IoctlLog log) {
    this(memory, others, log, LIMIT);
  }

  /**
   * An empty table.
   *
   * @param limit as many files can be open at once: RLIMIT_NOFILE
   */
  public FdTable(UserMemory memory, OtherFiles others, IoctlLog log, int limit) {
    this.memory = memory;
    this.others = others;
    this.log = log;
    this.logs = !log.equals(IoctlLog.NONE);
    this.limit = limit;
    taken.set(0, FIRST);
  }

  /** The descriptors of a child after fork(2): the same files, which live until both close them. */
  public synchronized FdTable fork(UserMemory childMemory, OtherFiles childFiles) {
    FdTable child = new FdTable(childMemory, childFiles, log, limit);
    files.forEach((fd, file) -> {
      if (file.acquire()) {
        child.put(fd, file);
      }
    });
    return child;
  }

  /** The address space of the process. */
  public UserMemory memory() {
    return memory;
  }

  /** The descriptors of the process that are not in this table. */
  public OtherFiles others() {
    return others;
  }

  /**
   * Gives a file its descriptor.
   *
   * @throws KvmRefusal EMFILE, which ends the file
   */
  public int install(FdObject file, StandIn standIn) {
    FdObject replaced;
    int fd;
    synchronized (this) {
      fd = standIn.fd() < 0 ? taken.nextClearBit(FIRST) : standIn.fd();
      replaced = fd >= FIRST + limit ? file : put(fd, file);
    }
    if (replaced != null) {
      replaced.release();
    }
    Refusal.TOO_MANY_FILES.when(file.equals(replaced));
    return fd;
  }

  /** Whether a descriptor is open: a file of ours, or another one. */
  public boolean isOpen(int fd) {
    synchronized (this) {
      if (files.containsKey(fd)) {
        return true;
      }
    }
    return others.isOpen(fd);
  }

  /** The class of a file of ours; null for any other descriptor. */
  synchronized @Nullable FdClass classOf(int fd) {
    FdObject file = files.get(fd);
    return file == null ? null : file.fdClass();
  }

  /**
   * The eventfd behind a descriptor, for the caller to close.
   *
   * @throws KvmRefusal EBADF, EINVAL
   */
  public EventFd eventFd(int fd) {
    synchronized (this) {
      Refusal.NOT_AN_EVENTFD.when(files.containsKey(fd));
    }
    return others.eventFd(fd);
  }

  /** As below, by a client that offers nothing for the file that the call may create. */
  public long ioctl(Task task, int fd, int request, long argument) {
    return ioctl(task, fd, request, argument, StandIn.NONE);
  }

  /**
   * ioctl(2).
   *
   * @param task the calling thread
   * @param standIn for the file that the call may create
   * @return zero or positive, or a negative errno
   */
  public long ioctl(Task task, int fd, int request, long argument, StandIn standIn) {
    return call(fd, new IoctlCall(this, new Caller(this, task, standIn), fd, request, argument));
  }

  /** An ioctl on its way: no closure, which C1 makes by a call of the JVM. */
  private record IoctlCall(FdTable table, Caller caller, int fd, int request, long argument)
      implements Call {
    @Override
    public long on(FdObject file) {
      VfsIoctl everyFile = VfsIoctl.of(request);
      return everyFile == null
          ? file.ioctl(caller, request, argument)
          : VfsRequests.answer(everyFile, file, caller, argument);
    }

    @Override
    public void ended(@Nullable FdObject file, long result, @Nullable Refusal refusal) {
      if (refusal != null) {
        caller.task().refused(refusal);
      }
      if (table.logs) {
        Ioctl row = file == null ? null : Ioctl.of(file.fdClass(), request).orElse(null);
        table.log.ioctl(
            new IoctlLog.Entry(table.memory, fd, file, row, request, argument, result, refusal));
      }
    }
  }

  /**
   * read(2), from where the last one of the file ended.
   *
   * @return the number of bytes, or a negative errno
   */
  public long read(int fd, long address, long bytes) {
    return call(fd, file -> file.read(new UserPointer(memory, address), bytes));
  }

  /**
   * pread(2).
   *
   * @return the number of bytes, or a negative errno
   */
  public long pread(int fd, long address, long bytes, long offset) {
    if (offset < 0) {
      return -Errno.EINVAL.number(); // before the descriptor is looked at
    }
    return call(fd, file -> file.pread(new UserPointer(memory, address), bytes, offset));
  }

  /** write(2), which no file answers: a negative errno. */
  public long write(int fd, long address, long bytes) {
    return call(fd, file -> file.write(new UserPointer(memory, address), bytes));
  }

  /** A system call on a file of ours. */
  @FunctionalInterface
  private interface Call {
    long on(FdObject file);

    /** Hears how it ended. */
    default void ended(@Nullable FdObject file, long result, @Nullable Refusal refusal) {}
  }

  private long call(int fd, Call call) {
    FdObject file = null;
    try {
      Refusal refusal = null;
      long result;
      try {
        file = acquire(fd);
        result = call.on(file);
      } catch (KvmRefusal refused) {
        refusal = refused.refusal();
        result = -refusal.errno().number();
      } catch (InternalError fault) { // how the JVM tells a file that is shorter than its mapping
        refusal = Refusal.MEMORY_TRUNCATED;
        result = -refusal.errno().number();
      }
      call.ended(file, result, refusal);
      return result;
    } finally {
      if (file != null) {
        file.release();
      }
    }
  }

  /**
   * mmap(2) of a file from offset 0, shared.
   *
   * @return for the caller to close, as by munmap(2)
   */
  public SharedPages mmap(int fd, long bytes) {
    FdObject file = acquire(fd);
    try {
      return file.mmap(bytes);
    } finally {
      file.release();
    }
  }

  /** Signals the task that is in KVM_RUN on this descriptor, if one is; nothing else. */
  public void interrupt(int fd) {
    FdObject file = acquire(fd);
    try {
      file.interrupt();
    } finally {
      file.release();
    }
  }

  /**
   * Gives a file another descriptor, in this process or another: dup(2), SCM_RIGHTS.
   *
   * @param standIn which number; it has no pages to give
   * @return the new one
   * @throws KvmRefusal EBADF, EMFILE
   */
  public int dup(int fd, FdTable to, StandIn standIn) {
    return to.install(acquire(fd), standIn);
  }

  /**
   * close(2).
   *
   * @return 0 or a negative errno
   */
  public int close(int fd) {
    FdObject file;
    synchronized (this) {
      file = files.remove(fd);
      if (file == null) {
        return -Errno.EBADF.number();
      }
      taken.clear(fd);
      recent[fd & RECENT_MASK] = null;
    }
    file.release();
    return 0;
  }

  /** Closes every descriptor: the process ends. */
  @Override
  public void close() {
    int[] open;
    synchronized (this) {
      open = files.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }
    for (int fd : open) {
      close(fd);
    }
  }

  /** The file that had the number. */
  private synchronized @Nullable FdObject put(int fd, FdObject file) {
    taken.set(fd);
    recent[fd & RECENT_MASK] = null;
    return files.put(fd, file);
  }

  private FdObject acquire(int fd) {
    Opened known = recent[fd & RECENT_MASK];
    FdObject file = known != null && known.fd == fd ? known.file : find(fd);
    if (file == null || !file.acquire()) {
      throw Refusal.NOT_A_FILE.refuse();
    }
    return file;
  }

  private synchronized @Nullable FdObject find(int fd) {
    FdObject file = files.get(fd);
    if (file != null) {
      recent[fd & RECENT_MASK] = new Opened(fd, file);
    }
    return file;
  }
}
