package org.devkvm.cpu.mmu;

import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;

/**
 * The TLBs with the permissions of one regime: one for each of the ASIDs used last, if that is
 * worth it. Where nearly all entries are global, as those of a kernel without page table isolation
 * are at EL1, one TLB serves all ASIDs and loses its non-global entries when another comes.
 */
final class AsidTlbs {
  /** For {@link #drop}: whatever the ASID. */
  static final int ANY = -1;

  private final Arena arena;
  private final int regime;
  private final boolean always;
  private boolean byAsid;
  private final @Nullable Tlb[] tlbs;

  /** 0: the TLB has nothing that counts. */
  private final long[] lastSelected;

  private long selections = 1;
  private Tlb current;

  /**
   * Empty TLBs.
   *
   * @param size of how many ASIDs
   * @param always whether even where nothing non-global was found in the upper half
   */
  AsidTlbs(Arena arena, int regime, int size, boolean always, int asid) {
    this.arena = arena;
    this.regime = regime;
    this.always = always;
    byAsid = always;
    tlbs = new Tlb[size];
    lastSelected = new long[size];
    current = new Tlb(arena, regime, asid);
    tlbs[0] = current;
    lastSelected[0] = selections;
  }

  /** The TLB of the ASID selected last. */
  Tlb current() {
    return current;
  }

  /** The ASID selected last. */
  int asid() {
    return current.asid;
  }

  /** Goes over to an ASID. Of the TLBs, the one not selected for longest makes room. */
  void select(int asid) {
    byAsid |= current.hasUpperNonGlobal();
    if (!byAsid) {
      current.dropNonGlobal();
      current.asid = asid;
      return;
    }
    int found = 0;
    for (int i = 0; i < tlbs.length; i++) {
      Tlb tlb = used(i);
      if (tlb != null && tlb.asid == asid) {
        found = i;
        break;
      }
      if (lastSelected[i] < lastSelected[found]) {
        found = i;
      }
    }
    current = cleared(found, asid);
    lastSelected[found] = ++selections;
  }

  /** The TLB at a place, empty if it is not that of an ASID already. */
  private Tlb cleared(int place, int asid) {
    Tlb tlb = tlbs[place];
    if (tlb == null) {
      tlb = new Tlb(arena, regime, asid);
      tlbs[place] = tlb;
    } else if (tlb.asid != asid || lastSelected[place] == 0) {
      tlb.clear();
      tlb.asid = asid;
    }
    return tlb;
  }

  void clear() {
    byAsid = always;
    for (int i = 0; i < tlbs.length; i++) {
      if (tlbs[i] != current) {
        lastSelected[i] = 0;
      }
    }
    current.clear();
  }

  void clearFetches() {
    for (int i = 0; i < tlbs.length; i++) {
      Tlb tlb = used(i);
      if (tlb != null) {
        tlb.clearFetches();
      }
    }
  }

  private @Nullable Tlb used(int place) {
    return lastSelected[place] > 0 ? tlbs[place] : null;
  }

  /** Drops a page, of one ASID or {@link #ANY}, and if it is global. */
  void drop(long page, int asid) {
    for (int i = 0; i < tlbs.length; i++) {
      Tlb tlb = used(i);
      if (tlb != null) {
        tlb.drop(page, asid == ANY || tlb.asid == asid);
      }
    }
  }

  /** Drops what belongs to an ASID. */
  void dropAsid(int asid) {
    for (int i = 0; i < tlbs.length; i++) {
      Tlb tlb = used(i);
      if (tlb != null && tlb.asid == asid) {
        tlb.dropNonGlobal();
      }
    }
  }
}
