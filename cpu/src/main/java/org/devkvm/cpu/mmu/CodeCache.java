package org.devkvm.cpu.mmu;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The decoded pages of one VM: the instruction cache that its PEs share. Any thread may call this.
 *
 * <p>PEs keep pages from here in their fetch TLBs. A page that leaves the cache is marked so that
 * they look it up again; whoever invalidates code afterwards need not know who still has it.
 */
public final class CodeCache {
  /** How many pages are kept; {@code CCSIDR_EL1} describes this as 16 MiB. */
  static final int PAGES = 4096;

  /** By the time of the last lookup, the oldest first. */
  private final Map<CodeKey, CodePage> pages = new LinkedHashMap<>(16, 0.75f, true);

  /** Counts the times at which all pages became doubtful. */
  private int generation;

  /** The page, in agreement with memory as of the last maintenance. */
  CodePage page(CodeKey key) {
    CodePage page;
    CodePage evicted = null;
    int now;
    synchronized (this) {
      now = generation;
      page = pages.get(key);
      if (page == null) {
        if (pages.size() == PAGES) {
          evicted = removeOldest();
        }
        page = new CodePage(key.host(), now);
        pages.put(key, page);
      }
    }
    if (evicted != null) {
      evicted.dropDerived();
    }
    page.verifyOnce(now);
    return page;
  }

  private CodePage removeOldest() {
    Iterator<CodePage> oldest = pages.values().iterator();
    CodePage page = oldest.next();
    oldest.remove();
    page.valid = false;
    return page;
  }

  /** Checks what was decoded from a page of host memory. */
  void verify(long host) {
    @Nullable CodePage page;
    synchronized (this) {
      page = pages.get(CodeKey.a64(host));
    }
    if (page != null) {
      page.verify();
    }
  }

  /**
   * Has every page checked before it is next looked up; at once where something else hangs at it,
   * which may be used without a lookup.
   */
  public void doubtAll() {
    List<CodePage> all;
    int now;
    synchronized (this) {
      now = ++generation;
      all = List.copyOf(pages.values());
    }
    for (CodePage page : all) {
      page.verifyIfDerived(now);
    }
  }

  /** Forgets everything: memory that pages were decoded from is going away. */
  public void clear() {
    List<CodePage> all;
    synchronized (this) {
      all = List.copyOf(pages.values());
      pages.clear();
      for (CodePage page : all) {
        page.valid = false;
      }
    }
    for (CodePage page : all) {
      page.dropDerived();
    }
  }
}
