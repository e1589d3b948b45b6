package org.devkvm.cpu.mmu;

import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.CpuState;

/** SCTLR_EL1, TCR_EL1, TTBRn_EL1 and MAIR_EL1, taken apart for the walker. */
final class TranslationControl {
  /** The size of physical addresses in bits: ID_AA64MMFR0_EL1.PARange. */
  static final int PA_BITS = 48;

  private static final long SCTLR_USED = Sctlr.M | Sctlr.A | Sctlr.I | Sctlr.WXN;

  // Fields of TCR_EL1.
  private static final int EPD0 = 7;
  private static final int EPD1 = 23;
  private static final int A1 = 22;
  private static final int TG0 = 14;
  private static final int TG1 = 30;
  private static final int T1SZ = 16;
  private static final int IPS = 32;
  private static final int AS = 36;
  private static final int TBI0 = 37;
  private static final int TBI1 = 38;
  private static final int HA = 39;
  private static final int HD = 40;

  /** Bits of an output address by TCR_EL1.IPS; beyond the table it is {@link #PA_BITS}. */
  private static final int[] IPS_BITS = {32, 36, 40, 42, 44, 48, 48, 48};

  /** log2 of the granule by TCR_EL1.TG0; the reserved value is taken for 4 KiB. */
  private static final int[] TG0_SHIFT = {12, 16, 14, 12};

  /** log2 of the granule by TCR_EL1.TG1; the reserved value is taken for 4 KiB. */
  private static final int[] TG1_SHIFT = {12, 14, 12, 16};

  private static final int SHORTEST_SZ = 16;
  private static final int LONGEST_SZ = 39;

  /** One half of the address space. */
  static final class Half {
    /** Walks are disabled (TCR_EL1.EPDn). */
    boolean disabled;

    /** The top byte of an address is ignored. */
    boolean tbi;

    /** log2 of the granule. */
    int granule;

    /** Bits of an input address. */
    int inputBits;

    /** Where walks begin. */
    int startLevel;

    /** IPA of the first table. */
    long table;

    private void decode(int shift, int sz, long ttbr) {
      granule = shift;
      inputBits = 64 - Math.clamp(sz, SHORTEST_SZ, LONGEST_SZ);
      int stride = granule - 3;
      startLevel = 4 - (inputBits - granule + stride - 1) / stride;
      int indexBits = inputBits - (granule + stride * (3 - startLevel));
      table = ttbr & 0xFFFF_FFFF_FFFFL & -(8L << indexBits);
    }
  }

  /** Addresses with bit 55 clear: TTBR0_EL1. */
  final Half lower = new Half();

  /** Addresses with bit 55 set: TTBR1_EL1. */
  final Half upper = new Half();

  /** Stage 1 translation is on. */
  boolean mmu;

  /** Every data access must be aligned. */
  boolean alignmentCheck;

  /** Instruction accesses are cacheable. */
  boolean instructionCache;

  /** Writable memory is not executable. */
  boolean wxn;

  /** Hardware sets the access flag. */
  boolean ha;

  /** Hardware manages the dirty state; implies {@link #ha}. */
  boolean hd;

  /** Bits of an output address. */
  int outputBits;

  /** MAIR_EL1. */
  long mair;

  /** The ASID in use, and the bits of an ASID that count. */
  int asid;

  int asidMask;

  private long sctlr;
  private long tcr;
  private long ttbr0;
  private long ttbr1;

  TranslationControl(CpuState state) {
    decode(state);
  }

  /** Whether a register other than the table bases differs from what was decoded last. */
  boolean regimeDiffers(CpuState state) {
    return ((state.sys(SysReg.SCTLR_EL1) ^ sctlr) & SCTLR_USED) != 0
        || state.sys(SysReg.TCR_EL1) != tcr
        || state.sys(SysReg.MAIR_EL1) != mair;
  }

  /** Whether a table base differs from what was decoded last. */
  boolean tablesDiffer(CpuState state) {
    return state.sys(SysReg.TTBR0_EL1) != ttbr0 || state.sys(SysReg.TTBR1_EL1) != ttbr1;
  }

  /** Takes the registers apart. */
  void decode(CpuState state) {
    sctlr = state.sys(SysReg.SCTLR_EL1);
    tcr = state.sys(SysReg.TCR_EL1);
    mair = state.sys(SysReg.MAIR_EL1);
    ttbr0 = state.sys(SysReg.TTBR0_EL1);
    ttbr1 = state.sys(SysReg.TTBR1_EL1);

    mmu = (sctlr & Sctlr.M) != 0;
    alignmentCheck = (sctlr & Sctlr.A) != 0;
    instructionCache = (sctlr & Sctlr.I) != 0;
    wxn = (sctlr & Sctlr.WXN) != 0;
    ha = field(HA, 1) != 0;
    hd = ha && field(HD, 1) != 0;
    outputBits = Math.min(PA_BITS, IPS_BITS[field(IPS, 3)]);
    lower.disabled = field(EPD0, 1) != 0;
    upper.disabled = field(EPD1, 1) != 0;
    lower.tbi = field(TBI0, 1) != 0;
    upper.tbi = field(TBI1, 1) != 0;
    lower.decode(TG0_SHIFT[field(TG0, 2)], field(0, 6), ttbr0);
    upper.decode(TG1_SHIFT[field(TG1, 2)], field(T1SZ, 6), ttbr1);
    asidMask = field(AS, 1) != 0 ? 0xFFFF : 0xFF;
    asid = (int) ((field(A1, 1) != 0 ? ttbr1 : ttbr0) >>> 48) & asidMask;
  }

  private int field(int lsb, int width) {
    return (int) (tcr >>> lsb) & (1 << width) - 1;
  }

  /** The half that an address lies in. */
  Half half(long va) {
    return (va >>> 55 & 1) == 0 ? lower : upper;
  }

  /** The address without its tag: bits 63:56 as bit 55 where TBI ignores them. */
  long untagged(long va) {
    return half(va).tbi ? va << 8 >> 8 : va;
  }
}
