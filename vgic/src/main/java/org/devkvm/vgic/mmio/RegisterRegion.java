package org.devkvm.vgic.mmio;

import org.jspecify.annotations.Nullable;

/**
 * One register, or array of registers, of a frame: where it is and what accesses do.
 *
 * @param offset of its first byte in the frame
 * @param length in bytes
 * @param bitsPerIrq bits that belong to each interrupt, from INTID 0 at {@code offset}; 0 if the
 *     register is not made of such fields
 * @param widths the access sizes it takes, in bytes (powers of two), or'ed
 * @param userRead null if the register does not exist for user space
 */
public record RegisterRegion(
    String name,
    int offset,
    int length,
    int bitsPerIrq,
    int widths,
    Read read,
    Write write,
    @Nullable Read userRead,
    UserWrite userWrite) {
  /** 32-bit accesses only. */
  static final int W32 = 4;

  /** 8-bit and 32-bit accesses. */
  static final int W8_W32 = 1 | 4;

  /** Reads as zero. */
  static final Read RAZ = (_, _, _) -> 0;

  /** Ignores writes. */
  static final Write WI = (_, _, _, _) -> {};

  /** User space's writes are ignored. */
  private static final UserWrite USER_WI = (_, _, _) -> true;

  /** Reads {@code width} bytes at an offset in the frame. */
  @FunctionalInterface
  public interface Read {
    long read(int cpu, int offset, int width);
  }

  /** Writes {@code width} bytes at an offset in the frame. */
  @FunctionalInterface
  public interface Write {
    void write(int cpu, int offset, int width, long value);
  }

  /** Writes 32 bits at an offset in the frame; false refuses the value. */
  @FunctionalInterface
  public interface UserWrite {
    boolean write(int cpu, int offset, long value);

    /** The write that a guest would make. */
    static UserWrite like(Write write) {
      if (write.equals(WI)) {
        return USER_WI;
      }
      return (cpu, offset, value) -> {
        write.write(cpu, offset, 4, value);
        return true;
      };
    }
  }

  /** A 32-bit register, or several, that user space sees as the guest does. */
  static RegisterRegion word(String name, int offset, int length, Read read, Write write) {
    return new RegisterRegion(
        name, offset, length, 0, W32, read, write, read, UserWrite.like(write));
  }

  /** A 32-bit register that does not exist for user space. */
  static RegisterRegion guestOnly(String name, int offset, int length, Read read, Write write) {
    return new RegisterRegion(name, offset, length, 0, W32, read, write, null, UserWrite.like(WI));
  }

  /** The same register with other accessors for user space. */
  RegisterRegion user(Read ownRead, UserWrite ownWrite) {
    return new RegisterRegion(
        name, offset, length, bitsPerIrq, widths, read, write, ownRead, ownWrite);
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
