package org.devkvm.cpu.mmu;

import java.lang.invoke.VarHandle;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.host.HostMemory;

/**
 * The stage 1 walk of the EL1&amp;0 regime, VMSAv8-64 (Arm ARM D8): 4, 16 and 64 KiB granules,
 * hierarchical attributes, PAN, and hardware update of the access flag and of the dirty state. The
 * contiguous hint is not used. A walk leaves its result in the fields.
 */
final class StageOneWalker {
  // Access types.
  static final int READ = 0;

  static final int WRITE = 1;
  static final int FETCH = 2;

  // Whose permissions count: EL0's, EL1's with PSTATE.PAN clear, EL1's with it set.
  static final int EL0 = 0;

  static final int EL1 = 1;
  static final int EL1_PAN = 2;

  /** No fault. */
  static final int OK = -1;

  /** The descriptor changed under a hardware update: the walk begins again. */
  private static final int CHANGED = -2;

  // Descriptor bits.
  private static final long VALID = 1;
  private static final long TABLE_OR_PAGE = 2;
  private static final long AP1_EL0 = 1L << 6;
  private static final long AP2_RO = 1L << 7;
  private static final long AF = 1L << 10;
  private static final long NG = 1L << 11;
  private static final long DBM = 1L << 51;
  private static final long PXN = 1L << 53;
  private static final long UXN = 1L << 54;
  private static final long PXN_TABLE = 1L << 59;
  private static final long UXN_TABLE = 1L << 60;
  private static final long NO_EL0_TABLE = 1L << 61;
  private static final long RO_TABLE = 1L << 62;
  private static final long HIERARCHY = PXN_TABLE | UXN_TABLE | NO_EL0_TABLE | RO_TABLE;

  private static final long ADDRESS = 0xFFFF_FFFF_FFFFL;

  private static final int OUTER_SHAREABLE = 2;

  private final TranslationControl control;
  private final PhysicalMemory physical;
  private final Stage2Fault stage2;
  private final TablePages tables;

  /** The intermediate physical address. */
  long ipa;

  /** log2 of the page or block. */
  int blockShift;

  /** The translation belongs to the current ASID. */
  boolean nonGlobal;

  /** Whoever may read may write as well, and the descriptor stays as it is. */
  boolean writable;

  /** The MAIR attribute; with its high half zero it is Device memory. */
  int attributes;

  /** SH. */
  int shareability;

  // What is being walked for.
  private long va;
  private int access;
  private int regime;
  private boolean aligned;
  private boolean update;

  StageOneWalker(TranslationControl control, PhysicalMemory physical, Stage2Fault stage2) {
    this.control = control;
    this.physical = physical;
    this.stage2 = stage2;
    tables = new TablePages(physical);
  }

  /** Whether the result is Device memory. */
  boolean device() {
    return (attributes & 0xF0) == 0;
  }

  /**
   * Translates, and updates the descriptor as an access of that type does. Returns {@link #OK} or
   * the fault status code.
   *
   * @param aligned whether the access is aligned, which Device memory demands of data
   */
  int walk(long va, int access, int regime, boolean aligned) {
    this.va = va;
    this.access = access;
    this.regime = regime;
    this.aligned = aligned;
    update = true;
    return walk();
  }

  /** As {@link #walk}, for AT: the descriptor stays as it is. */
  int probe(long va, int access, int regime) {
    this.va = va;
    this.access = access;
    this.regime = regime;
    aligned = true;
    update = false;
    return walk();
  }

  private int walk() {
    if (!control.mmu) {
      return flat();
    }
    TranslationControl.Half half = control.half(va);
    long offset = half == control.upper ? ~va : va;
    if (half.tbi) {
      offset = offset << 8 >>> 8;
    }
    if (half.disabled || offset >>> half.inputBits != 0) {
      return Esr.FSC_TRANSLATION;
    }
    if (tooBig(half.table)) {
      return Esr.FSC_ADDRESS_SIZE;
    }
    int fault;
    do {
      fault = descend(half);
    } while (fault == CHANGED);
    return fault;
  }

  /** Stage 1 is off: addresses are physical, data is Device-nGnRnE (Arm ARM D8.2.10). */
  private int flat() {
    ipa = control.untagged(va);
    blockShift = 12;
    nonGlobal = false;
    writable = false;
    attributes = access == FETCH ? 0xFF : 0;
    shareability = OUTER_SHAREABLE;
    if (ipa >>> TranslationControl.PA_BITS != 0) {
      return Esr.FSC_ADDRESS_SIZE;
    }
    return access != FETCH && !aligned ? Esr.FSC_ALIGNMENT : OK;
  }

