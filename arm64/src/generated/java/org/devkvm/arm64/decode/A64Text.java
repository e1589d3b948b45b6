// Generated from arm64/src/main/decode by codegen; do not edit.
package org.devkvm.arm64.decode;

/** The assembly text of an instruction. */
final class A64Text {
  private A64Text() {}

  static String text(int opcode, int w, long pc) {
    return switch (opcode >>> 5) {
      case 0 -> text0(opcode, w, pc);
      case 1 -> text1(opcode, w, pc);
      case 2 -> text2(opcode, w, pc);
      case 3 -> text3(opcode, w, pc);
      case 4 -> text4(opcode, w, pc);
      case 5 -> text5(opcode, w, pc);
      case 6 -> text6(opcode, w, pc);
      case 7 -> text7(opcode, w, pc);
      case 8 -> text8(opcode, w, pc);
      case 9 -> text9(opcode, w, pc);
      case 10 -> text10(opcode, w, pc);
      case 11 -> text11(opcode, w, pc);
      case 12 -> text12(opcode, w, pc);
      case 13 -> text13(opcode, w, pc);
      case 14 -> text14(opcode, w, pc);
      case 15 -> text15(opcode, w, pc);
      case 16 -> text16(opcode, w, pc);
      case 17 -> text17(opcode, w, pc);
      case 18 -> text18(opcode, w, pc);
      case 19 -> text19(opcode, w, pc);
      case 20 -> text20(opcode, w, pc);
      case 21 -> text21(opcode, w, pc);
      case 22 -> text22(opcode, w, pc);
      case 23 -> text23(opcode, w, pc);
      case 24 -> text24(opcode, w, pc);
      case 25 -> text25(opcode, w, pc);
      case 26 -> text26(opcode, w, pc);
      case 27 -> text27(opcode, w, pc);
      case 28 -> text28(opcode, w, pc);
      case 29 -> text29(opcode, w, pc);
      case 30 -> text30(opcode, w, pc);
      case 31 -> text31(opcode, w, pc);
      default -> Assembly.word(w);
    };
  }

  private static String text0(int opcode, int w, long pc) {
    return switch (opcode) {
      case 3 -> "hint " + Assembly.hint(w);
      case 4 -> "adrp " + Assembly.x((w & 31)) + ", " + Assembly.address((pc & -4096) + Immediates.page(((w >>> 5) & 524287), ((w >>> 29) & 3)));
      case 5 -> "add " + Assembly.wsp((w & 31)) + ", " + Assembly.wsp(((w >>> 5) & 31)) + ", " + Assembly.addImmediate(w);
      case 6 -> "adds " + Assembly.w((w & 31)) + ", " + Assembly.wsp(((w >>> 5) & 31)) + ", " + Assembly.addImmediate(w);
      case 7 -> "adds " + Assembly.x((w & 31)) + ", " + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.addImmediate(w);
      case 8 -> "sub " + Assembly.wsp((w & 31)) + ", " + Assembly.wsp(((w >>> 5) & 31)) + ", " + Assembly.addImmediate(w);
      case 9 -> "sub " + Assembly.xsp((w & 31)) + ", " + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.addImmediate(w);
      case 10 -> "subs " + Assembly.x((w & 31)) + ", " + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.addImmediate(w);
      case 11 -> "subs xzr, " + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.addImmediate(w);
      case 12 -> "and " + Assembly.wsp((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.bitmask32(w);
      case 13 -> "and " + Assembly.xsp((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.bitmask64(w);
      case 14 -> "orr " + Assembly.wsp((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.bitmask32(w);
      case 15 -> "orr " + Assembly.xsp((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.bitmask64(w);
      case 16 -> "ands " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.bitmask32(w);
      case 17 -> "ands " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.bitmask64(w);
      case 18 -> "movn " + Assembly.x((w & 31)) + ", " + Assembly.wideImmediate(w);
      case 19 -> "movz " + Assembly.w((w & 31)) + ", " + Assembly.wideImmediate(w);
      case 20 -> "movz " + Assembly.x((w & 31)) + ", " + Assembly.wideImmediate(w);
      case 21 -> "movk " + Assembly.w((w & 31)) + ", " + Assembly.wideImmediate(w);
      case 22 -> "movk " + Assembly.x((w & 31)) + ", " + Assembly.wideImmediate(w);
      case 23 -> "sbfm " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.decimal(((w >>> 16) & 31)) + ", " + Assembly.decimal(((w >>> 10) & 31));
      case 24 -> "sbfm " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.decimal(((w >>> 16) & 63)) + ", " + Assembly.decimal(((w >>> 10) & 63));
      case 25 -> "bfm " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.decimal(((w >>> 16) & 63)) + ", " + Assembly.decimal(((w >>> 10) & 63));
      case 26 -> "ubfm " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.decimal(((w >>> 16) & 31)) + ", " + Assembly.decimal(((w >>> 10) & 31));
      case 27 -> "ubfm " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.decimal(((w >>> 16) & 63)) + ", " + Assembly.decimal(((w >>> 10) & 63));
      case 28 -> "extr " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.decimal(((w >>> 10) & 31));
      case 29 -> "and " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 30 -> "and " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 31 -> "bic " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text1(int opcode, int w, long pc) {
    return switch (opcode) {
      case 32 -> "orr " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 33 -> "orr " + Assembly.w((w & 31)) + ", wzr, " + Assembly.w(((w >>> 16) & 31));
      case 34 -> "orr " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 35 -> "orr " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 36 -> "orr " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 37 -> "eor " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 38 -> "eor " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 39 -> "eor " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 40 -> "ands xzr, " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 41 -> "add " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 42 -> "add " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 43 -> "add " + Assembly.xsp((w & 31)) + ", " + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.extended(w);
      case 44 -> "adds " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 45 -> "sub " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 46 -> "sub " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 47 -> "sub " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 48 -> "subs wzr, " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 49 -> "subs " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 50 -> "ccmp " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 51 -> "ccmp " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.hexadecimal(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 52 -> "csel " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.cond12(w);
      case 53 -> "csinc " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.cond12(w);
      case 54 -> "lslv " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 55 -> "adc " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 56 -> "ccmp " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 57 -> "ccmp " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.hexadecimal(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 58 -> "csel " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.cond12(w);
      case 59 -> "csinc " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.cond12(w);
      case 60 -> "lslv " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 61 -> "lsrv " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 62 -> "clz " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31));
      case 63 -> "madd " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.x(((w >>> 10) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text2(int opcode, int w, long pc) {
    return switch (opcode) {
      case 64 -> "msub " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.x(((w >>> 10) & 31));
      case 65 -> "str " + Assembly.q((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled4(((w >>> 10) & 4095))) + "]";
      case 66 -> "ldr " + Assembly.q((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled4(((w >>> 10) & 4095))) + "]";
      case 67 -> "stp " + Assembly.q((w & 31)) + ", " + Assembly.q(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair4(((w >>> 15) & 127))) + "]";
      case 68 -> "ldp " + Assembly.q((w & 31)) + ", " + Assembly.q(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair4(((w >>> 15) & 127))) + "]";
      case 69 -> "strb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled0(((w >>> 10) & 4095))) + "]";
      case 70 -> "ldrb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled0(((w >>> 10) & 4095))) + "]";
      case 71 -> "ldrb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 72 -> "ldrb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 73 -> "ldrb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 74 -> "strh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled1(((w >>> 10) & 4095))) + "]";
      case 75 -> "ldrh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled1(((w >>> 10) & 4095))) + "]";
      case 76 -> "str " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled2(((w >>> 10) & 4095))) + "]";
      case 77 -> "ldr " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled2(((w >>> 10) & 4095))) + "]";
      case 78 -> "ldr " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 79 -> "ldrsw " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled2(((w >>> 10) & 4095))) + "]";
      case 80 -> "str " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled3(((w >>> 10) & 4095))) + "]";
      case 81 -> "stur " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 82 -> "str " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 83 -> "str " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 84 -> "ldr " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled3(((w >>> 10) & 4095))) + "]";
      case 85 -> "ldur " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 86 -> "ldr " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 87 -> "ldr " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 88 -> "ldr " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 89 -> "stp " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair2(((w >>> 15) & 127))) + "]";
      case 90 -> "ldp " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair2(((w >>> 15) & 127))) + "]";
      case 91 -> "stp " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair3(((w >>> 15) & 127))) + "]";
      case 92 -> "stp " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair3(((w >>> 15) & 127))) + "]!";
      case 93 -> "ldp " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair3(((w >>> 15) & 127)));
      case 94 -> "ldp " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair3(((w >>> 15) & 127))) + "]";
      case 95 -> "ldp " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair3(((w >>> 15) & 127))) + "]!";
      default -> Assembly.word(w);
    };
  }

