package org.devkvm.cpu.mmu;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The decoded pages of one VM: the instruction cache that its PEs share. Any thread may call this.
 *
 * <p>PEs keep pages from here in their fetch TLBs. A page that leaves the cache is marked so that
 * they look it up again; a PE that invalidates code afterwards need not know which PEs still have
 * it.
 */
public final class CodeCache {
  /** How many pages are kept; {@code CCSIDR_EL1} describes this as 16 MiB. */
  static final int PAGES = 4096;

  /** How many bytes {@link #decoded} has: those of 32 MiB in a row are each their own. */
  public static final int DECODED_BYTES = 1 << 13;

  /**
   * One byte for all pages with the same number modulo {@link #DECODED_BYTES}: nonzero once one of
   * them was decoded. Where it is zero IC IVAU has nothing to do. It is written before a page's
   * words are read, and read by a PE whose own writes the guest has completed by DSB.
   */
  private final MemorySegment decoded = Arena.ofAuto().allocate(DECODED_BYTES);

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
        decoded.set(
            ValueLayout.JAVA_BYTE,
            key.host() >>> TlbFormat.PAGE_SHIFT & DECODED_BYTES - 1,
            (byte) 1);
        VarHandle.fullFence();
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

  /** Host address of the bytes that tell machine code which pages may have been decoded. */
  long decoded() {
    return decoded.address();
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
