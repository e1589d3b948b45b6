package org.devkvm.cpu.mmu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.mmu.Tables.NORMAL;

import org.devkvm.cpu.mmu.Rig.Outcome;
import org.junit.jupiter.api.Test;

/** Predecoded pages: what IC keeps and what it drops. */
class CodeTest {
  private static final long VA = 0x40_0000;
  private static final long ALIAS = 0x80_0000;

  private final Rig rig = new Rig();

  CodeTest() {
    rig.tables.map(VA, Ram.BASE, 3, NORMAL);
    rig.tables.map(ALIAS, Ram.BASE, 3, NORMAL);
    rig.ram.put(Ram.BASE, 0xD503_201F_D503_201FL);
  }

  private CodePage decoded() {
    CodePage page = rig.memory.fetchPage(VA);
    page.ops[0] = page.word(0);
    page.ops[CodePage.WORDS] = 99;
    return page;
  }

  @Test
  void addressesOfOnePageShareIt() {
    CodePage page = decoded();
    assertThat(rig.memory.fetchPage(VA + 0xFFC)).isSameAs(page);
    assertThat(rig.memory.fetchPage(ALIAS + 4)).isSameAs(page);
  }

  @Test
  void icIvauDropsWhatMemoryNoLongerHolds() {
    CodePage page = decoded();
    long host = rig.memory.mmu().maintenanceTarget(ALIAS + 8);
    rig.ram.put(Ram.BASE + 8, 1);
    rig.memory.mmu().invalidateCode(host);
    assertThat(page.ops[0]).as("only words that were decoded count").isNotZero();
    rig.ram.put(Ram.BASE, 0);
    rig.memory.mmu().invalidateCode(host);
    assertThat(page.ops[0]).isZero();
    assertThat(page.ops[CodePage.WORDS]).as("the sentinel stays").isEqualTo(99);
  }

  @Test
  void icIalluChecksPagesBeforeTheirNextUse() {
    CodePage page = decoded();
    rig.memory.mmu().invalidateAllCode();
    assertThat(rig.memory.fetchPage(VA).ops[0]).isNotZero();
    rig.ram.put(Ram.BASE, 0);
    rig.memory.mmu().invalidateAllCode();
    assertThat(rig.memory.fetchPage(VA)).isSameAs(page);
    assertThat(page.ops[0]).isZero();
  }

  @Test
  void barrierSeesNewCodeIfTheInstructionCacheIsOff() {
    CodePage page = decoded();
    rig.ram.put(Ram.BASE, 0);
    rig.memory.mmu().instructionBarrier();
    assertThat(rig.memory.fetchPage(VA).ops[0]).isZero();
    assertThat(page.ops[0]).isZero();
  }

  @Test
  void misalignedPcIsAPcAlignmentFault() {
    rig.memory.fetchPage(VA);
    Outcome outcome = rig.fetch(VA + 2);
    assertThat(outcome.ec()).isEqualTo(0x22);
    assertThat(outcome.far()).isEqualTo(VA + 2);
  }
}
