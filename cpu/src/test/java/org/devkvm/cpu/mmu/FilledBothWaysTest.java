package org.devkvm.cpu.mmu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.mmu.Tables.DBM;
import static org.devkvm.cpu.mmu.Tables.NORMAL;
import static org.devkvm.cpu.mmu.Tables.READ_ONLY;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.host.HostMemory;
import org.junit.jupiter.api.Test;

/**
 * A TLB entry that machine code has filled for one kind of access serves the other where that does
 * the same to memory: it takes a miss less.
 */
class FilledBothWaysTest {
  private static final long VA = 0x40_0000;
  private static final long TCR_HA_HD = 3L << 39;

  private final Rig rig = new Rig();

  private void map(long ipa, long attributes) {
    rig.tables.map(VA, ipa, 3, attributes);
  }

  private void fill(boolean write) {
    assertThat(rig.memory.mmu().fill(VA + 8, write, false)).isTrue();
  }

  private boolean serves(long tag) {
    Tlb tlb = rig.memory.mmu().current();
    return HostMemory.get64(Tlb.entry(tlb.address, VA) + tag) == VA;
  }

  private void assertReadsOnly() {
    fill(false);
    assertThat(serves(TlbFormat.READ_TAG)).isTrue();
    assertThat(serves(TlbFormat.WRITE_TAG)).isFalse();
  }

  @Test
  void whatIsReadMayBeWritten() {
    map(Ram.BASE, NORMAL);
    fill(false);
    assertThat(serves(TlbFormat.READ_TAG)).isTrue();
    assertThat(serves(TlbFormat.WRITE_TAG)).isTrue();
  }

  @Test
  void whatIsWrittenMayBeRead() {
    map(Ram.BASE, NORMAL);
    rig.ram.logs = true;
    fill(true);
    assertThat(serves(TlbFormat.READ_TAG)).isTrue();
    assertThat(serves(TlbFormat.WRITE_TAG)).isTrue();
  }

  @Test
  void whatTheDescriptorForbidsMayNot() {
    map(Ram.BASE, NORMAL | READ_ONLY);
    assertReadsOnly();
  }

  @Test
  void whatATableForbidsMayNot() {
    map(Ram.BASE, NORMAL);
    rig.tables.restrict(VA, 2, Tables.READ_ONLY_TABLE);
    assertReadsOnly();
  }

  @Test
  void aCleanDescriptorBecomesDirtyByAWrite() {
    map(Ram.BASE, NORMAL | READ_ONLY | DBM);
    rig.set(SysReg.TCR_EL1, TCR_HA_HD);
    assertReadsOnly();
    fill(true);
    assertThat(serves(TlbFormat.WRITE_TAG)).isTrue();
  }

  @Test
  void memoryThatMayNotBeWrittenIsNot() {
    map(Ram.READ_ONLY, NORMAL);
    assertReadsOnly();
  }

  @Test
  void aWriteThatIsRecordedIsAskedFor() {
    map(Ram.BASE, NORMAL);
    rig.ram.logs = true;
    assertReadsOnly();
  }
}
