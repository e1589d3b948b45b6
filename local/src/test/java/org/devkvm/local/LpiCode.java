package org.devkvm.local;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** What the CPUs of a {@link LpiGuest} execute. */
final class LpiCode {
  /** ICC_PMR_EL1 that lets {@link LpiGuest#HIGH} through. */
  static final byte HALF_MASKED = 0x50;

  private static final byte UNMASKED = (byte) 0xF8;

  // spotless:off
  /**
   * The IRQ vector: takes an LPI, counts it while a higher one may interrupt, and ends it. The
   * running priority is to be the same before and after.
   */
  private static final int[] TAKER = {
    0xA9BB_07E0, // stp x0, x1, [sp, #-80]!
    0xA901_0FE2, // stp x2, x3, [sp, #16]
    0xA902_17E4, // stp x4, x5, [sp, #32]
    0xD538_4020, // mrs x0, elr_el1
    0xD538_4001, // mrs x1, spsr_el1
    0xA903_07E0, // stp x0, x1, [sp, #48]
    0xA904_1FE6, // stp x6, x7, [sp, #64]
    0xD538_CC00, // mrs x0, icc_iar1_el1
    0xF140_0801, // subs x1, x0, #0x2, lsl #12
    0x5400_03E3, // b.cc .+124
    0xD538_CB66, // mrs x6, icc_rpr_el1
    0xD503_42FF, // msr daifclr, #0x2
    0xD284_E207, // mov x7, #0x2710
    0xF100_04E7, // subs x7, x7, #0x1
    0x54FF_FFE1, // b.ne .-4
    0x8B01_0EC1, // add x1, x22, x1, lsl #3
    0xF942_0024, // ldr x4, [x1, #1024]
    0xF944_0025, // ldr x5, [x1, #2048]
    0xD280_0022, // mov x2, #0x1
    0xF8E2_0023, // ldaddal x2, x3, [x1]
    0xEB04_007F, // cmp x3, x4
    0x9A9F_37E2, // cset x2, cs
    0xEB13_00BF, // cmp x5, x19
    0xBA41_18A4, // ccmn x5, #0x1, #0x4, ne
    0x9A82_0442, // cinc x2, x2, ne
    0xD538_CB67, // mrs x7, icc_rpr_el1
    0xEB07_00DF, // cmp x6, x7
    0x9A82_0442, // cinc x2, x2, ne
    0x9130_0024, // add x4, x1, #0xc00
    0xF822_009F, // stadd x2, [x4]
    0xD503_42DF, // msr daifset, #0x2
    0xD518_CC20, // msr icc_eoir1_el1, x0
    0xA944_1FE6, // ldp x6, x7, [sp, #64]
    0xA943_07E0, // ldp x0, x1, [sp, #48]
    0xD518_4020, // msr elr_el1, x0
    0xD518_4001, // msr spsr_el1, x1
    0xA942_17E4, // ldp x4, x5, [sp, #32]
    0xA941_0FE2, // ldp x2, x3, [sp, #16]
    0xA8C5_07E0, // ldp x0, x1, [sp], #80
    0xD69F_03E0, // eret
    0xF10F_FC1F, // cmp x0, #0x3ff
    0x54FF_FEE0, // b.eq .-36
    0xF900_03A0, // str x0, [x29]
    0x1400_0000, // b .
  };