  private int descend(TranslationControl.Half half) {
    int stride = half.granule - 3;
    int level = half.startLevel;
    int shift = half.granule + stride * (3 - level);
    long table = half.table;
    long index = (va & (1L << half.inputBits) - 1) >>> shift;
    long hierarchy = 0;
    while (true) {
      long at = table + (index << 3);
      long descriptor = descriptor(at);
      if ((descriptor & VALID) == 0) {
        return Esr.FSC_TRANSLATION + level;
      }
      boolean tableOrPage = (descriptor & TABLE_OR_PAGE) != 0;
      if (level == 3 || !tableOrPage) {
        if (level == 3 ? !tableOrPage : !blocksAt(level, half.granule)) {
          return Esr.FSC_TRANSLATION + level;
        }
        blockShift = shift;
        return leaf(at, descriptor, hierarchy, level);
      }
      table = descriptor & ADDRESS & -(1L << half.granule);
      if (tooBig(table)) {
        return Esr.FSC_ADDRESS_SIZE + level;
      }
      hierarchy |= descriptor & HIERARCHY;
      level++;
      shift -= stride;
      index = va >>> shift & (1L << stride) - 1;
    }
  }

  private static boolean blocksAt(int level, int granule) {
    return level == 2 || (level == 1 && granule == 12);
  }

  private boolean tooBig(long address) {
    return address >>> control.outputBits != 0;
  }

  private int leaf(long at, long descriptor, long hierarchy, int level) {
    long base = descriptor & ADDRESS & -(1L << blockShift);
    if (tooBig(base)) {
      return Esr.FSC_ADDRESS_SIZE + level;
    }
    if ((descriptor & AF) == 0 && !control.ha) {
      return Esr.FSC_ACCESS_FLAG + level;
    }
    ipa = base | (va & (1L << blockShift) - 1);
    nonGlobal = (descriptor & NG) != 0;
    writable = ((descriptor & AP2_RO) | (hierarchy & RO_TABLE)) == 0;
    attributes = (int) (control.mair >>> ((descriptor >>> 2 & 7) << 3)) & 0xFF;
    shareability = device() ? OUTER_SHAREABLE : (int) (descriptor >>> 8) & 3;
    if (access != FETCH && !aligned && device()) {
      return Esr.FSC_ALIGNMENT;
    }
    if (!permits(descriptor, hierarchy)) {
      return Esr.FSC_PERMISSION + level;
    }
    return update ? update(at, descriptor) : OK;
  }

  /** The stage 1 permissions of Arm ARM D8.4. */
  private boolean permits(long descriptor, long hierarchy) {
    boolean el0 = (descriptor & AP1_EL0) != 0 && (hierarchy & NO_EL0_TABLE) == 0;
    boolean cleanable = control.hd && (descriptor & DBM) != 0;
    boolean writable = (hierarchy & RO_TABLE) == 0 && ((descriptor & AP2_RO) == 0 || cleanable);
    if (access == FETCH) {
      if (regime == EL0) {
        boolean never = (descriptor & UXN) != 0 || (hierarchy & UXN_TABLE) != 0;
        return !never && !(control.wxn && el0 && writable);
      }
      boolean never = (descriptor & PXN) != 0 || (hierarchy & PXN_TABLE) != 0;
      return !never && !(writable && (el0 || control.wxn));
    }
    boolean accessible =
        switch (regime) {
          case EL0 -> el0;
          case EL1_PAN -> !el0;
          default -> true;
        };
    return accessible && (access == READ || writable);
  }

  /** Forgets where tables are: memory may be gone. */
  void forgetTables() {
    tables.forget();
  }

  /** Hardware management of the access flag and the dirty state (Arm ARM D8.5). */
  private int update(long at, long descriptor) {
    long updated = descriptor | AF;
    if (access == WRITE) {
      updated &= ~AP2_RO;
    }
    if (updated == descriptor) {
      return OK;
    }
    long host = physical.forWrite(at);
    if (host == PhysicalMemory.NONE) {
      int iss = Esr.FSC_PERMISSION + 3 | Esr.S1PTW | Esr.WNR;
      throw stage2.of(Esr.of(faultClass(), iss), va, at);
    }
    long seen = HostMemory.compareAndExchange(host, 8, descriptor, updated);
    return seen == descriptor ? OK : CHANGED;
  }

  private long descriptor(long at) {
    long host = tables.host(at);
    if (host == PhysicalMemory.NONE) {
      int iss = Esr.FSC_TRANSLATION + 3 | Esr.S1PTW;
      throw stage2.of(Esr.of(faultClass(), iss), va, at);
    }
    long seen = HostMemory.get64(host); // a volatile access costs several times as much uncompiled
    VarHandle.acquireFence();
    return seen;
  }

  private int faultClass() {
    return access == FETCH ? Esr.EC_IABT_LOWER : Esr.EC_DABT_LOWER;
  }
}
