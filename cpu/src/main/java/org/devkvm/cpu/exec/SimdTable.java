package org.devkvm.cpu.exec;

import static org.devkvm.arm64.decode.WordFields.rn;
import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;

import org.devkvm.cpu.state.CpuState;

/** TBL and TBX (Arm ARM C4.1.96, Advanced SIMD table lookup): one to four registers as a table. */
final class SimdTable {
  private SimdTable() {}

  static void tbl(Pe pe, int w) {
    pe.checkFp(rt(w));
    look(pe.s, w, false);
  }

  static void tbx(Pe pe, int w) {
    pe.checkFp(rt(w));
    look(pe.s, w, true);
  }

  private static void look(CpuState s, int w, boolean keep) {
    int d = rt(w);
    int m = rs(w);
    long low = look(s, w, s.v(2 * m), keep ? s.v(2 * d) : 0);
    long high = 0;
    if ((w & 1 << 30) != 0) {
      high = look(s, w, s.v(2 * m + 1), keep ? s.v(2 * d + 1) : 0);
    }
    s.v(2 * d, low);
    s.v(2 * d + 1, high);
  }

  /**
   * Looks the bytes of {@code index} up; those of {@code otherwise} where they are out of range.
   */
  private static long look(CpuState s, int w, long index, long otherwise) {
    int first = rn(w);
    int bytes = ((w >>> 13 & 3) + 1) << 4;
    long r = 0;
    for (int at = 0; at < 64; at += 8) {
      int i = (int) (index >>> at) & 0xFF;
      long b = i < bytes ? s.v(2 * first + (i >> 3) & 63) >>> ((i & 7) << 3) : otherwise >>> at;
      r |= (b & 0xFF) << at;
    }
    return r;
  }
}
