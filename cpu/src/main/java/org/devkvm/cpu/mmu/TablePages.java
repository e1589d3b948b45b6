package org.devkvm.cpu.mmu;

import java.util.Arrays;

/**
 * Remembers where pages of translation tables are, until translations are dropped: a walk looks at
 * three or four of them, nearly always at those of the walk before.
 */
final class TablePages {
  private static final int SIZE = 64;
  private static final int PAGE_SHIFT = TlbFormat.PAGE_SHIFT;
  private static final long IN_PAGE = (1 << PAGE_SHIFT) - 1;

  /** No address has this number of a page. */
  private static final long NONE = -1;

  private final PhysicalMemory physical;
  private final long[] pages = new long[SIZE];
  private final long[] hosts = new long[SIZE];

  TablePages(PhysicalMemory physical) {
    this.physical = physical;
    forget();
  }

  /** As {@link PhysicalMemory#forRead}. */
  long host(long ipa) {
    long page = ipa >>> PAGE_SHIFT;
    int at = (int) page & SIZE - 1;
    if (pages[at] != page) {
      long host = physical.forRead(ipa);
      if (host == PhysicalMemory.NONE) {
        return host;
      }
      pages[at] = page;
      hosts[at] = host & ~IN_PAGE;
    }
    return hosts[at] | (ipa & IN_PAGE);
  }

  void forget() {
    Arrays.fill(pages, NONE);
  }
}
