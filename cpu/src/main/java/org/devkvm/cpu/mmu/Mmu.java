package org.devkvm.cpu.mmu;

import java.lang.foreign.Arena;
import java.util.Objects;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.IdRegisters;
import org.jspecify.annotations.Nullable;

/**
 * The slow side of {@link GuestMemory}: TLB misses, accesses that the fast path leaves alone, and
 * TLB and instruction cache maintenance. Only the thread that runs the PE may call this.
 *
 * <p>EL1 has TLBs for each value of PSTATE.PAN, EL0 others: one for each of the last ASIDs where it
 * has non-global entries, at EL0 always.
 */
public final class Mmu {
  private static final int READ = StageOneWalker.READ;
  private static final int WRITE = StageOneWalker.WRITE;
  private static final int FETCH = StageOneWalker.FETCH;

  private static final long PAGE = GuestMemory.PAGE;
  private static final int PAGE_BYTES = 1 << 12;

  /** How many ASIDs have TLBs for EL0. */
  private static final int USER_ASIDS = 8;

  /** A process has two with page table isolation. */
  private static final int KERNEL_ASIDS = 4;

  /** PAR_EL1[11] is RES1. */
  private static final long PAR_RES1 = 1 << 11;

  private final CpuState state;
  private final PhysicalMemory physical;
  private final GuestException exception;
  private final Stage2Fault stage2;
  private final TranslationControl control;
  private final StageOneWalker walker;
  private final CodeCache code;

  /** Of the TLBs; closed with the PE, whichever thread does it. */
  private final Arena arena = Arena.ofShared();

  private final AsidTlbs el1;
  private final AsidTlbs el1Pan;
  private final AsidTlbs user;
  private final FetchEpochs epochs;

  /** Of reads and of writes. */
  private final AbsentPage[] absent = {new AbsentPage(), new AbsentPage()};

  private @Nullable Watcher watcher;
  private @Nullable DeviceMemory devices;

  Mmu(
      CpuState state,
      PhysicalMemory physical,
      CodeCache code,
      GuestException exception,
      Stage2Fault stage2) {
    this.state = state;
    this.physical = physical;
    this.code = code;
    this.exception = exception;
    this.stage2 = stage2;
    control = new TranslationControl(state);
    walker = new StageOneWalker(control, physical, stage2);
    int asid = control.asid;
    el1 = new AsidTlbs(arena, StageOneWalker.EL1, KERNEL_ASIDS, false, asid);
    el1Pan = new AsidTlbs(arena, StageOneWalker.EL1_PAN, KERNEL_ASIDS, false, asid);
    user = new AsidTlbs(arena, StageOneWalker.EL0, USER_ASIDS, true, asid);
    epochs = new FetchEpochs(asid);
    tellEl1();
    state.decodedPages(code.decoded());
  }

  private void tellEl1() {
    state.tlbsOfEl1(el1.current().address, el1Pan.current().address);
  }

  /** Frees the TLBs. The PE does not run any more. */
  void close() {
    arena.close();
  }

  /** The TLB that PSTATE selects. */
  Tlb current() {
    return (state.el() == 0 ? user : state.pan() ? el1Pan : el1).current();
  }

  /** The TLB with the permissions of EL0. */
  Tlb unprivileged() {
    return user.current();
  }

  /** The registers may have been written by MSR: what that does to the TLBs. */
  void contextChanged() {
    if (control.regimeDiffers(state)) {
      control.decode(state);
      selectAsid();
      invalidateAll();
    } else if (control.tablesDiffer(state)) {
      control.decode(state);
      selectAsid();
    }
  }

  /** The registers may have been written from outside: no entry survives a change of any. */
  void resume() {
    if (control.regimeDiffers(state) || control.tablesDiffer(state)) {
      control.decode(state);
      selectAsid();
      invalidateAll();
    }
  }

