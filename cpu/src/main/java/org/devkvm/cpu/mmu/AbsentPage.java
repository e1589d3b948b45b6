package org.devkvm.cpu.mmu;

import org.jspecify.annotations.Nullable;

/**
 * The page of the last access, of one kind, that was found to have no memory: a TLB of one entry
 * for devices, which the others do not keep. It says where the page is; whether there is memory
 * still has to be asked.
 */
final class AbsentPage {
  private static final long PAGE = GuestMemory.PAGE;

  /** Whose permissions it was found with; null: there is none. */
  private @Nullable Tlb tlb;

  private long page;
  private long ipa;

  /** Remembers where an untagged address is. */
  void remember(Tlb accessing, long va, long itsIpa) {
    tlb = accessing;
    page = va & PAGE;
    ipa = itsIpa & PAGE;
  }

  /** Whether it is the page of an untagged address. */
  boolean holds(Tlb accessing, long va) {
    return accessing.equals(tlb) && page == (va & PAGE);
  }

  /** The address of a byte that it {@link #holds}. */
  long ipa(long va) {
    return ipa | (va & ~PAGE);
  }

  void forget() {
    tlb = null;
  }
}
