package org.devkvm.arm64.decode;

import static org.devkvm.arm64.decode.WordFields.rn;
import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;

import java.util.List;
import java.util.Locale;
import org.devkvm.arm64.reg.SysReg;

/** Text of single operands: what the holes of the assembly column name. */
final class Assembly {
  private static final List<String> CONDITIONS =
      List.of(
          "eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al",
          "nv");
  private static final List<String> EXTENDS =
      List.of("uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx");
  private static final List<String> SHIFTS = List.of("lsl", "lsr", "asr", "ror");
  private static final List<String> PREFETCHES = List.of("pld", "pli", "pst");
  private static final List<String> DOMAINS = List.of("osh", "nsh", "ish", "sy");
  private static final List<String> ACCESSES = List.of("", "ld", "st", "");

  private Assembly() {}

  static String word(int w) {
    return String.format(Locale.ROOT, ".inst 0x%08x", w);
  }

  static String address(long address) {
    return "0x" + Long.toHexString(address);
  }

  static String decimal(long value) {
    return "#" + value;
  }

  static String hexadecimal(long value) {
    return "#0x" + Long.toHexString(value);
  }

  /** An immediate offset of an address; 0 is not written. */
  static String offset(long value) {
    return value == 0 ? "" : ", #" + value;
  }

  static String index(int value) {
    return "[" + value + "]";
  }

  static String x(int n) {
    return n == 31 ? "xzr" : "x" + n;
  }

  static String w(int n) {
    return n == 31 ? "wzr" : "w" + n;
  }

  static String xsp(int n) {
    return n == 31 ? "sp" : "x" + n;
  }

  static String wsp(int n) {
    return n == 31 ? "wsp" : "w" + n;
  }

  /** The general register of an exclusive, ordered or atomic access of the size in bits 31:30. */
  static String r(int w, int n) {
    return w >>> 30 == 3 ? x(n) : w(n);
  }

  static String b(int n) {
    return "b" + n;
  }

  static String h(int n) {
    return "h" + n;
  }

  static String s(int n) {
    return "s" + n;
  }

  static String d(int n) {
    return "d" + n;
  }

  static String q(int n) {
    return "q" + n;
  }

  static String v(int n) {
    return "v" + n;
  }

  static String cond0(int w) {
    return CONDITIONS.get(w & 15);
  }

  static String cond12(int w) {
    return CONDITIONS.get(w >>> 12 & 15);
  }

  static String shift(int w) {
    return SHIFTS.get(w >>> 22 & 3);
  }

  /** ADD and SUB: imm12, shifted or not. */
  static String addImmediate(int w) {
    return hexadecimal(w >>> 10 & 0xFFF) + ((w & 1 << 22) != 0 ? ", lsl #12" : "");
  }

  /** Move wide: imm16, shifted or not. */
  static String wideImmediate(int w) {
    int hw = w >>> 21 & 3;
    return hexadecimal(w >>> 5 & 0xFFFF) + (hw != 0 ? ", lsl #" + 16 * hw : "");
  }

  private static String extend(int w) {
    return EXTENDS.get(w >>> 13 & 7);
  }

  /**
   * ADD and SUB (extended register): Rm and what is done with it. Beside the stack pointer,
   * extending what is whole already is written as a shift.
   */
  static String extended(int w) {
    boolean sf = w < 0;
    int option = w >>> 13 & 7;
    int amount = w >>> 10 & 7;
    boolean setsFlags = (w & 1 << 29) != 0;
    boolean stackPointer = rn(w) == 31 || (rt(w) == 31 && !setsFlags);
    String register = sf && (option & 3) == 3 ? x(rs(w)) : w(rs(w));
    if (stackPointer && option == (sf ? 3 : 2)) {
      return register + (amount != 0 ? ", lsl #" + amount : "");
    }
    return register + ", " + extend(w) + (amount != 0 ? " #" + amount : "");
  }

  /** Loads and stores (register offset): Rm and what is done with it. */
  static String offsetRegister(int w) {
    boolean whole = (w >>> 13 & 1) != 0;
    boolean scaled = (w >>> 12 & 1) != 0;
    String register = whole ? x(rs(w)) : w(rs(w));
    String extend = (w >>> 13 & 7) == 3 ? "lsl" : extend(w);
    boolean quadword = (w & 1 << 26) != 0 && (w & 1 << 23) != 0;
    if (!scaled) {
      return register + (extend.equals("lsl") ? "" : ", " + extend);
    }
    return register + ", " + extend + " #" + (quadword ? 4 : w >>> 30);
  }

