package org.devkvm.cpu.exec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.mmu.Ram;
import org.devkvm.cpu.mmu.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Maintenance that reaches the other PEs. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShareabilityDomainTest {
  private static final int TLBI_VMALLE1IS = 0xD508_831F;
  private static final int IC_IALLUIS = 0xD508_711F;
  private static final long VA = 0x1000;

  private final Ram ram = new Ram(Arena.ofAuto());
  private final Tables tables = new Tables(ram, 12);
  private final ShareabilityDomain domain = new ShareabilityDomain();
  private final Wires first = new Wires(ram, tables, domain);
  private final Wires second = new Wires(ram, tables, domain);

  ShareabilityDomainTest() {
    tables.map(VA, Ram.BASE, 3, Tables.NORMAL);
    ram.put(Ram.BASE, 1);
    ram.put(Ram.BASE + 4096, 2);
    first.memory.load64(VA);
    second.memory.load64(VA);
    tables.map(VA, Ram.BASE + 4096, 3, Tables.NORMAL);
  }

  @Test
  void broadcastActsHereAtOnceAndThereWhenServed() {
    second.member.enter();
    first.write(TLBI_VMALLE1IS, 0);
    assertThat(first.memory.load64(VA)).isEqualTo(2);
    assertThat(second.memory.load64(VA)).isEqualTo(1);
    assertThat(second.nudges).hasValue(1);
    second.member.serve();
    assertThat(second.memory.load64(VA)).isEqualTo(2);
  }

  @Test
  void nobodyWaitsForAPeOutsideGuestModeWhichServesOnEntry() {
    first.member.enter();
    first.write(TLBI_VMALLE1IS, 0);
    first.member.awaitOthers();
    assertThat(second.nudges).hasValue(0);
    second.member.enter();
    assertThat(second.memory.load64(VA)).isEqualTo(2);
  }

  @Test
  void fullQueueForgetsEverything() {
    for (int i = 0; i < 1000; i++) {
      first.write(IC_IALLUIS, 0);
    }
    second.member.enter();
    assertThat(second.memory.load64(VA)).isEqualTo(2);
  }

  /** With fewer processors than PEs it would wait for one. */
  @Test
  void dsbDoesNotWaitForAPeThatIsInCodeThatWasChanged() {
    second.member.enter();
    first.member.broadcast(ShareabilityDomain.Maintenance.CODE, 0);
    assertThat(first.member.isUnconfirmed()).isFalse();
    assertThat(second.nudges).hasValue(1);
    first.write(IC_IALLUIS, 0);
    assertThat(first.member.isUnconfirmed()).isTrue();
  }

  @Test
  void dropTranslationsReturnsWhenTheOldOnesAreOutOfUse() {
    second.member.dropTranslations();
    second.member.enter();
    assertThat(second.memory.load64(VA)).isEqualTo(2);
  }

  @Test
  void pesShareDecodedPages() {
    assertThat(second.memory.fetchPage(VA)).isSameAs(first.memory.fetchPage(VA));
    domain.memoryGone();
    second.member.enter();
    assertThat(second.memory.fetchPage(VA).ops()[0]).isZero();
  }

  @Test
  void twoPesMayWaitForEachOther() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(2);
    first.member.enter();
    second.member.enter();
    for (Wires pe : new Wires[] {first, second}) {
      Thread.ofPlatform()
          .daemon()
          .start(() -> {
            for (int i = 0; i < 5000; i++) {
              pe.write(TLBI_VMALLE1IS, 0);
              pe.member.awaitOthers();
            }
            pe.member.leave();
            done.countDown();
          });
    }
    assertThat(done.await(25, TimeUnit.SECONDS)).as("no deadlock").isTrue();
  }
}
