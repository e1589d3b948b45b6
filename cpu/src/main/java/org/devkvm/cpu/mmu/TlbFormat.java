package org.devkvm.cpu.mmu;

/**
 * Where things are in a data TLB, whose address the state block has. Generated machine code looks
 * addresses up by this.
 *
 * <p>Entry i, for pages whose number is i modulo {@link #ENTRIES}, is four longs: a tag for
 * reading, a tag for writing, the host address less the virtual one, and what is the TLB's own. A
 * tag is the address of the page where the access may be made in line. Behind the entries are
 * {@link #VICTIMS} more that were displaced last, of any page: a lookup that hits one exchanges it
 * with the entry of its page.
 */
public final class TlbFormat {
  /** Entries that are found by the number of the page, as many as 16 MiB have. */
  public static final int ENTRIES = 4096;

  /** Entries behind them. */
  public static final int VICTIMS = 8;

  /** Size of an entry. */
  public static final int ENTRY_BYTES = 32;

  /** Offset of the tag for reading. */
  public static final int READ_TAG = 0;

  /** Offset of the tag for writing. */
  public static final int WRITE_TAG = 8;

  /** Offset of the host address less the virtual one. */
  public static final int ADDEND = 16;

  /** log2 of what an entry maps. */
  public static final int PAGE_SHIFT = 12;

  private TlbFormat() {}
}
