package org.devkvm.cpu.mmu;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The predecoded pages of one PE, by host address. */
final class CodeCache {
  /** How many pages are kept; {@code CCSIDR_EL1} describes this as 16 MiB. */
  static final int PAGES = 4096;

  private final Map<Long, CodePage> pages = new HashMap<>();
  private int generation;

  /** The page, in agreement with memory as of the last maintenance. */
  CodePage page(long host) {
    CodePage page = pages.get(host);
    if (page == null) {
      if (pages.size() == PAGES) {
        pages.clear();
      }
      page = new CodePage(host, generation);
      pages.put(host, page);
    } else if (page.generation != generation) {
      page.verify();
      page.generation = generation;
    }
    return page;
  }

  /** Checks one page against memory. */
  void verify(long host) {
    @Nullable CodePage page = pages.get(host);
    if (page != null) {
      page.verify();
    }
  }

  /** Has every page checked before it is next returned. */
  void doubtAll() {
    generation++;
  }
}
