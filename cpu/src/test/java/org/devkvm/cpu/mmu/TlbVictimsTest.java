package org.devkvm.cpu.mmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.cpu.host.HostMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What machine code finds behind the entries: those displaced last, as long as they are valid. */
class TlbVictimsTest {
  private static final long STRIDE = (long) TlbFormat.ENTRIES << TlbFormat.PAGE_SHIFT;
  private static final long PAGE = 0x7000;
  private static final int BLOCK_SHIFT = 21;

  private final Arena arena = Arena.ofConfined();
  private final Tlb tlb = new Tlb(arena, StageOneWalker.EL1, 1);

  @AfterEach
  void close() {
    arena.close();
  }

  private void fill(long page, int shift, boolean nonGlobal) {
    tlb.fill(page, StageOneWalker.READ, 0x10_0000, shift, nonGlobal, false);
  }

  private List<Long> victims() {
    List<Long> tags = new ArrayList<>();
    long first = tlb.address + (long) TlbFormat.ENTRIES * TlbFormat.ENTRY_BYTES;
    for (int i = 0; i < TlbFormat.VICTIMS; i++) {
      long tag = HostMemory.get64(first + (long) i * TlbFormat.ENTRY_BYTES);
      if (tag != Tlb.NONE) {
        tags.add(tag);
      }
    }
    return tags;
  }

  @Test
  void theLastDisplacedAreKept() {
    for (int i = 0; i <= TlbFormat.VICTIMS + 1; i++) {
      fill(PAGE + i * STRIDE, TlbFormat.PAGE_SHIFT, false);
    }
    assertThat(victims())
        .hasSize(TlbFormat.VICTIMS)
        .contains(PAGE + STRIDE, PAGE + TlbFormat.VICTIMS * STRIDE)
        .doesNotContain(PAGE);
  }

  @Test
  void anotherTranslationOfThePageDisplacesNothing() {
    fill(PAGE, TlbFormat.PAGE_SHIFT, false);
    fill(PAGE, TlbFormat.PAGE_SHIFT, true);
    assertThat(victims()).isEmpty();
  }

  @Test
  void maintenanceReachesThem() {
    fill(PAGE, TlbFormat.PAGE_SHIFT, false);
    fill(PAGE + STRIDE, TlbFormat.PAGE_SHIFT, true);
    fill(PAGE + 2 * STRIDE, BLOCK_SHIFT, false);
    fill(PAGE + 3 * STRIDE, TlbFormat.PAGE_SHIFT, false);
    assertThat(victims()).containsExactly(PAGE, PAGE + STRIDE, PAGE + 2 * STRIDE);
    tlb.drop(PAGE, true);
    assertThat(victims()).containsExactly(PAGE + STRIDE, PAGE + 2 * STRIDE);
    tlb.dropNonGlobal();
    assertThat(victims()).containsExactly(PAGE + 2 * STRIDE);
    tlb.drop(2 * STRIDE, true);
    assertThat(victims()).isEmpty();
    fill(PAGE, TlbFormat.PAGE_SHIFT, false);
    assertThat(victims()).containsExactly(PAGE + 3 * STRIDE);
    tlb.clear();
    assertThat(victims()).isEmpty();
  }
}
