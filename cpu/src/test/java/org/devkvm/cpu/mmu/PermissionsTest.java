package org.devkvm.cpu.mmu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.mmu.Rig.FSC_PERMISSION;
import static org.devkvm.cpu.mmu.Rig.NO_FAULT;
import static org.devkvm.cpu.mmu.Tables.EL0;
import static org.devkvm.cpu.mmu.Tables.NORMAL;
import static org.devkvm.cpu.mmu.Tables.PXN;
import static org.devkvm.cpu.mmu.Tables.READ_ONLY;
import static org.devkvm.cpu.mmu.Tables.UXN;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.mmu.Rig.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what: Arm ARM D8.4.1, tables of data and instruction access permissions. */
class PermissionsTest {
  private static final long VA = 0x40_0000;
  private static final int DENIED = FSC_PERMISSION + 3;
  private static final long SCTLR_WXN = 1 << 19;

  private final Rig rig = new Rig();

  private String rights(int el, boolean pan) {
    rig.enter(el, pan);
    return right('r', rig.loadFault(VA))
        + right('w', rig.storeFault(VA))
        + right('x', rig.fetchFault(VA));
  }

  private static String right(char name, int fault) {
    assertThat(fault).isIn(NO_FAULT, DENIED);
    return fault == NO_FAULT ? String.valueOf(name) : "-";
  }

  private static long attributes(String text) {
    long attributes = NORMAL;
    for (String word : text.split(" ", -1)) {
      attributes |=
          switch (word) {
            case "EL0" -> EL0;
            case "RO" -> READ_ONLY;
            case "UXN" -> UXN;
            case "PXN" -> PXN;
            default -> 0;
          };
    }
    return attributes;
  }

  @ParameterizedTest
  @CsvSource({
    // descriptor,    EL0, EL1, EL1 with PAN
    "rw,              --x, rwx, rwx",
    "RO,              --x, r-x, r-x",
    "EL0,             rwx, rw-, ---",
    "EL0 RO,          r-x, r-x, --x",
    "UXN,             ---, rwx, rwx",
    "PXN,             --x, rw-, rw-",
    "EL0 UXN,         rw-, rw-, ---",
    "EL0 RO PXN,      r-x, r--, ---",
    "EL0 RO UXN PXN,  r--, r--, ---",
  })
  void descriptorGivesThesePermissions(String descriptor, String el0, String el1, String pan) {
    rig.tables.map(VA, Ram.BASE, 3, attributes(descriptor));
    assertThat(rights(0, false)).as("EL0").isEqualTo(el0);
    assertThat(rights(1, false)).as("EL1").isEqualTo(el1);
    assertThat(rights(1, true)).as("EL1 with PAN").isEqualTo(pan);
  }

  @ParameterizedTest
  @CsvSource({
    "rw,      --x, rw-, rw-",
    "RO,      --x, r-x, r-x",
    "EL0,     rw-, rw-, ---",
    "EL0 RO,  r-x, r-x, --x",
  })
  void wxnKeepsWritableMemoryFromExecuting(String descriptor, String el0, String el1, String pan) {
    rig.set(SysReg.SCTLR_EL1, SCTLR_WXN);
    descriptorGivesThesePermissions(descriptor, el0, el1, pan);
  }

  @ParameterizedTest
  @CsvSource({
    "RO,   r-x, r-x, --x",
    "EL0,  --x, rwx, rwx",
    "UXN,  rw-, rw-, ---",
    "PXN,  rwx, rw-, ---",
  })
  void tableTakesPermissionsAwayFromEverythingBelow(
      String restriction, String el0, String el1, String pan) {
    rig.tables.map(VA, Ram.BASE, 3, attributes("EL0"));
    long bit =
        switch (restriction) {
          case "RO" -> Tables.READ_ONLY_TABLE;
          case "EL0" -> Tables.NO_EL0_TABLE;
          case "UXN" -> Tables.UXN_TABLE;
          default -> Tables.PXN_TABLE;
        };
    rig.tables.restrict(VA, 1, bit);
    assertThat(rights(0, false)).as("EL0").isEqualTo(el0);
    assertThat(rights(1, false)).as("EL1").isEqualTo(el1);
    assertThat(rights(1, true)).as("EL1 with PAN").isEqualTo(pan);
  }

  @Test
  void unprivilegedAccessHasThePermissionsOfEl0AndIgnoresPan() {
    rig.tables.map(VA, Ram.BASE, 3, NORMAL | EL0);
    rig.tables.map(VA + 4096, Ram.BASE, 3, NORMAL);
    rig.enter(1, true);
    rig.memory.storeUnprivileged(VA + 2, 4, 0x1234_5678);
    assertThat(rig.memory.loadUnprivileged(VA + 2, 4)).isEqualTo(0x1234_5678);
    Outcome kernel = Rig.outcome(() -> rig.memory.loadUnprivileged(VA + 4096, 1));
    assertThat(kernel.fsc()).isEqualTo(DENIED);
  }

  @Test
  void addressTranslationTellsTheAddressOrTheFault() {
    rig.tables.map(VA, Ram.BASE, 3, NORMAL | READ_ONLY | 3 << 8);
    Mmu mmu = rig.memory.mmu();
    long res1 = 1 << 11;
    long innerShareable = 3 << 7;
    assertThat(mmu.translateAddress(VA + 0x123, false, false))
        .isEqualTo(Ram.BASE | 0xFFL << 56 | innerShareable | res1);
    assertThat(mmu.translateAddress(VA, false, true))
        .as("F and FST")
        .isEqualTo(1 | DENIED << 1 | res1);
    assertThat(mmu.translateAddress(VA, true, false)).isEqualTo(1 | DENIED << 1 | res1);
  }
}
