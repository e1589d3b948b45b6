package org.devkvm.cpu.mmu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.mmu.Rig.FSC_TRANSLATION;
import static org.devkvm.cpu.mmu.Rig.NO_FAULT;
import static org.devkvm.cpu.mmu.Tables.EL0;
import static org.devkvm.cpu.mmu.Tables.NORMAL;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.mmu.Rig.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is forgotten, and what is rightly remembered. */
class TlbMaintenanceTest {
  private static final long VA = 0x40_0000;
  private static final long GLOBAL = NORMAL & ~Tables.NON_GLOBAL;
  private static final long OLD = 0x1111;
  private static final long NEW = 0x2222;

  private static long operand(long va, long asid) {
    return asid << 48 | (va >>> 12 & 0xFFF_FFFF_FFFFL);
  }

  private static void remap(Rig rig, long va, int level, long attributes) {
    rig.tables.map(va, Ram.BASE + (4 << 20), level, attributes);
  }

  private static Rig mapped(long attributes) {
    Rig rig = new Rig();
    rig.asid(1);
    rig.tables.map(VA, Ram.BASE, 3, attributes);
    rig.ram.put(Ram.BASE, OLD);
    rig.ram.put(Ram.BASE + (4 << 20), NEW);
    assertThat(rig.memory.load64(VA)).isEqualTo(OLD);
    remap(rig, VA, 3, attributes);
    assertThat(rig.memory.load64(VA)).as("still cached").isEqualTo(OLD);
    return rig;
  }

  @Test
  void byAddressForgetsThePage() {
    Rig rig = mapped(NORMAL);
    rig.memory.mmu().invalidateVa(operand(VA, 1), false);
    assertThat(rig.memory.load64(VA)).isEqualTo(NEW);
  }

  @Test
  void byAddressOfAnotherAsidForgetsGlobalPagesOnly() {
    Rig nonGlobal = mapped(NORMAL);
    nonGlobal.memory.mmu().invalidateVa(operand(VA, 2), false);
    assertThat(nonGlobal.memory.load64(VA)).isEqualTo(OLD);
    Rig global = mapped(GLOBAL);
    global.memory.mmu().invalidateVa(operand(VA, 2), false);
    assertThat(global.memory.load64(VA)).isEqualTo(NEW);
  }

  @Test
  void byAddressOfAllAsidsForgetsThePage() {
    Rig rig = mapped(NORMAL);
    rig.memory.mmu().invalidateVa(operand(VA, 2), true);
    assertThat(rig.memory.load64(VA)).isEqualTo(NEW);
  }

  @Test
  void byAsidForgetsItsNonGlobalPagesOnly() {
    Rig rig = mapped(NORMAL);
    rig.memory.mmu().invalidateAsid(operand(0, 2));
    assertThat(rig.memory.load64(VA)).isEqualTo(OLD);
    rig.memory.mmu().invalidateAsid(operand(0, 1));
    assertThat(rig.memory.load64(VA)).isEqualTo(NEW);
    Rig global = mapped(GLOBAL);
    global.memory.mmu().invalidateAsid(operand(0, 1));
    assertThat(global.memory.load64(VA)).isEqualTo(OLD);
  }

  /** Also where EL0 may use them, and has no page of the lower half. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void byAddressReachesKernelAddresses(int el) {
    long va = 0xFFFF_8000_0040_0000L;
    Rig rig = new Rig();
    rig.tables.map(va, Ram.BASE, 3, el == 0 ? GLOBAL | EL0 : GLOBAL);
    rig.enter(el, false);
    rig.memory.load64(va);
    rig.tables.put(va, 3, 0);
    assertThat(rig.loadFault(va)).as("still cached").isEqualTo(NO_FAULT);
    rig.memory.mmu().invalidateVa(operand(va, 0), false);
    assertThat(rig.loadFault(va)).isEqualTo(FSC_TRANSLATION + 3);
  }

  /** EL1 has its pages back when their ASID is, but for those that were dropped meanwhile. */
  @ParameterizedTest
  @CsvSource({"0, false, false", "1, false, true", "2, false, false", "0, true, true"})
  void kernelPagesOfOtherAsidsAreForgotten(long asid, boolean all, boolean forgotten) {
    long va = 0xFFFF_8000_0040_0000L;
    Rig rig = new Rig();
    rig.asid(1);
    rig.tables.map(va, Ram.BASE, 3, NORMAL);
    rig.ram.put(Ram.BASE, OLD);
    rig.ram.put(Ram.BASE + (4 << 20), NEW);
    assertThat(rig.memory.load64(va)).isEqualTo(OLD);
    rig.asid(2);
    assertThat(rig.memory.load64(va)).isEqualTo(OLD);
    remap(rig, va, 3, NORMAL);
    rig.asid(3);
    assertThat(rig.memory.load64(va)).as("not cached for this one").isEqualTo(NEW);
    rig.memory.mmu().invalidateVa(operand(va, asid), all);
    rig.asid(1);
    assertThat(rig.memory.load64(va)).isEqualTo(forgotten ? NEW : OLD);
    rig.asid(2);
    rig.memory.mmu().invalidateAsid(operand(0, 1));
    rig.asid(1);
    assertThat(rig.memory.load64(va)).isEqualTo(NEW);
  }

