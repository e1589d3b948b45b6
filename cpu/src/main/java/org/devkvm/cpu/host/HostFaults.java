package org.devkvm.cpu.host;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * Faults of host memory that must not end the process. User space may unmap, protect or truncate
 * guest memory whenever it likes; the access that finds it gone is then answered instead of being
 * the JVM's last one.
 *
 * <p>A handler of machine code stands before HotSpot's for SIGSEGV and SIGBUS. It is set when the
 * first range is registered, asks where the fault happened, and costs nothing before.
 *
 * <ul>
 *   <li>In a region of code of {@link #redirect}: the code goes on at its stub.
 *   <li>In Java code, at an address of {@link #guard}: HotSpot is told of a SIGBUS. It skips the
 *       access and throws an InternalError ({@link #isFault}) at the next safepoint of the thread,
 *       as it does for a mapped file that is truncated.
 *   <li>All others are HotSpot's own, among them its null checks and safepoints.
 * </ul>
 *
 * <p>Hosts that this package has no code for are left alone: memory taken away ends the process
 * there. Thread-safe.
 */
@SuppressWarnings("restricted") // the handler's memory, by address
public final class HostFaults {
  private static final int SIGBUS = 7;
  private static final int SIGSEGV = 11;

  /** Of the C library's {@code struct sigaction}, whose first member is the handler. */
  private static final int SIGACTION_BYTES = 152;

  private static final long PAGE = 4096;

  /** In an entry of the list of runners: no thread runs it. */
  private static final long NOBODY = 1;

  private static final ThreadLocal<@Nullable Runner> RUNNER = new ThreadLocal<>();

  private static final MemorySegment GETPID = NativeCalls.find("getpid");

  /** What installing has given; loaded when it is first needed. */
  private static final class Installed {
    static final @Nullable HostFaults INSTANCE = install();

    /** Address of the number of faults, which stays zero where there is no handler. */
    static final long COUNTER =
        INSTANCE == null ? Arena.global().allocate(JAVA_LONG).address() : INSTANCE.counter;

    private Installed() {}
  }

  private final long code;
  private final NativeCode routines;

  /** Address of the number of faults, which is looked at all the time. */
  private final long counter;

  private final RangeList regions;
  private final RangeList memory;
  private final RangeList running;

  private HostFaults(long code, NativeCode routines, MemorySegment data) {
    this.code = code;
    this.routines = routines;
    counter = data.address() + NativeCode.COUNT;
    regions = new RangeList(3, data.asSlice(NativeCode.CODE, JAVA_LONG));
    memory = new RangeList(2, data.asSlice(NativeCode.MEMORY, JAVA_LONG));
    running = new RangeList(2, data.asSlice(NativeCode.RUNNING, JAVA_LONG));
  }

  /** The process's one instance; null where the host has no handler of ours. */
  static @Nullable HostFaults instance() {
    return Installed.INSTANCE;
  }

  /** A registered range, until it is closed. */
  @FunctionalInterface
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }

  /** Whether memory may be taken away on this host without ending the process. */
  public static boolean isSupported() {
    return Installed.INSTANCE != null;
  }

  /** Memory whose faults, in Java code, become an InternalError. */
  public static Registration guard(long start, long bytes) {
    HostFaults faults = Installed.INSTANCE;
    return faults == null ? () -> {} : faults.memory.add(start, start + bytes, 0);
  }

  /** Whether an address is in memory of {@link #guard}. */
  public static boolean isGuarded(long address) {
    HostFaults faults = Installed.INSTANCE;
    return faults != null && faults.memory.contains(address);
  }

  /**
   * Machine code whose faults go on at a stub, as if the instruction had called it: at the stack
   * pointer is the address of the instruction, above it the address that it accessed, and all other
   * registers are as they were.
   */
  public static Registration redirect(long start, long bytes, long stub) {
    HostFaults faults = Installed.INSTANCE;
    return faults == null ? () -> {} : faults.regions.add(start, start + bytes, stub);
  }

  /**
   * A block of registers, the beginning of which is remembered at the first fault of the thread
   * that runs with it: HotSpot's error comes after that, when an instruction of the guest may have
   * ended with what was not read. Used by one thread after the other.
   */
  public static final class Runner implements AutoCloseable {
    private final long block;
    private final MemorySegment self;
    private final RangeList.@Nullable Entry entry;

    /** The thread that entered last and has entered no other since. */
    private volatile @Nullable Thread thread;

    /**
     * A block that nobody runs with.
     *
     * @param block with room for {@link NativeCode#FAULT} and {@link NativeCode#SNAPSHOT}
     */
    public Runner(long block) {
      HostFaults faults = Installed.INSTANCE;
      this.block = block;
      this.self = faults == null ? MemorySegment.NULL : faults.routine(faults.routines.self);
      this.entry = faults == null ? null : faults.running.add(NOBODY, block, 0);
    }

    /** The calling thread runs with the block from now on, and with no other. */
    public void enter() {
      if (entry == null) {
        return;
      }
      HostMemory.put64(block + NativeCode.FAULT, 0);
      Thread current = Thread.currentThread();
      if (current.equals(thread)) {
        return;
      }
      Runner last = RUNNER.get();
      if (last != null && last.entry != null && current.equals(last.thread)) {
        last.entry.start(NOBODY);
        last.thread = null;
      }
      entry.start(NativeCalls.call(self, 0, 0, 0, 0, 0, 0));
      thread = current;
      RUNNER.set(this);
    }

    /** After a fault: where the block's beginning is as it was then; 0 if there was none. */
    public long snapshot() {
      return HostMemory.get64(block + NativeCode.FAULT) == 0 ? 0 : block + NativeCode.SNAPSHOT;
    }

    @Override
    public void close() {
      if (entry != null) {
        entry.close();
      }
    }
  }

  /** Whether an error is what HotSpot makes of a fault in guarded memory. */
  public static boolean isFault(Throwable error) {
    String message = error.getMessage();
    return error instanceof InternalError
        && message != null
        && message.contains("unsafe memory access");
  }

  /** How many faults in guarded memory there were, of all threads; any number on other hosts. */
  public static long count() {
    return HostMemory.aligned64(Installed.COUNTER); // short enough for C1 to put it into callers
  }

  /** Whether there was one since there were so many. */
  public static boolean happened(long since) {
    return count() != since;
  }

  /**
   * Throws the InternalError that waits for this thread, if one does. After memory was accessed,
   * and where {@link #count} has changed, so that it does not come where nobody expects it.
   */
  public static void settle() {
    NativeCalls.call(GETPID, 0, 0, 0, 0, 0, 0); // on the way back from native code HotSpot looks
  }

  /** Where the routine at an offset of {@link NativeCode} is. */
  MemorySegment routine(int offset) {
    return MemorySegment.ofAddress(code + offset);
  }

  NativeCode routines() {
    return routines;
  }

  private static @Nullable HostFaults install() {
    NativeCode routines = NativeCode.ofThisHost();
    MemorySegment sigaction = NativeCalls.find("sigaction");
    if (routines == null || sigaction.equals(MemorySegment.NULL)) {
      return null;
    }
    MemorySegment data = Arena.global().allocate(PAGE, Long.BYTES);
    long code = place(routines.with(data.address()));
    if (code == -1) {
      return null; // a host that forbids memory that was written to be executed
    }
    HostFaults faults = new HostFaults(code, routines, data);
    faults.regions.add(code, code + PAGE, code + routines.recovery);
    boolean set =
        chain(sigaction, SIGSEGV, code, data.asSlice(NativeCode.OLD_SIGSEGV))
            && chain(sigaction, SIGBUS, code, data.asSlice(NativeCode.OLD_SIGBUS));
    return set ? faults : null;
  }

  private static long place(byte[] routines) {
    long code = NativeCalls.map(PAGE, NativeCalls.READ | NativeCalls.WRITE);
    if (code == -1) {
      return -1;
    }
    MemorySegment.ofAddress(code)
        .reinterpret(PAGE)
        .copyFrom(MemorySegment.ofArray(routines).asSlice(0, routines.length));
    if (!NativeCalls.protect(code, PAGE, NativeCalls.READ | NativeCalls.EXECUTE)) {
      NativeCalls.unmap(code, PAGE);
      return -1;
    }
    return code;
  }

  /** Puts the handler before the one that is there, with the same flags and mask. */
  private static boolean chain(
      MemorySegment sigaction, int signal, long handler, MemorySegment old) {
    MemorySegment action = Arena.global().allocate(SIGACTION_BYTES, Long.BYTES);
    if ((int) NativeCalls.call(sigaction, signal, 0, action.address(), 0, 0, 0) != 0) {
      return false;
    }
    old.set(JAVA_LONG, 0, action.get(JAVA_LONG, 0));
    action.set(JAVA_LONG, 0, handler);
    return (int) NativeCalls.call(sigaction, signal, action.address(), 0, 0, 0, 0) == 0;
  }
}