  static String bitmask32(int w) {
    long mask = Immediates.bitmask64(0, w >>> 16 & 63, w >>> 10 & 63);
    return hexadecimal(mask & 0xFFFFFFFFL);
  }

  static String bitmask64(int w) {
    return hexadecimal(Immediates.bitmask64(w >>> 22 & 1, w >>> 16 & 63, w >>> 10 & 63));
  }

  /** The acquire and release letters of the compare and swaps. */
  static String ordering(int w) {
    return ((w & 1 << 22) != 0 ? "a" : "") + ((w & 1 << 15) != 0 ? "l" : "");
  }

  /** The acquire and release letters of the other atomics. */
  static String atomicOrdering(int w) {
    return ((w & 1 << 23) != 0 ? "a" : "") + ((w & 1 << 22) != 0 ? "l" : "");
  }

  /** The registers of a compare and swap of a pair, as wide as bit 30 says. */
  private static String pair(int w, int n) {
    return (w & 1 << 30) != 0 ? x(n) + ", " + x(n + 1) : w(n) + ", " + w(n + 1);
  }

  static String pairS(int w) {
    return pair(w, rs(w));
  }

  static String pairT(int w) {
    return pair(w, rt(w));
  }

  /** The operand of RET; X30 is not written. */
  static String returnAddress(int w) {
    int n = rn(w);
    return n == 30 ? "" : " " + x(n);
  }

  static String hint(int w) {
    return hexadecimal(w >>> 5 & 127);
  }

  static String barrier(int w) {
    int crm = w >>> 8 & 15;
    if ((crm & 3) == 0) {
      return "#0x0" + Integer.toHexString(crm);
    }
    String domain = DOMAINS.get(crm >> 2);
    return crm == 15 ? "sy" : (domain.equals("sy") ? "" : domain) + ACCESSES.get(crm & 3);
  }

  /** The operand of CLREX and ISB; 15 is not written. */
  static String crmOption(int w) {
    int crm = w >>> 8 & 15;
    return crm == 15 ? "" : " " + hexadecimal(crm);
  }

  static String prfop(int w) {
    int type = w >>> 3 & 3;
    int target = w >>> 1 & 3;
    if (type == 3 || target == 3) {
      return String.format(Locale.ROOT, "#0x%02x", w & 31);
    }
    return PREFETCHES.get(type) + "l" + (target + 1) + ((w & 1) != 0 ? "strm" : "keep");
  }

  static String sysReg(int w) {
    SysReg reg = SysReg.of(w >>> 5 & 0xFFFF);
    return reg != null
        ? reg.name().toLowerCase(Locale.ROOT)
        : "s%d_%d_c%d_c%d_%d"
            .formatted(w >>> 19 & 3, w >>> 16 & 7, w >>> 12 & 15, w >>> 8 & 15, w >>> 5 & 7);
  }

  /** As {@link #sysReg}; the debug data register has two names. */
  static String sysRegRead(int w) {
    return SysReg.of(w >>> 5 & 0xFFFF) == SysReg.DBGDTRTX_EL0 ? "dbgdtrrx_el0" : sysReg(w);
  }

  static String sysOp(int w) {
    return "#%d, C%d, C%d, #%d".formatted(w >>> 16 & 7, w >>> 12 & 15, w >>> 8 & 15, w >>> 5 & 7);
  }

  /** Rt of SYS; XZR is not written. */
  static String sysSource(int w) {
    return rt(w) == 31 ? "" : ", " + x(rt(w));
  }

  static String sizeSuffix(int w) {
    return switch (w >>> 30) {
      case 0 -> "b";
      case 1 -> "h";
      default -> "";
    };
  }

  /** The full or half V register in lanes of {@code size}: 8b to 2d. */
  private static String lanes(int size, int w) {
    return (8 << (w >>> 30 & 1) >> size) + "bhsd".substring(size, size + 1);
  }

  /** 128 bits in lanes of {@code size}. */
  private static String allLanes(int size) {
    return (16 >> size) + "bhsdq".substring(size, size + 1);
  }

  private static String scalar(int size, int register) {
    return "bhsd".charAt(size) + Integer.toString(register & 31);
  }

  private static int size(int w) {
    return w >>> 22 & 3;
  }

  private static int sizeF(int w) {
    return w >>> 22 & 1;
  }

  private static int sizeI(int w) {
    return 31 - Integer.numberOfLeadingZeros(w >>> 19 & 15);
  }

  private static int sizeE(int w) {
    return Integer.numberOfTrailingZeros(w >>> 16 & 15);
  }

  static String arr(int w) {
    return lanes(size(w), w);
  }

