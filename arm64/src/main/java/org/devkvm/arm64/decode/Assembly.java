package org.devkvm.arm64.decode;

import java.util.List;
import java.util.Locale;
import org.devkvm.arm64.reg.SysReg;

/** Text of single operands: what the holes of the assembly column name. */
final class Assembly {
  private static final List<String> CONDITIONS =
      List.of(
          "eq", "ne", "hs", "lo", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al",
          "nv");
  private static final List<String> EXTENDS =
      List.of("uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx");
  private static final List<String> SHIFTS = List.of("lsl", "lsr", "asr", "ror");

  /** The number of elements of a structure, by the opcode of the multiple forms. */
  private static final String STRUCTURE_ELEMENTS = "4?1?3?112?1?????";

  private Assembly() {}

  static String word(int w) {
    return String.format(Locale.ROOT, ".inst 0x%08x", w);
  }

  static String address(long address) {
    return "0x" + Long.toHexString(address);
  }

  static String immediate(long value) {
    return "#" + (value >= 0 && value < 10 ? Long.toString(value) : hex(value));
  }

  private static String hex(long value) {
    return value < 0 ? "-0x" + Long.toHexString(-value) : "0x" + Long.toHexString(value);
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

  static String extend(int w) {
    return EXTENDS.get(w >>> 13 & 7);
  }

  static String memExtend(int w) {
    String name = (w >>> 13 & 7) == 3 ? "lsl" : EXTENDS.get(w >>> 13 & 7);
    return name + ((w >>> 12 & 1) != 0 ? " #scale" : "");
  }

  static String bitmask32(int w) {
    long mask = Immediates.bitmask64(0, w >>> 16 & 63, w >>> 10 & 63);
    return immediate(mask & 0xFFFFFFFFL);
  }

  static String bitmask64(int w) {
    long mask = Immediates.bitmask64(w >>> 22 & 1, w >>> 16 & 63, w >>> 10 & 63);
    return "#0x" + Long.toHexString(mask);
  }

  static String barrier(int w) {
    return "#" + (w >>> 8 & 15);
  }

  static String prfop(int w) {
    return "#" + (w & 31);
  }

  static String pstateField(int w) {
    return "pstate_" + (w >>> 16 & 7) + "_" + (w >>> 5 & 7);
  }

  static String sysReg(int w) {
    SysReg reg = SysReg.of(w >>> 5 & 0xFFFF);
    return reg != null ? reg.name().toLowerCase(Locale.ROOT) : "s" + (w >>> 19 & 3) + sysOp(w);
  }

  static String sysOp(int w) {
    return "_%d_c%d_c%d_%d".formatted(w >>> 16 & 7, w >>> 12 & 15, w >>> 8 & 15, w >>> 5 & 7);
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
    return "#" + ((imm8 & 0x80) != 0 ? -value : value);
  }

  static String modifiedImmediate(int w) {
    int imm8 = Immediates.modified(w >>> 16 & 7, w >>> 5 & 31);
    int cmode = w >>> 12 & 15;
    if (cmode == 15) {
      return floating(imm8);
    }
    int shift = (cmode & 12) == 12 ? 8 << (cmode & 1) : (cmode >> 1 & 3) << 3;
    String kind = (cmode & 14) == 12 ? ", msl #" : ", lsl #";
    return immediate(imm8) + (cmode == 14 || shift == 0 ? "" : kind + shift);
  }

  /** The general register as wide as sf says. */
  static String rdSf(int w) {
    return (w < 0 ? x(w & 31) : w(w & 31));
  }

  static String rnSf(int w) {
    return (w < 0 ? x(w >>> 5 & 31) : w(w >>> 5 & 31));
  }

  /** The general register as wide as imm5's lanes need. */
  static String rnElement(int w) {
    return sizeE(w) == 3 ? x(w >>> 5 & 31) : w(w >>> 5 & 31);
  }

  static String structures(int w) {
    boolean single = (w & 1 << 24) != 0;
    String elements =
        single
            ? Integer.toString((w >>> 12 & 2) + (w >>> 21 & 1) + 1)
            : STRUCTURE_ELEMENTS.substring(w >>> 12 & 15, (w >>> 12 & 15) + 1);
    return ((w & 1 << 22) != 0 ? "ld" : "st") + elements;
  }
}
