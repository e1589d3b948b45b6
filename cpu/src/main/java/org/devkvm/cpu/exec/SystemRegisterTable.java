package org.devkvm.cpu.exec;

import static org.devkvm.cpu.exec.SystemRegisterGate.DCC;
import static org.devkvm.cpu.exec.SystemRegisterGate.DZE;
import static org.devkvm.cpu.exec.SystemRegisterGate.EITHER_COUNTER;
import static org.devkvm.cpu.exec.SystemRegisterGate.EL0PCTEN;
import static org.devkvm.cpu.exec.SystemRegisterGate.EL0PTEN;
import static org.devkvm.cpu.exec.SystemRegisterGate.EL0VCTEN;
import static org.devkvm.cpu.exec.SystemRegisterGate.EL0VTEN;
import static org.devkvm.cpu.exec.SystemRegisterGate.EL1_ONLY;
import static org.devkvm.cpu.exec.SystemRegisterGate.NONE;
import static org.devkvm.cpu.exec.SystemRegisterGate.OPEN;
import static org.devkvm.cpu.exec.SystemRegisterGate.UCI;
import static org.devkvm.cpu.exec.SystemRegisterGate.UCT;
import static org.devkvm.cpu.exec.SystemRegisterGate.UMA;

import java.util.List;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.ShareabilityDomain.Maintenance;
import org.devkvm.cpu.state.IdRegisters;
import org.jspecify.annotations.Nullable;

/**
 * The system registers and SYS instructions that the PE holds itself, one row each. {@link SysReg}s
 * without a row belong to the hypervisor; encodings in neither are UNDEFINED.
 */
final class SystemRegisterTable {
  /** The value of a register that is more than storage. */
  @FunctionalInterface
  interface Reader {
    long read(SystemRegisters pe, int word);
  }

  /** What a write does. */
  @FunctionalInterface
  interface Writer {
    void write(SystemRegisters pe, int word, long value);
  }

  /**
   * One register or instruction.
   *
   * @param reads what EL0 needs to read
   * @param reader null: not readable
   * @param writes what EL0 needs to write
   * @param writer null: not writable
   * @param isHypervisors the PE does not hold it: only what EL0 may is decided here
   */
  record Row(
      SystemRegisterGate reads,
      @Nullable Reader reader,
      SystemRegisterGate writes,
      @Nullable Writer writer,
      boolean isHypervisors) {}

  /** The rows by encoding. */
  private static final @Nullable Row[] ROWS = new Row[1 << 16];

  /** Reads storage, and nothing else. */
  static final Reader STORED = SystemRegisters::stored;

  /** Writes storage, and nothing else. */
  static final Writer STORE = SystemRegisters::store;

  // Registers of which nothing is IMPLEMENTATION DEFINED here.
  private static final Reader ZERO = (pe, word) -> 0;
  private static final Writer IGNORE = (pe, word, value) -> {};

  /** What the PE does not have: ID_AA64PFR0_EL1.RAS is 0. */
  private static final List<SysReg> RAS =
      List.of(
          SysReg.DISR_EL1,
          SysReg.ERRIDR_EL1,
          SysReg.ERRSELR_EL1,
          SysReg.ERXFR_EL1,
          SysReg.ERXCTLR_EL1,
          SysReg.ERXSTATUS_EL1,
          SysReg.ERXADDR_EL1,
          SysReg.ERXMISC0_EL1,
          SysReg.ERXMISC1_EL1);

  static {
    identification();
    debug();
    state();
    processorState();
    timers();
    translation();
    caches();
    tlbs();
  }

  private SystemRegisterTable() {}

  /** The row of an encoding; null if the PE does not hold it. */
  static @Nullable Row row(int encoding) {
    return ROWS[encoding];
  }

  // spotless:off
  private static void identification() {
    for (SysReg reg : IdRegisters.readOnly()) {
      add(reg, EL1_ONLY, STORED, EL1_ONLY, null);
    }
    add(SysReg.MPIDR_EL1,      EL1_ONLY, STORED,                   EL1_ONLY, null);
    add(SysReg.CTR_EL0,        UCT,      STORED,                   EL1_ONLY, null);
    add(SysReg.DCZID_EL0,      OPEN,     SystemRegisters::dczid,   EL1_ONLY, null);
    add(SysReg.CCSIDR_EL1,     EL1_ONLY, SystemRegisters::ccsidr,  EL1_ONLY, null);
    add(SysReg.CSSELR_EL1,     EL1_ONLY, STORED,                   EL1_ONLY, SystemRegisters::setCsselr);
  }

