package org.devkvm.conformance;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What a call changed beyond what a recorded line describes: bytes around and between the fields of
 * its argument, the rest of kvm_run, memory of the process. Shown as doublewords.
 */
final class Rest {
  /** What stands before it. */
  static final String MARK = " ~";

  /** How many doublewords of a place are shown; of the others only how many there are. */
  private static final int WORDS_SHOWN = 4;

  private static final BitSet NOTHING = new BitSet();

  private final StringBuilder out = new StringBuilder();

  /** Shows where memory differs from what it was. */
  void add(String where, MemorySegment now, byte[] before) {
    if (now.mismatch(MemorySegment.ofArray(before)) >= 0) {
      add(where, now.toArray(ValueLayout.JAVA_BYTE), before, NOTHING, 0);
    }
  }

  /**
   * The same.
   *
   * @param described the bytes that the line shows already: they count as equal and as 0
   * @param origin the offset of the first byte
   */
  void add(String where, byte[] now, byte[] before, BitSet described, int origin) {
    int found = 0;
    for (int at = Arrays.mismatch(now, before) & -Long.BYTES;
        at >= 0 && at + Long.BYTES <= now.length;
        at += Long.BYTES) {
      long word = 0;
      boolean differs = false;
      for (int i = 0; i < Long.BYTES; i++) {
        if (!described.get(at + i)) {
          differs |= now[at + i] != before[at + i];
          word |= (now[at + i] & 0xFFL) << (i * Byte.SIZE);
        }
      }
      if (differs && found++ < WORDS_SHOWN) {
        out.append(out.isEmpty() ? MARK : "").append(where.isEmpty() ? "" : " ").append(where);
        out.append(" u64@").append(at + origin).append("=0x").append(Long.toHexString(word));
      }
    }
    if (found > WORDS_SHOWN) {
      out.append(" more=").append(found - WORDS_SHOWN);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
