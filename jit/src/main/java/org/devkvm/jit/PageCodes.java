package org.devkvm.jit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.cpu.mmu.TlbFormat;
import org.jspecify.annotations.Nullable;

/**
 * All {@link PageCode} of one VM, found by key; those of several memory pages may have the same.
 */
final class PageCodes {
  /** How many are remembered; programs that ended leave theirs behind. */
  private static final int MOST = 1 << 15;

  /** By {@link #name}: the first of a list. */
  private final Map<Long, PageCode> firsts = new HashMap<>();

  private int size;

  /** The names of those that there were before {@link #clear}. */
  private Set<Long> former = Set.of();

  /** The key with what tells most pages apart in its lowest bits, where a hash map looks. */
  private static Long name(long key) {
    return Long.rotateRight(key, TlbFormat.PAGE_SHIFT);
  }

  /** The first with a key; the others are behind it. */
  @Nullable PageCode first(long key) {
    return firsts.get(name(key));
  }

  @Nullable PageCode find(CodePage page, long key) {
    PageCode code = first(key);
    while (code != null && code.page != page) {
      code = code.next;
    }
    return code;
  }

  boolean isFull() {
    return size == MOST;
  }

  void add(PageCode code) {
    code.next = firsts.put(name(code.key), code);
    size++;
  }

  /** Removes one; nothing happens if it is not there. */
  void remove(PageCode left) {
    Long named = name(left.key);
    PageCode before = firsts.get(named);
    if (before == left) {
      size--;
      if (left.next == null) {
        firsts.remove(named);
      } else {
        firsts.put(named, left.next);
      }
      return;
    }
    while (before != null && before.next != left) {
      before = before.next;
    }
    if (before != null) {
      size--;
      before.next = left.next;
    }
  }

  /** The blocks there are of pages that had code before {@link #clear}, too. */
  int lastingBlocks() {
    int count = 0;
    for (@Nullable PageCode first : firsts.values()) {
      for (PageCode code = first; code != null; code = code.next) {
        count += former.contains(name(code.key)) ? code.size() : 0;
      }
    }
    return count;
  }

  /** Records that the blocks of all are dropped. */
  void record() {
    for (@Nullable PageCode first : firsts.values()) {
      for (PageCode code = first; code != null; code = code.next) {
        code.record();
      }
    }
  }

  void clear() {
    former = Set.copyOf(firsts.keySet());
    firsts.clear();
    size = 0;
  }
}
