package org.devkvm.cpu.mmu;

import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.StateBlock;

/**
 * Memory as one PE sees it through stage 1 translation, data and instructions. Only the thread that
 * runs the PE may call this.
 *
 * <p>An access either completes or throws: {@link GuestException} for an exception to EL1, {@link
 * Stage2Fault} where the guest-physical address space has no memory. No part of a store has
 * happened then. Values are little-endian and zero-extended; addresses may be unaligned and tagged
 * (TBI) wherever the architecture allows it.
 */
public final class GuestMemory {
  /** Clears the offset in a 4 KiB page. */
  static final long PAGE = ~0xFFFL;

  /** What SP must be aligned to where that is checked. */
  public static final int SP_ALIGNMENT = 16;

  /** What {@link #hostForRead} and {@link #hostForWrite} return for bytes in two pages. */
  public static final long CROSSES = -1;

  private final CpuState state;
  private final Mmu mmu;

  /** The TLB of the current regime; never null, changes with PSTATE.EL, PAN and the ASID. */
  private Tlb tlb;

  /** {@code tlb.address}. */
  private long table;

  /** A view for one PE. */
  public GuestMemory(
      CpuState state,
      PhysicalMemory physical,
      CodeCache code,
      GuestException exception,
      Stage2Fault stage2) {
    this.state = state;
    mmu = new Mmu(state, physical, code, exception, stage2);
    tlb = mmu.current();
    select();
  }

  /** Frees what the PE has of the host's memory. It does not run any more. */
  public void close() {
    mmu.close();
  }

  /** The maintenance operations and what changes translation. */
  public Mmu mmu() {
    return mmu;
  }

  /**
   * To be called when an instruction may have changed PSTATE.EL or PAN, SCTLR_EL1, TCR_EL1,
   * TTBRn_EL1 or MAIR_EL1, before the next access: exception entry and return, MSR.
   */
  public void contextChanged() {
    mmu.contextChanged();
    select();
  }

  private void select() {
    tlb = mmu.current();
    table = tlb.address;
    state.tlbs(table, mmu.unprivileged().address);
  }

  /** As {@link #contextChanged}, when the registers may have been written from outside. */
  public void resume() {
    mmu.resume();
    select();
  }

  /**
   * A number for the answers of {@link #fetchPage} for addresses below TTBR0_EL1, for callers that
   * remember them. The same number, now or later again: they hold. Another number: they may not.
   */
  public int lowerFetchEpoch() {
    return mmu.epochs().lower();
  }

  /** As {@link #lowerFetchEpoch}, for addresses below TTBR1_EL1. */
  public int upperFetchEpoch() {
    return mmu.epochs().upper();
  }

  /** Whether {@link #upperFetchEpoch} may become this number again. */
  public boolean keepsUpperFetchEpoch(int epoch) {
    return mmu.epochs().keepsUpper(epoch);
  }

  /**
   * To be called before an access at a register: SP must be aligned to 16 bytes where SCTLR_EL1.SA
   * or SA0 says so.
   *
   * @param block the state block
   * @param base the register's index in {@link CpuState#x}; {@link CpuState#SP} alone is above 31
   */
  public void checkSp(long block, int base) {
    if ((StateBlock.x(block, base) & -(base >>> 5) & SP_ALIGNMENT - 1) != 0) {
      mmu.misalignedSp();
    }
  }

  /** Loads a byte. */
  public long load8(long va) {
    long t = Tlb.entry(table, va);
    return HostMemory.get64(t) == (va & PAGE)
        ? HostMemory.get8(va + HostMemory.get64(t + Tlb.ADDEND))
        : mmu.load(tlb, va, 1);
  }

  /** Loads 2 bytes. */
  public long load16(long va) {
    long t = Tlb.entry(table, va);
    return HostMemory.get64(t) == (va + 1 & PAGE)
        ? HostMemory.get16(va + HostMemory.get64(t + Tlb.ADDEND))
        : mmu.load(tlb, va, 2);
  }

  /** Loads 4 bytes. */
  public long load32(long va) {
    long t = Tlb.entry(table, va);
    return HostMemory.get64(t) == (va + 3 & PAGE)
        ? HostMemory.get32(va + HostMemory.get64(t + Tlb.ADDEND))
        : mmu.load(tlb, va, 4);
  }

  /** Loads 8 bytes. */
  public long load64(long va) {
    long t = Tlb.entry(table, va);
    return HostMemory.get64(t) == (va + 7 & PAGE)
        ? HostMemory.get64(va + HostMemory.get64(t + Tlb.ADDEND))
        : mmu.load(tlb, va, 8);
  }

  /** Stores a byte. */
  public void store8(long va, long value) {
    long t = Tlb.entry(table, va);
    if (HostMemory.get64(t + Tlb.WRITE_TAG) == (va & PAGE)) {
      HostMemory.put8(va + HostMemory.get64(t + Tlb.ADDEND), value);
    } else {
      mmu.store(tlb, va, 1, value);
    }
  }

  /** Stores 2 bytes. */
  public void store16(long va, long value) {
    long t = Tlb.entry(table, va);
    if (HostMemory.get64(t + Tlb.WRITE_TAG) == (va + 1 & PAGE)) {
      HostMemory.put16(va + HostMemory.get64(t + Tlb.ADDEND), value);
    } else {
      mmu.store(tlb, va, 2, value);
    }
  }

