package org.devkvm.bridge.posix;

import static org.devkvm.bridge.posix.Libc.Call.CLOSE;
import static org.devkvm.bridge.posix.Libc.Call.EVENTFD2;
import static org.devkvm.bridge.posix.Libc.Call.FALLOCATE;
import static org.devkvm.bridge.posix.Libc.Call.FCNTL;
import static org.devkvm.bridge.posix.Libc.Call.FTRUNCATE;
import static org.devkvm.bridge.posix.Libc.Call.MADVISE;
import static org.devkvm.bridge.posix.Libc.Call.MEMFD_CREATE;
import static org.devkvm.bridge.posix.Libc.Call.MMAP;
import static org.devkvm.bridge.posix.Libc.Call.MUNMAP;
import static org.devkvm.bridge.posix.Libc.Call.OPENAT;
import static org.devkvm.bridge.posix.Libc.Call.PIDFD_GETFD;
import static org.devkvm.bridge.posix.Libc.Call.PIDFD_OPEN;
import static org.devkvm.bridge.posix.Libc.Call.PREADV2;
import static org.devkvm.bridge.posix.Libc.Call.WRITE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file descriptor of this process. Thread-safe; closing it twice is harmless. */
@SuppressWarnings("restricted") // a mapping is a segment at an address
public final class Descriptor implements AutoCloseable {
  /** F_SEAL_SHRINK: the file cannot become shorter, so that a mapping of it cannot fail. */
  public static final int SEAL_SHRINK = 2;

  /** F_SEAL_GROW. */
  public static final int SEAL_GROW = 4;

  /** F_SEAL_FUTURE_WRITE: nobody else can come to write it. */
  public static final int SEAL_FUTURE_WRITE = 0x10;

  /**
   * PMD_SIZE with pages of 4 KiB; with larger ones, what their contiguous entries map. It is what
   * large mappings are aligned to.
   */
  public static final int HUGE_PAGE = 2 << 20;

  private static final Pattern MEMORY = Pattern.compile("/proc/([1-9][0-9]{0,8})/mem");
  private static final int AT_FDCWD = -100;
  private static final int GET_FLAGS = 3;
  private static final int O_ACCMODE = 3;
  private static final int O_RDWR = 2;
  private static final int O_RDWR_CLOEXEC = 0x8_0002;
  private static final int O_CLOEXEC = 0x8_0000;
  private static final int ADD_SEALS = 1033;
  private static final int GET_SEALS = 1034;
  private static final int MFD_CLOEXEC_ALLOW_SEALING = 3;
  private static final int EFD_CLOEXEC_NONBLOCK = 0x8_0800;
  private static final int READ = 1;
  private static final int READ_WRITE = 3;
  private static final int MAP_SHARED = 1;
  private static final int MAP_SHARED_FIXED = 0x11;
  private static final int MAP_PRIVATE_ANONYMOUS_NORESERVE = 0x4022;
  private static final int RWF_NOWAIT = 8;
  private static final int POPULATE_READ = 22;
  private static final int POPULATE_WRITE = 23;
  private static final int COLLAPSE = 25;
  private static final int PUNCH_HOLE_KEEP_SIZE = 3;

  private final AtomicInteger number;
  private final boolean writable;

  Descriptor(int number) {
    this(number, true);
  }

  private Descriptor(int number, boolean writable) {
    this.number = new AtomicInteger(number);
    this.writable = writable;
  }

