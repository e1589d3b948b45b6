package org.devkvm.cpu.exec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.SveState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CPACR_EL1.FPEN and ZEN; syndromes as conformance/cases/sve.case has them from Linux. */
class VectorAccessTest {
  private static final int HVC_0 = 0xD4000002;
  private static final int RDVL_X0 = 0x04BF5020;
  private static final int PTRUE_P0 = 0x25D8E3E0;
  private static final int LD1D_Z0 = 0xA5E0A000;
  private static final int MRS_X0_ZCR = 0xD5381200;
  private static final int MSR_ZCR_X1 = 0xD5181201;
  private static final int FMOV_D0_1 = 0x1E6E1000;
  private static final int FMOV_X1_D0 = 0x9E660001;
  private static final int LDP_Q1_Q4 = 0xAD401141;
  private static final int LD1_V5_V6 = 0x4C40A145;
  private static final int ST1_V5_V6 = 0x4C00A145;
  private static final int LD2R_V7_V8 = 0x0D60C147;
  private static final int TBL_V10 = 0x4E08014A;

  private static final long ZEN = 3 << 16;
  private static final long FPEN = 3 << 20;

  private static BareMachine machine(boolean sve, long cpacr, int... program) {
    BareMachine m = new BareMachine(new CpuState(sve), program);
    for (int vector = 0x8000; vector < 0x8800; vector += 0x80) {
      m.code(vector, HVC_0);
    }
    m.state.sys(SysReg.CPACR_EL1, cpacr);
    return m;
  }

  private static int raises(BareMachine m) {
    m.engine.run();
    return (int) m.sys(SysReg.ESR_EL1);
  }

  private static SveState enabled(BareMachine m) {
    SveState sve = Objects.requireNonNull(m.state.sve);
    sve.enable(4);
    return sve;
  }

  @ParameterizedTest(name = "EL{0} ZEN={1} FPEN={2}")
  @CsvSource({
    "1, 0, 0, 66000000", "1, 0, 3, 66000000", "1, 2, 3, 66000000", "1, 3, 0, 1FE00000",
    "1, 1, 2, 1FE00000", "1, 1, 1, 02000000", "0, 1, 3, 66000000", "0, 3, 1, 1FE00000",
    "0, 3, 3, 02000000"
  })
  void sveInstructionsHeedZenAndThenFpen(int el, long zen, long fpen, String esr) {
    for (int word : new int[] {RDVL_X0, PTRUE_P0, LD1D_Z0}) {
      try (BareMachine m = machine(true, zen << 16 | fpen << 20, word)) {
        enabled(m);
        m.state.pstate(Pstate.DAIF | (el == 0 ? 0 : Pstate.EL1H));
        assertThat(raises(m)).isEqualTo(Integer.parseInt(esr, 16));
      }
    }
  }

  @Test
  void withoutSveItsInstructionsAreUndefinedWhateverZenSays() {
    try (BareMachine m = machine(false, 0, RDVL_X0)) {
      assertThat(raises(m)).isEqualTo(Esr.UNDEFINED);
    }
  }

  @Test
  void hiddenSveStillTrapsByZen() {
    try (BareMachine m = machine(true, 0, MRS_X0_ZCR)) {
      assertThat(raises(m)).isEqualTo(Esr.SVE_ACCESS);
    }
    try (BareMachine m = machine(true, ZEN | FPEN, MRS_X0_ZCR)) {
      assertThat(raises(m)).isEqualTo(Esr.UNDEFINED);
    }
  }

  @Test
  void zcrHeedsZenAndNotFpen() {
    try (BareMachine m = machine(true, FPEN, MSR_ZCR_X1)) {
      enabled(m);
      assertThat(raises(m)).isEqualTo(Esr.SVE_ACCESS);
    }
    try (BareMachine m = machine(true, ZEN, MSR_ZCR_X1, MRS_X0_ZCR, HVC_0)) {
      enabled(m);
      m.state.x(1, -1);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(m.state.x(0)).as("LEN, and nothing else").isEqualTo(0xF);
      assertThat(m.sys(SysReg.ZCR_EL1)).isEqualTo(0xF);
    }
  }

  @Test
  void zcrIsUndefinedAtEl0() {
    try (BareMachine m = machine(true, ZEN | FPEN, MRS_X0_ZCR)) {
      enabled(m);
      m.state.pstate(Pstate.DAIF);
      assertThat(raises(m)).isEqualTo(Esr.UNDEFINED);
    }
  }

  @Test
  void everyKindOfVectorWriteClearsTheRestOfZ() {
    int[] program = {FMOV_D0_1, LDP_Q1_Q4, LD1_V5_V6, LD2R_V7_V8, TBL_V10, HVC_0};
    try (BareMachine m = machine(true, FPEN, program)) {
      SveState sve = enabled(m);
      for (int n = 0; n < 32; n++) {
        sve.z(n, 7, n + 1);
      }
      m.state.x(10, BareMachine.BASE + 0x1000);
      m.engine.run();
      for (int n = 0; n < 32; n++) {
        boolean written = n != 2 && n != 3 && n != 9 && n <= 10;
        assertThat(sve.z(n, 7)).as("Z" + n).isEqualTo(written ? 0 : n + 1);
      }
    }
  }

  @Test
  void whatReadsAVectorClearsNothing() {
    try (BareMachine m = machine(true, FPEN, FMOV_X1_D0, ST1_V5_V6, HVC_0)) {
      SveState sve = enabled(m);
      for (int n = 0; n < 32; n++) {
        sve.z(n, 2, n + 1);
      }
      m.state.x(10, BareMachine.BASE + 0x1000);
      m.engine.run();
      for (int n = 0; n < 32; n++) {
        assertThat(sve.z(n, 2)).as("Z" + n).isEqualTo(n + 1);
      }
    }
  }

  @Test
  void aTrappedVectorWriteClearsNothing() {
    try (BareMachine m = machine(true, ZEN, FMOV_D0_1)) {
      SveState sve = enabled(m);
      sve.z(0, 2, 5);
      assertThat(raises(m)).isEqualTo(Esr.FP_ACCESS);
      assertThat(sve.z(0, 2)).isEqualTo(5);
    }
  }
}