  /** Stores 4 bytes. */
  public void store32(long va, long value) {
    long t = Tlb.entry(table, va);
    if (HostMemory.get64(t + Tlb.WRITE_TAG) == (va + 3 & PAGE)) {
      HostMemory.put32(va + HostMemory.get64(t + Tlb.ADDEND), value);
    } else {
      mmu.store(tlb, va, 4, value);
    }
  }

  /** Stores 8 bytes. */
  public void store64(long va, long value) {
    long t = Tlb.entry(table, va);
    if (HostMemory.get64(t + Tlb.WRITE_TAG) == (va + 7 & PAGE)) {
      HostMemory.put64(va + HostMemory.get64(t + Tlb.ADDEND), value);
    } else {
      mmu.store(tlb, va, 8, value);
    }
  }

  /**
   * Host address of {@code size} bytes (1 to 64) to be read; {@link #CROSSES} if they lie in two
   * pages, which then may both be read.
   */
  public long hostForRead(long va, int size) {
    long t = Tlb.entry(table, va);
    return HostMemory.get64(t) == (va + size - 1 & PAGE)
        ? va + HostMemory.get64(t + Tlb.ADDEND)
        : mmu.hostForRead(tlb, va, size);
  }

  /** As {@link #hostForRead}, to be written. */
  public long hostForWrite(long va, int size) {
    long t = Tlb.entry(table, va);
    return HostMemory.get64(t + Tlb.WRITE_TAG) == (va + size - 1 & PAGE)
        ? va + HostMemory.get64(t + Tlb.ADDEND)
        : mmu.hostForWrite(tlb, va, size);
  }

  /**
   * Host address for an access that must be aligned to its size (a power of two): load-exclusive,
   * LDAR. Never {@link #CROSSES}.
   */
  public long hostForAlignedRead(long va, int size) {
    if ((va & size - 1) != 0) {
      throw mmu.alignmentFault(va, false);
    }
    return hostForRead(va, size);
  }

  /** As {@link #hostForAlignedRead}, to be written: store-exclusive, STLR. */
  public long hostForAlignedWrite(long va, int size) {
    if ((va & size - 1) != 0) {
      throw mmu.alignmentFault(va, true);
    }
    return hostForWrite(va, size);
  }

  /**
   * Host address for an atomic read-modify-write of aligned bytes. A fault that a read would have
   * got too is reported as a read's, as the architecture has it.
   */
  public long hostForAtomic(long va, int size) {
    if ((va & size - 1) != 0) {
      throw mmu.alignmentFault(va, false);
    }
    long t = Tlb.entry(table, va);
    return HostMemory.get64(t + Tlb.WRITE_TAG) == (va & PAGE)
        ? va + HostMemory.get64(t + Tlb.ADDEND)
        : mmu.hostForAtomic(tlb, va, size);
  }

  /** Host address of the byte at {@code va} in a block that DC ZVA is to zero. */
  public long hostForZero(long va) {
    long t = Tlb.entry(table, va);
    return HostMemory.get64(t + Tlb.WRITE_TAG) == (va & PAGE)
        ? va + HostMemory.get64(t + Tlb.ADDEND)
        : mmu.hostForZero(tlb, va);
  }

  /** LDTR: loads 1, 2, 4 or 8 bytes with the permissions of EL0. */
  public long loadUnprivileged(long va, int size) {
    Tlb unprivileged = mmu.unprivileged();
    long t = Tlb.entry(unprivileged.address, va);
    return HostMemory.get64(t) == (va + size - 1 & PAGE)
        ? HostMemory.get(va + HostMemory.get64(t + Tlb.ADDEND), size)
        : mmu.load(unprivileged, va, size);
  }

  /** STTR: stores 1, 2, 4 or 8 bytes with the permissions of EL0. */
  public void storeUnprivileged(long va, int size, long value) {
    Tlb unprivileged = mmu.unprivileged();
    long t = Tlb.entry(unprivileged.address, va);
    if (HostMemory.get64(t + Tlb.WRITE_TAG) == (va + size - 1 & PAGE)) {
      HostMemory.put(va + HostMemory.get64(t + Tlb.ADDEND), size, value);
    } else {
      mmu.store(unprivileged, va, size, value);
    }
  }

  /**
   * The predecoded page that holds the instruction at {@code va}. Throws the Instruction Abort, or
   * the PC alignment fault. The result serves until the next call of this, {@link #contextChanged}
   * or a maintenance operation.
   */
  public CodePage fetchPage(long va) {
    Tlb t = tlb;
    int i = (int) (va >>> 12) & Tlb.FETCH_MASK;
    if (t.fetchTags[i] == (va & ~0xFFCL)) {
      CodePage page = t.fetchPages[i];
      if (page != null && page.valid) {
        return page;
      }
    }
    return mmu.fetch(t, va);
  }

  /**
   * Whether {@link #fetchPage} answers so for a page at EL1. Takes no lock.
   *
   * @param walk whether to look at the guest's tables where that is not known: what is found there
   *     is known then
   */
  public boolean fetchesFrom(long va, CodePage page, boolean walk) {
    return page.valid && mmu.fetchesFrom(va, page, walk);
  }
}
