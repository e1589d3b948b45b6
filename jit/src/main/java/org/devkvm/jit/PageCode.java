package org.devkvm.jit;

import java.util.Arrays;
import org.devkvm.cpu.host.FlightRecording;
import org.devkvm.cpu.mmu.CodePage;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that start in one page of guest memory as one virtual page of one exception level. In
 * the upper half of the address space they are trusted together, or doubted: see {@link VmCode}.
 * Guarded by its lock.
 */
final class PageCode implements CodePage.Derived {
  private static final int NONE = 0;

  private final VmCode code;

  /** Where the instructions come from. */
  final CodePage page;

  /** The virtual page, with the exception level in the lowest bit. */
  final long key;

  /** Of the same key, with another page. */
  final @Nullable PageCode next;

  /** Code offsets of blocks, 0 for none, by the place of their first instruction in the page. */
  private final int[] blocks = new int[CodePage.WORDS];

  /** Where there are blocks: most pages have few. */
  private final long[] present = new long[CodePage.WORDS / Long.SIZE];

  private boolean attached;
  private boolean trusted;

  PageCode(VmCode code, CodePage page, long key, @Nullable PageCode next) {
    this.code = code;
    this.page = page;
    this.key = key;
    this.next = next;
  }

  /** The exception level. */
  int el() {
    return (int) key & 1;
  }

  /** The block for an address in the page; 0 if there is none. */
  int block(long pc) {
    return blocks[index(pc)];
  }

  /**
   * Hangs this at the page; false if the page must be looked up again. Under the page's monitor.
   */
  boolean attach() {
    attached = attached || page.attach(this);
    return attached;
  }

  /** Adds a block, the head of which is that of a trusted one. */
  void add(long pc, int block) {
    int index = index(pc);
    blocks[index] = block;
    present[index >> 6] |= 1L << index;
  }

  /** Whether it is in the upper half of the address space. */
  boolean isUpper() {
    return key < 0;
  }

  /** The virtual page. */
  long va() {
    return key & -(CodePage.WORDS * 4L);
  }

  boolean isTrusted() {
    return trusted;
  }

  /** All blocks are trusted from now on. */
  void trust() {
    trusted = true;
    for (int i = next(0); i < CodePage.WORDS; i = next(i + 1)) {
      code.host().trust(blocks[i]);
    }
  }

  /** All blocks are doubted from now on. */
  void doubt() {
    trusted = false;
    for (int i = next(0); i < CodePage.WORDS; i = next(i + 1)) {
      code.host().doubt(blocks[i]);
    }
  }

  /** The first place with a block from an index on. */
  private int next(int from) {
    int at = from;
    while (at < CodePage.WORDS) {
      long rest = present[at >> 6] >>> at;
      if (rest != 0) {
        return at + Long.numberOfTrailingZeros(rest);
      }
      at = (at | Long.SIZE - 1) + 1;
    }
    return CodePage.WORDS;
  }

  private static int index(long pc) {
    return (int) (pc >>> 2) & (CodePage.WORDS - 1);
  }

  @Override
  public void drop() {
    synchronized (code) {
      attached = false;
      code.dropped();
      for (int i = next(0); i < CodePage.WORDS; i = next(i + 1)) {
        code.makeStale(blocks[i]);
      }
      forget();
    }
  }

  /** The blocks are gone, here or with all code of the VM. */
  void forget() {
    if (FlightRecording.isOn()) {
      recordEnd();
    }
    for (int i = next(0); i < CodePage.WORDS; i = next(i + 1)) {
      blocks[i] = NONE;
    }
    Arrays.fill(present, 0);
    trusted = false;
  }

  private void recordEnd() {
    int count = 0;
    for (int i = next(0); i < CodePage.WORDS; i = next(i + 1)) {
      count++;
    }
    if (count > 0) {
      new JitInvalidate(key & ~1L, count).commit();
    }
  }
}
