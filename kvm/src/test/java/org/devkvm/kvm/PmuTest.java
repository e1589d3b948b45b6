package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.kvm.pmu.EventFilter;
import org.devkvm.kvm.pmu.Pmu;
import org.devkvm.kvm.pmu.Pmu.Bits;
import org.junit.jupiter.api.Test;

/** What the PMU counts, and when it interrupts. */
class PmuTest {
  private static final int E = 1;
  private static final int INST_RETIRED = 0x08;
  private static final int CPU_CYCLES = 0x11;
  private static final int CHAIN = 0x1E;
  private static final long EXCLUDE_EL1 = 1L << 31;
  private static final long EXCLUDE_EL0 = 1L << 30;
  private static final long LAST = 0xFFFF_FFFFL;

  private final CpuState state = new CpuState();
  private final ScriptedEngine engine = new ScriptedEngine(state);
  private final EventFilter filter = new EventFilter();
  private final List<Boolean> line = new ArrayList<>();
  private final Pmu pmu = new Pmu(state, engine, filter, (_, asserted) -> line.add(asserted));

  /** After reset, enabled, with no counter on, no interrupt and no overflow. */
  PmuTest() {
    pmu.reset();
    for (Bits bits : Bits.values()) {
      pmu.bits(bits, -1, false);
    }
    pmu.control(E);
  }

  private void on(int counter, long type, long value) {
    pmu.type(counter, type);
    pmu.counter(counter, value);
    pmu.bits(Bits.ENABLE, 1L << counter, true);
    pmu.update();
  }

  @Test
  void engineIsMeteredOnlyWhileSomethingCounts() {
    pmu.update();
    assertThat(engine.meter).as("no counter is on").isNull();
    on(0, INST_RETIRED, 0);
    assertThat(engine.meter).isSameAs(pmu);
    pmu.control(0);
    pmu.update();
    assertThat(engine.meter).as("PMCR_EL0.E is 0").isNull();
    pmu.control(E);
    pmu.type(0, INST_RETIRED | EXCLUDE_EL0 | EXCLUDE_EL1);
    pmu.update();
    assertThat(engine.meter).as("nothing may be counted").isNull();
    pmu.type(0, 0x13);
    pmu.update();
    assertThat(engine.meter).as("MEM_ACCESS never happens").isNull();
  }

  @Test
  void cyclesAndInstructionsCountTheLevelsThatTheirTypesLet() {
    on(0, INST_RETIRED, 0);
    on(1, CPU_CYCLES | EXCLUDE_EL0, 0);
    on(2, INST_RETIRED | EXCLUDE_EL1, 0);
    on(Pmu.CYCLE_COUNTER, 0, 0);
    pmu.executed(0, 10);
    pmu.executed(1, 3);
    assertThat(pmu.counter(0)).isEqualTo(13);
    assertThat(pmu.counter(1)).isEqualTo(3);
    assertThat(pmu.counter(2)).isEqualTo(10);
    assertThat(pmu.counter(Pmu.CYCLE_COUNTER)).isEqualTo(13);
  }

  @Test
  void engineIsAskedToComeBackAtTheNearestOverflow() {
    on(0, INST_RETIRED, LAST - 99);
    on(1, INST_RETIRED | EXCLUDE_EL1, LAST - 9);
    on(Pmu.CYCLE_COUNTER, 0, -50);
    assertThat(pmu.until(0)).isEqualTo(10);
    assertThat(pmu.until(1)).isEqualTo(50);
    pmu.counter(Pmu.CYCLE_COUNTER, 0);
    assertThat(pmu.until(1)).as("2^64 cycles are far away").isEqualTo(100);
  }

  @Test
  void overflowInterruptsIfItIsEnabled() {
    on(1, INST_RETIRED, LAST);
    pmu.executed(1, 3);
    assertThat(pmu.counter(1)).isEqualTo(2);
    assertThat(pmu.bits(Bits.OVERFLOW)).isEqualTo(1 << 1);
    assertThat(line).as("PMINTENSET_EL1 is 0").isEmpty();

    pmu.bits(Bits.INTERRUPT, 1 << 1, true);
    pmu.update();
    assertThat(line).containsExactly(true);
    pmu.bits(Bits.OVERFLOW, 1 << 1, false);
    pmu.update();
    assertThat(line).containsExactly(true, false);
    pmu.counter(1, LAST);
    pmu.executed(1, 1);
    assertThat(line).as("at once, not at the next entry").containsExactly(true, false, true);
  }

  @Test
  void cycleCounterOverflowsAt64Bits() {
    on(Pmu.CYCLE_COUNTER, 0, LAST);
    pmu.executed(1, 1);
    assertThat(pmu.counter(Pmu.CYCLE_COUNTER)).isEqualTo(LAST + 1);
    assertThat(pmu.bits(Bits.OVERFLOW)).isZero();
    pmu.counter(Pmu.CYCLE_COUNTER, -1);
    pmu.executed(1, 2);
    assertThat(pmu.counter(Pmu.CYCLE_COUNTER)).isEqualTo(1);
    assertThat(pmu.bits(Bits.OVERFLOW)).isEqualTo(1L << 31);
  }

  @Test
  void oddCounterCountsTheOverflowsBelowItThroughChain() {
    on(2, INST_RETIRED, LAST);
    on(3, CHAIN, LAST);
    pmu.executed(1, 1);
    assertThat(pmu.counter(2)).isZero();
    assertThat(pmu.counter(3)).isZero();
    assertThat(pmu.bits(Bits.OVERFLOW)).isEqualTo(0b1100);
    pmu.executed(1, 1);
    assertThat(pmu.counter(3)).isZero();
  }

  @Test
  void deniedEventsAreNeitherAdvertisedNorCounted() {
    assertThat(filter.advertised(0))
        .isEqualTo(1 | 1 << INST_RETIRED | 1 << CPU_CYCLES | 1 << CHAIN);
    assertThat(filter.advertised(1)).isZero();
    filter.apply(CPU_CYCLES, 1, false);
    on(Pmu.CYCLE_COUNTER, 0, 0);
    on(0, INST_RETIRED, 0);
    pmu.executed(1, 5);
    assertThat(pmu.counter(Pmu.CYCLE_COUNTER)).isZero();
    assertThat(pmu.counter(0)).as("denying first leaves the others allowed").isEqualTo(5);
    assertThat(filter.advertised(0)).isEqualTo(1 | 1 << INST_RETIRED | 1 << CHAIN);
  }

  @Test
  void allowingFirstDeniesTheOthers() {
    filter.apply(CPU_CYCLES, 1, true);
    assertThat(filter.advertised(0)).isEqualTo(1 << CPU_CYCLES);
    filter.apply(0, 9, true);
    assertThat(filter.advertised(0)).isEqualTo(1 | 1 << INST_RETIRED | 1 << CPU_CYCLES);
  }

  @Test
  void registersThatUserSpaceWroteCountFromTheNextEntryOn() {
    state.sys(SysReg.PMEVTYPER0_EL0, INST_RETIRED);
    state.sys(SysReg.PMCNTENSET_EL0, 1);
    pmu.touch();
    pmu.update();
    assertThat(engine.meter).isSameAs(pmu);
  }
}
