package org.devkvm.cpu.mmu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.mmu.Rig.FSC_ACCESS_FLAG;
import static org.devkvm.cpu.mmu.Rig.FSC_ALIGNMENT;
import static org.devkvm.cpu.mmu.Rig.FSC_PERMISSION;
import static org.devkvm.cpu.mmu.Rig.FSC_TRANSLATION;
import static org.devkvm.cpu.mmu.Rig.NO_FAULT;
import static org.devkvm.cpu.mmu.Tables.NORMAL;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.mmu.Rig.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks, levels and faults of VMSAv8-64 stage 1 (Arm ARM D8). */
class StageOneWalkTest {
  private static final long LOW = 0x1234_5678_9000L & -65536;
  private static final long HIGH = 0xFFFF_8000_1230_0000L;
  private static final long VALUE = 0x0123_4567_89AB_CDEFL;

  private static final long TCR_EPD0 = 1 << 7;
  private static final long TCR_TBI0 = 1L << 37;
  private static final long TCR_HA = 1L << 39;
  private static final long TCR_HD = 1L << 40;
  private static final int WNR = 1 << 6;

  @ParameterizedTest
  @ValueSource(ints = {12, 14, 16})
  void bothHalvesTranslateThroughPagesOfEachGranule(int granule) {
    Rig rig = new Rig(granule);
    rig.tables.map(LOW, Ram.BASE, 3, NORMAL);
    rig.tables.map(HIGH, Ram.BASE + 0x10000, 3, NORMAL);
    rig.ram.put(Ram.BASE + 0xFF0, VALUE);
    rig.memory.store64(HIGH + 0xFF8, VALUE);
    assertThat(rig.memory.load64(LOW + 0xFF0)).isEqualTo(VALUE);
    assertThat(rig.ram.get(Ram.BASE + 0x10FF8)).isEqualTo(VALUE);
  }

  @ParameterizedTest
  @CsvSource({"12, 1, 30", "12, 2, 21", "14, 2, 25", "16, 2, 29"})
  void blocksMapTheirWholeSize(int granule, int level, int shift) {
    Rig rig = new Rig(granule);
    long va = 3L << shift;
    long ipa = Ram.BASE & -(1L << shift);
    rig.tables.map(va, ipa, level, NORMAL);
    rig.ram.put(Ram.BASE + 0x12_3450, VALUE);
    assertThat(rig.memory.load64(va + Ram.BASE - ipa + 0x12_3450)).isEqualTo(VALUE);
    assertThat(rig.loadFault(va - 8)).isEqualTo(FSC_TRANSLATION + level);
    assertThat(rig.loadFault(va + (1L << shift))).isEqualTo(FSC_TRANSLATION + level);
  }

  @ParameterizedTest
  @CsvSource({"12, 0", "14, 0", "14, 1", "16, 1"})
  void blocksWhereTheGranuleHasNoneAreTranslationFaults(int granule, int level) {
    Rig rig = new Rig(granule);
    rig.tables.put(LOW, level, NORMAL | 1);
    assertThat(rig.loadFault(LOW)).isEqualTo(FSC_TRANSLATION + level);
  }

  @ParameterizedTest
  @CsvSource({
    "12, 0", "12, 1", "12, 2", "12, 3", "14, 0", "14, 1", "14, 2", "14, 3", "16, 1", "16, 2",
    "16, 3"
  })
  void translationFaultsTellTheLevel(int granule, int level) {
    Rig rig = new Rig(granule);
    rig.tables.map(LOW, Ram.BASE, 3, NORMAL);
    rig.tables.put(LOW, level, 0);
    assertThat(rig.loadFault(LOW)).isEqualTo(FSC_TRANSLATION + level);
  }

  @Test
  void level3DescriptorWithBit1ClearIsInvalid() {
    Rig rig = new Rig();
    rig.tables.put(LOW, 3, Ram.BASE | NORMAL | 1);
    assertThat(rig.loadFault(LOW)).isEqualTo(FSC_TRANSLATION + 3);
  }

  @Test
  void addressesOutsideBothHalvesAreTranslationFaultsAtLevel0() {
    Rig rig = new Rig();
    assertThat(rig.loadFault(1L << 48)).isEqualTo(FSC_TRANSLATION);
    assertThat(rig.loadFault(0xFFFE_FFFF_FFFF_F000L)).isEqualTo(FSC_TRANSLATION);
  }

