package org.devkvm.jit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.devkvm.cpu.engine.EngineStatistics;
import org.devkvm.cpu.host.FlightRecording;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.Relocations;
import org.devkvm.jit.store.CodeStore;
import org.devkvm.jit.translate.BlockTranslator;
import org.jspecify.annotations.Nullable;

/**
 * The machine code of one VM, shared by its PEs: blocks, and the jumps from one to another.
 *
 * <p>Jumps to another page are made for good in the upper half of the address space only, where the
 * kernel is and one mapping serves all. Whenever such a mapping may have changed, the blocks of all
 * pages there become doubted, but of those that the PE knows to be mapped as they were: whoever
 * enters one looks its address up again, and makes those of its page trusted if it is still the
 * page for that address. {@link #generation} counts these moments, so that nobody trusts a page by
 * what it looked up before.
 *
 * <p>When memory for code runs out, all of it is thrown away, {@link #era} counts that, while no PE
 * is in it.
 *
 * <p>Lock order: a {@link CodePage}, then this.
 */
final class VmCode {
  private static final long PAGE = -1L << TlbFormat.PAGE_SHIFT;

  /** How many exits are followed when a block is taken that was made before. */
  private static final int MOST_AT_ONCE = 256;

  private final HostCode host;
  private final ExitTable exits;
  private final boolean chains;
  private final boolean lockstep;
  private final BlockTranslator translator;

  /** Null: none is kept. */
  private final @Nullable CodeStore store;

  /** Null: perf is not told. */
  private final @Nullable PerfMap perfMap = PerfMap.ofProperty().orElse(null);

  /** Exits of blocks that were made just now: their targets, and where their jumps are. */
  private long[] exitTargets = new long[1 << 6];

  private int[] exitJumps = new int[1 << 6];
  private int exitCount;

  private final PageCodes pages = new PageCodes();
  private final List<BlockExecutor> executors = new ArrayList<>();

  /**
   * The trusted pages of the upper half, and perhaps some that are not any more. A kernel with page
   * table isolation changes the mappings at each system call, and runs little code in between.
   */
  private final Set<PageCode> trusted = new LinkedHashSet<>();

  private volatile int generation;
  private volatile int era;
  private volatile int drops;
  private boolean closed;

  /** How many blocks were made since all code was thrown away. */
  private int made;

  /** Null: nobody wants to know. */
  private final @Nullable TranslationCounts counts;

  VmCode(HostCode host, ExitTable exits, JitOptions options, @Nullable CodeStore store) {
    this.store = store;
    this.host = host;
    this.exits = exits;
    counts = options.counted() ? new TranslationCounts() : null;
    chains = options.chains();
    lockstep = options.lockstep();
    translator = new BlockTranslator(host.emitter(), options);
  }

  /** Whether a PE may still join. */
  synchronized boolean isOpen() {
    return !closed;
  }

  /** Whether what code does is compared. */
  boolean isLockstep() {
    return lockstep;
  }

  HostCode host() {
    return host;
  }

  /** How often mappings of the upper half have changed. */
  int generation() {
    return generation;
  }

  /** How often all code was thrown away. */
  int era() {
    return era;
  }

  /** How often instructions that code was made from were found to be gone. */
  int drops() {
    return drops;
  }

  /** A PE executes this code from now on. False if the code is gone. */
  synchronized boolean join(BlockExecutor executor) {
    if (!closed) {
      executors.add(executor);
    }
    return !closed;
  }

  /** A PE does not execute any more. The code goes with the last one. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock
  synchronized void leave(BlockExecutor executor) {
    executors.remove(executor);
    if (executors.isEmpty()) {
      closed = true;
      era++; // pages that are dropped from now on have no blocks
      if (store != null) {
        store.close();
      }
      if (perfMap != null) {
        perfMap.close();
      }
      host.close();
    }
  }

  /** The blocks of a page as a virtual page, with the exception level in the key's lowest bit. */
  synchronized PageCode page(CodePage page, long key) {
    PageCode known = pages.find(page, key);
    if (known != null) {
      return known;
    }
    if (pages.isFull()) {
      throwAway();
    }
    PageCode added = new PageCode(this, page, key);
    pages.add(added);
    return added;
  }

  /**
   * The block for an address, translated now if there is none.
   *
   * @param seen the generation before the page was looked up
   * @return 0 if the page is to be looked up again
   */
  int block(PageCode code, long pc, int seen) {
    synchronized (code.page) {
      if (!code.attach()) {
        return 0;
      }
      synchronized (this) {
        if (code.isGone()) { // since then
          return 0;
        }
        int block = code.block(pc);
        if (block == 0) {
          if (!(host.hasRoom() || makeRoom())) {
            return 0;
          }
          block = make(code, pc);
        }
        if (code.isUpper() && !code.isTrusted()) {
          judge(code, seen == generation);
        }
        return block;
      }
    }
  }

  /** The blocks of a page become trusted, or those that were made just now doubted as the rest. */
  private void judge(PageCode code, boolean mapped) {
    if (mapped) {
      code.trust();
      trusted.add(code);
    } else {
      code.doubt();
    }
  }

  /** The block for an address: one that was made before, or a new one. */
  private int make(PageCode code, long pc) {
    exitCount = 0;
    int block = store == null ? 0 : take(store, code, pc);
    if (block == 0) {
      block = translate(code, pc);
    }
    for (int i = 0; chains && i < exitCount; i++) {
      int target = linkTarget(code, exitTargets[i]);
      if (target != 0) {
        host.link(exitJumps[i], target);
      }
    }
    return block;
  }

