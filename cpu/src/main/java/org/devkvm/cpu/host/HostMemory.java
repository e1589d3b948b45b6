package org.devkvm.cpu.host;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * The memory of the host by address: the one place of this module that can crash the process. An
 * address must come from the guest-physical address space. Values are little-endian, as every host
 * that Java runs on and every guest of ours is; narrow values are returned zero-extended. Plain
 * accesses may be unaligned; the others must be aligned.
 */
@SuppressWarnings("restricted") // an all-covering segment is the point
public final class HostMemory {
  /** Where the addresses end that the host's kernel gives a process, unless it asks for more. */
  public static final long USER_END =
      1L << (System.getProperty("os.arch").equals("aarch64") ? 48 : 47);

  private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

  private static final VarHandle BYTE = JAVA_BYTE.varHandle();
  private static final VarHandle SHORT = JAVA_SHORT.varHandle();
  private static final VarHandle INT = JAVA_INT.varHandle();
  private static final VarHandle LONG = JAVA_LONG.varHandle();

  private static final VarHandle SHORT_UNALIGNED = JAVA_SHORT_UNALIGNED.varHandle();
  private static final VarHandle INT_UNALIGNED = JAVA_INT_UNALIGNED.varHandle();
  private static final VarHandle LONG_UNALIGNED = JAVA_LONG_UNALIGNED.varHandle();

  private static final Object[] STRIPES = stripes();

  private HostMemory() {}

