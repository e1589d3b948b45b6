package org.devkvm.arm64.reg;

import org.jspecify.annotations.Nullable;

/**
 * The AArch64 system registers devkvm knows by name, in the order of their encodings (Arm ARM
 * D17.1). {@link #index()} addresses their storage.
 */
public enum SysReg {
  // spotless:off
  SCTLR_EL1(3, 0, 1, 0, 0),
  TTBR0_EL1(3, 0, 2, 0, 0),
  TTBR1_EL1(3, 0, 2, 0, 1),
  TCR_EL1(3, 0, 2, 0, 2),
  ;
  // spotless:on

  /** How many registers there are. */
  public static final int COUNT = values().length;

  private static final @Nullable SysReg[] BY_ENCODING = byEncoding();

  private final int encoding;

  SysReg(int op0, int op1, int crn, int crm, int op2) {
    encoding = op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
  }

  private static @Nullable SysReg[] byEncoding() {
    @Nullable SysReg[] table = new SysReg[1 << 16];
    for (SysReg reg : values()) {
      table[reg.encoding] = reg;
    }
    return table;
  }

  /** op0:op1:CRn:CRm:op2, 16 bits, as in the low half of a KVM register id. */
  public int encoding() {
    return encoding;
  }

  /** Position of the register's value in {@code CpuState.sys}. */
  @SuppressWarnings("EnumOrdinal") // a dense index is just what storage needs
  public int index() {
    return ordinal();
  }

  /** The register of a 16-bit encoding; null if devkvm does not know it. */
  public static @Nullable SysReg of(int encoding) {
    return BY_ENCODING[encoding & 0xFFFF];
  }
}
