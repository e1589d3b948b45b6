package org.devkvm.vmm.state;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * Guest memory that is not all zeros.
 *
 * @param ipa of its first byte
 */
public record MemoryRange(long ipa, MemorySegment content) {
  private static final int PAGE = 4096;

  /** Looked at as one, as most of them are zeros: a comparison costs as much as its call. */
  private static final int BLOCK = 64 * PAGE;

  private static final MemorySegment ZEROS = MemorySegment.ofArray(new byte[BLOCK]);

  public MemoryRange {
    content = content.asReadOnly();
  }

  /**
   * The pages of memory that hold anything, as views, neighbours together.
   *
   * @param memory whole pages
   */
  public static List<MemoryRange> of(long ipa, MemorySegment memory) {
    List<MemoryRange> ranges = new ArrayList<>();
    long at = 0;
    while (at < memory.byteSize()) {
      long start = at;
      while (at < memory.byteSize() && !isZero(memory, at, PAGE)) {
        at += PAGE;
      }
      if (at > start) {
        ranges.add(new MemoryRange(ipa + start, memory.asSlice(start, at - start)));
      }
      at += isZero(memory, at, BLOCK) ? BLOCK : PAGE;
    }
    return ranges;
  }

  private static boolean isZero(MemorySegment memory, long at, int bytes) {
    long end = Math.min(at + bytes, memory.byteSize());
    return at < end && MemorySegment.mismatch(memory, at, end, ZEROS, 0, end - at) < 0;
  }
}
