package org.devkvm.cpu.mmu;

import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.state.CpuState;

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

  /** What {@link #hostForRead} and {@link #hostForWrite} return for bytes in two pages. */
  public static final long CROSSES = -1;

  private final Mmu mmu;

  /** The TLB of the current regime; never null, changes with PSTATE.EL, PAN and the ASID. */
  private Tlb tlb;

  /** {@code tlb.entries}. */
  private long[] entries;

  /** A view for one PE. */
  public GuestMemory(
      CpuState state, PhysicalMemory physical, GuestException exception, Stage2Fault stage2) {
    mmu = new Mmu(state, physical, exception, stage2);
    tlb = mmu.current();
    entries = tlb.entries;
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
    tlb = mmu.current();
    entries = tlb.entries;
  }

  /** As {@link #contextChanged}, when the registers may have been written from outside. */
  public void resume() {
    mmu.resume();
    tlb = mmu.current();
    entries = tlb.entries;
  }

  /** Loads a byte. */
  public long load8(long va) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    return t[i] == (va & PAGE) ? HostMemory.get8(va + t[i + 2]) : mmu.load(tlb, va, 1);
  }

  /** Loads 2 bytes. */
  public long load16(long va) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    return t[i] == (va + 1 & PAGE) ? HostMemory.get16(va + t[i + 2]) : mmu.load(tlb, va, 2);
  }

  /** Loads 4 bytes. */
  public long load32(long va) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    return t[i] == (va + 3 & PAGE) ? HostMemory.get32(va + t[i + 2]) : mmu.load(tlb, va, 4);
  }

  /** Loads 8 bytes. */
  public long load64(long va) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    return t[i] == (va + 7 & PAGE) ? HostMemory.get64(va + t[i + 2]) : mmu.load(tlb, va, 8);
  }

  /** Stores a byte. */
  public void store8(long va, long value) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    if (t[i + 1] == (va & PAGE)) {
      HostMemory.put8(va + t[i + 2], value);
    } else {
      mmu.store(tlb, va, 1, value);
    }
  }

  /** Stores 2 bytes. */
  public void store16(long va, long value) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    if (t[i + 1] == (va + 1 & PAGE)) {
      HostMemory.put16(va + t[i + 2], value);
    } else {
      mmu.store(tlb, va, 2, value);
    }
  }

  /** Stores 4 bytes. */
  public void store32(long va, long value) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    if (t[i + 1] == (va + 3 & PAGE)) {
      HostMemory.put32(va + t[i + 2], value);
    } else {
      mmu.store(tlb, va, 4, value);
    }
  }

  /** Stores 8 bytes. */
  public void store64(long va, long value) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    if (t[i + 1] == (va + 7 & PAGE)) {
      HostMemory.put64(va + t[i + 2], value);
    } else {
      mmu.store(tlb, va, 8, value);
    }
  }

  /**
   * Host address of {@code size} bytes (1 to 64) to be read; {@link #CROSSES} if they lie in two
   * pages, which then may both be read.
   */
  public long hostForRead(long va, int size) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    return t[i] == (va + size - 1 & PAGE) ? va + t[i + 2] : mmu.hostForRead(tlb, va, size);
  }

  /** As {@link #hostForRead}, to be written. */
  public long hostForWrite(long va, int size) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    return t[i + 1] == (va + size - 1 & PAGE) ? va + t[i + 2] : mmu.hostForWrite(tlb, va, size);
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
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    return t[i + 1] == (va & PAGE) ? va + t[i + 2] : mmu.hostForAtomic(tlb, va, size);
  }

  /** Host address of the byte at {@code va} in a block that DC ZVA is to zero. */
  public long hostForZero(long va) {
    long[] t = entries;
    int i = (int) (va >>> 10) & 0xFFC;
    return t[i + 1] == (va & PAGE) ? va + t[i + 2] : mmu.hostForZero(tlb, va);
  }

  /** LDTR: loads 1, 2, 4 or 8 bytes with the permissions of EL0. */
  public long loadUnprivileged(long va, int size) {
    Tlb unprivileged = mmu.unprivileged();
    long[] t = unprivileged.entries;
    int i = (int) (va >>> 10) & 0xFFC;
    return t[i] == (va + size - 1 & PAGE)
        ? HostMemory.get(va + t[i + 2], size)
        : mmu.load(unprivileged, va, size);
  }

  /** STTR: stores 1, 2, 4 or 8 bytes with the permissions of EL0. */
  public void storeUnprivileged(long va, int size, long value) {
    Tlb unprivileged = mmu.unprivileged();
    long[] t = unprivileged.entries;
    int i = (int) (va >>> 10) & 0xFFC;
    if (t[i + 1] == (va + size - 1 & PAGE)) {
      HostMemory.put(va + t[i + 2], size, value);
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
      if (page != null) {
        return page;
      }
    }
    return mmu.fetch(t, va);
  }
}
