package org.devkvm.cli.terminal;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The terminal on a file descriptor, by termios(3). The structure is never looked into, so its
 * layout does not matter: the C library's own cfmakeraw(3) changes it.
 */
public final class Terminal {
  /**
   * Size of a terminal in characters.
   *
   * @param rows 0 when unknown
   * @param columns 0 when unknown
   */
  public record Size(int rows, int columns) {}

  /** The settings before raw mode; closing puts them back, once. */
  public interface RawMode extends AutoCloseable {
    @Override
    void close();
  }

  /** More than sizeof(struct termios) anywhere: it is 60 with glibc. */
  private static final int TERMIOS_BYTES = 256;

  private static final int WINSIZE_BYTES = 8;
  private static final int POLLFD_BYTES = 8;
  private static final short POLLIN = 1;
  private static final int TCSADRAIN = 1;
  private static final long TIOCGWINSZ = 0x5413; // asm-generic/ioctls.h

  private static final String OPEN_FILES = "/proc/self/fd";

  // st_mode in stat(2)
  private static final int S_IFMT = 0170000;
  private static final int S_IFREG = 0100000;
  private static final int S_IFCHR = 0020000;

  private final int fd;

  private Terminal(int fd) {
    this.fd = fd;
  }

  /**
   * The functions of the C library, found at the first call: a run without terminal and pipe needs
   * none. All are called in the shape of NativeCalls in {@code cpu.host}, six integers or pointers,
   * of which a function ignores what it does not take: the JVM makes one stub for a shape, and
   * needs 7 ms for each.
   */
  private static final class Functions {
    static final MethodHandle CALL = shape();
    static final MemorySegment TCGETATTR = function("tcgetattr");
    static final MemorySegment TCSETATTR = function("tcsetattr");
    static final MemorySegment CFMAKERAW = function("cfmakeraw");
    static final MemorySegment IOCTL = function("ioctl");
    static final MemorySegment POLL = function("poll");

    private Functions() {}
  }

  /**
   * The standard input of this process. A read takes from it only what it returns, and reacts to an
   * interrupt: it throws {@link InterruptedIOException} and has taken nothing.
   */
  public static InputStream standardInput() {
    FileInputStream stdin = new FileInputStream(FileDescriptor.in);
    return kind(0) == S_IFREG || isNull(0)
        ? stdin // never waits, so that there is nothing to interrupt
        : new PolledInput(stdin, milliseconds -> isReadable(0, milliseconds));
  }

  /** The kind of file that a descriptor stands for, of {@code st_mode}; 0 on another system. */
  private static int kind(int fd) {
    try {
      Object mode = Files.getAttribute(Path.of(OPEN_FILES, Integer.toString(fd)), "unix:mode");
      return mode instanceof Integer bits ? bits & S_IFMT : 0;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return 0;
    }
  }

  private static boolean isNull(int fd) {
    try {
      Path file = Files.readSymbolicLink(Path.of(OPEN_FILES, Integer.toString(fd)));
      return file.equals(Path.of("/dev/null"));
    } catch (IOException e) {
      return false;
    }
  }

  /** Waits for something to read, or the end, for so long; true also when it cannot be told. */
  private static boolean isReadable(int fd, int milliseconds) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment pollfd = arena.allocate(POLLFD_BYTES, Long.BYTES);
      pollfd.set(JAVA_INT, 0, fd);
      pollfd.set(JAVA_SHORT, Integer.BYTES, POLLIN);
      return call(Functions.POLL, pollfd.address(), 1, milliseconds) != 0;
    }
  }

  /** The terminal on this file descriptor, or nothing when it is a file, a pipe or closed. */
  public static Optional<Terminal> on(int fd) {
    int kind = kind(fd);
    if ((kind != 0 && kind != S_IFCHR) || isNull(fd)) {
      return Optional.empty();
    }
    try (Arena arena = Arena.ofConfined()) {
      return call(Functions.TCGETATTR, fd, arena.allocate(TERMIOS_BYTES).address(), 0) == 0
          ? Optional.of(new Terminal(fd))
          : Optional.empty();
    }
  }

  /** Its size now. */
  public Size size() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment winsize = arena.allocate(WINSIZE_BYTES, Long.BYTES);
      if (call(Functions.IOCTL, fd, TIOCGWINSZ, winsize.address()) != 0) {
        return new Size(0, 0);
      }
      return new Size(
          Short.toUnsignedInt(winsize.getAtIndex(JAVA_SHORT, 0)),
          Short.toUnsignedInt(winsize.getAtIndex(JAVA_SHORT, 1)));
    }
  }

  /**
   * Makes every key a byte that is read at once, Ctrl-C too. The settings come back when the result
   * is closed, and at the latest when this process exits.
   */
  public RawMode raw() {
    MemorySegment before = Arena.ofAuto().allocate(TERMIOS_BYTES, Long.BYTES);
    call(Functions.TCGETATTR, fd, before.address(), 0);
    Thread restore = new Thread(() -> set(before), "terminal-restore");
    Runtime.getRuntime().addShutdownHook(restore);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment raw = arena.allocate(TERMIOS_BYTES, Long.BYTES).copyFrom(before);
      call(Functions.CFMAKERAW, raw.address(), 0, 0);
      set(raw);
    }
    return () -> {
      try {
        if (Runtime.getRuntime().removeShutdownHook(restore)) {
          set(before);
        }
      } catch (IllegalStateException _) {
        // This process is exiting already: the hook does it.
      }
    };
  }

  private void set(MemorySegment termios) {
    try {
      call(Functions.TCSETATTR, fd, TCSADRAIN, termios.address());
    } finally {
      Reference.reachabilityFence(termios);
    }
  }

  @SuppressWarnings("restricted") // the C library's own functions
  private static MethodHandle shape() {
    return Linker.nativeLinker()
        .downcallHandle(
            FunctionDescriptor.of(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
  }

  private static MemorySegment function(String name) {
    return Linker.nativeLinker().defaultLookup().findOrThrow(name);
  }

  private static int call(MemorySegment function, long a, long b, long c) {
    try {
      return (int) (long) Functions.CALL.invokeExact(function, a, b, c, 0L, 0L, 0L);
    } catch (Throwable impossible) {
      throw new IllegalStateException("a call of the C library failed", impossible);
    }
  }
}
