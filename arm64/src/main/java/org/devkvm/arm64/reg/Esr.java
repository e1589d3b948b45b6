package org.devkvm.arm64.reg;

/** ESR_ELx: exception classes and syndromes (Arm ARM D17.2.37). */
public final class Esr {
  /** Position of EC. */
  public static final int EC_SHIFT = 26;

  /** IL: the instruction was 32 bits long, or there was none. */
  public static final int IL = 1 << 25;

  /** The ISS. */
  public static final int ISS_MASK = IL - 1;

  // spotless:off
  public static final int EC_UNKNOWN      = 0x00;
  public static final int EC_WFX          = 0x01;
  public static final int EC_FP_ACCESS    = 0x07;
  public static final int EC_ILLEGAL      = 0x0E;
  public static final int EC_SVC64        = 0x15;
  public static final int EC_HVC64        = 0x16;
  public static final int EC_SMC64        = 0x17;
  public static final int EC_SYSREG       = 0x18;
  public static final int EC_SVE_ACCESS   = 0x19;
  public static final int EC_IABT_LOWER   = 0x20;
  public static final int EC_IABT_SAME    = 0x21;
  public static final int EC_PC_ALIGNMENT = 0x22;
  public static final int EC_DABT_LOWER   = 0x24;
  public static final int EC_DABT_SAME    = 0x25;
  public static final int EC_SP_ALIGNMENT = 0x26;
  public static final int EC_FP_TRAPPED   = 0x2C;
  public static final int EC_SERROR       = 0x2F;
  public static final int EC_BREAKPT_LOWER = 0x30;
  public static final int EC_SOFTSTP_LOWER = 0x32;
  public static final int EC_WATCHPT_LOWER = 0x34;
  public static final int EC_BRK64        = 0x3C;
  // spotless:on

  // Fields of the ISS of instruction and data aborts.
  // spotless:off
  public static final int ISV   = 1 << 24;
  public static final int SAS_SHIFT = 22;
  public static final int SSE   = 1 << 21;
  public static final int SRT_SHIFT = 16;
  public static final int SF    = 1 << 15;
  public static final int AR    = 1 << 14;
  public static final int FNV   = 1 << 10;
  public static final int EA    = 1 << 9;
  public static final int CM    = 1 << 8;
  public static final int S1PTW = 1 << 7;
  public static final int WNR   = 1 << 6;
  // spotless:on

  // Fault status codes; the level of the walk is added to the first four.
  // spotless:off
  public static final int FSC_ADDRESS_SIZE = 0b000000;
  public static final int FSC_TRANSLATION  = 0b000100;
  public static final int FSC_ACCESS_FLAG  = 0b001000;
  public static final int FSC_PERMISSION   = 0b001100;
  public static final int FSC_EXTERNAL     = 0b010000;
  public static final int FSC_ALIGNMENT    = 0b100001;
  public static final int FSC_MASK         = 0b111111;
  // spotless:on

  /** The syndrome of an UNDEFINED instruction. */
  public static final int UNDEFINED = IL;

  /** An FP or SIMD instruction trapped by CPACR_EL1.FPEN: COND is AL. */
  public static final int FP_ACCESS = of(EC_FP_ACCESS, 1 << 24 | 0xE << 20);

  /** An SVE instruction or an access to ZCR_EL1, trapped by CPACR_EL1.ZEN. */
  public static final int SVE_ACCESS = of(EC_SVE_ACCESS, 0);

  /** PSTATE.IL was set. */
  public static final int ILLEGAL_STATE = of(EC_ILLEGAL, 0);

  private Esr() {}

  /** A syndrome with IL set, as every A64 instruction has it. */
  public static int of(int ec, int iss) {
    return ec << EC_SHIFT | IL | iss;
  }

  /** EC. */
  public static int ec(int esr) {
    return esr >>> EC_SHIFT;
  }

  /** SVC, HVC, SMC and BRK: the immediate is the ISS. */
  public static int ofImmediate(int ec, int imm16) {
    return of(ec, imm16);
  }

  /** A trapped WFI (0), WFE (1), WFIT (2) or WFET (3): COND is AL. */
  public static int ofWfx(int which) {
    return of(EC_WFX, 1 << 24 | 0xE << 20 | which);
  }

  /**
   * A trapped MSR, MRS, SYS or SYSL instruction.
   *
   * @param word the instruction
   */
  public static int ofSystemInstruction(int word) {
    int op0 = word >>> 19 & 3;
    int op1 = word >>> 16 & 7;
    int crn = word >>> 12 & 15;
    int crm = word >>> 8 & 15;
    int op2 = word >>> 5 & 7;
    int rt = word & 31;
    int read = word >>> 21 & 1;
    return of(EC_SYSREG, op0 << 20 | op2 << 17 | op1 << 14 | crn << 10 | rt << 5 | crm << 1 | read);
  }

  /** The 16-bit encoding of the register that {@link #ofSystemInstruction} reports. */
  public static int systemRegister(int esr) {
    int op0 = esr >>> 20 & 3;
    int op2 = esr >>> 17 & 7;
    int op1 = esr >>> 14 & 7;
    int crn = esr >>> 10 & 15;
    int crm = esr >>> 1 & 15;
    return op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
  }

  /** Whether a trapped system register access reads. */
  public static boolean isSystemRead(int esr) {
    return (esr & 1) != 0;
  }

  /** Rt of a trapped system register access. */
  public static int systemRt(int esr) {
    return esr >>> 5 & 31;
  }
}