  private void selectAsid() {
    if (control.asid != user.asid()) {
      forgetAbsent(); // a TLB is that of another ASID in time
      el1.select(control.asid);
      el1Pan.select(control.asid);
      user.select(control.asid);
      epochs.select(control.asid);
      tellEl1();
    }
  }

  // Data.

  long load(Tlb tlb, long va, int size) {
    if (crosses(va, size)) {
      return loadCrossing(tlb, va, size);
    }
    long host;
    try {
      host = translate(tlb, va, READ, aligned(va, size));
    } catch (Stage2Fault fault) {
      return answering(fault, size).load(fault.ipa(), size);
    }
    watch(tlb, va, size, true, false);
    return HostMemory.get(host, size);
  }

  void store(Tlb tlb, long va, int size, long value) {
    if (crosses(va, size)) {
      storeCrossing(tlb, va, size, value);
      return;
    }
    long host;
    try {
      host = translate(tlb, va, WRITE, aligned(va, size));
    } catch (Stage2Fault fault) {
      answering(fault, size).store(fault.ipa(), size, value);
      return;
    }
    watch(tlb, va, size, false, true);
    HostMemory.put(host, size, value);
  }

  /** Where there is no memory devices may answer; null: they do not. */
  public void devices(@Nullable DeviceMemory answering) {
    devices = answering;
  }

  private DeviceMemory answering(Stage2Fault fault, int size) {
    boolean walk = (fault.esr() & Esr.S1PTW) != 0;
    if (devices == null || walk || !devices.holds(fault.ipa(), size)) {
      throw fault;
    }
    return devices;
  }

  long hostForRead(Tlb tlb, long va, int size) {
    long host = host(tlb, va, size, READ);
    watch(tlb, va, size, true, false);
    return host;
  }

  long hostForWrite(Tlb tlb, long va, int size) {
    long host = host(tlb, va, size, WRITE);
    watch(tlb, va, size, false, true);
    return host;
  }

  long hostForAtomic(Tlb tlb, long va, int size) {
    host(tlb, va, size, READ);
    long host = host(tlb, va, size, WRITE);
    watch(tlb, va, size, true, true);
    return host;
  }

  /**
   * DC ZVA is an alignment fault on Device memory, whatever the address (Arm ARM B2.7.2), and
   * whether or not there is memory.
   */
  long hostForZero(Tlb tlb, long va) {
    int fault = walker.walk(control.untagged(va), WRITE, tlb.regime, true);
    if (fault != StageOneWalker.OK) {
      throw dataAbort(va, fault | Esr.WNR);
    }
    if (walker.device()) {
      throw alignmentFault(va, true);
    }
    long host = translate(tlb, va, WRITE, true);
    long block = IdRegisters.ZERO_BLOCK_BYTES;
    watch(tlb, va & -block, (int) block, false, true);
    return host;
  }

  /** Shows every data access to somebody from now on; null: to nobody. */
  public void watch(@Nullable Watcher by) {
    if (!Objects.equals(by, watcher)) {
      watcher = by;
      invalidateAll();
    }
  }

  private void watch(Tlb tlb, long va, int size, boolean read, boolean write) {
    if (watcher != null) {
      boolean unprivileged = tlb.regime == StageOneWalker.EL0;
      watcher.access(va, control.untagged(va), size, read, write, unprivileged);
    }
  }

  private long host(Tlb tlb, long va, int size, int access) {
    if (crosses(va, size)) {
      translate(tlb, va, access, false);
      translate(tlb, nextPage(va), access, false);
      return GuestMemory.CROSSES;
    }
    return translate(tlb, va, access, aligned(va, size));
  }