  private static String text3(int opcode, int w, long pc) {
    return switch (opcode) {
      case 96 -> "b " + Assembly.address(pc + ((long) Immediates.signed26((w & 67108863)) << 2));
      case 97 -> "bl " + Assembly.address(pc + ((long) Immediates.signed26((w & 67108863)) << 2));
      case 98 -> "b." + Assembly.cond0(w) + " " + Assembly.address(pc + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2));
      case 99 -> "cbz " + Assembly.w((w & 31)) + ", " + Assembly.address(pc + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2));
      case 100 -> "cbz " + Assembly.x((w & 31)) + ", " + Assembly.address(pc + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2));
      case 101 -> "cbnz " + Assembly.w((w & 31)) + ", " + Assembly.address(pc + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2));
      case 102 -> "cbnz " + Assembly.x((w & 31)) + ", " + Assembly.address(pc + ((long) Immediates.signed19(((w >>> 5) & 524287)) << 2));
      case 103 -> "tbz " + Assembly.r0Sf(w) + ", " + Assembly.decimal(Immediates.testBit(((w >>> 31) & 1), ((w >>> 19) & 31))) + ", " + Assembly.address(pc + ((long) Immediates.signed14(((w >>> 5) & 16383)) << 2));
      case 104 -> "tbnz " + Assembly.r0Sf(w) + ", " + Assembly.decimal(Immediates.testBit(((w >>> 31) & 1), ((w >>> 19) & 31))) + ", " + Assembly.address(pc + ((long) Immediates.signed14(((w >>> 5) & 16383)) << 2));
      case 105 -> "blr " + Assembly.x(((w >>> 5) & 31));
      case 106 -> "ret" + Assembly.returnAddress(w);
      case 107 -> "add " + Assembly.xsp((w & 31)) + ", " + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.addImmediate(w);
      case 108 -> "subs wzr, " + Assembly.wsp(((w >>> 5) & 31)) + ", " + Assembly.addImmediate(w);
      case 109 -> "orr " + Assembly.x((w & 31)) + ", xzr, " + Assembly.x(((w >>> 16) & 31));
      case 110 -> "add " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 111 -> "subs xzr, " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 112 -> "br " + Assembly.x(((w >>> 5) & 31));
      case 113 -> "eret";
      case 114 -> "svc " + Assembly.hexadecimal(((w >>> 5) & 65535));
      case 115 -> "hvc " + Assembly.hexadecimal(((w >>> 5) & 65535));
      case 116 -> "smc " + Assembly.hexadecimal(((w >>> 5) & 65535));
      case 117 -> "brk " + Assembly.hexadecimal(((w >>> 5) & 65535));
      case 118 -> "hint #0x1";
      case 119 -> "hint #0x2";
      case 120 -> "hint #0x3";
      case 121 -> "hint #0x4";
      case 122 -> "hint #0x5";
      case 123 -> "clrex" + Assembly.crmOption(w);
      case 124 -> "dsb " + Assembly.barrier(w);
      case 125 -> "dmb " + Assembly.barrier(w);
      case 126 -> "isb" + Assembly.crmOption(w);
      case 127 -> "msr spsel, " + Assembly.hexadecimal(((w >>> 8) & 15));
      default -> Assembly.word(w);
    };
  }

  private static String text4(int opcode, int w, long pc) {
    return switch (opcode) {
      case 128 -> "msr pan, " + Assembly.hexadecimal(((w >>> 8) & 15));
      case 129 -> "msr daifset, " + Assembly.hexadecimal(((w >>> 8) & 15));
      case 130 -> "msr daifclr, " + Assembly.hexadecimal(((w >>> 8) & 15));
      case 131 -> "sys " + Assembly.sysOp(w) + Assembly.sysSource(w);
      case 132 -> "sysl " + Assembly.x((w & 31)) + ", " + Assembly.sysOp(w);
      case 133 -> "msr " + Assembly.sysReg(w) + ", " + Assembly.x((w & 31));
      case 134 -> "mrs " + Assembly.x((w & 31)) + ", " + Assembly.sysRegRead(w);
      case 135 -> "adr " + Assembly.x((w & 31)) + ", " + Assembly.address(pc + Immediates.signed21(((w >>> 5) & 524287), ((w >>> 29) & 3)));
      case 136 -> "subs " + Assembly.w((w & 31)) + ", " + Assembly.wsp(((w >>> 5) & 31)) + ", " + Assembly.addImmediate(w);
      case 144 -> "eor " + Assembly.wsp((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.bitmask32(w);
      case 145 -> "eor " + Assembly.xsp((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.bitmask64(w);
      case 146 -> "movn " + Assembly.w((w & 31)) + ", " + Assembly.wideImmediate(w);
      case 147 -> "bfm " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.decimal(((w >>> 16) & 31)) + ", " + Assembly.decimal(((w >>> 10) & 31));
      case 148 -> "extr " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.decimal(((w >>> 10) & 63));
      case 149 -> "and " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 150 -> "and " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 151 -> "bic " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 152 -> "bic " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 153 -> "bic " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 154 -> "orn " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 155 -> "orn " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 156 -> "orn " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 157 -> "orn " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 158 -> "eor " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 159 -> "eon " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text5(int opcode, int w, long pc) {
    return switch (opcode) {
      case 160 -> "eon " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 161 -> "eon " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 162 -> "eon " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 163 -> "ands " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 164 -> "ands wzr, " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 165 -> "ands " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 166 -> "ands " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 167 -> "ands " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 168 -> "bics " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 169 -> "bics " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 170 -> "bics " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 171 -> "bics " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 172 -> "add " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 173 -> "add " + Assembly.wsp((w & 31)) + ", " + Assembly.wsp(((w >>> 5) & 31)) + ", " + Assembly.extended(w);
      case 174 -> "adds " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 175 -> "adds " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 176 -> "adds " + Assembly.w((w & 31)) + ", " + Assembly.wsp(((w >>> 5) & 31)) + ", " + Assembly.extended(w);
      case 177 -> "adds " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 178 -> "adds " + Assembly.x((w & 31)) + ", " + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.extended(w);
      case 179 -> "sub " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 180 -> "sub " + Assembly.wsp((w & 31)) + ", " + Assembly.wsp(((w >>> 5) & 31)) + ", " + Assembly.extended(w);
      case 181 -> "sub " + Assembly.xsp((w & 31)) + ", " + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.extended(w);
      case 182 -> "subs " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 183 -> "subs " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 31));
      case 184 -> "subs " + Assembly.w((w & 31)) + ", " + Assembly.wsp(((w >>> 5) & 31)) + ", " + Assembly.extended(w);
      case 185 -> "subs " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.shift(w) + " " + Assembly.decimal(((w >>> 10) & 63));
      case 186 -> "subs " + Assembly.x((w & 31)) + ", " + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.extended(w);
      case 189 -> "adc " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 190 -> "adcs " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 191 -> "sbc " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text6(int opcode, int w, long pc) {
    return switch (opcode) {
      case 192 -> "sbcs " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 193 -> "ccmn " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 194 -> "ccmn " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.hexadecimal(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 195 -> "csinv " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.cond12(w);
      case 196 -> "csneg " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.cond12(w);
      case 197 -> "udiv " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 198 -> "sdiv " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 199 -> "lsrv " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 200 -> "asrv " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 201 -> "rorv " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 202 -> "rbit " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31));
      case 203 -> "rev16 " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31));
      case 204 -> "rev " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31));
      case 205 -> "clz " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31));
      case 206 -> "cls " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31));
      case 207 -> "madd " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.w(((w >>> 10) & 31));
      case 208 -> "msub " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.w(((w >>> 10) & 31));
      case 209 -> "adcs " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 210 -> "sbc " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 211 -> "sbcs " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 212 -> "ccmn " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 213 -> "ccmn " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.hexadecimal(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 214 -> "csinv " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.cond12(w);
      case 215 -> "csneg " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31)) + ", " + Assembly.cond12(w);
      case 216 -> "udiv " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 217 -> "sdiv " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 218 -> "asrv " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 219 -> "rorv " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 220 -> "rbit " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31));
      case 221 -> "rev16 " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31));
      case 222 -> "rev32 " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31));
      case 223 -> "rev " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text7(int opcode, int w, long pc) {
    return switch (opcode) {
      case 224 -> "cls " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31));
      case 225 -> "crc32b " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 226 -> "crc32h " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 227 -> "crc32w " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 228 -> "crc32x " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 229 -> "crc32cb " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 230 -> "crc32ch " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 231 -> "crc32cw " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31));
      case 232 -> "crc32cx " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 233 -> "smaddl " + Assembly.x((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.x(((w >>> 10) & 31));
      case 234 -> "smsubl " + Assembly.x((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.x(((w >>> 10) & 31));
      case 235 -> "umaddl " + Assembly.x((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.x(((w >>> 10) & 31));
      case 236 -> "umsubl " + Assembly.x((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31)) + ", " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.x(((w >>> 10) & 31));
      case 237 -> "smulh " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 238 -> "umulh " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31)) + ", " + Assembly.x(((w >>> 16) & 31));
      case 239 -> "fmov " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 240 -> "fabs " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 241 -> "fneg " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 242 -> "fsqrt " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 243 -> "frintn " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 244 -> "frintp " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 245 -> "frintm " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 246 -> "frintz " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 247 -> "frinta " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 248 -> "frintx " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 249 -> "frinti " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 250 -> "fmul " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 251 -> "fdiv " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 252 -> "fadd " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 253 -> "fsub " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 254 -> "fmax " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 255 -> "fmin " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text8(int opcode, int w, long pc) {
    return switch (opcode) {
      case 256 -> "fmaxnm " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 257 -> "fminnm " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 258 -> "fnmul " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 259 -> "fmadd " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31)) + ", " + Assembly.s(((w >>> 10) & 31));
      case 260 -> "fmsub " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31)) + ", " + Assembly.s(((w >>> 10) & 31));
      case 261 -> "fnmadd " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31)) + ", " + Assembly.s(((w >>> 10) & 31));
      case 262 -> "fnmsub " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31)) + ", " + Assembly.s(((w >>> 10) & 31));
      case 263 -> "fcmp " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 264 -> "fcmp " + Assembly.s(((w >>> 5) & 31)) + ", #0.0";
      case 265 -> "fcmpe " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 266 -> "fcmpe " + Assembly.s(((w >>> 5) & 31)) + ", #0.0";
      case 267 -> "fccmp " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 268 -> "fccmpe " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 269 -> "fcsel " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31)) + ", " + Assembly.cond12(w);
      case 270 -> "fmov " + Assembly.s((w & 31)) + ", " + Assembly.fpImmediate(w);
      case 271 -> "fcvtns " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31));
      case 272 -> "fcvtnu " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31));
      case 273 -> "fcvtps " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31));
      case 274 -> "fcvtpu " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31));
      case 275 -> "fcvtms " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31));
      case 276 -> "fcvtmu " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31));
      case 277 -> "fcvtzs " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31));
      case 278 -> "fcvtzu " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31));
      case 279 -> "fcvtas " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31));
      case 280 -> "fcvtau " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31));
      case 281 -> "fcvtzs " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.fbits(w);
      case 282 -> "scvtf " + Assembly.s((w & 31)) + ", " + Assembly.r5Sf(w);
      case 283 -> "scvtf " + Assembly.s((w & 31)) + ", " + Assembly.r5Sf(w) + ", " + Assembly.fbits(w);
      case 284 -> "fcvtzu " + Assembly.r0Sf(w) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.fbits(w);
      case 285 -> "ucvtf " + Assembly.s((w & 31)) + ", " + Assembly.r5Sf(w);
      case 286 -> "ucvtf " + Assembly.s((w & 31)) + ", " + Assembly.r5Sf(w) + ", " + Assembly.fbits(w);
      case 287 -> "fmov " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text9(int opcode, int w, long pc) {
    return switch (opcode) {
      case 288 -> "fabs " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 289 -> "fneg " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 290 -> "fsqrt " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 291 -> "frintn " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 292 -> "frintp " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 293 -> "frintm " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 294 -> "frintz " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 295 -> "frinta " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 296 -> "frintx " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 297 -> "frinti " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 298 -> "fmul " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 299 -> "fdiv " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 300 -> "fadd " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 301 -> "fsub " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 302 -> "fmax " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 303 -> "fmin " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 304 -> "fmaxnm " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 305 -> "fminnm " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 306 -> "fnmul " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 307 -> "fmadd " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31)) + ", " + Assembly.d(((w >>> 10) & 31));
      case 308 -> "fmsub " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31)) + ", " + Assembly.d(((w >>> 10) & 31));
      case 309 -> "fnmadd " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31)) + ", " + Assembly.d(((w >>> 10) & 31));
      case 310 -> "fnmsub " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31)) + ", " + Assembly.d(((w >>> 10) & 31));
      case 311 -> "fcmp " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 312 -> "fcmp " + Assembly.d(((w >>> 5) & 31)) + ", #0.0";
      case 313 -> "fcmpe " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 314 -> "fcmpe " + Assembly.d(((w >>> 5) & 31)) + ", #0.0";
      case 315 -> "fccmp " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 316 -> "fccmpe " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31)) + ", " + Assembly.hexadecimal((w & 15)) + ", " + Assembly.cond12(w);
      case 317 -> "fcsel " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31)) + ", " + Assembly.cond12(w);
      case 318 -> "fmov " + Assembly.d((w & 31)) + ", " + Assembly.fpImmediate(w);
      case 319 -> "fcvtns " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text10(int opcode, int w, long pc) {
    return switch (opcode) {
      case 320 -> "fcvtnu " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31));
      case 321 -> "fcvtps " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31));
      case 322 -> "fcvtpu " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31));
      case 323 -> "fcvtms " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31));
      case 324 -> "fcvtmu " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31));
      case 325 -> "fcvtzs " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31));
      case 326 -> "fcvtzu " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31));
      case 327 -> "fcvtas " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31));
      case 328 -> "fcvtau " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31));
      case 329 -> "fcvtzs " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.fbits(w);
      case 330 -> "scvtf " + Assembly.d((w & 31)) + ", " + Assembly.r5Sf(w);
      case 331 -> "scvtf " + Assembly.d((w & 31)) + ", " + Assembly.r5Sf(w) + ", " + Assembly.fbits(w);
      case 332 -> "fcvtzu " + Assembly.r0Sf(w) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.fbits(w);
      case 333 -> "ucvtf " + Assembly.d((w & 31)) + ", " + Assembly.r5Sf(w);
      case 334 -> "ucvtf " + Assembly.d((w & 31)) + ", " + Assembly.r5Sf(w) + ", " + Assembly.fbits(w);
      case 336 -> "fcvt " + Assembly.d((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 337 -> "fcvt " + Assembly.h((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 338 -> "fcvt " + Assembly.s((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 339 -> "fcvt " + Assembly.h((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 340 -> "fcvt " + Assembly.s((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31));
      case 341 -> "fcvt " + Assembly.d((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31));
      case 342 -> "fmov " + Assembly.w((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 343 -> "fmov " + Assembly.s((w & 31)) + ", " + Assembly.w(((w >>> 5) & 31));
      case 344 -> "fmov " + Assembly.x((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 345 -> "fmov " + Assembly.d((w & 31)) + ", " + Assembly.x(((w >>> 5) & 31));
      case 346 -> "fmov " + Assembly.x((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".d[1]";
      case 347 -> "fmov " + Assembly.v((w & 31)) + ".d[1], " + Assembly.x(((w >>> 5) & 31));
      case 348 -> "str " + Assembly.b((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled0(((w >>> 10) & 4095))) + "]";
      case 349 -> "stur " + Assembly.b((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 350 -> "str " + Assembly.b((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 351 -> "str " + Assembly.b((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      default -> Assembly.word(w);
    };
  }

  private static String text11(int opcode, int w, long pc) {
    return switch (opcode) {
      case 352 -> "str " + Assembly.b((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 353 -> "ldr " + Assembly.b((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled0(((w >>> 10) & 4095))) + "]";
      case 354 -> "ldur " + Assembly.b((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 355 -> "ldr " + Assembly.b((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 356 -> "ldr " + Assembly.b((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 357 -> "ldr " + Assembly.b((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 358 -> "str " + Assembly.h((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled1(((w >>> 10) & 4095))) + "]";
      case 359 -> "stur " + Assembly.h((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 360 -> "str " + Assembly.h((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 361 -> "str " + Assembly.h((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 362 -> "str " + Assembly.h((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 363 -> "ldr " + Assembly.h((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled1(((w >>> 10) & 4095))) + "]";
      case 364 -> "ldur " + Assembly.h((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 365 -> "ldr " + Assembly.h((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 366 -> "ldr " + Assembly.h((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 367 -> "ldr " + Assembly.h((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 368 -> "str " + Assembly.s((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled2(((w >>> 10) & 4095))) + "]";
      case 369 -> "stur " + Assembly.s((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 370 -> "str " + Assembly.s((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 371 -> "str " + Assembly.s((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 372 -> "str " + Assembly.s((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 373 -> "ldr " + Assembly.s((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled2(((w >>> 10) & 4095))) + "]";
      case 374 -> "ldur " + Assembly.s((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 375 -> "ldr " + Assembly.s((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 376 -> "ldr " + Assembly.s((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 377 -> "ldr " + Assembly.s((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 378 -> "str " + Assembly.d((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled3(((w >>> 10) & 4095))) + "]";
      case 379 -> "stur " + Assembly.d((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 380 -> "str " + Assembly.d((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 381 -> "str " + Assembly.d((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 382 -> "str " + Assembly.d((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 383 -> "ldr " + Assembly.d((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled3(((w >>> 10) & 4095))) + "]";
      default -> Assembly.word(w);
    };
  }

  private static String text12(int opcode, int w, long pc) {
    return switch (opcode) {
      case 384 -> "ldur " + Assembly.d((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 385 -> "ldr " + Assembly.d((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 386 -> "ldr " + Assembly.d((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 387 -> "ldr " + Assembly.d((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 388 -> "stur " + Assembly.q((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 389 -> "str " + Assembly.q((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 390 -> "str " + Assembly.q((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 391 -> "str " + Assembly.q((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 392 -> "ldur " + Assembly.q((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 393 -> "ldr " + Assembly.q((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 394 -> "ldr " + Assembly.q((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 395 -> "ldr " + Assembly.q((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 396 -> "ldr " + Assembly.s((w & 31)) + ", " + Assembly.address(pc + Immediates.literal(((w >>> 5) & 524287)));
      case 397 -> "stnp " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair2(((w >>> 15) & 127))) + "]";
      case 398 -> "stp " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair2(((w >>> 15) & 127)));
      case 399 -> "stp " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair2(((w >>> 15) & 127))) + "]";
      case 400 -> "stp " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair2(((w >>> 15) & 127))) + "]!";
      case 401 -> "ldnp " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair2(((w >>> 15) & 127))) + "]";
      case 402 -> "ldp " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair2(((w >>> 15) & 127)));
      case 403 -> "ldp " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair2(((w >>> 15) & 127))) + "]";
      case 404 -> "ldp " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair2(((w >>> 15) & 127))) + "]!";
      case 405 -> "ldr " + Assembly.d((w & 31)) + ", " + Assembly.address(pc + Immediates.literal(((w >>> 5) & 524287)));
      case 406 -> "stnp " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair3(((w >>> 15) & 127))) + "]";
      case 407 -> "stp " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair3(((w >>> 15) & 127)));
      case 408 -> "stp " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair3(((w >>> 15) & 127))) + "]";
      case 409 -> "stp " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair3(((w >>> 15) & 127))) + "]!";
      case 410 -> "ldnp " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair3(((w >>> 15) & 127))) + "]";
      case 411 -> "ldp " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair3(((w >>> 15) & 127)));
      case 412 -> "ldp " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair3(((w >>> 15) & 127))) + "]";
      case 413 -> "ldp " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair3(((w >>> 15) & 127))) + "]!";
      case 414 -> "ldr " + Assembly.q((w & 31)) + ", " + Assembly.address(pc + Immediates.literal(((w >>> 5) & 524287)));
      case 415 -> "stnp " + Assembly.q((w & 31)) + ", " + Assembly.q(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair4(((w >>> 15) & 127))) + "]";
      default -> Assembly.word(w);
    };
  }

  private static String text13(int opcode, int w, long pc) {
    return switch (opcode) {
      case 416 -> "stp " + Assembly.q((w & 31)) + ", " + Assembly.q(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair4(((w >>> 15) & 127)));
      case 417 -> "stp " + Assembly.q((w & 31)) + ", " + Assembly.q(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair4(((w >>> 15) & 127))) + "]!";
      case 418 -> "ldnp " + Assembly.q((w & 31)) + ", " + Assembly.q(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair4(((w >>> 15) & 127))) + "]";
      case 419 -> "ldp " + Assembly.q((w & 31)) + ", " + Assembly.q(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair4(((w >>> 15) & 127)));
      case 420 -> "ldp " + Assembly.q((w & 31)) + ", " + Assembly.q(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair4(((w >>> 15) & 127))) + "]!";
      case 421 -> "sturb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 422 -> "strb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 423 -> "strb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 424 -> "sttrb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 425 -> "strb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 426 -> "ldurb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 427 -> "ldtrb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 428 -> "ldrsb " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled0(((w >>> 10) & 4095))) + "]";
      case 429 -> "ldursb " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 430 -> "ldrsb " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 431 -> "ldrsb " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 432 -> "ldtrsb " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 433 -> "ldrsb " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 434 -> "ldrsb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled0(((w >>> 10) & 4095))) + "]";
      case 435 -> "ldursb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 436 -> "ldrsb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 437 -> "ldrsb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 438 -> "ldtrsb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 439 -> "ldrsb " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 440 -> "sturh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 441 -> "strh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 442 -> "strh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 443 -> "sttrh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 444 -> "strh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 445 -> "ldurh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 446 -> "ldrh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 447 -> "ldrh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      default -> Assembly.word(w);
    };
  }

  private static String text14(int opcode, int w, long pc) {
    return switch (opcode) {
      case 448 -> "ldtrh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 449 -> "ldrh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 450 -> "ldrsh " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled1(((w >>> 10) & 4095))) + "]";
      case 451 -> "ldursh " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 452 -> "ldrsh " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 453 -> "ldrsh " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 454 -> "ldtrsh " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 455 -> "ldrsh " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 456 -> "ldrsh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled1(((w >>> 10) & 4095))) + "]";
      case 457 -> "ldursh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 458 -> "ldrsh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 459 -> "ldrsh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 460 -> "ldtrsh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 461 -> "ldrsh " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 462 -> "stur " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 463 -> "str " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 464 -> "str " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 465 -> "sttr " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 466 -> "str " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 467 -> "ldur " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 468 -> "ldr " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 469 -> "ldr " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 470 -> "ldtr " + Assembly.w((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 471 -> "ldursw " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 472 -> "ldrsw " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511)));
      case 473 -> "ldrsw " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 474 -> "ldtrsw " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 475 -> "ldrsw " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 476 -> "str " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.signed9(((w >>> 12) & 511))) + "]!";
      case 477 -> "sttr " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 478 -> "ldtr " + Assembly.x((w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 479 -> "prfm " + Assembly.prfop(w) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.scaled3(((w >>> 10) & 4095))) + "]";
      default -> Assembly.word(w);
    };
  }

  private static String text15(int opcode, int w, long pc) {
    return switch (opcode) {
      case 480 -> "prfum " + Assembly.prfop(w) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.signed9(((w >>> 12) & 511))) + "]";
      case 481 -> "prfm " + Assembly.prfop(w) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.offsetRegister(w) + "]";
      case 482 -> "prfm " + Assembly.prfop(w) + ", " + Assembly.address(pc + Immediates.literal(((w >>> 5) & 524287)));
      case 483 -> "ldr " + Assembly.w((w & 31)) + ", " + Assembly.address(pc + Immediates.literal(((w >>> 5) & 524287)));
      case 484 -> "ldr " + Assembly.x((w & 31)) + ", " + Assembly.address(pc + Immediates.literal(((w >>> 5) & 524287)));
      case 485 -> "ldrsw " + Assembly.x((w & 31)) + ", " + Assembly.address(pc + Immediates.literal(((w >>> 5) & 524287)));
      case 486 -> "stnp " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair2(((w >>> 15) & 127))) + "]";
      case 487 -> "stp " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair2(((w >>> 15) & 127)));
      case 488 -> "stp " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair2(((w >>> 15) & 127))) + "]!";
      case 489 -> "ldnp " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair2(((w >>> 15) & 127))) + "]";
      case 490 -> "ldp " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair2(((w >>> 15) & 127)));
      case 491 -> "ldp " + Assembly.w((w & 31)) + ", " + Assembly.w(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair2(((w >>> 15) & 127))) + "]!";
      case 492 -> "ldpsw " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair2(((w >>> 15) & 127)));
      case 493 -> "ldpsw " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair2(((w >>> 15) & 127))) + "]";
      case 494 -> "ldpsw " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.pair2(((w >>> 15) & 127))) + "]!";
      case 495 -> "stnp " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair3(((w >>> 15) & 127))) + "]";
      case 496 -> "stp " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + Assembly.decimal(Immediates.pair3(((w >>> 15) & 127)));
      case 497 -> "ldnp " + Assembly.x((w & 31)) + ", " + Assembly.x(((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + Assembly.offset(Immediates.pair3(((w >>> 15) & 127))) + "]";
      case 498 -> "ldxr" + Assembly.sizeSuffix(w) + " " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 499 -> "ldaxr" + Assembly.sizeSuffix(w) + " " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 500 -> "stxr" + Assembly.sizeSuffix(w) + " " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 501 -> "stlxr" + Assembly.sizeSuffix(w) + " " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 502 -> "ldxp " + Assembly.r(w, (w & 31)) + ", " + Assembly.r(w, ((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 503 -> "ldaxp " + Assembly.r(w, (w & 31)) + ", " + Assembly.r(w, ((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 504 -> "stxp " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", " + Assembly.r(w, ((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 505 -> "stlxp " + Assembly.w(((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", " + Assembly.r(w, ((w >>> 10) & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 506 -> "ldar" + Assembly.sizeSuffix(w) + " " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 507 -> "stlr" + Assembly.sizeSuffix(w) + " " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 508 -> "cas" + Assembly.ordering(w) + Assembly.sizeSuffix(w) + " " + Assembly.r(w, ((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 509 -> "casp" + Assembly.ordering(w) + " " + Assembly.pairS(w) + ", " + Assembly.pairT(w) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      default -> Assembly.word(w);
    };
  }

  private static String text16(int opcode, int w, long pc) {
    return switch (opcode) {
      case 512 -> "ldadd" + Assembly.atomicOrdering(w) + Assembly.sizeSuffix(w) + " " + Assembly.r(w, ((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 513 -> "ldclr" + Assembly.atomicOrdering(w) + Assembly.sizeSuffix(w) + " " + Assembly.r(w, ((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 514 -> "ldeor" + Assembly.atomicOrdering(w) + Assembly.sizeSuffix(w) + " " + Assembly.r(w, ((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 515 -> "ldset" + Assembly.atomicOrdering(w) + Assembly.sizeSuffix(w) + " " + Assembly.r(w, ((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 516 -> "ldsmax" + Assembly.atomicOrdering(w) + Assembly.sizeSuffix(w) + " " + Assembly.r(w, ((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 517 -> "ldsmin" + Assembly.atomicOrdering(w) + Assembly.sizeSuffix(w) + " " + Assembly.r(w, ((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 518 -> "ldumax" + Assembly.atomicOrdering(w) + Assembly.sizeSuffix(w) + " " + Assembly.r(w, ((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 519 -> "ldumin" + Assembly.atomicOrdering(w) + Assembly.sizeSuffix(w) + " " + Assembly.r(w, ((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 520 -> "swp" + Assembly.atomicOrdering(w) + Assembly.sizeSuffix(w) + " " + Assembly.r(w, ((w >>> 16) & 31)) + ", " + Assembly.r(w, (w & 31)) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 521 -> "mla " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 522 -> "mls " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 523 -> "mul " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 524 -> "sqdmulh " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 525 -> "sqrdmulh " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 526 -> "smlal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 527 -> "umlal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 528 -> "smlsl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 529 -> "umlsl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 530 -> "smull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 531 -> "umull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 532 -> "sqdmlal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 533 -> "sqdmlal " + Assembly.s((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 534 -> "sqdmlsl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 535 -> "sqdmlsl " + Assembly.s((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 536 -> "sqdmull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 537 -> "sqdmull " + Assembly.s((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 538 -> "sqdmulh " + Assembly.h((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 539 -> "sqrdmulh " + Assembly.h((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 15)) + ".h" + Assembly.index(Immediates.elementH(((w >>> 11) & 1), ((w >>> 21) & 1), ((w >>> 20) & 1)));
      case 540 -> "mla " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 541 -> "mls " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 542 -> "mul " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 543 -> "sqdmulh " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      default -> Assembly.word(w);
    };
  }

  private static String text17(int opcode, int w, long pc) {
    return switch (opcode) {
      case 544 -> "sqrdmulh " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 545 -> "smlal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 546 -> "umlal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 547 -> "smlsl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 548 -> "umlsl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 549 -> "smull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 550 -> "umull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 551 -> "sqdmlal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 552 -> "sqdmlal " + Assembly.d((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 553 -> "sqdmlsl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 554 -> "sqdmlsl " + Assembly.d((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 555 -> "sqdmull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 556 -> "sqdmull " + Assembly.d((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 557 -> "sqdmulh " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 558 -> "sqrdmulh " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 559 -> "fmla " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 560 -> "fmla " + Assembly.v((w & 31)) + ".2d, " + Assembly.v(((w >>> 5) & 31)) + ".2d, " + Assembly.v(((w >>> 16) & 31)) + ".d" + Assembly.index(((w >>> 11) & 1));
      case 561 -> "fmla " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 562 -> "fmla " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".d" + Assembly.index(((w >>> 11) & 1));
      case 563 -> "fmls " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 564 -> "fmls " + Assembly.v((w & 31)) + ".2d, " + Assembly.v(((w >>> 5) & 31)) + ".2d, " + Assembly.v(((w >>> 16) & 31)) + ".d" + Assembly.index(((w >>> 11) & 1));
      case 565 -> "fmls " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 566 -> "fmls " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".d" + Assembly.index(((w >>> 11) & 1));
      case 567 -> "fmul " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 568 -> "fmul " + Assembly.v((w & 31)) + ".2d, " + Assembly.v(((w >>> 5) & 31)) + ".2d, " + Assembly.v(((w >>> 16) & 31)) + ".d" + Assembly.index(((w >>> 11) & 1));
      case 569 -> "fmul " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 570 -> "fmul " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".d" + Assembly.index(((w >>> 11) & 1));
      case 571 -> "fmulx " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 572 -> "fmulx " + Assembly.v((w & 31)) + ".2d, " + Assembly.v(((w >>> 5) & 31)) + ".2d, " + Assembly.v(((w >>> 16) & 31)) + ".d" + Assembly.index(((w >>> 11) & 1));
      case 573 -> "fmulx " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".s" + Assembly.index(Immediates.elementS(((w >>> 11) & 1), ((w >>> 21) & 1)));
      case 574 -> "fmulx " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.v(((w >>> 16) & 31)) + ".d" + Assembly.index(((w >>> 11) & 1));
      case 575 -> "" + StructureText.multiple(w) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      default -> Assembly.word(w);
    };
  }

  private static String text18(int opcode, int w, long pc) {
    return switch (opcode) {
      case 576 -> "" + StructureText.multiple(w) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + StructureText.multipleStep(w);
      case 577 -> "" + StructureText.single(w) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "]";
      case 578 -> "" + StructureText.single(w) + ", [" + Assembly.xsp(((w >>> 5) & 31)) + "], " + StructureText.singleStep(w);
      case 589 -> "uzp1 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 590 -> "trn1 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 591 -> "zip1 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 592 -> "uzp2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 593 -> "trn2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 594 -> "zip2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 596 -> "ext " + Assembly.v((w & 31)) + ".8b, " + Assembly.v(((w >>> 5) & 31)) + ".8b, " + Assembly.v(((w >>> 16) & 31)) + ".8b, " + Assembly.decimal(((w >>> 11) & 7));
      case 597 -> "ext " + Assembly.v((w & 31)) + ".16b, " + Assembly.v(((w >>> 5) & 31)) + ".16b, " + Assembly.v(((w >>> 16) & 31)) + ".16b, " + Assembly.decimal(((w >>> 11) & 15));
      case 598 -> "dup " + Assembly.v((w & 31)) + "." + Assembly.arrE(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.element(w);
      case 599 -> "dup " + Assembly.v((w & 31)) + "." + Assembly.arrE(w) + ", " + Assembly.rnElement(w);
      case 600 -> "dup " + Assembly.scalarE0(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.element(w);
      case 601 -> "smov " + Assembly.w((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.element(w);
      case 602 -> "smov " + Assembly.x((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.element(w);
      case 603 -> "umov " + Assembly.w((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.element(w);
      case 604 -> "umov " + Assembly.x((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".d" + Assembly.index(((w >>> 20) & 1));
      case 605 -> "ins " + Assembly.v((w & 31)) + "." + Assembly.element(w) + ", " + Assembly.rnElement(w);
      case 606 -> "ins " + Assembly.v((w & 31)) + "." + Assembly.element(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.element4(w);
      default -> Assembly.word(w);
    };
  }

  private static String text19(int opcode, int w, long pc) {
    return switch (opcode) {
      case 613 -> "movi " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 614 -> "mvni " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 615 -> "orr " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 616 -> "bic " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 617 -> "movi " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 618 -> "mvni " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 619 -> "orr " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 620 -> "bic " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 621 -> "movi " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 622 -> "mvni " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 623 -> "movi " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.modifiedImmediate(w);
      case 624 -> "movi " + Assembly.doubleword(w) + ", " + Assembly.byteMask(w);
      case 625 -> "fmov " + Assembly.v((w & 31)) + "." + Assembly.arrM(w) + ", " + Assembly.modifiedImmediate(w);
      case 626 -> "fmov " + Assembly.v((w & 31)) + ".2d, " + Assembly.modifiedImmediate(w);
      case 627 -> "tbl " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + StructureText.table(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.bytes(w);
      case 628 -> "tbx " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + StructureText.table(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.bytes(w);
      case 629 -> "sshr " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 630 -> "ushr " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 631 -> "ssra " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 632 -> "usra " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 633 -> "srshr " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 634 -> "urshr " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 635 -> "srsra " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 636 -> "ursra " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 637 -> "sri " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 638 -> "shl " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 639 -> "sli " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)));
      default -> Assembly.word(w);
    };
  }

  private static String text20(int opcode, int w, long pc) {
    return switch (opcode) {
      case 640 -> "sshr " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 641 -> "ushr " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 642 -> "ssra " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 643 -> "usra " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 644 -> "srshr " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 645 -> "urshr " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 646 -> "srsra " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 647 -> "ursra " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 648 -> "sri " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 649 -> "shl " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftLeft64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 650 -> "sli " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftLeft64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 651 -> "sqshlu " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 652 -> "sqshlu " + Assembly.scalarI0(w) + ", " + Assembly.scalarI5(w) + ", " + Assembly.decimal(Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 653 -> "sqshl " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 654 -> "sqshl " + Assembly.scalarI0(w) + ", " + Assembly.scalarI5(w) + ", " + Assembly.decimal(Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 655 -> "uqshl " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 656 -> "uqshl " + Assembly.scalarI0(w) + ", " + Assembly.scalarI5(w) + ", " + Assembly.decimal(Immediates.shiftLeft(((w >>> 19) & 15), ((w >>> 16) & 7)));
      case 659 -> "shrn " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 660 -> "shrn2 " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 661 -> "rshrn " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 662 -> "rshrn2 " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 663 -> "sqshrun " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 664 -> "sqshrun2 " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 665 -> "sqshrun " + Assembly.scalarI0(w) + ", " + Assembly.scalarWideI5(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 666 -> "sqrshrun " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 667 -> "sqrshrun2 " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 668 -> "sqrshrun " + Assembly.scalarI0(w) + ", " + Assembly.scalarWideI5(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 669 -> "sqshrn " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 670 -> "sqshrn2 " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 671 -> "sqshrn " + Assembly.scalarI0(w) + ", " + Assembly.scalarWideI5(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      default -> Assembly.word(w);
    };
  }

  private static String text21(int opcode, int w, long pc) {
    return switch (opcode) {
      case 672 -> "uqshrn " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 673 -> "uqshrn2 " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 674 -> "uqshrn " + Assembly.scalarI0(w) + ", " + Assembly.scalarWideI5(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 675 -> "sqrshrn " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 676 -> "sqrshrn2 " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 677 -> "sqrshrn " + Assembly.scalarI0(w) + ", " + Assembly.scalarWideI5(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 678 -> "uqrshrn " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 679 -> "uqrshrn2 " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 680 -> "uqrshrn " + Assembly.scalarI0(w) + ", " + Assembly.scalarWideI5(w) + ", " + Assembly.decimal(Immediates.shiftRight(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 681 -> "sshll" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftLeft(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 682 -> "ushll" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wideI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftLeft(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 683 -> "scvtf " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)));
      case 684 -> "fcvtzs " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)));
      case 685 -> "scvtf " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)));
      case 686 -> "fcvtzs " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)));
      case 687 -> "scvtf " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 688 -> "fcvtzs " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 689 -> "scvtf " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 690 -> "fcvtzs " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 691 -> "ucvtf " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)));
      case 692 -> "fcvtzu " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)));
      case 693 -> "ucvtf " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)));
      case 694 -> "fcvtzu " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight32(((w >>> 19) & 3), ((w >>> 16) & 7)));
      case 695 -> "ucvtf " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 696 -> "fcvtzu " + Assembly.v((w & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrI(w) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 697 -> "ucvtf " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 698 -> "fcvtzu " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.decimal(Immediates.shiftRight64(((w >>> 19) & 7), ((w >>> 16) & 7)));
      case 699 -> "saddl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 700 -> "saddw" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 701 -> "ssubl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 702 -> "ssubw" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 703 -> "sabal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      default -> Assembly.word(w);
    };
  }

  private static String text22(int opcode, int w, long pc) {
    return switch (opcode) {
      case 704 -> "sabdl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 705 -> "smlal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 706 -> "smlsl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 707 -> "smull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 708 -> "uaddl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 709 -> "uaddw" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 710 -> "usubl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 711 -> "usubw" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 712 -> "uabal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 713 -> "uabdl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 714 -> "umlal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 715 -> "umlsl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 716 -> "umull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 717 -> "pmull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 718 -> "addhn " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.wide(w);
      case 719 -> "addhn2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.wide(w);
      case 720 -> "raddhn " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.wide(w);
      case 721 -> "raddhn2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.wide(w);
      case 722 -> "subhn " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.wide(w);
      case 723 -> "subhn2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.wide(w);
      case 724 -> "rsubhn " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.wide(w);
      case 725 -> "rsubhn2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.wide(w);
      case 726 -> "sqdmlal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 727 -> "sqdmlal " + Assembly.s((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31)) + ", " + Assembly.h(((w >>> 16) & 31));
      case 728 -> "sqdmlsl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 729 -> "sqdmlsl " + Assembly.s((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31)) + ", " + Assembly.h(((w >>> 16) & 31));
      case 730 -> "sqdmull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 731 -> "sqdmull " + Assembly.s((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31)) + ", " + Assembly.h(((w >>> 16) & 31));
      case 732 -> "sqdmlal" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 733 -> "sqdmlal " + Assembly.d((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 734 -> "sqdmlsl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 735 -> "sqdmlsl " + Assembly.d((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text23(int opcode, int w, long pc) {
    return switch (opcode) {
      case 736 -> "sqdmull" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 737 -> "sqdmull " + Assembly.d((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 738 -> "and " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.bytes(w);
      case 739 -> "bic " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.bytes(w);
      case 740 -> "orr " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.bytes(w);
      case 741 -> "orn " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.bytes(w);
      case 742 -> "eor " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.bytes(w);
      case 743 -> "bsl " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.bytes(w);
      case 744 -> "bit " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.bytes(w);
      case 745 -> "bif " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.bytes(w);
      case 746 -> "shadd " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 747 -> "uhadd " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 748 -> "srhadd " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 749 -> "urhadd " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 750 -> "shsub " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 751 -> "uhsub " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 752 -> "smax " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 753 -> "umax " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 754 -> "smin " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 755 -> "umin " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 756 -> "sabd " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 757 -> "uabd " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 758 -> "mul " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 759 -> "saba " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 760 -> "uaba " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 761 -> "mla " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 762 -> "mls " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 763 -> "pmul " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 764 -> "smaxp " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 765 -> "umaxp " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 766 -> "sminp " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 767 -> "uminp " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      default -> Assembly.word(w);
    };
  }

  private static String text24(int opcode, int w, long pc) {
    return switch (opcode) {
      case 768 -> "addp " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 769 -> "add " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 770 -> "sub " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 771 -> "cmgt " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 772 -> "cmhi " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 773 -> "cmge " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 774 -> "cmhs " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 775 -> "cmtst " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 776 -> "cmeq " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 777 -> "sshl " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 778 -> "ushl " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 779 -> "srshl " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 780 -> "urshl " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 781 -> "add " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 782 -> "sub " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 783 -> "cmgt " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 784 -> "cmhi " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 785 -> "cmge " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 786 -> "cmhs " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 787 -> "cmtst " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 788 -> "cmeq " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 789 -> "sshl " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 790 -> "ushl " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 791 -> "srshl " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 792 -> "urshl " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 793 -> "sqadd " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 794 -> "uqadd " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 795 -> "sqsub " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 796 -> "uqsub " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 797 -> "sqshl " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 798 -> "uqshl " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 799 -> "sqrshl " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      default -> Assembly.word(w);
    };
  }

  private static String text25(int opcode, int w, long pc) {
    return switch (opcode) {
      case 800 -> "uqrshl " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 801 -> "sqadd " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w) + ", " + Assembly.scalar16(w);
      case 802 -> "uqadd " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w) + ", " + Assembly.scalar16(w);
      case 803 -> "sqsub " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w) + ", " + Assembly.scalar16(w);
      case 804 -> "uqsub " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w) + ", " + Assembly.scalar16(w);
      case 805 -> "sqshl " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w) + ", " + Assembly.scalar16(w);
      case 806 -> "uqshl " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w) + ", " + Assembly.scalar16(w);
      case 807 -> "sqrshl " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w) + ", " + Assembly.scalar16(w);
      case 808 -> "uqrshl " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w) + ", " + Assembly.scalar16(w);
      case 809 -> "sqdmulh " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 810 -> "sqdmulh " + Assembly.h((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31)) + ", " + Assembly.h(((w >>> 16) & 31));
      case 811 -> "sqrdmulh " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 812 -> "sqrdmulh " + Assembly.h((w & 31)) + ", " + Assembly.h(((w >>> 5) & 31)) + ", " + Assembly.h(((w >>> 16) & 31));
      case 813 -> "sqdmulh " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 814 -> "sqdmulh " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 815 -> "sqrdmulh " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arr(w);
      case 816 -> "sqrdmulh " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 819 -> "fmaxnm " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 820 -> "fadd " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 821 -> "fmulx " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 822 -> "fcmeq " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 823 -> "fmax " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 824 -> "frecps " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 825 -> "fminnm " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 826 -> "fsub " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 827 -> "fmin " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 828 -> "frsqrts " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 829 -> "fmul " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 830 -> "fcmge " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 831 -> "facge " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      default -> Assembly.word(w);
    };
  }

  private static String text26(int opcode, int w, long pc) {
    return switch (opcode) {
      case 832 -> "fdiv " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 833 -> "fabd " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 834 -> "fcmgt " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 835 -> "facgt " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 836 -> "fmla " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 837 -> "fmls " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 838 -> "fmaxnmp " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 839 -> "faddp " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 840 -> "fmaxp " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 841 -> "fminnmp " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 842 -> "fminp " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 16) & 31)) + "." + Assembly.arrF(w);
      case 843 -> "fmulx " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 844 -> "fmulx " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 845 -> "fcmeq " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 846 -> "fcmeq " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 847 -> "frecps " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 848 -> "frecps " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 849 -> "frsqrts " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 850 -> "frsqrts " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 851 -> "fcmge " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 852 -> "fcmge " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 853 -> "facge " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 854 -> "facge " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 855 -> "fabd " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 856 -> "fabd " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 857 -> "fcmgt " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 858 -> "fcmgt " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 859 -> "facgt " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", " + Assembly.s(((w >>> 16) & 31));
      case 860 -> "facgt " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", " + Assembly.d(((w >>> 16) & 31));
      case 861 -> "rev64 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 862 -> "rev32 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 863 -> "rev16 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      default -> Assembly.word(w);
    };
  }

  private static String text27(int opcode, int w, long pc) {
    return switch (opcode) {
      case 864 -> "saddlp " + Assembly.v((w & 31)) + "." + Assembly.pairs(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 865 -> "uaddlp " + Assembly.v((w & 31)) + "." + Assembly.pairs(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 866 -> "cls " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 867 -> "clz " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 868 -> "cnt " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 869 -> "not " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 870 -> "rbit " + Assembly.v((w & 31)) + "." + Assembly.bytes(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.bytes(w);
      case 871 -> "sadalp " + Assembly.v((w & 31)) + "." + Assembly.pairs(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 872 -> "uadalp " + Assembly.v((w & 31)) + "." + Assembly.pairs(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 873 -> "cmgt " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", #0";
      case 874 -> "cmge " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", #0";
      case 875 -> "cmeq " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", #0";
      case 876 -> "cmle " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", #0";
      case 877 -> "cmlt " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", #0";
      case 878 -> "abs " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 879 -> "neg " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 880 -> "cmgt " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", #0";
      case 881 -> "cmge " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", #0";
      case 882 -> "cmeq " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", #0";
      case 883 -> "cmle " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", #0";
      case 884 -> "cmlt " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", #0";
      case 885 -> "abs " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 886 -> "neg " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 887 -> "suqadd " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 888 -> "suqadd " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w);
      case 889 -> "usqadd " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 890 -> "usqadd " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w);
      case 891 -> "sqabs " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 892 -> "sqabs " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w);
      case 893 -> "sqneg " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 894 -> "sqneg " + Assembly.scalar0(w) + ", " + Assembly.scalar5(w);
      default -> Assembly.word(w);
    };
  }

  private static String text28(int opcode, int w, long pc) {
    return switch (opcode) {
      case 903 -> "xtn " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w);
      case 904 -> "xtn2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w);
      case 905 -> "sqxtn " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w);
      case 906 -> "sqxtn2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w);
      case 907 -> "sqxtn " + Assembly.scalar0(w) + ", " + Assembly.scalarWide5(w);
      case 908 -> "uqxtn " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w);
      case 909 -> "uqxtn2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w);
      case 910 -> "uqxtn " + Assembly.scalar0(w) + ", " + Assembly.scalarWide5(w);
      case 911 -> "sqxtun " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w);
      case 912 -> "sqxtun2 " + Assembly.v((w & 31)) + "." + Assembly.arr(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wide(w);
      case 913 -> "sqxtun " + Assembly.scalar0(w) + ", " + Assembly.scalarWide5(w);
      case 914 -> "shll" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wide(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w) + ", " + Assembly.lanebits(w);
      case 915 -> "frintn " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 916 -> "frinta " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 917 -> "frintp " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 918 -> "frintm " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 919 -> "frintz " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 920 -> "frintx " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 921 -> "frinti " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 922 -> "fcvtns " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 923 -> "fcvtns " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 924 -> "fcvtns " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 925 -> "fcvtnu " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 926 -> "fcvtnu " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 927 -> "fcvtnu " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text29(int opcode, int w, long pc) {
    return switch (opcode) {
      case 928 -> "fcvtps " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 929 -> "fcvtps " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 930 -> "fcvtps " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 931 -> "fcvtpu " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 932 -> "fcvtpu " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 933 -> "fcvtpu " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 934 -> "fcvtms " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 935 -> "fcvtms " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 936 -> "fcvtms " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 937 -> "fcvtmu " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 938 -> "fcvtmu " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 939 -> "fcvtmu " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 940 -> "fcvtzs " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 941 -> "fcvtzs " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 942 -> "fcvtzs " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 943 -> "fcvtzu " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 944 -> "fcvtzu " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 945 -> "fcvtzu " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 946 -> "fcvtas " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 947 -> "fcvtas " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 948 -> "fcvtas " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 949 -> "fcvtau " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 950 -> "fcvtau " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 951 -> "fcvtau " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 952 -> "scvtf " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 953 -> "scvtf " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 954 -> "scvtf " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 955 -> "ucvtf " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 956 -> "ucvtf " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 957 -> "ucvtf " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 958 -> "frecpe " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 959 -> "frsqrte " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      default -> Assembly.word(w);
    };
  }

  private static String text30(int opcode, int w, long pc) {
    return switch (opcode) {
      case 960 -> "fsqrt " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 961 -> "fabs " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 962 -> "fneg " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 963 -> "urecpe " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 964 -> "ursqrte " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w);
      case 965 -> "frecpe " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 966 -> "frecpe " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 967 -> "frsqrte " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 968 -> "frsqrte " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 969 -> "frecpx " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31));
      case 970 -> "frecpx " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      case 971 -> "fcmgt " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", #0.0";
      case 972 -> "fcmgt " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", #0.0";
      case 973 -> "fcmgt " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", #0.0";
      case 974 -> "fcmge " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", #0.0";
      case 975 -> "fcmge " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", #0.0";
      case 976 -> "fcmge " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", #0.0";
      case 977 -> "fcmeq " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", #0.0";
      case 978 -> "fcmeq " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", #0.0";
      case 979 -> "fcmeq " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", #0.0";
      case 980 -> "fcmle " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", #0.0";
      case 981 -> "fcmle " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", #0.0";
      case 982 -> "fcmle " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", #0.0";
      case 983 -> "fcmlt " + Assembly.v((w & 31)) + "." + Assembly.arrF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arrF(w) + ", #0.0";
      case 984 -> "fcmlt " + Assembly.s((w & 31)) + ", " + Assembly.s(((w >>> 5) & 31)) + ", #0.0";
      case 985 -> "fcmlt " + Assembly.d((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31)) + ", #0.0";
      case 986 -> "fcvtl" + Assembly.two(w) + " " + Assembly.v((w & 31)) + "." + Assembly.wideF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.narrowF(w);
      case 987 -> "fcvtn " + Assembly.v((w & 31)) + "." + Assembly.narrowF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideF(w);
      case 988 -> "fcvtn2 " + Assembly.v((w & 31)) + "." + Assembly.narrowF(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.wideF(w);
      case 989 -> "fcvtxn " + Assembly.v((w & 31)) + ".2s, " + Assembly.v(((w >>> 5) & 31)) + ".2d";
      case 990 -> "fcvtxn2 " + Assembly.v((w & 31)) + ".4s, " + Assembly.v(((w >>> 5) & 31)) + ".2d";
      case 991 -> "fcvtxn " + Assembly.s((w & 31)) + ", " + Assembly.d(((w >>> 5) & 31));
      default -> Assembly.word(w);
    };
  }

  private static String text31(int opcode, int w, long pc) {
    return switch (opcode) {
      case 992 -> "saddlv " + Assembly.scalarWide0(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 993 -> "uaddlv " + Assembly.scalarWide0(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 994 -> "smaxv " + Assembly.scalar0(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 995 -> "umaxv " + Assembly.scalar0(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 996 -> "sminv " + Assembly.scalar0(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 997 -> "uminv " + Assembly.scalar0(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 998 -> "addv " + Assembly.scalar0(w) + ", " + Assembly.v(((w >>> 5) & 31)) + "." + Assembly.arr(w);
      case 1000 -> "fmaxnmv " + Assembly.s((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".4s";
      case 1001 -> "fmaxv " + Assembly.s((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".4s";
      case 1002 -> "fminnmv " + Assembly.s((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".4s";
      case 1003 -> "fminv " + Assembly.s((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".4s";
      case 1004 -> "addp " + Assembly.d((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2d";
      case 1005 -> "fmaxnmp " + Assembly.s((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2s";
      case 1006 -> "fmaxnmp " + Assembly.d((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2d";
      case 1007 -> "faddp " + Assembly.s((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2s";
      case 1008 -> "faddp " + Assembly.d((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2d";
      case 1009 -> "fmaxp " + Assembly.s((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2s";
      case 1010 -> "fmaxp " + Assembly.d((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2d";
      case 1011 -> "fminnmp " + Assembly.s((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2s";
      case 1012 -> "fminnmp " + Assembly.d((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2d";
      case 1013 -> "fminp " + Assembly.s((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2s";
      case 1014 -> "fminp " + Assembly.d((w & 31)) + ", " + Assembly.v(((w >>> 5) & 31)) + ".2d";
      default -> Assembly.word(w);
    };
  }
}