  @Test
  void disabledWalksAreTranslationFaultsAtLevel0() {
    Rig rig = new Rig();
    rig.tables.map(LOW, Ram.BASE, 3, NORMAL);
    rig.set(SysReg.TCR_EL1, TCR_EPD0);
    assertThat(rig.loadFault(LOW)).isEqualTo(FSC_TRANSLATION);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void outputAddressBeyondIpsIsAnAddressSizeFault(int level) {
    Rig rig = new Rig();
    rig.tables.map(LOW, Ram.BASE, 3, NORMAL);
    rig.tables.restrict(LOW, level, 1L << 40);
    rig.state.sys(SysReg.TCR_EL1, rig.state.sys(SysReg.TCR_EL1) & ~(7L << 32));
    rig.set(SysReg.TCR_EL1, 2L << 32);
    assertThat(rig.loadFault(LOW)).isEqualTo(level);
  }

  @Test
  void shorterAddressesStartAtALaterLevel() {
    Rig rig = new Rig();
    long table = rig.ram.allocate(4096);
    rig.ram.put(table + 8, (Ram.BASE & -(1L << 30)) | NORMAL | 1);
    rig.state.sys(SysReg.TTBR0_EL1, table);
    rig.set(SysReg.TCR_EL1, 25);
    assertThat(rig.loadFault(0x4000_0000)).as("39 bits: level 1, block 1").isEqualTo(NO_FAULT);
    assertThat(rig.loadFault(0x8000_0000L)).isEqualTo(FSC_TRANSLATION + 1);
    assertThat(rig.loadFault(1L << 39)).isEqualTo(FSC_TRANSLATION);
  }

  @Test
  void accessFlagIsAFaultUnlessHardwareSetsIt() {
    Rig rig = new Rig();
    rig.tables.map(LOW, Ram.BASE, 3, 0);
    assertThat(rig.loadFault(LOW)).isEqualTo(FSC_ACCESS_FLAG + 3);
    rig.set(SysReg.TCR_EL1, TCR_HA);
    assertThat(rig.loadFault(LOW)).isEqualTo(NO_FAULT);
    assertThat(rig.tables.get(LOW, 3)).isEqualTo(Ram.BASE | Tables.AF | 3);
  }

  @Test
  void writeMakesADirtyBitManagedPageWritable() {
    Rig rig = new Rig();
    long clean = NORMAL | Tables.READ_ONLY | Tables.DBM;
    rig.tables.map(LOW, Ram.BASE, 3, clean);
    assertThat(rig.storeFault(LOW)).as("TCR.HD clear").isEqualTo(FSC_PERMISSION + 3);
    rig.set(SysReg.TCR_EL1, TCR_HA | TCR_HD);
    assertThat(rig.loadFault(LOW)).isEqualTo(NO_FAULT);
    assertThat(rig.tables.get(LOW, 3)).as("reads keep it clean").isEqualTo(Ram.BASE | clean | 3);
    assertThat(rig.storeFault(LOW)).isEqualTo(NO_FAULT);
    assertThat(rig.tables.get(LOW, 3)).isEqualTo(Ram.BASE | NORMAL | Tables.DBM | 3);
  }

  @Test
  void faultsThatDenyAnAccessLeaveTheDescriptorAlone() {
    Rig rig = new Rig();
    rig.set(SysReg.TCR_EL1, TCR_HA | TCR_HD);
    rig.tables.map(LOW, Ram.BASE, 3, Tables.READ_ONLY);
    assertThat(rig.storeFault(LOW)).isEqualTo(FSC_PERMISSION + 3);
    assertThat(rig.tables.get(LOW, 3)).isEqualTo(Ram.BASE | Tables.READ_ONLY | 3);
  }

  @Test
  void dataAbortSaysWhetherItWasAWriteAndWhere() {
    Rig rig = new Rig();
    Outcome read = rig.load(LOW + 0x123);
    assertThat(read.ec()).isEqualTo(0x24);
    assertThat(read.iss()).isEqualTo(FSC_TRANSLATION);
    assertThat(read.far()).isEqualTo(LOW + 0x123);
    assertThat(rig.store(LOW).iss()).isEqualTo(FSC_TRANSLATION | WNR);
    Outcome fetch = rig.fetch(LOW);
    assertThat(fetch.ec()).isEqualTo(0x20);
    assertThat(fetch.far()).isEqualTo(LOW);
  }

  @Test
  void atomicsReportAFaultThatReadsGetAsARead() {
    Rig rig = new Rig();
    Outcome unmapped = Rig.outcome(() -> rig.memory.hostForAtomic(LOW, 8));
    assertThat(unmapped.iss()).isEqualTo(FSC_TRANSLATION);
    rig.tables.map(LOW, Ram.BASE, 3, NORMAL | Tables.READ_ONLY);
    Outcome readOnly = Rig.outcome(() -> rig.memory.hostForAtomic(LOW, 8));
    assertThat(readOnly.iss()).isEqualTo((FSC_PERMISSION + 3) | WNR);
  }

  @Test
  void topByteIsIgnoredOnlyWhereTbiSaysSo() {
    Rig rig = new Rig();
    rig.tables.map(LOW, Ram.BASE, 3, NORMAL);
    long tagged = LOW | 0xAB00_0000_0000_0000L;
    assertThat(rig.loadFault(tagged)).isEqualTo(FSC_TRANSLATION);
    rig.set(SysReg.TCR_EL1, TCR_TBI0);
    rig.memory.store64(tagged + 0x10, VALUE);
    assertThat(rig.memory.load64(LOW + 0x10)).isEqualTo(VALUE);
    assertThat(rig.memory.load64(tagged + 0x10)).isEqualTo(VALUE);
    assertThat(rig.memory.mmu().branchTarget(tagged)).isEqualTo(LOW);
  }

  @Test
  void unalignedAccessFaultsOnDeviceMemoryOnly() {
    Rig rig = new Rig();
    rig.tables.map(LOW, Ram.BASE, 3, NORMAL);
    rig.tables.map(LOW + 4096, Ram.BASE, 3, NORMAL | Tables.DEVICE);
    assertThat(rig.loadFault(LOW + 3)).isEqualTo(NO_FAULT);
    assertThat(rig.loadFault(LOW + 4096 + 8)).isEqualTo(NO_FAULT);
    assertThat(rig.loadFault(LOW + 4096 + 3)).isEqualTo(FSC_ALIGNMENT);
    Outcome zero = Rig.outcome(() -> rig.memory.hostForZero(LOW + 4096));
    assertThat(zero.fsc()).as("DC ZVA").isEqualTo(FSC_ALIGNMENT);
  }

  @Test
  void alignmentCheckingFaultsBeforeTranslation() {
    Rig rig = new Rig();
    rig.set(SysReg.SCTLR_EL1, 2);
    rig.tables.map(LOW, Ram.BASE, 3, NORMAL);
    assertThat(rig.loadFault(LOW + 8)).isEqualTo(NO_FAULT);
    assertThat(rig.loadFault(LOW + 4)).isEqualTo(FSC_ALIGNMENT);
    assertThat(rig.loadFault(4)).isEqualTo(FSC_ALIGNMENT);
  }

  @Test
  void withTranslationOffAddressesArePhysicalAndDataIsDeviceMemory() {
    Rig rig = new Rig();
    rig.state.sys(SysReg.SCTLR_EL1, rig.state.sys(SysReg.SCTLR_EL1) & ~1);
    rig.memory.contextChanged();
    rig.memory.store64(Ram.BASE + 8, VALUE);
    assertThat(rig.ram.get(Ram.BASE + 8)).isEqualTo(VALUE);
    assertThat(rig.loadFault(Ram.BASE + 4)).isEqualTo(FSC_ALIGNMENT);
    assertThat(rig.fetchFault(Ram.BASE + 4)).isEqualTo(NO_FAULT);
    assertThat(rig.loadFault(1L << 48)).as("address size").isEqualTo(0);
  }

  @Test
  void accessWithoutMemoryLeavesForTheHypervisorWithTheExactIpa() {
    Rig rig = new Rig();
    rig.tables.map(LOW, 0x900_0000, 3, NORMAL | Tables.DEVICE);
    Outcome read = rig.load(LOW + 0x18);
    assertThat(read.kind()).isEqualTo(Stage2Fault.class);
    assertThat(read.ipa()).isEqualTo(0x900_0018);
    assertThat(read.far()).isEqualTo(LOW + 0x18);
    assertThat(read.iss()).isEqualTo(FSC_TRANSLATION + 3);
    assertThat(rig.store(LOW).iss()).isEqualTo((FSC_TRANSLATION + 3) | WNR);
  }

  @Test
  void writeToReadOnlyMemoryLeavesAsAPermissionFault() {
    Rig rig = new Rig();
    rig.tables.map(LOW, Ram.READ_ONLY, 3, NORMAL);
    assertThat(rig.loadFault(LOW)).isEqualTo(NO_FAULT);
    Outcome write = rig.store(LOW + 8);
    assertThat(write.kind()).isEqualTo(Stage2Fault.class);
    assertThat(write.iss()).isEqualTo((FSC_PERMISSION + 3) | WNR);
    assertThat(write.ipa()).isEqualTo(Ram.READ_ONLY + 8);
  }

  @Test
  void tableWithoutMemoryLeavesAsAStage1WalkAbort() {
    Rig rig = new Rig();
    rig.tables.put(LOW, 0, 0x900_0000 | 3);
    Outcome read = rig.load(LOW);
    assertThat(read.kind()).isEqualTo(Stage2Fault.class);
    assertThat(read.iss() & 1 << 7).as("S1PTW").isNotZero();
    assertThat(read.ipa()).isEqualTo(0x900_0000 + (LOW >>> 30 & 511) * 8);
  }
}
