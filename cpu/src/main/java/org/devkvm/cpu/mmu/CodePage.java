package org.devkvm.cpu.mmu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.host.HostMemory;
import org.jspecify.annotations.Nullable;

/**
 * The decoded instructions of one page of host memory, as all PEs of a VM know them. Decoding reads
 * the words through {@link #word}, which remembers them, so that a page can be checked against
 * memory instead of being forgotten. The monitor of a page guards what is decoded and what hangs at
 * it; {@link #ops} are read without. A thread that holds it looks no page up.
 */
public final class CodePage {
  /** How many instructions a page holds. */
  public static final int WORDS = 1024;

  /** So many words are compared one by one; of none nothing is read, for nothing may be there. */
  private static final int FEW = WORDS / 4;

  /** See {@link #room}. */
  private static final int ROOM = 8;

  /** What memory holds of a page that is compared with {@link #words}. */
  private static final ThreadLocal<int[]> MEMORY = ThreadLocal.withInitial(() -> new int[WORDS]);

  /** What was made of the words of a page, and goes with them: compiled code. */
  @FunctionalInterface
  public interface Derived {
    /**
     * The words are others now, or the page has left the cache. Called once for each {@link
     * #attach}, under the page's monitor, on the thread that found it out.
     */
    void drop();

    /** Whether it is of no use any more, so that there is nothing to {@link #drop}. */
    default boolean isGone() {
      return false;
    }
  }

  /** Host address of the page. */
  public final long host;

  /**
   * Whether the cache knows this page; if not, it must be looked up again. Cleared under the lock
   * of the cache, and seen by each PE from the next maintenance that it hears of.
   */
  boolean valid = true;

  /**
   * The words that were read for decoding, where {@link #seen} says so; elsewhere what memory held
   * some time, so that a page that nobody writes is compared as a whole, which is fast.
   */
  private final int[] words = new int[WORDS];

  /** See {@link #ops}; made when an interpreter first asks: machine code does not. */
  private long @Nullable [] ops;

  private final long[] seen = new long[WORDS / 64];
  private final List<Derived> derived = new ArrayList<>();

  /** So many hang here before it is looked which of them are gone. */
  private int room = ROOM;

  /** The generation of the cache in which this was last known to agree with memory. */
  private volatile int generation;

  CodePage(long host, int generation) {
    this.host = host;
    this.generation = generation;
  }

  /** The place in its page of the instruction at an address. */
  public static int index(long va) {
    return (int) (va >>> 2) & WORDS - 1;
  }

  /** Whether two addresses are in one page. */
  public static boolean samePage(long va, long other) {
    return (va ^ other) >>> TlbFormat.PAGE_SHIFT == 0;
  }

  /**
   * Predecoded instructions by their place in the page; 0 is not decoded. The last entry stays as
   * its user sets it: a sentinel for running off the page.
   */
  public long[] ops() {
    long[] known = ops;
    return known == null ? makeOps() : known;
  }

  private synchronized long[] makeOps() {
    if (ops == null) {
      ops = new long[WORDS + 1];
    }
    return ops;
  }

  /**
   * The instruction at a place in the page, as it was when it was read first: all that is decoded
   * is of the same words until {@link #verify} finds that memory holds others, or what was decoded
   * of the older ones would stay. Decoders call this for every word that they use, and hold the
   * page's monitor until the result is in {@link #ops} or attached.
   */
  public int word(int index) {
    int word = peek(index);
    words[index] = word;
    seen[index >> 6] |= 1L << index;
    return word;
  }

  /** As {@link #word}, for whoever decodes nothing. */
  public int peek(int index) {
    return (seen[index >> 6] & 1L << index) != 0 ? words[index] : current(index);
  }

  /** What memory holds at a place in the page just now. */
  public int current(int index) {
    return (int) HostMemory.aligned32(host + ((long) index << 2));
  }

  /**
   * Notes some words, as calls of {@link #word} for each would and under the same condition, if
   * that would return all of them; false if not.
   *
   * @param at host address of the words: of each its place in the page and itself, 4 bytes each
   */
  public boolean noteIfHeld(long at, int count) {
    long end = at + (long) Long.BYTES * count;
    for (long pair = at; pair < end; pair += Long.BYTES) {
      long placed = HostMemory.aligned64(pair);
      if (peek((int) placed & WORDS - 1) != (int) (placed >>> 32)) {
        return false;
      }
    }
    for (long pair = at; pair < end; pair += Long.BYTES) {
      long placed = HostMemory.aligned64(pair);
      int index = (int) placed & WORDS - 1;
      words[index] = (int) (placed >>> 32);
      seen[index >> 6] |= 1L << index;
    }
    return true;
  }

  /** Whether the cache has it; not again once it has left. */
  public boolean isKnown() {
    return valid;
  }

  /** Hangs something at this page. False if it is no longer {@link #valid}: look it up again. */
  public synchronized boolean attach(Derived what) {
    if (!valid) {
      return false;
    }
    if (derived.size() == room) {
      derived.removeIf(Derived::isGone);
      room = Math.max(ROOM, 2 * derived.size());
    }
    derived.add(what);
    return true;
  }

  /** Forgets everything decoded if memory no longer holds it. */
  synchronized void verify() {
    if (!agrees()) {
      if (ops != null) {
        Arrays.fill(ops, 0, WORDS, 0);
      }
      Arrays.fill(seen, 0);
      dropDerived();
    }
  }

  /** As {@link #verify}, if that was not done in this generation of the cache. */
  void verifyOnce(int now) {
    if (generation != now) {
      synchronized (this) {
        if (generation != now) {
          verify();
          generation = now;
        }
      }
    }
  }

  /** As {@link #verifyOnce}, if something hangs here that is used without a lookup. */
  synchronized void verifyIfDerived(int now) {
    if (!derived.isEmpty()) {
      verify();
      generation = now;
    }
  }

  /** The page has left the cache. */
  synchronized void dropDerived() {
    List<Derived> last = List.copyOf(derived);
    derived.clear();
    last.forEach(Derived::drop);
  }

  /** Whether memory holds the words that were read; not if it is gone. */
  private boolean agrees() {
    long faults = HostFaults.count();
    try {
      boolean same = sameWords();
      if (HostFaults.happened(faults)) {
        HostFaults.settle();
      }
      return same;
    } catch (InternalError e) {
      if (!HostFaults.isFault(e)) {
        throw e;
      }
      return false;
    }
  }

  private boolean sameWords() {
    int count = 0;
    for (long bits : seen) {
      count += Long.bitCount(bits);
    }
    if (count <= FEW) { // to read all of a page costs more than to look at these
      return sameSeen(null);
    }
    int[] memory = MEMORY.get();
    HostMemory.copyTo(host, memory);
    if (Arrays.equals(memory, words)) {
      return true;
    }
    if (!sameSeen(memory)) {
      return false;
    }
    System.arraycopy(memory, 0, words, 0, WORDS);
    return true;
  }

  /** Compares the words that were read, with a copy of the page or with what is there. */
  private boolean sameSeen(int @Nullable [] copy) {
    for (int i = 0; i < seen.length; i++) {
      for (long rest = seen[i]; rest != 0; rest &= rest - 1) {
        int index = (i << 6) + Long.numberOfTrailingZeros(rest);
        if (words[index] != (copy == null ? current(index) : copy[index])) {
          return false;
        }
      }
    }
    return true;
  }
}