  private long loadCrossing(Tlb tlb, long va, int size) {
    long low = translate(tlb, va, READ, false);
    long high = translate(tlb, nextPage(va), READ, false);
    watch(tlb, va, size, true, false);
    int first = (int) (nextPage(va) - va);
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = value << 8 | HostMemory.get8(i < first ? low + i : high + i - first);
    }
    return value;
  }

  private void storeCrossing(Tlb tlb, long va, int size, long value) {
    long low = translate(tlb, va, WRITE, false);
    long high = translate(tlb, nextPage(va), WRITE, false);
    watch(tlb, va, size, false, true);
    int first = (int) (nextPage(va) - va);
    for (int i = 0; i < size; i++) {
      HostMemory.put8(i < first ? low + i : high + i - first, value >>> (i << 3));
    }
  }

  private static boolean crosses(long va, int size) {
    return (va & PAGE) != (va + size - 1 & PAGE);
  }

  private static long nextPage(long va) {
    return (va & PAGE) + PAGE_BYTES;
  }

  /** Whether an access of one element is aligned to it; sizes of several elements count as such. */
  private static boolean aligned(long va, int size) {
    return (va & Integer.lowestOneBit(size) - 1) == 0;
  }

  /** Host address of {@code va} for an access that stays in its page. */
  private long translate(Tlb tlb, long va, int access, boolean aligned) {
    if (!aligned && control.alignmentCheck) {
      throw alignmentFault(va, access == WRITE);
    }
    long plain = control.untagged(va);
    long page = plain & PAGE;
    long at = Tlb.entry(tlb.address, plain);
    long tag = HostMemory.get64(at + Tlb.WRITE_TAG * access);
    if (tag == page || (aligned && tag == (page | Tlb.SLOW))) {
      return plain + HostMemory.get64(at + Tlb.ADDEND);
    }
    int fault = walker.walk(plain, access, tlb.regime, aligned);
    if (fault != StageOneWalker.OK) {
      throw dataAbort(va, fault | (access == WRITE ? Esr.WNR : 0));
    }
    long ipa = walker.ipa;
    long host = access == WRITE ? physical.forWrite(ipa) : physical.forRead(ipa);
    if (host == PhysicalMemory.NONE) {
      throw missing(va, ipa, access);
    }
    fill(tlb, page, access, host);
    return host;
  }

  /**
   * Fills the TLB for an access that generated code makes then. False where it must not: where the
   * access faults, is not of Normal memory, or is somebody else's to see.
   *
   * @param va a byte of the access
   */
  public boolean fill(long va, boolean write, boolean unprivileged) {
    if (control.alignmentCheck || watcher != null || control.untagged(va) != va) {
      return false;
    }
    Tlb tlb = unprivileged ? user.current() : current();
    if (absent[write ? WRITE : READ].holds(tlb, va)) {
      return false;
    }
    try {
      // As if it were not aligned, which finds a fault on Device memory before it is touched.
      if (walker.walk(va, write ? WRITE : READ, tlb.regime, false) != StageOneWalker.OK) {
        return false;
      }
    } catch (Stage2Fault fault) {
      return false;
    }
    long host = write ? physical.forWrite(walker.ipa) : physical.forRead(walker.ipa);
    if (host == PhysicalMemory.NONE) {
      return false;
    }
    long page = va & PAGE;
    fill(tlb, page, write ? WRITE : READ, host);
    if (write || (walker.writable && physical.forPossibleWrite(walker.ipa) == host)) {
      tlb.alsoOtherwise(page);
    }
    return true;
  }

  /**
   * What becomes of an aligned access that {@link #fill} did not serve, if it only lacks memory;
   * null if it ends otherwise, or is somebody else's to see.
   */
  public @Nullable Stage2Fault absent(long va, boolean write, boolean unprivileged) {
    if (watcher != null) {
      return null;
    }
    Tlb tlb = unprivileged ? user.current() : current();
    int access = write ? WRITE : READ;
    long plain = control.untagged(va);
    AbsentPage known = absent[access];
    if (!known.holds(tlb, plain)) {
      try {
        if (walker.walk(plain, access, tlb.regime, true) != StageOneWalker.OK) {
          return null;
        }
      } catch (Stage2Fault fault) {
        return null;
      }
      known.remember(tlb, plain, walker.ipa);
    }
    long ipa = known.ipa(plain);
    long host = write ? physical.forWrite(ipa) : physical.forRead(ipa);
    if (host == PhysicalMemory.NONE) {
      return missing(va, ipa, access);
    }
    known.forget();
    return null;
  }

  private void forgetAbsent() {
    absent[READ].forget();
    absent[WRITE].forget();
  }

  /** Records what the last walk has found. */
  private void fill(Tlb tlb, long page, int access, long host) {
    boolean slow = walker.device() || control.alignmentCheck || watcher != null;
    tlb.fill(page, access, host & PAGE, walker.blockShift, walker.nonGlobal, slow);
  }

  private GuestException dataAbort(long va, int iss) {
    return exception.of(Esr.of(Esr.EC_DABT_LOWER, iss), va);
  }

  GuestException alignmentFault(long va, boolean write) {
    return dataAbort(va, Esr.FSC_ALIGNMENT | (write ? Esr.WNR : 0));
  }

  /** The SP alignment fault, where it is asked for at this exception level. */
  void misalignedSp() {
    long enable = state.el() == 0 ? Sctlr.SA0 : Sctlr.SA;
    if ((state.sys(SysReg.SCTLR_EL1) & enable) != 0) {
      throw exception.of(Esr.of(Esr.EC_SP_ALIGNMENT, 0));
    }
  }

  private Stage2Fault missing(long va, long ipa, int access) {
    boolean readOnly = access == WRITE && physical.forRead(ipa) != PhysicalMemory.NONE;
    int fsc = (readOnly ? Esr.FSC_PERMISSION : Esr.FSC_TRANSLATION) + 3;
    int ec = access == FETCH ? Esr.EC_IABT_LOWER : Esr.EC_DABT_LOWER;
    return stage2.of(Esr.of(ec, fsc | (access == WRITE ? Esr.WNR : 0)), va, ipa);
  }

  // Instructions.

  CodePage fetch(Tlb tlb, long va) {
    if ((va & 3) != 0) {
      throw exception.of(Esr.of(Esr.EC_PC_ALIGNMENT, 0), va);
    }
    long plain = control.untagged(va);
    int fault = walker.walk(plain, FETCH, tlb.regime, true);
    if (fault != StageOneWalker.OK) {
      throw exception.of(Esr.of(Esr.EC_IABT_LOWER, fault), va);
    }
    long host = physical.forRead(walker.ipa);
    if (host == PhysicalMemory.NONE) {
      throw missing(va, walker.ipa, FETCH);
    }
    CodePage page = code.page(CodeKey.a64(host & PAGE));
    fillFetch(tlb, plain & PAGE, page);
    return page;
  }

  /** See {@link GuestMemory#fetchesFrom}; PSTATE.PAN decides about data only. */
  boolean fetchesFrom(long va, CodePage page, boolean walk) {
    Tlb tlb = (state.pan() ? el1Pan : el1).current();
    Tlb other = (state.pan() ? el1 : el1Pan).current();
    return tlb.fetchesFrom(va, page)
        || other.fetchesFrom(va, page)
        || (walk && findsFetch(tlb, va, page));
  }

  private boolean findsFetch(Tlb tlb, long va, CodePage page) {
    try {
      if (walker.walk(va, FETCH, tlb.regime, true) != StageOneWalker.OK) {
        return false;
      }
    } catch (Stage2Fault fault) {
      return false;
    }
    if ((physical.forRead(walker.ipa) & PAGE) != page.host) {
      return false;
    }
    fillFetch(tlb, va, page);
    return true;
  }

  /** Records what the last walk has found. */
  private void fillFetch(Tlb tlb, long page, CodePage code) {
    tlb.fillFetch(page, code, walker.blockShift, walker.nonGlobal);
    epochs.fetch(page, walker.blockShift, walker.nonGlobal);
  }

  /** The address a branch to {@code va} goes to: without its tag where TBI ignores that. */
  public long branchTarget(long va) {
    return control.untagged(va);
  }

  /** ISB: with the instruction cache off, code that was written is seen from here on. */
  public void instructionBarrier() {
    if (!control.instructionCache) {
      invalidateAllCode();
    }
  }

  // Maintenance.

  /** TLBI VMALLE1, and everything that makes all translations doubtful. */
  public void invalidateAll() {
    state.dropMonitor();
    walker.forgetTables();
    forgetAbsent();
    el1.clear();
    el1Pan.clear();
    user.clear();
    epochs.dropAll();
  }

  /** TLBI VAE1, VALE1, VAAE1, VAALE1: {@code operand} as the instruction's register has it. */
  public void invalidateVa(long operand, boolean allAsids) {
    long page = operand << 20 >> 8;
    int asid = allAsids ? AsidTlbs.ANY : asid(operand);
    epochs.drop(page, asid);
    forgetAbsent();
    el1.drop(page, asid);
    el1Pan.drop(page, asid);
    user.drop(page, asid);
  }

  /** The numbers that change when translations of code go. */
  FetchEpochs epochs() {
    return epochs;
  }

  /** TLBI ASIDE1. */
  public void invalidateAsid(long operand) {
    int asid = asid(operand);
    forgetAbsent();
    el1.dropAsid(asid);
    el1Pan.dropAsid(asid);
    user.dropAsid(asid);
    epochs.dropAsid(asid);
  }

  private int asid(long operand) {
    return (int) (operand >>> 48) & control.asidMask;
  }

  /**
   * The host page that a cache maintenance instruction by address means, {@link
   * PhysicalMemory#NONE} if it is no memory. Faults are marked as such an instruction's.
   */
  public long maintenanceTarget(long va) {
    Tlb tlb = (state.el() == 0 ? user : el1).current();
    long plain = control.untagged(va);
    // Maintenance goes from line to line: it is worth to remember a page that PAN does not forbid.
    Tlb here = current();
    long cached = here.hostIfReadable(plain);
    if (cached == PhysicalMemory.NONE && here.regime != tlb.regime) {
      cached = tlb.hostIfReadable(plain);
    }
    if (cached != PhysicalMemory.NONE) {
      return cached & PAGE;
    }
    int fault = walker.walk(plain, READ, here.regime, true);
    boolean readable = fault == StageOneWalker.OK;
    if (!readable && here.regime != tlb.regime) {
      fault = walker.walk(plain, READ, tlb.regime, true);
    }
    if (fault != StageOneWalker.OK) {
      throw dataAbort(va, fault | Esr.CM | Esr.WNR);
    }
    long host = physical.forRead(walker.ipa);
    if (host == PhysicalMemory.NONE) {
      return host;
    }
    if (readable) {
      fill(here, plain & PAGE, READ, host);
    }
    return host & PAGE;
  }

  /** IC IVAU: checks what was decoded from a page of host memory. */
  public void invalidateCode(long hostPage) {
    code.verify(hostPage);
  }

  /** IC IALLU: every page is checked against memory before it is used again. */
  public void invalidateAllCode() {
    code.doubtAll();
    refetch();
  }

  /** Looks pages of code up again before they are used again. */
  public void refetch() {
    el1.clearFetches();
    el1Pan.clearFetches();
    user.clearFetches();
  }

  /** AT S1E0R, S1E0W, S1E1R and S1E1W: the value for PAR_EL1. */
  public long translateAddress(long va, boolean unprivileged, boolean write) {
    int regime = unprivileged ? StageOneWalker.EL0 : StageOneWalker.EL1;
    int fault = walker.probe(control.untagged(va), write ? WRITE : READ, regime);
    if (fault != StageOneWalker.OK) {
      return 1 | PAR_RES1 | (long) fault << 1;
    }
    return (walker.ipa & PAGE)
        | PAR_RES1
        | (long) walker.shareability << 7
        | (long) walker.attributes << 56;
  }
}
