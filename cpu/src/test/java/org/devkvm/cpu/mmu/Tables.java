package org.devkvm.cpu.mmu;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.CpuState;

/** Translation tables for tests, of any granule, for 48-bit addresses on both sides. */
public final class Tables {
  /** A valid, accessed, non-global page of Normal memory that EL1 may write. */
  public static final long NORMAL = 1 << 10 | 1 << 11;

  /** AttrIndx of Device memory in {@link #MAIR}. */
  public static final long DEVICE = 1 << 2;

  public static final long EL0 = 1 << 6;
  public static final long READ_ONLY = 1 << 7;
  public static final long AF = 1 << 10;
  public static final long NON_GLOBAL = 1 << 11;
  public static final long DBM = 1L << 51;
  public static final long PXN = 1L << 53;
  public static final long UXN = 1L << 54;
  public static final long PXN_TABLE = 1L << 59;
  public static final long UXN_TABLE = 1L << 60;
  public static final long NO_EL0_TABLE = 1L << 61;
  public static final long READ_ONLY_TABLE = 1L << 62;

  /** Attribute 0 is Normal write-back, 1 is Device-nGnRE. */
  public static final long MAIR = 0x04FF;

  /** T0SZ and T1SZ for 48 bits, IPS for 48 bits, 16-bit ASIDs. */
  private static final long TCR = 16 | 16 << 16 | 5L << 32 | 1L << 36;

  private final Ram ram;
  private final int granule;
  private final long root;

  /** Empty tables with a granule of {@code 1 << granule} bytes. */
  public Tables(Ram ram, int granule) {
    this.ram = ram;
    this.granule = granule;
    root = ram.allocate(1L << granule);
  }

  /** Turns translation on with these tables on both sides. */
  public void install(CpuState state) {
    long granules =
        switch (granule) {
          case 12 -> 2L << 30;
          case 14 -> 2 << 14 | 1 << 30;
          default -> 1 << 14 | 3L << 30;
        };
    state.sys(SysReg.TCR_EL1, TCR | granules);
    state.sys(SysReg.TTBR0_EL1, root);
    state.sys(SysReg.TTBR1_EL1, root);
    state.sys(SysReg.MAIR_EL1, MAIR);
    state.sys(SysReg.SCTLR_EL1, state.sys(SysReg.SCTLR_EL1) | 1);
  }

  /** Where walks begin. */
  public int startLevel() {
    return granule == 16 ? 1 : 0;
  }

  /** Writes the last descriptor of a walk: a page at level 3, else a block. */
  public void map(long va, long ipa, int level, long attributes) {
    put(va, level, ipa | attributes | (level == 3 ? 3 : 1));
  }

  /** Writes the descriptor for {@code va} at a level, and tables above it. */
  public void put(long va, int level, long descriptor) {
    ram.put(slot(va, level), descriptor);
  }

  /** The descriptor for {@code va} at a level. */
  public long get(long va, int level) {
    return ram.get(slot(va, level));
  }

  /** Adds attributes to the table descriptor for {@code va} at a level. */
  public void restrict(long va, int level, long attributes) {
    put(va, level, get(va, level) | attributes);
  }

  private long slot(long va, int level) {
    long table = root;
    for (int at = startLevel(); at < level; at++) {
      long slot = table + index(va, at) * 8;
      if (ram.get(slot) == 0) {
        ram.put(slot, ram.allocate(1L << granule) | 3);
      }
      table = ram.get(slot) & 0xFFFF_FFFF_FFFFL & -(1L << granule);
    }
    return table + index(va, level) * 8;
  }

  private long index(long va, int level) {
    int stride = granule - 3;
    int shift = granule + stride * (3 - level);
    return (va & 0xFFFF_FFFF_FFFFL) >>> shift & (1L << stride) - 1;
  }
}
