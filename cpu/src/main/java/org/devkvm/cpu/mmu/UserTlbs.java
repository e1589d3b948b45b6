package org.devkvm.cpu.mmu;

import java.lang.foreign.Arena;

/** The TLBs with EL0's permissions: one for each of the ASIDs used last. */
final class UserTlbs {
  /** For {@link #drop}: whatever the ASID. */
  static final int ANY = -1;

  private static final int SIZE = 8;

  private final Tlb[] tlbs = new Tlb[SIZE];
  private final long[] lastSelected = new long[SIZE];
  private long selections;
  private Tlb current;

  UserTlbs(Arena arena, int asid) {
    for (int i = 0; i < SIZE; i++) {
      tlbs[i] = new Tlb(arena, StageOneWalker.EL0, asid);
      lastSelected[i] = -1;
    }
    current = tlbs[0];
    lastSelected[0] = 0;
  }

  /** The TLB of the ASID selected last. */
  Tlb current() {
    return current;
  }

  /** Goes over to an ASID. Of the TLBs, the one not selected for longest makes room. */
  void select(int asid) {
    int found = 0;
    for (int i = 0; i < SIZE; i++) {
      if (tlbs[i].asid == asid && lastSelected[i] >= 0) {
        found = i;
        break;
      }
      if (lastSelected[i] < lastSelected[found]) {
        found = i;
      }
    }
    Tlb tlb = tlbs[found];
    if (tlb.asid != asid || lastSelected[found] < 0) {
      tlb.clear();
      tlb.asid = asid;
    }
    lastSelected[found] = ++selections;
    current = tlb;
  }

  void clear() {
    for (int i = 0; i < SIZE; i++) {
      if (tlbs[i] == current) {
        tlbs[i].clear();
      } else {
        lastSelected[i] = -1;
      }
    }
  }

  void clearFetches() {
    for (Tlb tlb : tlbs) {
      tlb.clearFetches();
    }
  }

  /** Drops a page, of one ASID or {@link #ANY}, and if it is global. */
  void drop(long page, int asid) {
    for (int i = 0; i < SIZE; i++) {
      if (lastSelected[i] >= 0) {
        tlbs[i].drop(page, asid == ANY || tlbs[i].asid == asid);
      }
    }
  }

  /** Whether some block is larger than the region that {@link #mayBeInBlock} is about. */
  boolean hasHugeBlocks() {
    return current.hasHugeBlocks();
  }

  /** Whether a page of the current ASID may be a piece of a block with other pieces. */
  boolean mayBeInBlock(long page) {
    return current.mayBeInBlock(page);
  }

  void dropAsid(int asid) {
    for (int i = 0; i < SIZE; i++) {
      if (lastSelected[i] >= 0 && tlbs[i].asid == asid) {
        tlbs[i].dropNonGlobal();
      }
    }
  }
}
