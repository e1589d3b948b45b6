package org.devkvm.uapi;

import org.devkvm.uapi.struct.KvmRegs;
import org.devkvm.uapi.struct.Layout;

/**
 * The ids of KVM_GET_ONE_REG and KVM_SET_ONE_REG on arm64 (api.rst 4.68): {@code 0x60 << 56 | size
 * << 52 | coprocessor << 16 | index}.
 *
 * <p>{@link RegIdNames} spells an id for people.
 */
public final class RegId {
  /** Bits 63:56 of every arm64 id. */
  public static final long KVM_REG_ARM64 = 0x60L << 56;

  public static final int KVM_REG_SIZE_SHIFT = 52;
  public static final long KVM_REG_SIZE_MASK = 0xfL << KVM_REG_SIZE_SHIFT;
  public static final long KVM_REG_SIZE_U32 = 2L << KVM_REG_SIZE_SHIFT;
  public static final long KVM_REG_SIZE_U64 = 3L << KVM_REG_SIZE_SHIFT;
  public static final long KVM_REG_SIZE_U128 = 4L << KVM_REG_SIZE_SHIFT;
  public static final long KVM_REG_SIZE_U256 = 5L << KVM_REG_SIZE_SHIFT;
  public static final long KVM_REG_SIZE_U512 = 6L << KVM_REG_SIZE_SHIFT;
  public static final long KVM_REG_SIZE_U2048 = 8L << KVM_REG_SIZE_SHIFT;

  public static final int KVM_REG_ARM_COPROC_SHIFT = 16;
  public static final long KVM_REG_ARM_COPROC_MASK = 0xfffL << KVM_REG_ARM_COPROC_SHIFT;
  public static final long KVM_REG_ARM_CORE = 0x10L << KVM_REG_ARM_COPROC_SHIFT;
  public static final long KVM_REG_ARM_DEMUX = 0x11L << KVM_REG_ARM_COPROC_SHIFT;
  public static final long KVM_REG_ARM64_SYSREG = 0x13L << KVM_REG_ARM_COPROC_SHIFT;
  public static final long KVM_REG_ARM_FW = 0x14L << KVM_REG_ARM_COPROC_SHIFT;
  public static final long KVM_REG_ARM64_SVE = 0x15L << KVM_REG_ARM_COPROC_SHIFT;
  public static final long KVM_REG_ARM_FW_FEAT_BMAP = 0x16L << KVM_REG_ARM_COPROC_SHIFT;

  /** SP_EL0. */
  public static final long SP = core(KVM_REG_SIZE_U64, "regs.sp", 0);

  public static final long PC = core(KVM_REG_SIZE_U64, "regs.pc", 0);
  public static final long PSTATE = core(KVM_REG_SIZE_U64, "regs.pstate", 0);
  public static final long SP_EL1 = core(KVM_REG_SIZE_U64, "sp_el1", 0);
  public static final long ELR_EL1 = core(KVM_REG_SIZE_U64, "elr_el1", 0);
  public static final long SPSR_EL1 = spsr(0);
  public static final long FPSR = core(KVM_REG_SIZE_U32, "fp_regs.fpsr", 0);
  public static final long FPCR = core(KVM_REG_SIZE_U32, "fp_regs.fpcr", 0);

  /** CNTV_CTL_EL0. */
  public static final long KVM_REG_ARM_TIMER_CTL = sysReg(3, 3, 14, 3, 1);

  /** CNTV_CVAL_EL0, under the encoding of CNTVCT_EL0: the two were swapped and are ABI. */
  public static final long KVM_REG_ARM_TIMER_CVAL = sysReg(3, 3, 14, 0, 2);

  /** CNTVCT_EL0, under the encoding of CNTV_CVAL_EL0: the two were swapped and are ABI. */
  public static final long KVM_REG_ARM_TIMER_CNT = sysReg(3, 3, 14, 3, 2);

  public static final long KVM_REG_ARM_PTIMER_CTL = sysReg(3, 3, 14, 2, 1);
  public static final long KVM_REG_ARM_PTIMER_CVAL = sysReg(3, 3, 14, 2, 2);
  public static final long KVM_REG_ARM_PTIMER_CNT = sysReg(3, 3, 14, 0, 1);

  public static final long KVM_REG_ARM_PSCI_VERSION = fw(0);
  public static final long KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1 = fw(1);
  public static final long KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2 = fw(2);
  public static final long KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3 = fw(3);

