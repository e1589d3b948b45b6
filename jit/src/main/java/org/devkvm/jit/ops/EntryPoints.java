package org.devkvm.jit.ops;

/**
 * Where the code around all blocks is entered, in bytes from its start, which is that of the code
 * region; and how its jump cache is indexed.
 */
public abstract class EntryPoints {
  /** Bytes of the jump cache for half an address space. */
  protected static final int HALF_BYTES = HostCode.JUMP_CACHE_ENTRIES / 2 * HostCode.JUMP_BYTES;

  /** Their logarithm. */
  protected static final int HALF_SHIFT = Integer.numberOfTrailingZeros(HALF_BYTES);

  /** An entry's place depends on the instruction's in its page: rotated right by this. */
  protected static final int PLACE_SHIFT = Integer.SIZE - 2;

  /** And on the page's number: rotated right by this. */
  protected static final int PAGE_SHIFT = 10;

  /** What clock_gettime(2) is asked for: the clock of {@link System#nanoTime}. */
  protected static final int CLOCK_MONOTONIC = 1;

  /** In a second. */
  protected static final int NANOSECONDS = 1_000_000_000;

  /** Where an entry for half an address space may be. */
  protected final int mask;

  /** See {@link JitOptions#leaves}. */
  protected final boolean leaves;

  private final int[] exits = new int[HostCode.MISSED + 1];
  private int enter;
  private int indirect;
  private int atPc;
  private int refilled;

  protected EntryPoints(JitOptions options) {
    mask = (options.jumps() - 1) * HostCode.JUMP_BYTES;
    leaves = options.leaves();
  }

  /** What is called to enter code. */
  public final int enter() {
    return enter;
  }

  protected final void enter(int at) {
    enter = at;
  }

  /** Where code leaves for one of {@link HostCode}'s reasons. */
  public final int exit(int reason) {
    return exits[reason];
  }

  protected final void exit(int reason, int at) {
    exits[reason] = at;
  }

  /** Goes to the block for a guest address. */
  public final int indirect() {
    return indirect;
  }

  protected final void indirect(int at) {
    indirect = at;
  }

  /** Goes to the block for the guest address that PC holds. */
  public final int atPc() {
    return leaves ? HostCode.NOWHERE : atPc;
  }

  protected final void atPc(int at) {
    atPc = at;
  }

  /**
   * Where a row goes on once the TLB serves its access: where {@link Scratch#MISSED_RETURN} says,
   * as if what was called there had found the entry.
   */
  public final int refilled() {
    return refilled;
  }

  protected final void refilled(int at) {
    refilled = at;
  }

  /** Bytes of what calls it: so many before where it returns to, it is called again. */
  protected abstract int missedCallBytes();

  /** Where an address is in a table, in bytes: what the code at {@link #indirect} computes. */
  final int jumpOffset(long va) {
    int mixed =
        Integer.rotateRight((int) va, PLACE_SHIFT) ^ Integer.rotateRight((int) va, PAGE_SHIFT);
    return (mixed & mask) | (va < 0 ? HALF_BYTES : 0);
  }
}
