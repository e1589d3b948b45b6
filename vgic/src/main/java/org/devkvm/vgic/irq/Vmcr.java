package org.devkvm.vgic.irq;

/**
 * What a guest controls of its CPU interface; the fields of GICH_VMCR (IHI 0048B 5.3.3).
 *
 * @param control the bits below, which stand where GICC_CTLR has them
 * @param pmr only interrupts of a priority value below this are signalled; of the implemented bits
 *     once {@link #limited}
 * @param bpr binary point of Group 0, 0 to 7; 2 to 7 once {@link #limited}
 * @param abpr binary point of Group 1, 0 to 7; 3 to 7 once limited; ignored with CBPR
 */
public record Vmcr(int control, int pmr, int bpr, int abpr) {
  public static final int ENABLE_GRP0 = 1;
  public static final int ENABLE_GRP1 = 1 << 1;

  /** Reads of the Group 0 acknowledge register acknowledge Group 1 interrupts, too. */
  public static final int ACK_CTL = 1 << 2;

  /** Group 0 interrupts are signalled as FIQ. */
  public static final int FIQ_EN = 1 << 3;

  /** Group 1 interrupts use the binary point of Group 0. */
  public static final int CBPR = 1 << 4;

  /** The end of an interrupt drops its priority only; deactivation is a separate step. */
  public static final int EOI_MODE = 1 << 9;

  /** Number of implemented priority bits; they are the high ones of a priority byte. */
  public static final int PRIORITY_BITS = 5;

  public static final int PRIORITY_MASK = 0xff & -(1 << (8 - PRIORITY_BITS));

  private static final int CONTROL_MASK =
      ENABLE_GRP0 | ENABLE_GRP1 | ACK_CTL | FIQ_EN | CBPR | EOI_MODE;
  private static final int MIN_BPR = 7 - PRIORITY_BITS;

  /** The state after reset. */
  public static final Vmcr RESET = new Vmcr(0, 0, 0, 0);

  /** Keeps the bits that the fields have. */
  public Vmcr {
    control &= CONTROL_MASK;
    pmr &= 0xff;
    bpr &= 7;
    abpr &= 7;
  }

  /** With what the implemented priorities allow, as hardware has it. */
  public Vmcr limited() {
    return new Vmcr(
        control, pmr & PRIORITY_MASK, Math.max(bpr, MIN_BPR), Math.max(abpr, MIN_BPR + 1));
  }

  /** Whether that would change nothing. */
  boolean isLimited() {
    return (pmr & ~PRIORITY_MASK) == 0 && bpr >= MIN_BPR && abpr > MIN_BPR;
  }

  public boolean has(int bit) {
    return (control & bit) != 0;
  }

  public boolean groupEnabled(int group) {
    return (control & (ENABLE_GRP0 << group)) != 0;
  }

  /** The part of a priority that decides preemption. IHI 0048B 3.3.3. */
  int groupPriority(int priority, int group) {
    int subpriorityBits = group == 1 && !has(CBPR) ? abpr : bpr + 1;
    return priority & -(1 << subpriorityBits);
  }

  public Vmcr withControl(int value) {
    return new Vmcr(value, pmr, bpr, abpr);
  }

  public Vmcr withPmr(int value) {
    return new Vmcr(control, value, bpr, abpr);
  }

  public Vmcr withBpr(int value) {
    return new Vmcr(control, pmr, value, abpr);
  }

  public Vmcr withAbpr(int value) {
    return new Vmcr(control, pmr, bpr, value);
  }
}
