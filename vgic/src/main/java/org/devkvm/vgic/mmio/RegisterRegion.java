package org.devkvm.vgic.mmio;

import org.jspecify.annotations.Nullable;

/**
 * One register, or array of registers, of a frame: where it is and what accesses do.
 *
 * @param <V> the view of a GIC that the accesses are methods of: a row belongs to no GIC
 * @param offset of its first byte in the frame
 * @param length in bytes
 * @param bitsPerIrq bits that belong to each interrupt, from INTID 0 at {@code offset}; 0 if the
 *     register is not made of such fields
 * @param widths the access sizes it takes, in bytes (powers of two), or'ed
 * @param userRead null if the register does not exist for user space
 */
public record RegisterRegion<V extends RegisterView>(
    String name,
    int offset,
    int length,
    int bitsPerIrq,
    int widths,
    Read<? super V> read,
    Write<? super V> write,
    @Nullable Read<? super V> userRead,
    UserWrite<? super V> userWrite) {
  /** 32-bit accesses only. */
  static final int W32 = 4;

  /** 32-bit and 64-bit accesses. */
  static final int W32_W64 = 4 | 8;

  /** 8-bit and 32-bit accesses. */
  static final int W8_W32 = 1 | 4;

  /** Reads as zero. */
  static final Read<RegisterView> RAZ = (_, _, _, _) -> 0;

  /** Ignores writes. */
  static final Write<RegisterView> WI = (_, _, _, _, _) -> {};

  /** User space's writes are ignored. */
  static final UserWrite<RegisterView> USER_WI = (_, _, _, _, _) -> true;

  /**
   * Reads {@code width} bytes at an offset in the frame.
   *
   * @param <V> the view
   */
  @FunctionalInterface
  public interface Read<V> {
    /** The value. */
    long read(V view, int cpu, int offset, int width);
  }

  /**
   * Writes {@code width} bytes at an offset in the frame.
   *
   * @param <V> the view
   */
  @FunctionalInterface
  public interface Write<V> {
    /** Writes. */
    void write(V view, int cpu, int offset, int width, long value);
  }

  /**
   * Writes {@code width} bytes at an offset in the frame for user space.
   *
   * @param <V> the view
   */
  @FunctionalInterface
  public interface UserWrite<V> {
    /** Writes; false refuses the value. */
    boolean write(V view, int cpu, int offset, int width, long value);
  }

  /** The write that a guest would make. */
  static <V extends RegisterView> UserWrite<? super V> like(Write<? super V> write) {
    if (write.equals(WI)) {
      return USER_WI;
    }
    return (view, cpu, offset, width, value) -> {
      write.write(view, cpu, offset, width, value);
      return true;
    };
  }

  /** A 32-bit register, or several, that user space sees as the guest does. */
  static <V extends RegisterView> RegisterRegion<V> word(
      String name, int offset, int length, Read<? super V> read, Write<? super V> write) {
    return new RegisterRegion<>(name, offset, length, 0, W32, read, write, read, like(write));
  }

  /** A 64-bit register, or several, taken whole or by halves, that user space sees as guests do. */
  static <V extends RegisterView> RegisterRegion<V> wide(
      String name, int offset, int length, Read<? super V> read, Write<? super V> write) {
    return wide(name, offset, length, read, write, read, like(write));
  }

  /** A 64-bit register of which user space has a view of its own. */
  static <V extends RegisterView> RegisterRegion<V> wide(
      String name,
      int offset,
      int length,
      Read<? super V> read,
      Write<? super V> write,
      Read<? super V> userRead,
      UserWrite<? super V> userWrite) {
    return new RegisterRegion<>(name, offset, length, 0, W32_W64, read, write, userRead, userWrite);
  }

  /** A 32-bit register that does not exist for user space. */
  static <V extends RegisterView> RegisterRegion<V> guestOnly(
      String name, int offset, int length, Read<? super V> read, Write<? super V> write) {
    return new RegisterRegion<>(name, offset, length, 0, W32, read, write, null, USER_WI);
  }

  /** A 32-bit register, or several, of which user space has a view of its own. */
  static <V extends RegisterView> RegisterRegion<V> word(
      String name,
      int offset,
      int length,
      Read<? super V> read,
      Write<? super V> write,
      Read<? super V> userRead,
      UserWrite<? super V> userWrite) {
    return new RegisterRegion<>(name, offset, length, 0, W32, read, write, userRead, userWrite);
  }

  /** Whether a guest's read gives anything but zero. */
  public boolean guestReads() {
    return !read.equals(RAZ);
  }

  /** Whether a guest's write does anything. */
  public boolean guestWrites() {
    return !write.equals(WI);
  }

  /** Whether a read of user space gives anything but zero. */
  public boolean userReads() {
    return userRead != null && !userRead.equals(RAZ);
  }

  /** Whether a write of user space does anything. */
  public boolean userWrites() {
    return !userWrite.equals(USER_WI);
  }

  /** The first interrupt that has a field in the byte at an offset in the frame. */
  int intid(int offsetInFrame) {
    return (offsetInFrame - offset) * 8 / bitsPerIrq;
  }
}
