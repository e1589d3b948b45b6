package org.devkvm.uapi;

import java.util.HashMap;
import java.util.Map;

/** Register ids as people write them: {@code x5}, {@code pc}, {@code S3_0_C1_C0_0}. */
public final class RegIdNames {
  private static final Map<Long, String> NAMED = named();

  private RegIdNames() {}

  /** The name of any id; one that arm64 does not define is spelled in hexadecimal. */
  public static String of(long id) {
    String name = NAMED.get(id);
    if (name != null) {
      return name;
    }
    long sysRegs = RegId.KVM_REG_ARM64 | RegId.KVM_REG_SIZE_U64 | RegId.KVM_REG_ARM64_SYSREG;
    if ((id & ~0xffffL) == sysRegs) {
      int encoding = RegId.index(id);
      return "S%d_%d_C%d_C%d_%d"
          .formatted(
              encoding >> 14,
              encoding >> 11 & 7,
              encoding >> 7 & 15,
              encoding >> 3 & 15,
              encoding & 7);
    }
    return "0x" + Long.toHexString(id);
  }

  private static Map<Long, String> named() {
    Map<Long, String> names = new HashMap<>();
    for (int i = 0; i < 32; i++) {
      if (i < 31) {
        names.put(RegId.x(i), "x" + i);
      }
      names.put(RegId.v(i), "v" + i);
      names.put(RegId.z(i, 0), "z" + i);
    }
    for (int i = 0; i < 16; i++) {
      names.put(RegId.p(i, 0), "p" + i);
      names.put(RegId.ccsidr(i), "CCSIDR_EL1[" + i + "]");
    }
    names.put(RegId.ffr(0), "ffr");
    names.put(RegId.SP, "sp");
    names.put(RegId.PC, "pc");
    names.put(RegId.PSTATE, "pstate");
    names.put(RegId.SP_EL1, "SP_EL1");
    names.put(RegId.ELR_EL1, "ELR_EL1");
    names.put(RegId.SPSR_EL1, "SPSR_EL1");
    names.put(RegId.spsr(1), "SPSR_abt");
    names.put(RegId.spsr(2), "SPSR_und");
    names.put(RegId.spsr(3), "SPSR_irq");
    names.put(RegId.spsr(4), "SPSR_fiq");
    names.put(RegId.FPSR, "fpsr");
    names.put(RegId.FPCR, "fpcr");
    names.put(RegId.KVM_REG_ARM_TIMER_CTL, "TIMER_CTL");
    names.put(RegId.KVM_REG_ARM_TIMER_CVAL, "TIMER_CVAL");
    names.put(RegId.KVM_REG_ARM_TIMER_CNT, "TIMER_CNT");
    names.put(RegId.KVM_REG_ARM_PTIMER_CTL, "PTIMER_CTL");
    names.put(RegId.KVM_REG_ARM_PTIMER_CVAL, "PTIMER_CVAL");
    names.put(RegId.KVM_REG_ARM_PTIMER_CNT, "PTIMER_CNT");
    names.put(RegId.KVM_REG_ARM_PSCI_VERSION, "PSCI_VERSION");
    names.put(RegId.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1, "SMCCC_ARCH_WORKAROUND_1");
    names.put(RegId.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2, "SMCCC_ARCH_WORKAROUND_2");
    names.put(RegId.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3, "SMCCC_ARCH_WORKAROUND_3");
    names.put(RegId.KVM_REG_ARM_STD_BMAP, "STD_BMAP");
    names.put(RegId.KVM_REG_ARM_STD_HYP_BMAP, "STD_HYP_BMAP");
    names.put(RegId.KVM_REG_ARM_VENDOR_HYP_BMAP, "VENDOR_HYP_BMAP");
    names.put(RegId.KVM_REG_ARM64_SVE_VLS, "SVE_VLS");
    return Map.copyOf(names);
  }
}
