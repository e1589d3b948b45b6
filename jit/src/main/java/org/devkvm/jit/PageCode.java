package org.devkvm.jit;

import java.util.Arrays;
import org.devkvm.cpu.host.FlightRecording;
import org.devkvm.cpu.mmu.CodePage;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that start in one page of guest memory as one virtual page of one exception level.
 * Guarded by the lock of {@link VmCode}.
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

  private boolean attached;

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

  /** Adds a block. */
  void add(long pc, int block) {
    blocks[index(pc)] = block;
  }

  private static int index(long pc) {
    return (int) (pc >>> 2) & (CodePage.WORDS - 1);
  }

  @Override
  public void drop() {
    synchronized (code) {
      attached = false;
      code.dropped();
      for (int block : blocks) {
        if (block != NONE) {
          code.makeStale(block);
        }
      }
      forget();
    }
  }

  /** The blocks are gone, here or with all code of the VM. */
  void forget() {
    if (FlightRecording.isOn()) {
      recordEnd();
    }
    Arrays.fill(blocks, NONE);
  }

  private void recordEnd() {
    int count = 0;
    for (int block : blocks) {
      count += block == NONE ? 0 : 1;
    }
    if (count > 0) {
      new JitInvalidate(key & ~1L, count).commit();
    }
  }
}