  public static final long KVM_REG_ARM_STD_BMAP = fwBitmap(0);
  public static final long KVM_REG_ARM_STD_HYP_BMAP = fwBitmap(1);
  public static final long KVM_REG_ARM_VENDOR_HYP_BMAP = fwBitmap(2);

  public static final long KVM_REG_ARM64_SVE_VLS =
      KVM_REG_ARM64 | KVM_REG_ARM64_SVE | KVM_REG_SIZE_U512 | 0xffff;

  private RegId() {}

  /** X0 to X30. */
  public static long x(int n) {
    return core(KVM_REG_SIZE_U64, "regs.regs", n);
  }

  /** The saved program status: 0 SPSR_EL1 (SVC), 1 ABT, 2 UND, 3 IRQ, 4 FIQ. */
  public static long spsr(int n) {
    return core(KVM_REG_SIZE_U64, "spsr", n);
  }

  /** V0 to V31, 128 bits; only of a vCPU without SVE. */
  public static long v(int n) {
    return core(KVM_REG_SIZE_U128, "fp_regs.vregs", n);
  }

  /** A system register by its encoding, the macro ARM64_SYS_REG. */
  public static long sysReg(int op0, int op1, int crn, int crm, int op2) {
    return sysReg(
        (op0 & 3) << 14 | (op1 & 7) << 11 | (crn & 15) << 7 | (crm & 15) << 3 | (op2 & 7));
  }

  /** A system register by its 16-bit encoding op0:op1:CRn:CRm:op2. */
  public static long sysReg(int encoding) {
    return KVM_REG_ARM64 | KVM_REG_ARM64_SYSREG | KVM_REG_SIZE_U64 | (encoding & 0xffff);
  }

  /** CCSIDR_EL1 of the cache that a CSSELR_EL1 value selects, 32 bits. */
  public static long ccsidr(int csselr) {
    return KVM_REG_ARM64 | KVM_REG_ARM_DEMUX | KVM_REG_SIZE_U32 | (csselr & 0xff);
  }

  /** A firmware pseudo-register, the macro KVM_REG_ARM_FW_REG. */
  public static long fw(int n) {
    return KVM_REG_ARM64 | KVM_REG_ARM_FW | KVM_REG_SIZE_U64 | (n & 0xffff);
  }

  /** A bitmap of firmware features, the macro KVM_REG_ARM_FW_FEAT_BMAP_REG. */
  public static long fwBitmap(int n) {
    return KVM_REG_ARM64 | KVM_REG_ARM_FW_FEAT_BMAP | KVM_REG_SIZE_U64 | (n & 0xffff);
  }

  /** 2048 bits of Z0 to Z31, the macro KVM_REG_ARM64_SVE_ZREG. */
  public static long z(int n, int slice) {
    return KVM_REG_ARM64 | KVM_REG_ARM64_SVE | KVM_REG_SIZE_U2048 | (n & 31) << 5 | (slice & 31);
  }

  /** 256 bits of P0 to P15, the macro KVM_REG_ARM64_SVE_PREG. */
  public static long p(int n, int slice) {
    return KVM_REG_ARM64
        | KVM_REG_ARM64_SVE
        | KVM_REG_SIZE_U256
        | 0x400
        | (n & 15) << 5
        | (slice & 31);
  }

  /** 256 bits of FFR, the macro KVM_REG_ARM64_SVE_FFR. */
  public static long ffr(int slice) {
    return KVM_REG_ARM64 | KVM_REG_ARM64_SVE | KVM_REG_SIZE_U256 | 0x600 | (slice & 31);
  }

  /** The size field: bytes of the register, a power of two up to 32768. */
  public static int size(long id) {
    return 1 << ((id & KVM_REG_SIZE_MASK) >>> KVM_REG_SIZE_SHIFT);
  }

  /** The coprocessor field in place, to compare with {@link #KVM_REG_ARM_CORE} and the like. */
  public static long coproc(long id) {
    return id & KVM_REG_ARM_COPROC_MASK;
  }

  /** Bits 15:0: of a system register its encoding op0:op1:CRn:CRm:op2. */
  public static int index(long id) {
    return (int) id & 0xffff;
  }

  private static long core(long size, String field, int element) {
    Layout regs = KvmRegs.LAYOUT;
    int offset = regs.field(field).offset(element);
    return KVM_REG_ARM64 | size | KVM_REG_ARM_CORE | offset / Integer.BYTES;
  }
}