  private static Object[] stripes() {
    Object[] stripes = new Object[64];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = new Object();
    }
    return stripes;
  }

  /** Loads a byte. */
  public static long get8(long host) {
    return (byte) BYTE.get(ALL, host) & 0xFF;
  }

  /** Loads 2 bytes. */
  public static long get16(long host) {
    return (short) SHORT_UNALIGNED.get(ALL, host) & 0xFFFF;
  }

  /** Loads 4 bytes. */
  public static long get32(long host) {
    return Integer.toUnsignedLong((int) INT_UNALIGNED.get(ALL, host));
  }

  /** Loads 8 bytes. */
  public static long get64(long host) {
    return (long) LONG_UNALIGNED.get(ALL, host);
  }

  /** Stores a byte. */
  public static void put8(long host, long value) {
    BYTE.set(ALL, host, (byte) value);
  }

  /** Stores 2 bytes. */
  public static void put16(long host, long value) {
    SHORT_UNALIGNED.set(ALL, host, (short) value);
  }

  /** Stores 4 bytes. */
  public static void put32(long host, long value) {
    INT_UNALIGNED.set(ALL, host, (int) value);
  }

  /** Stores 8 bytes. */
  public static void put64(long host, long value) {
    LONG_UNALIGNED.set(ALL, host, value);
  }

  /**
   * Loads 4 bytes of an aligned address. C1 makes one instruction of it, and of what may be
   * unaligned, as every plain access to a segment, several calls. (A mask instead of the JDK's
   * method is two bytes of bytecode more than it puts into callers: {@code C1MaxInlineSize}.)
   */
  public static long aligned32(long host) {
    return Integer.toUnsignedLong((int) INT.getVolatile(ALL, host));
  }

  /** As {@link #aligned32}, 8 bytes. */
  public static long aligned64(long host) {
    return (long) LONG.getVolatile(ALL, host);
  }

  /** Stores 4 bytes at an aligned address: for C1, as {@link #aligned32}. */
  public static void putAligned32(long host, int value) {
    INT.setVolatile(ALL, host, value);
  }

  /** As {@link #putAligned32}, 8 bytes. */
  public static void putAligned64(long host, long value) {
    LONG.setVolatile(ALL, host, value);
  }

  /** Loads 1, 2, 4 or 8 bytes. */
  public static long get(long host, int size) {
    return switch (size) {
      case 1 -> get8(host);
      case 2 -> get16(host);
      case 4 -> get32(host);
      default -> get64(host);
    };
  }

  /** Stores 1, 2, 4 or 8 bytes. */
  public static void put(long host, int size, long value) {
    switch (size) {
      case 1 -> put8(host, value);
      case 2 -> put16(host, value);
      case 4 -> put32(host, value);
      default -> put64(host, value);
    }
  }

  /** Loads with acquire semantics, and in order with {@link #putRelease} (RCsc, as LDAR needs). */
  public static long getAcquire(long host, int size) {
    return switch (size) {
      case 1 -> (byte) BYTE.getVolatile(ALL, host) & 0xFF;
      case 2 -> (short) SHORT.getVolatile(ALL, host) & 0xFFFF;
      case 4 -> (int) INT.getVolatile(ALL, host) & 0xFFFF_FFFFL;
      default -> (long) LONG.getVolatile(ALL, host);
    };
  }

  /** Stores with release semantics, and in order before {@link #getAcquire} (as STLR needs). */
  public static void putRelease(long host, int size, long value) {
    switch (size) {
      case 1 -> BYTE.setVolatile(ALL, host, (byte) value);
      case 2 -> SHORT.setVolatile(ALL, host, (short) value);
      case 4 -> INT.setVolatile(ALL, host, (int) value);
      default -> LONG.setVolatile(ALL, host, value);
    }
  }

  /**
   * Atomically replaces {@code expected}; returns what was there, zero-extended. Sequentially
   * consistent. Bits of {@code expected} and {@code value} beyond the size do not count.
   */
  public static long compareAndExchange(long host, int size, long expected, long value) {
    if (HostAtomics.isSupported()) {
      long want = expected & -1L >>> (Long.SIZE - Byte.SIZE * size);
      long old = getAcquire(host, size);
      while (old == want && !HostAtomics.exchange(host, size, want, value)) {
        old = getAcquire(host, size);
      }
      return old;
    }
    return switch (size) {
      case 8 -> (long) LONG.compareAndExchange(ALL, host, expected, value);
      case 4 -> (int) INT.compareAndExchange(ALL, host, (int) expected, (int) value) & 0xFFFF_FFFFL;
      default -> compareAndExchangePart(host, size, expected, value);
    };
  }

  private static long compareAndExchangePart(long host, int size, long expected, long value) {
    long word = host & ~3;
    int shift = (int) (host & 3) << 3;
    int mask = ((1 << (size << 3)) - 1) << shift;
    int want = (int) expected << shift & mask;
    int set = (int) value << shift & mask;
    int old = (int) INT.getVolatile(ALL, word);
    while ((old & mask) == want) {
      int seen = (int) INT.compareAndExchange(ALL, word, old, (old & ~mask) | set);
      if (seen == old) {
        break;
      }
      old = seen;
    }
    return Integer.toUnsignedLong((old & mask) >>> shift);
  }

  /** Atomically stores; returns what was there, zero-extended. Sequentially consistent. */
  public static long getAndSet(long host, int size, long value) {
    long old = get(host, size);
    long seen = compareAndExchange(host, size, old, value);
    while (seen != old) {
      old = seen;
      seen = compareAndExchange(host, size, old, value);
    }
    return old;
  }

  /** Atomically adds; returns what was there, zero-extended. Sequentially consistent. */
  public static long getAndAdd(long host, int size, long value) {
    long old = get(host, size);
    long seen = compareAndExchange(host, size, old, old + value);
    while (seen != old) {
      old = seen;
      seen = compareAndExchange(host, size, old, old + value);
    }
    return old;
  }

  /**
   * Atomically replaces 16 bytes if they are {@code low} and, behind it, {@code high}: whether they
   * were. Sequentially consistent.
   *
   * <p>DEVIATION: on a host for which HostAtomics has nothing, it is atomic only among accesses of
   * this size, not against narrower stores.
   */
  public static boolean compareAndSet128(
      long host, long low, long high, long newLow, long newHigh) {
    if (HostAtomics.isSupported()) {
      return HostAtomics.exchange128(host, low, high, newLow, newHigh);
    }
    synchronized (STRIPES[(int) (host >>> 4) & STRIPES.length - 1]) {
      if (getAcquire(host, 8) != low || getAcquire(host + 8, 8) != high) {
        return false;
      }
      putRelease(host, 8, newLow);
      putRelease(host + 8, 8, newHigh);
      return true;
    }
  }

  /** Fills with a byte: DC ZVA. */
  public static void fill(long host, long bytes, int value) {
    ALL.asSlice(host, bytes).fill((byte) value);
  }

  /** Copies; the ranges may overlap. */
  public static void copy(long from, long to, long bytes) {
    MemorySegment.copy(ALL, from, ALL, to, bytes);
  }

  /** Copies out of an array. */
  public static void copyFrom(byte[] from, int offset, long to, int bytes) {
    MemorySegment.copy(MemorySegment.ofArray(from), offset, ALL, to, bytes);
  }

  /** Copies into an array. */
  public static void copyTo(long from, byte[] to, int offset, int bytes) {
    MemorySegment.copy(ALL, from, MemorySegment.ofArray(to), offset, bytes);
  }

  /** Copies as many words to the heap as there is room for. */
  public static void copyTo(long from, int[] to) {
    MemorySegment.copy(ALL, JAVA_INT_UNALIGNED, from, to, 0, to.length);
  }
}