  @ParameterizedTest
  @CsvSource({"12, 2, 21", "12, 1, 30", "14, 3, 14", "14, 2, 25", "16, 3, 16"})
  void anyAddressInAPageOrBlockForgetsAllOfIt(int granule, int level, int shift) {
    Rig rig = new Rig(granule);
    long va = 5L << shift;
    long ipa = Ram.BASE & -(1L << shift);
    long within = va + (Ram.BASE - ipa);
    rig.tables.map(va, ipa, level, NORMAL);
    for (long offset = 0; offset < 1 << 14; offset += 4096) {
      assertThat(rig.loadFault(within + offset)).isEqualTo(NO_FAULT);
      assertThat(rig.fetchFault(within + offset)).isEqualTo(NO_FAULT);
    }
    rig.tables.put(va, level, 0);
    rig.memory.mmu().invalidateVa(operand(within + 0x2000, 0), false);
    for (long offset = 0; offset < 1 << 14; offset += 4096) {
      assertThat(rig.loadFault(within + offset)).isEqualTo(FSC_TRANSLATION + level);
      assertThat(rig.fetchFault(within + offset)).isEqualTo(FSC_TRANSLATION + level);
    }
  }

  @Test
  void pagesBesideABlockAreForgottenToo() {
    Rig rig = mapped(NORMAL);
    long block = 0x4000_0000L;
    rig.tables.map(block, Ram.BASE, 2, NORMAL);
    rig.memory.load64(block + 0x3000);
    rig.memory.mmu().invalidateVa(operand(VA, 1), false);
    assertThat(rig.memory.load64(VA)).isEqualTo(NEW);
    rig.tables.put(block, 2, 0);
    rig.memory.load64(block + 0x3000);
    rig.memory.mmu().invalidateVa(operand(block, 1), false);
    assertThat(rig.loadFault(block + 0x3000)).isEqualTo(FSC_TRANSLATION + 2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void asidsSeeTheirOwnPagesAndShareGlobalOnes(int el) {
    Rig rig = mapped(NORMAL | EL0);
    rig.tables.map(VA + 4096, Ram.BASE, 3, GLOBAL | EL0);
    rig.enter(el, false);
    rig.memory.load64(VA + 4096);
    rig.asid(2);
    assertThat(rig.memory.load64(VA)).as("no entry of ASID 1").isEqualTo(NEW);
    assertThat(rig.memory.load64(VA + 4096)).isEqualTo(OLD);
  }

  @Test
  void el0KeepsThePagesOfAnAsidForItsReturn() {
    Rig rig = new Rig();
    rig.ram.put(Ram.BASE, OLD);
    rig.ram.put(Ram.BASE + (4 << 20), NEW);
    rig.tables.map(VA, Ram.BASE, 3, NORMAL | EL0);
    rig.enter(0, false);
    for (int asid = 1; asid <= 20; asid++) {
      rig.asid(asid);
      assertThat(rig.memory.load64(VA)).isEqualTo(OLD);
    }
    remap(rig, VA, 3, NORMAL | EL0);
    rig.asid(19);
    assertThat(rig.memory.load64(VA)).as("cached").isEqualTo(OLD);
    rig.memory.mmu().invalidateAsid(operand(0, 20));
    rig.asid(20);
    assertThat(rig.memory.load64(VA)).as("forgotten while away").isEqualTo(NEW);
    rig.asid(1);
    assertThat(rig.memory.load64(VA)).as("evicted long ago").isEqualTo(NEW);
  }

  @Test
  void changeOfAControlRegisterForgetsEverything() {
    Rig rig = mapped(NORMAL);
    rig.set(SysReg.MAIR_EL1, 1L << 60);
    assertThat(rig.memory.load64(VA)).isEqualTo(NEW);
  }

  @Test
  void registersWrittenFromOutsideForgetEverything() {
    Rig rig = mapped(NORMAL);
    rig.memory.resume();
    assertThat(rig.memory.load64(VA)).as("nothing written").isEqualTo(OLD);
    rig.state.sys(SysReg.TTBR1_EL1, rig.state.sys(SysReg.TTBR1_EL1) + 4096);
    rig.memory.resume();
    assertThat(rig.memory.load64(VA)).isEqualTo(NEW);
  }

  @Test
  void accessAcrossPagesUsesBothAndFaultsOnTheOneThatIsMissing() {
    Rig rig = new Rig();
    rig.tables.map(VA, Ram.BASE, 3, NORMAL);
    rig.memory.store64(VA + 4096 - 8, 0);
    Outcome store = rig.store(VA + 4096 - 3);
    assertThat(store.far()).isEqualTo(VA + 4096);
    assertThat(rig.ram.get(Ram.BASE + 4096 - 8)).as("nothing stored").isZero();
    rig.tables.map(VA + 4096, Ram.BASE + 0x8000, 3, NORMAL);
    rig.memory.store64(VA + 4096 - 3, 0x1122_3344_5566_7788L);
    assertThat(rig.ram.get(Ram.BASE + 4096 - 8)).isEqualTo(0x6677_88L << 40);
    assertThat(rig.ram.get(Ram.BASE + 0x8000)).isEqualTo(0x11_2233_4455L);
    assertThat(rig.memory.load64(VA + 4096 - 3)).isEqualTo(0x1122_3344_5566_7788L);
    assertThat(rig.memory.load16(VA + 4095)).isEqualTo(0x5566);
    assertThat(rig.memory.hostForRead(VA + 4096 - 8, 16)).isEqualTo(GuestMemory.CROSSES);
  }

  @Test
  void topmostAddressWrapsIntoTheOtherHalf() {
    Rig rig = new Rig();
    rig.tables.map(-4096, Ram.BASE, 3, NORMAL);
    assertThat(rig.load(-4).far()).isZero();
    assertThat(rig.loadFault(-8)).isEqualTo(NO_FAULT);
  }
}
