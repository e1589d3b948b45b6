package org.devkvm.jit.ops;

import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.cpu.state.StateBlock;

/**
 * What code keeps in {@link Scratch#MISSED_KIND} of an access that the TLB does not serve, and
 * which accesses in two pages it serves.
 *
 * <p>Bytes in two pages that the TLB knows both go by way of {@link Scratch#SPLIT}. They are copied
 * in what is the largest unit that never is in both pages: what is aligned is never seen in halves.
 */
public final class MissedAccess {
  /** The access writes. */
  public static final int WRITES = 1;

  /** It has the permissions of EL0. */
  public static final int UNPRIVILEGED = 2;

  /** How many values the two can have. */
  public static final int KINDS = 4;

  /** Bits above these are the access's size where bytes in two pages are served, else 0. */
  public static final int KIND_BITS = 2;

  /** More bytes than this, and numbers that are no power of two, are the interpreter's. */
  private static final int LARGEST = 32;

  /** Of sizes that {@link #size} tells apart. */
  public static final int SIZES = Integer.numberOfTrailingZeros(LARGEST) + 1;

  private MissedAccess() {}

  /** What an access is, by the tag that it looks at of the TLB at {@code table}. */
  public static int kind(int tag, int table) {
    return (table == StateBlock.TLB ? 0 : UNPRIVILEGED) + (tag == TlbFormat.READ_TAG ? 0 : WRITES);
  }

  /** The tag that an access looks at. */
  public static int tag(int kind) {
    return (kind & WRITES) == 0 ? TlbFormat.READ_TAG : TlbFormat.WRITE_TAG;
  }

  /** Where the state block has the address of the TLB that it looks at. */
  public static int table(int kind) {
    return (kind & UNPRIVILEGED) == 0 ? StateBlock.TLB : StateBlock.UNPRIVILEGED_TLB;
  }

  /**
   * The logarithm of the size of an access that is served in two pages; 0 of one that is not, and
   * of one byte.
   */
  public static int size(int bytes) {
    boolean serves = bytes <= LARGEST && Integer.bitCount(bytes) == 1;
    return serves ? Integer.numberOfTrailingZeros(bytes) : 0;
  }

  /** What is kept of an access of a {@link #size}. */
  public static int kept(int kind, int size) {
    return kind | (size == 0 ? 0 : 1 << size << KIND_BITS);
  }

  static boolean writes(int kept) {
    return (kept & WRITES) != 0;
  }

  static boolean isUnprivileged(int kept) {
    return (kept & UNPRIVILEGED) != 0;
  }

  static boolean servesTwoPages(int kept) {
    return kept >>> KIND_BITS != 0;
  }
}
