package org.devkvm.jit;

import org.devkvm.cpu.host.FlightRecording;
import org.devkvm.cpu.mmu.CodePage;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that start in one page of guest memory as one virtual page of one exception level. In
 * the upper half of the address space they are trusted together, or doubted: see {@link VmCode}.
 * Guarded by its lock.
 */
final class PageCode implements CodePage.Derived {
  private final VmCode code;

  /** Where the instructions come from. */
  final CodePage page;

  /** The virtual page, with the exception level in the lowest bit. */
  final long key;

  /** Of the same key, with another page. */
  @Nullable PageCode next;

  private final BlockTable blocks = new BlockTable();

  /** The era of the code in which this was made: it is gone with that. */
  private final int era;

  private boolean attached;
  private boolean trusted;

  PageCode(VmCode code, CodePage page, long key) {
    this.code = code;
    this.page = page;
    this.key = key;
    era = code.era();
  }

  /** Whether all code was thrown away since: this is not found any more. */
  @Override
  public boolean isGone() {
    return era != code.era();
  }

  /** The exception level. */
  int el() {
    return (int) key & 1;
  }

  /** The block for an address in the page; 0 if there is none. */
  int block(long pc) {
    return blocks.get(CodePage.index(pc));
  }

  /**
   * Hangs this at the page; false if the page must be looked up again. Under the page's monitor.
   */
  boolean attach() {
    attached = !isGone() && (attached || page.attach(this));
    return attached;
  }

  /** Adds a block, the head of which is that of a trusted one. */
  void add(long pc, int block) {
    blocks.put(CodePage.index(pc), block);
  }

  /** How many blocks there are. */
  int size() {
    return blocks.size();
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
    blocks.forEach(code.host()::trust);
  }

  /** All blocks are doubted from now on. */
  void doubt() {
    trusted = false;
    blocks.forEach(code.host()::doubt);
  }

  @Override
  public void drop() {
    synchronized (code) {
      attached = false;
      if (isGone()) {
        return;
      }
      code.dropped();
      blocks.forEach(code::makeStale);
      record();
      blocks.clear();
      trusted = false;
      if (!page.isKnown()) {
        code.remove(this);
      }
    }
  }

  /** Records that the blocks are dropped. */
  void record() {
    if (FlightRecording.isOn() && blocks.size() > 0) {
      new JitInvalidate(key & ~1L, blocks.size()).commit();
    }
  }
}