  /** The others of the debug registers have no gate: EL1 may read and write them. */
  private static void debug() {
    hypervisors(SysReg.MDCCSR_EL0,        DCC,      NONE);
    hypervisors(SysReg.DBGDTR_EL0,        DCC,      DCC);
    hypervisors(SysReg.DBGDTRTX_EL0,      DCC,      DCC);
    hypervisors(SysReg.MDRAR_EL1,         EL1_ONLY, NONE);
    hypervisors(SysReg.OSLSR_EL1,         EL1_ONLY, NONE);
    hypervisors(SysReg.OSLAR_EL1,         NONE,     EL1_ONLY);
    hypervisors(SysReg.DBGAUTHSTATUS_EL1, EL1_ONLY, NONE);
  }

  private static void state() {
    add(SysReg.ACTLR_EL1,      EL1_ONLY, STORED,                   EL1_ONLY, IGNORE);
    add(SysReg.CPACR_EL1,      EL1_ONLY, STORED,                   EL1_ONLY, STORE);
    add(SysReg.ZCR_EL1,        EL1_ONLY, SystemRegisters::zcr,     EL1_ONLY, SystemRegisters::setZcr);
    add(SysReg.SPSR_EL1,       EL1_ONLY, STORED,                   EL1_ONLY, STORE);
    add(SysReg.ELR_EL1,        EL1_ONLY, STORED,                   EL1_ONLY, STORE);
    add(SysReg.AFSR0_EL1,      EL1_ONLY, ZERO,                     EL1_ONLY, IGNORE);
    add(SysReg.AFSR1_EL1,      EL1_ONLY, ZERO,                     EL1_ONLY, IGNORE);
    add(SysReg.ESR_EL1,        EL1_ONLY, STORED,                   EL1_ONLY, STORE);
    add(SysReg.FAR_EL1,        EL1_ONLY, STORED,                   EL1_ONLY, STORE);
    add(SysReg.PAR_EL1,        EL1_ONLY, STORED,                   EL1_ONLY, STORE);
    add(SysReg.AMAIR_EL1,      EL1_ONLY, ZERO,                     EL1_ONLY, IGNORE);
    add(SysReg.VBAR_EL1,       EL1_ONLY, STORED,                   EL1_ONLY, SystemRegisters::setVbar);
    add(SysReg.CONTEXTIDR_EL1, EL1_ONLY, STORED,                   EL1_ONLY, STORE);
    add(SysReg.TPIDR_EL1,      EL1_ONLY, STORED,                   EL1_ONLY, STORE);
    add(SysReg.TPIDR_EL0,      OPEN,     STORED,                   OPEN,     STORE);
    add(SysReg.TPIDRRO_EL0,    OPEN,     STORED,                   EL1_ONLY, STORE);
    add(SysReg.CNTKCTL_EL1,    EL1_ONLY, STORED,                   EL1_ONLY, STORE);
    add(SysReg.ISR_EL1,        EL1_ONLY, SystemRegisters::isr,     EL1_ONLY, null);
    for (SysReg reg : RAS) {
      add(reg, EL1_ONLY, null, EL1_ONLY, null);
    }
  }

  private static void processorState() {
    add(SysReg.SP_EL0,         EL1_ONLY, SystemRegisters::spEl0,   EL1_ONLY, SystemRegisters::setSpEl0);
    add(SysReg.SPSel,          EL1_ONLY, SystemRegisters::spSel,   EL1_ONLY, SystemRegisters::setSpSel);
    add(SysReg.CurrentEL,      EL1_ONLY, SystemRegisters::el,      EL1_ONLY, null);
    add(SysReg.PAN,            EL1_ONLY, SystemRegisters::pan,     EL1_ONLY, SystemRegisters::setPan);
    add(SysReg.NZCV,           OPEN,     SystemRegisters::nzcv,    OPEN,     SystemRegisters::setNzcv);
    add(SysReg.DAIF,           UMA,      SystemRegisters::daif,    UMA,      SystemRegisters::setDaif);
    add(SysReg.FPCR,           OPEN,     SystemRegisters::fpcr,    OPEN,     SystemRegisters::setFpcr);
    add(SysReg.FPSR,           OPEN,     SystemRegisters::fpsr,    OPEN,     SystemRegisters::setFpsr);
  }

  private static void timers() {
    add(SysReg.CNTFRQ_EL0,     EITHER_COUNTER, SystemRegisters::cntfrq, EL1_ONLY, null);
    add(SysReg.CNTPCT_EL0,     EL0PCTEN, SystemRegisters::cntpct,  EL1_ONLY, null);
    add(SysReg.CNTVCT_EL0,     EL0VCTEN, SystemRegisters::cntvct,  EL1_ONLY, null);
    hypervisors(SysReg.CNTP_TVAL_EL0,  EL0PTEN);
    hypervisors(SysReg.CNTP_CTL_EL0,   EL0PTEN);
    hypervisors(SysReg.CNTP_CVAL_EL0,  EL0PTEN);
    hypervisors(SysReg.CNTV_TVAL_EL0,  EL0VTEN);
    hypervisors(SysReg.CNTV_CTL_EL0,   EL0VTEN);
    hypervisors(SysReg.CNTV_CVAL_EL0,  EL0VTEN);
  }

