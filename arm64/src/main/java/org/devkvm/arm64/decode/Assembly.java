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
}
