package org.devkvm.cpu.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The registers of EL0 as {@code struct registers} of a64.c has them: one array of longs. */
final class Registers {
  static final int SP = 31;
  static final int PC = 32;
  static final int NZCV = 33;
  static final int FPCR = 34;
  static final int FPSR = 35;

  /** V0: bits 63:0, then bits 127:64, then V1. */
  static final int V = 36;

  static final int COUNT = V + 64;

  private Registers() {}

  private static String name(int index) {
    return switch (index) {
      case SP -> "sp";
      case PC -> "pc";
      case NZCV -> "nzcv";
      case FPCR -> "fpcr";
      case FPSR -> "fpsr";
      default ->
          index < SP ? "x" + index : "v" + (index - V) / 2 + ((index - V) % 2 == 0 ? "l" : "h");
    };
  }

  /** What differs, as {@code name=value} in hexadecimal. */
  static String changes(long[] before, long[] after) {
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      if (i != PC && before[i] != after[i]) {
        changes.add(name(i) + "=" + Long.toHexString(after[i]));
      }
    }
    return String.join(" ", changes);
  }

  /** All of them, for a person. */
  static String describe(long[] registers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < COUNT; i++) {
      text.append(String.format(Locale.ROOT, "%5s=%016x", name(i), registers[i]));
      text.append(i % 6 == 5 ? '\n' : ' ');
    }
    return text.toString();
  }
}