  /**
   * The file behind a descriptor of another process, opened anew; for writing if that is allowed.
   */
  public static Descriptor ofPeer(int pid, int fd) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long path = arena.allocateFrom("/proc/" + pid + "/fd/" + fd).address();
      long opened = Libc.retry(OPENAT, AT_FDCWD, path, O_RDWR_CLOEXEC);
      if (opened >= 0) {
        return new Descriptor((int) opened);
      }
      return new Descriptor((int) Libc.check(OPENAT, AT_FDCWD, path, O_CLOEXEC), false);
    }
  }

  /** One that another process has sent; for writing if it was opened so. */
  static Descriptor passed(int number) {
    long flags = Libc.retry(FCNTL, number, GET_FLAGS);
    return new Descriptor(number, (flags & O_ACCMODE) == O_RDWR);
  }

  /**
   * The process whose memory another process has open: {@code /proc/PID/mem}, which only a process
   * that may trace it can open.
   */
  public static int processOfMemory(int pid, int fd) throws IOException {
    String target = Files.readSymbolicLink(Path.of("/proc/" + pid + "/fd/" + fd)).toString();
    Matcher memory = MEMORY.matcher(target);
    if (!memory.matches()) {
      throw new IOException(target + " is not the memory of a process");
    }
    return Integer.parseInt(memory.group(1));
  }

  /** The process with an id: readable once it has ended. */
  public static Descriptor ofProcess(int pid) throws PosixException {
    return new Descriptor((int) Libc.check(PIDFD_OPEN, pid, 0));
  }

  /** The very file that another process has open; this is a pidfd. */
  public Descriptor take(int fd) throws PosixException {
    return new Descriptor((int) Libc.check(PIDFD_GETFD, number(), fd, 0));
  }

  /** Memory of this size as a file, which keeps the size. */
  public static Descriptor memory(String name, long bytes) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      long text = arena.allocateFrom(name).address();
      Descriptor memory =
          new Descriptor((int) Libc.check(MEMFD_CREATE, text, MFD_CLOEXEC_ALLOW_SEALING));
      long _ = Libc.check(FTRUNCATE, memory.number(), bytes);
      memory.seal(SEAL_SHRINK | SEAL_GROW);
      return memory;
    }
  }

  /** An eventfd with the counter 0 that does not block. */
  public static Descriptor event() throws PosixException {
    return new Descriptor((int) Libc.check(EVENTFD2, 0, EFD_CLOEXEC_NONBLOCK));
  }

  /** Makes an eventfd readable. */
  public void signal() {
    try (Arena arena = Arena.ofConfined()) {
      long one = arena.allocateFrom(ValueLayout.JAVA_LONG, 1).address();
      long _ = Libc.retry(WRITE, number(), one, Long.BYTES);
    }
  }

  /** Makes an eventfd that may block readable, unless its counter is at the limit. Never blocks. */
  public void signalIfPossible() {
    if (Poll.isWritable(this)) {
      signal();
    }
  }

  /** Takes the counter of an eventfd, which may block but does not do so here; 0 if it was 0. */
  public long take() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(24, 8);
      Libc.iovec(memory, 8, memory.address(), Long.BYTES);
      long got = Libc.retry(PREADV2, number(), memory.address() + 8, 1, -1, -1, RWF_NOWAIT);
      return got == Long.BYTES ? memory.get(ValueLayout.JAVA_LONG, 0) : 0;
    }
  }

  /** The number; -1 when it is closed. */
  int number() {
    return number.get();
  }

  /** What the file is, as readlink of /proc/self/fd tells: {@code anon_inode:[eventfd]}. */
  public String target() throws IOException {
    return Files.readSymbolicLink(Path.of("/proc/self/fd/" + number())).toString();
  }

  /** A line of /proc/self/fdinfo, without its name; empty if there is none. */
  public String info(String name) throws IOException {
    return Files.readAllLines(Path.of("/proc/self/fdinfo/" + number())).stream()
        .filter(line -> line.startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  /** F_ADD_SEALS. */
  public void seal(int seals) throws PosixException {
    long _ = Libc.check(FCNTL, number(), ADD_SEALS, seals);
  }

  /** F_GET_SEALS; 0 for a file that cannot be sealed. */
  public int seals() {
    return (int) Math.max(0, Libc.retry(FCNTL, number(), GET_SEALS));
  }

  /** Which file it is. */
  public FileId id() throws IOException {
    return FileId.of(Path.of("/proc/self/fd/" + number()));
  }

  /** The size of a regular file. */
  public long size() throws IOException {
    return Files.size(Path.of("/proc/self/fd/" + number()));
  }

  /** Whether {@link #map} gives memory that can be written. */
  public boolean isWritable() {
    return writable;
  }

  /** A shared mapping, which lives as long as the arena. */
  public MemorySegment map(long offset, long bytes, Arena arena) throws PosixException {
    long address = map(offset, bytes);
    return MemorySegment.ofAddress(address).reinterpret(bytes, arena, _ -> unmap(address, bytes));
  }

  /**
   * A shared mapping, by its address, until {@link #unmap}. The address of a large one is the
   * offset but for a multiple of {@link #HUGE_PAGE}, so that huge pages of the file are such here.
   */
  public long map(long offset, long bytes) throws PosixException {
    int protection = writable ? READ_WRITE : READ;
    if (bytes < HUGE_PAGE) {
      return Libc.check(MMAP, 0, bytes, protection, MAP_SHARED, number(), offset);
    }
    long room = bytes + HUGE_PAGE;
    long start = Libc.check(MMAP, 0, room, 0, MAP_PRIVATE_ANONYMOUS_NORESERVE, -1, 0);
    long before = offset - start & HUGE_PAGE - 1;
    long address = start + before;
    unmap(address + bytes, HUGE_PAGE - before);
    if (before > 0) {
      unmap(start, before);
    }
    try {
      return Libc.check(MMAP, address, bytes, protection, MAP_SHARED_FIXED, number(), offset);
    } catch (PosixException refused) {
      unmap(address, bytes);
      throw refused;
    }
  }

  /** Ends a mapping. */
  public static void unmap(long address, long bytes) {
    long _ = Libc.call(MUNMAP, address, bytes);
  }

  /**
   * Faults in a part of a mapping, whose pages the next access then finds; a hint, of which no
   * failure is told (Linux before 5.14 does not know it, the file may have become shorter).
   */
  public static void populate(long address, long bytes, boolean forWriting) {
    long _ = Libc.call(MADVISE, address, bytes, forWriting ? POPULATE_WRITE : POPULATE_READ);
  }

  /**
   * Makes one huge page of a part of a mapping that has a page of memory at least, in every mapping
   * of the file; false where that cannot be: Linux before 6.1, other files than memory, too little
   * memory, a page that somebody uses just now. Nor where the machine's pages are larger than 4
   * KiB: their huge ones have 32 or 512 MiB, which a guest that touches little should not use. What
   * the system does of its own accord for such files (shmem_enabled) does not matter, unless it
   * denies them huge pages.
   *
   * @param address a multiple of {@link #HUGE_PAGE}, and so many bytes
   */
  public static boolean collapse(long address) {
    return HostPages.HUGE_BYTES == HUGE_PAGE
        && Libc.call(MADVISE, address, HUGE_PAGE, COLLAPSE) == 0;
  }

  /** Makes a part of the file zero and gives its memory back. */
  public void punchHole(long offset, long bytes) throws PosixException {
    long _ = Libc.check(FALLOCATE, number(), PUNCH_HOLE_KEEP_SIZE, offset, bytes);
  }

  @Override
  public void close() {
    int open = number.getAndSet(-1);
    if (open >= 0) {
      long _ = Libc.call(CLOSE, open);
    }
  }
}