  /**
   * Takes a block that was made before, and those of the page that it goes to, before somebody asks
   * for them one by one; 0 if there is none.
   */
  private int take(CodeStore from, PageCode code, long pc) {
    int block = takeOne(from, code, pc);
    for (int i = 0; i < Math.min(exitCount, MOST_AT_ONCE); i++) {
      long target = exitTargets[i];
      if (isInPage(code, target) && code.block(target) == 0 && host.hasRoom()) {
        takeOne(from, code, target);
      }
    }
    return block;
  }

  private int takeOne(CodeStore from, PageCode code, long pc) {
    int start = host.end();
    int block = from.take(code.page, pc, code.el());
    if (block != 0) {
      register(code, pc, block, start, from.relocations());
      if (counts != null) {
        counts.taken(from.isOfEarlierRun());
      }
    }
    return block;
  }

  private void register(PageCode code, long pc, int block, int start, Relocations relocations) {
    made++;
    code.add(pc, block);
    if (perfMap != null) {
      perfMap.add(host.address(block), host.end() - block, pc, code.el());
    }
    for (int i = 0; i < relocations.exits(); i++) {
      if (exitCount == exitTargets.length) {
        exitTargets = Arrays.copyOf(exitTargets, 2 * exitCount);
        exitJumps = Arrays.copyOf(exitJumps, 2 * exitCount);
      }
      exitTargets[exitCount] = relocations.target(i);
      exitJumps[exitCount++] = start + relocations.jump(i);
    }
  }

  private static boolean isInPage(PageCode code, long va) {
    return CodePage.samePage(va, code.key);
  }

  /** The block that a jump from a page may be made to go to for good, if it is there; or 0. */
  private int linkTarget(PageCode code, long va) {
    return isInPage(code, va) ? code.block(va) : 0;
  }

  private int translate(PageCode code, long pc) {
    long start = counts != null ? System.nanoTime() : 0;
    JitCompile record = FlightRecording.isOn() ? JitCompile.begun(pc, code.el()) : null;
    int before = host.end();
    BlockTranslator.Words words =
        store == null ? code.page::word : store.words(code.page, pc, code.el());
    int count = translator.translate(words, pc, code.el(), before);
    if (store != null) {
      store.add(pc, before);
    }
    int block = host.append();
    register(code, pc, block, before, host.emitter().relocations());
    if (record != null) {
      record.record(count, host.end() - before);
    }
    if (counts != null) {
      counts.translated(count, host.end() - before, System.nanoTime() - start);
    }
    return block;
  }

  /** What was translated; nothing if that is not counted. */
  synchronized void tell(EngineStatistics.Sink sink) {
    if (counts != null) {
      counts.tell(sink, era);
    }
  }

  /**
   * There is no room left. More of the memory for code is used if most of what was made is what the
   * guest is busy with, and would be made again; otherwise all is thrown away, much of which is of
   * programs that have ended or instructions that were written over. False if a page is to be
   * looked up again.
   */
  private boolean makeRoom() {
    if (2 * pages.lastingBlocks() > made && host.grow()) {
      return true;
    }
    throwAway();
    return false;
  }

  /** Waits until every PE has left the code, and forgets it. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock
  private void throwAway() {
    era++;
    executors.forEach(BlockExecutor::awaitOutside);
    host.clear();
    exits.clear();
    trusted.clear();
    if (FlightRecording.isOn()) {
      pages.record();
    }
    pages.clear();
    made = 0;
  }

  /** Where a direct exit goes. By a PE that is still inside the code that has left by it. */
  long target(int slot) {
    return exits.target(slot);
  }

  /**
   * The page that a direct exit stays in, if all code is still what it was in {@code then}; null if
   * it leaves its page, or its block's instructions are gone.
   */
  synchronized @Nullable CodePage pageOf(int slot, int el, int then) {
    int block = then == era ? host.blockOf(exits.jump(slot)) : -1;
    long va = block < 0 ? 0 : host.guestAddress(block);
    boolean stays = block >= 0 && CodePage.samePage(va, exits.target(slot));
    for (PageCode p = stays ? pages.first((va & PAGE) | el) : null; p != null; p = p.next) {
      if (p.block(va) == block) {
        return p.page;
      }
    }
    return null;
  }

  /**
   * Makes a direct exit go to a block for good, if all code is still what it was in {@code then}.
   */
  synchronized void link(int slot, int block, int then) {
    if (chains && then == era) {
      host.link(exits.jump(slot), block);
    }
  }

  /** A block whose instructions are gone goes to the one that replaces it. */
  synchronized void replace(int doubted, int block, int then) {
    if (then == era && host.isStale(doubted)) {
      host.forward(doubted, block);
    }
  }

  /**
   * Mappings of the upper half may have changed.
   *
   * @param known the memory of the PE that has seen it
   * @param walk whether to look at tables for pages that it does not know
   */
  @SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock
  synchronized void upperHalfChanged(GuestMemory known, boolean walk) {
    generation++;
    for (Iterator<PageCode> pagesLeft = trusted.iterator(); pagesLeft.hasNext(); ) {
      PageCode code = pagesLeft.next();
      if (code.el() == 0 || !known.fetchesFrom(code.va(), code.page, walk)) {
        pagesLeft.remove();
        code.doubt();
      }
    }
  }

  /** For {@link PageCode}, under the lock: what {@link #makeStale} is about to be called for. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock
  void dropped() {
    drops++;
  }

  /** For {@link PageCode}, under the lock: nobody will ask for it again. */
  void remove(PageCode left) {
    trusted.remove(left);
    pages.remove(left);
  }

  /** For {@link PageCode}, under the lock. */
  void makeStale(int block) {
    host.makeStale(block);
    host.doubt(block);
  }
}