  /** Rounds of all slots, each with its priority mask; after the sixteenth it waits. */
  private static final int[] SENDER = {
    0xD503_42FF, // msr daifclr, #0x2
    0xAA14_03FB, // mov x27, x20
    0xA940_0760, // ldp x0, x1, [x27]
    0xF942_0022, // ldr x2, [x1, #1024]
    0xF940_0023, // ldr x3, [x1]
    0xA940_1404, // ldp x4, x5, [x0]
    0xB400_0064, // cbz x4, .+12
    0xEB03_005F, // cmp x2, x3
    0x5400_03C1, // b.ne .+120
    0x8B05_0042, // add x2, x2, x5
    0xF902_0022, // str x2, [x1, #1024]
    0xA941_0C02, // ldp x2, x3, [x0, #16]
    0xF904_0022, // str x2, [x1, #2048]
    0xF940_1004, // ldr x4, [x0, #32]
    0x3900_0064, // strb w4, [x3]
    0x5280_0024, // mov w4, #0x1
    0xB8A4_82E4, // swpa w4, w4, [x23]
    0x3400_0064, // cbz w4, .+12
    0xD503_203F, // yield
    0x17FF_FFFC, // b .-16
    0xF940_06E4, // ldr x4, [x23, #8]
    0x8B04_0305, // add x5, x24, x4
    0xA944_0C02, // ldp x2, x3, [x0, #64]
    0xA900_0CA2, // stp x2, x3, [x5]
    0xA945_0C02, // ldp x2, x3, [x0, #80]
    0xA901_0CA2, // stp x2, x3, [x5, #16]
    0xA946_0C02, // ldp x2, x3, [x0, #96]
    0xA902_0CA2, // stp x2, x3, [x5, #32]
    0xA947_0C02, // ldp x2, x3, [x0, #112]
    0xA903_0CA2, // stp x2, x3, [x5, #48]
    0x9101_0084, // add x4, x4, #0x40
    0x9240_2C84, // and x4, x4, #0xfff
    0xF900_06E4, // str x4, [x23, #8]
    0xD503_3F9F, // dsb sy
    0xF900_0324, // str x4, [x25]
    0x889F_FEFF, // stlr wzr, [x23]
    0xF940_1400, // ldr x0, [x0, #40]
    0xF900_0360, // str x0, [x27]
    0x9100_437B, // add x27, x27, #0x10
    0xEB15_037F, // cmp x27, x21
    0x54FF_FB41, // b.ne .-152
    0x9240_0F80, // and x0, x28, #0xf
    0x3860_6B41, // ldrb w1, [x26, x0]
    0xD538_4600, // mrs x0, icc_pmr_el1
    0xEB01_001F, // cmp x0, x1
    0x5400_0101, // b.ne .+32
    0x9100_079C, // add x28, x28, #0x1
    0x9240_0F80, // and x0, x28, #0xf
    0x3860_6B41, // ldrb w1, [x26, x0]
    0xD518_4601, // msr icc_pmr_el1, x1
    0xB5FF_F9E0, // cbnz x0, .-196
    0xD503_207F, // wfi
    0x17FF_FFCD, // b .-204
    0xF900_0BA0, // str x0, [x29, #16]
    0x1400_0000, // b .
  };

  /** All other vectors. */
  private static final int[] FAULT = {
    0xD538_5200, // mrs x0, esr_el1
    0xF900_07A0, // str x0, [x29, #8]
    0x1400_0000, // b .
  };
  // spotless:on

  private LpiCode() {}

  /** Writes it, and the tables that it wants. */
  static void write(MemorySegment ram) {
    for (int vector = 0; vector < 0x800; vector += 0x80) {
      copy(FAULT, ram, vector);
    }
    copy(TAKER, ram, 0x280); // current EL with SP_ELx, IRQ
    copy(SENDER, ram, LpiGuest.MAIN);
    for (int round = 0; round < 16; round++) {
      byte mask = round % 4 == 2 ? HALF_MASKED : UNMASKED;
      ram.set(ValueLayout.JAVA_BYTE, LpiGuest.PRIORITY_MASKS + round, mask);
    }
    int table = LpiGuest.TRANSLATION_TABLE / Long.BYTES;
    ram.setAtIndex(ValueLayout.JAVA_LONG, table, 0x405); // Device
    ram.setAtIndex(ValueLayout.JAVA_LONG, table + 1, LpiGuest.RAM | 0x701); // Normal
  }

  private static void copy(int[] code, MemorySegment ram, int to) {
    MemorySegment.copy(code, 0, ram, ValueLayout.JAVA_INT, to, code.length);
  }
}
