package org.devkvm.vgic.its;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.devkvm.vgic.its.TestIts.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What an ITS makes of messages; conformance/cases/its-*.case has what Linux does, call by call.
 */
@Timeout(30)
class ItsTest {
  @Test
  void messageInterruptsTheCpuOfItsCollection() {
    TestIts its = TestIts.mapped();

    assertThat(its.signal(1, 0)).isEqualTo(Its.Outcome.DELIVERED);
    assertThat(its.irq).containsExactly(true, false);
    assertThat(its.acknowledge(0)).isEqualTo(8192);
    assertThat(its.irq).containsExactly(false, false);
  }

  @Test
  void messageOfNobodyIsDropped() {
    TestIts its = TestIts.mapped();

    assertThat(its.signal(1, 1)).isEqualTo(Its.Outcome.UNMAPPED);
    assertThat(its.signal(2, 0)).isEqualTo(Its.Outcome.UNMAPPED);
    assertThat(its.signal(-1, -1)).isEqualTo(Its.Outcome.UNMAPPED);
  }

  @Test
  void lpiHasNoActiveStateBeyondItsPriority() {
    TestIts its = TestIts.mapped();
    its.gic.cpuRegisters().write(0, ICC_CTLR, 2); // EOImode: what else would want ICC_DIR_EL1
    its.signal(1, 0);
    its.end(0, its.acknowledge(0));

    its.signal(1, 0);

    assertThat(its.gic.cpuRegisters().read(0, ICC_RPR)).isEqualTo(0xff);
    assertThat(its.acknowledge(0)).isEqualTo(8192);
  }

  @Test
  void messageThatComesWhileTheLastIsHandledIsHandledAfterIt() {
    TestIts its = TestIts.mapped();
    its.signal(1, 0);
    int first = its.acknowledge(0);
    its.signal(1, 0);

    assertThat(its.acknowledge(0)).isEqualTo(SPURIOUS);
    its.end(0, first);
    assertThat(its.acknowledge(0)).isEqualTo(8192);
  }

  @Test
  void lpiThatIsDiscardedWhilePendingIsTakenOnce() {
    TestIts its = TestIts.mapped();
    its.signal(1, 0);
    its.command(1L << 32 | 0xf, 0, 0, 0);

    assertThat(its.signal(1, 0)).isEqualTo(Its.Outcome.UNMAPPED);
    assertThat(its.acknowledge(0)).isEqualTo(8192);
    assertThat(its.gic.controller().lpis().find(8192)).as("while it is active").isNotNull();
    its.end(0, 8192);
    assertThat(its.gic.controller().lpis().find(8192)).isNull();
  }

  @Test
  void lpiOfTwoEventsOutlivesTheFirst() {
    TestIts its = TestIts.mapped();
    its.map(1, 8192, 0);
    its.command(1L << 32 | 0xf, 0, 0, 0);

    assertThat(its.signal(1, 1)).isEqualTo(Its.Outcome.DELIVERED);
    its.command(1L << 32 | 0xf, 1, 0, 0);
    its.end(0, its.acknowledge(0));
    assertThat(its.gic.controller().lpis().all()).isEmpty();
  }

  @Test
  void pendingLpiFollowsItsCollection() {
    TestIts its = TestIts.mapped();
    its.signal(1, 0);
    its.command(9, 0, VALID | 1 << 16, 0); // MAPC 0, CPU 1

    assertThat(its.irq).containsExactly(false, true);
  }

  @Test
  void savedTablesGoOnInAnotherMachine() throws Exception {
    TestIts before = TestIts.mapped();
    before.map(7, 8200, 1);
    before.signal(1, 7);
    before.gits.its().saveTables();
    assertThat(before.lpis.savePending()).isTrue();

    TestIts after = new TestIts();
    after.ram.copyFrom(before.ram);
    after.gic.distributor().write(0, 0, 4, 2);
    after.gic.cpuRegisters().write(1, ICC_PMR, 0xf8);
    after.gic.cpuRegisters().write(1, ICC_IGRPEN1, 1);
    for (int cpu = 0; cpu < CPUS; cpu++) {
      after.gic.redistributors().userWrite(cpu, 0x70, 4, (int) CONFIGURATION | 15);
      after.gic.redistributors().userWrite(cpu, 0x78, 4, (int) PENDING + cpu * 0x1_0000L);
      after.gic.redistributors().userWrite(cpu, 0, 4, 1);
    }
    after.tables();
    after.gits.its().restoreTables();
    after.write(GITS_CTLR, 4, 1);

    assertThat(after.irq).containsExactly(false, true);
    assertThat(after.acknowledge(1)).isEqualTo(8200);
    assertThat(after.signal(1, 0)).isEqualTo(Its.Outcome.DELIVERED);
  }

  /** As many as fit into memory here, since nothing else would end a guest that maps events. */
  @Test
  void eventsAreLimited() {
    TestIts its = TestIts.running();
    its.write(GITS_CTLR, 4, 0);
    its.put(COLLECTIONS, VALID);
    for (int device = 0; device < 3; device++) {
      its.put(DEVICES + device * 8L, VALID | 1L << 49 | EVENTS >>> 8 << 5 | 15);
    }
    for (int event = 0; event < 1 << 16; event++) {
      its.put(EVENTS + event * 8L, (event < 0xffff ? 1L << 48 : 0) | 8192 << 16);
    }

    assertThatThrownBy(() -> its.gits.its().restoreTables())
        .isInstanceOfSatisfying(
            TableException.class,
            broken -> assertThat(broken.kind()).isEqualTo(TableException.Kind.TOO_MANY_EVENTS));
    assertThat(its.gic.controller().lpis().all()).isEmpty();
  }

  @Test
  void eventsThatAreMappedForeverAreDropped() {
    TestIts its = TestIts.mapped();
    for (int device = 2; device < 5; device++) {
      its.command((long) device << 32 | 8, 15, VALID | EVENTS, 0);
      for (int event = 0; event < 1 << 16; event++) {
        its.command((long) device << 32 | 0xa, 8192L << 32 | event, 0, 0);
      }
    }

    assertThat(its.signal(2, 0xffff)).isEqualTo(Its.Outcome.DELIVERED);
    assertThat(its.signal(4, 0)).isEqualTo(Its.Outcome.UNMAPPED);
    assertThat(its.signal(1, 0)).isEqualTo(Its.Outcome.DELIVERED);
  }
}