  static String bytes(int w) {
    return lanes(0, w);
  }

  static String wide(int w) {
    return allLanes(size(w) + 1);
  }

  static String pairs(int w) {
    return lanes(size(w) + 1, w);
  }

  static String arrF(int w) {
    return lanes(2 + sizeF(w), w);
  }

  static String narrowF(int w) {
    return lanes(1 + sizeF(w), w);
  }

  static String wideF(int w) {
    return allLanes(2 + sizeF(w));
  }

  static String arrI(int w) {
    return lanes(sizeI(w), w);
  }

  static String wideI(int w) {
    return allLanes(sizeI(w) + 1);
  }

  static String arrE(int w) {
    return lanes(sizeE(w), w);
  }

  /** Modified immediates: cmode in bits 15:12 tells the lanes. */
  static String arrM(int w) {
    boolean halves = (w & 0xC000) == 0x8000;
    boolean doubles = (w & 0x2000F000) == 0x2000F000;
    return lanes(halves ? 1 : doubles ? 3 : 2, w);
  }

  static String scalar0(int w) {
    return scalar(size(w), w);
  }

  static String scalar5(int w) {
    return scalar(size(w), w >>> 5);
  }

  static String scalar16(int w) {
    return scalar(size(w), w >>> 16);
  }

  static String scalarWide0(int w) {
    return scalar(size(w) + 1, w);
  }

  static String scalarWide5(int w) {
    return scalar(size(w) + 1, w >>> 5);
  }

  static String scalarI0(int w) {
    return scalar(sizeI(w), w);
  }

  static String scalarI5(int w) {
    return scalar(sizeI(w), w >>> 5);
  }

  static String scalarWideI5(int w) {
    return scalar(sizeI(w) + 1, w >>> 5);
  }

  static String scalarE0(int w) {
    return scalar(sizeE(w), w);
  }

  /** An element of a V register as imm5 selects it. */
  static String element(int w) {
    return "bhsd".charAt(sizeE(w)) + "[" + ((w >>> 16 & 31) >> (sizeE(w) + 1)) + "]";
  }

  /** The source element of INS (element): imm4 of imm5's lane size. */
  static String element4(int w) {
    return "bhsd".charAt(sizeE(w)) + "[" + ((w >>> 11 & 15) >> sizeE(w)) + "]";
  }

  /** The "2" of instructions that work on the upper half. */
  static String two(int w) {
    return (w & 1 << 30) != 0 ? "2" : "";
  }

  static String lanebits(int w) {
    return "#" + (8 << size(w));
  }

  static String fbits(int w) {
    return "#" + (64 - (w >>> 10 & 63));
  }

  static String fpImmediate(int w) {
    return floating(w >>> 13 & 0xFF);
  }

  private static String floating(int imm8) {
    double value = (16 + (imm8 & 15)) / 16.0 * Math.pow(2, ((imm8 >> 4 & 7) ^ 4) - 3);
    return String.format(Locale.ROOT, "#%.18e", (imm8 & 0x80) != 0 ? -value : value);
  }

  private static int imm8(int w) {
    return Immediates.modified(w >>> 16 & 7, w >>> 5 & 31);
  }

  static String modifiedImmediate(int w) {
    int cmode = w >>> 12 & 15;
    if (cmode == 15) {
      return floating(imm8(w));
    }
    int shift = (cmode & 12) == 12 ? 8 << (cmode & 1) : (cmode >> 1 & 3) << 3;
    String kind = (cmode & 14) == 12 ? ", msl #" : ", lsl #";
    return hexadecimal(imm8(w)) + (cmode == 14 || shift == 0 ? "" : kind + shift);
  }

  /** The destination of MOVI with a mask of 64 bits. */
  static String doubleword(int w) {
    return (w & 1 << 30) != 0 ? v(rt(w)) + ".2d" : d(rt(w));
  }

  /** MOVI with a mask of 64 bits: a bit of imm8 for each byte. */
  static String byteMask(int w) {
    long mask = 0;
    for (int bit = 0; bit < 8; bit++) {
      mask |= ((imm8(w) >> bit) & 1) * (0xFFL << (8 * bit));
    }
    return hexadecimal(mask);
  }

  /** The general register as wide as sf says. */
  static String r0Sf(int w) {
    return w < 0 ? x(rt(w)) : w(rt(w));
  }

  static String r5Sf(int w) {
    return w < 0 ? x(rn(w)) : w(rn(w));
  }

  /** The general register as wide as imm5's lanes need. */
  static String rnElement(int w) {
    return sizeE(w) == 3 ? x(rn(w)) : w(rn(w));
  }
}