  private static void translation() {
    add(SysReg.SCTLR_EL1,      EL1_ONLY, STORED,                   EL1_ONLY, SystemRegisters::setSctlr);
    add(SysReg.TTBR0_EL1,      EL1_ONLY, STORED,                   EL1_ONLY, SystemRegisters::storeTranslation);
    add(SysReg.TTBR1_EL1,      EL1_ONLY, STORED,                   EL1_ONLY, SystemRegisters::storeTranslation);
    add(SysReg.TCR_EL1,        EL1_ONLY, STORED,                   EL1_ONLY, SystemRegisters::storeTranslation);
    add(SysReg.MAIR_EL1,       EL1_ONLY, STORED,                   EL1_ONLY, SystemRegisters::storeTranslation);
    // AT
    sys(0, 7, 8, 0, EL1_ONLY, (pe, word, va) -> pe.translate(va, false, false)); // S1E1R
    sys(0, 7, 8, 1, EL1_ONLY, (pe, word, va) -> pe.translate(va, false, true));  // S1E1W
    sys(0, 7, 8, 2, EL1_ONLY, (pe, word, va) -> pe.translate(va, true, false));  // S1E0R
    sys(0, 7, 8, 3, EL1_ONLY, (pe, word, va) -> pe.translate(va, true, true));   // S1E0W
  }

  private static void caches() {
    // IC
    sys(0, 7, 1,  0, EL1_ONLY, (pe, word, rt) -> pe.invalidateCode(true));               // IALLUIS
    sys(0, 7, 5,  0, EL1_ONLY, (pe, word, rt) -> pe.invalidateCode(false));              // IALLU
    sys(3, 7, 5,  1, UCI,      (pe, word, va) -> pe.invalidateCode(va));                 // IVAU
    // DC by address: memory is always coherent, so that only faults remain
    sys(3, 7, 4,  1, DZE,      (pe, word, va) -> pe.zeroBlock(va));                      // ZVA
    sys(0, 7, 6,  1, EL1_ONLY, (pe, word, va) -> pe.maintain(va));                       // IVAC
    sys(3, 7, 10, 1, UCI,      (pe, word, va) -> pe.maintain(va));                       // CVAC
    sys(3, 7, 11, 1, UCI,      (pe, word, va) -> pe.maintain(va));                       // CVAU
    sys(3, 7, 14, 1, UCI,      (pe, word, va) -> pe.maintain(va));                       // CIVAC
    // DC by set and way
    sys(0, 7, 6,  2, EL1_ONLY, (pe, word, rt) -> {});                                    // ISW
    sys(0, 7, 10, 2, EL1_ONLY, (pe, word, rt) -> {});                                    // CSW
    sys(0, 7, 14, 2, EL1_ONLY, (pe, word, rt) -> {});                                    // CISW
  }

  private static void tlbs() {
    tlbi(0, Maintenance.TLB_ALL);          // VMALLE1
    tlbi(1, Maintenance.TLB_VA);           // VAE1
    tlbi(2, Maintenance.TLB_ASID);         // ASIDE1
    tlbi(3, Maintenance.TLB_VA_ALL_ASIDS); // VAAE1
    tlbi(5, Maintenance.TLB_VA);           // VALE1: only leaves are ever cached
    tlbi(7, Maintenance.TLB_VA_ALL_ASIDS); // VAALE1
  }
  // spotless:on

  private static void tlbi(int op2, Maintenance what) {
    sys(0, 8, 3, op2, EL1_ONLY, (pe, word, operand) -> pe.broadcast(what, operand));
    sys(0, 8, 7, op2, EL1_ONLY, (pe, word, operand) -> pe.maintainHere(what, operand));
  }

  private static void sys(
      int op1, int crn, int crm, int op2, SystemRegisterGate gate, Writer writer) {
    int encoding = 1 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
    ROWS[encoding] = new Row(EL1_ONLY, null, gate, writer, false);
  }

  private static void add(
      SysReg reg,
      SystemRegisterGate reads,
      @Nullable Reader reader,
      SystemRegisterGate writes,
      @Nullable Writer writer) {
    ROWS[reg.encoding()] = new Row(reads, reader, writes, writer, false);
  }

  private static void hypervisors(SysReg reg, SystemRegisterGate gate) {
    hypervisors(reg, gate, gate);
  }

  private static void hypervisors(SysReg reg, SystemRegisterGate reads, SystemRegisterGate writes) {
    ROWS[reg.encoding()] = new Row(reads, null, writes, null, true);
  }
}
