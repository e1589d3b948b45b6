package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A guest under a storm of LPIs that is saved at random moments, and goes on in another VM without
 * one of them lost, doubled or invented.
 *
 * <p>The property devkvm.transplants takes more, devkvm.seed repeats the moments as far as the
 * host's own timing allows: {@code mvn -pl local -am test -Dtest=LpiTransplantTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Ddevkvm.transplants=200}.
 */
@Timeout(300)
class LpiTransplantTest {
  private static final int TRANSPLANTS = Integer.getInteger("devkvm.transplants", 10);
  private static final long SEED = Long.getLong("devkvm.seed", System.nanoTime());

  /** LPIs that a guest takes before it moves, at most; sometimes it does not run at all. */
  private static final int LONGEST = 400;

  /** After so many moves each LPI must have come again. */
  private static final int CHECKED = 10;

  /** One of so many is loaded into its own VM first, and goes on in there for a while. */
  private static final int RELOADED = 4;

  @AutoClose private final Kvm kvm = LocalKvm.open(new LocalOptions().gicV3());

  /** Each CPU has a thread. */
  @AutoClose private final ExecutorService threads = Executors.newCachedThreadPool();

  private final Random random = new Random(SEED);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void noLpiIsLostOnTheWay(int cpus) {
    System.out.printf("%d CPUs, seed %d%n", cpus, SEED);
    Arena arena = Arena.ofShared();
    MemorySegment ram = arena.allocate(LpiGuest.RAM_BYTES, 0x1000);
    LpiGuest guest = new LpiGuest(cpus, ram, random.nextBoolean());
    LpiMachine machine = LpiMachine.create(kvm, guest, ram);
    for (int event : guest.claimMasked()) {
      assertThat(machine.signal(guest.hostDevice(), event)).isTrue();
    }
    int pending = 0;
    long handling = 0;
    long[] before = guest.taken();
    try {
      for (int move = 1; move <= TRANSPLANTS; move++) {
        boolean checks = move % CHECKED == 0 || move == TRANSPLANTS;
        live(machine, guest, checks ? before : new long[0]);
        if (checks) {
          before = guest.taken();
        }
        Arena next = Arena.ofShared();
        LpiMachine.Saved saved = machine.save(next);
        assertThat(guest.maskedArePending()).isTrue();
        pending += guest.pending();
        handling += saved.handling();
        if (random.nextInt(RELOADED) == 0) {
          machine.reload(saved);
          live(machine, guest, new long[0]);
          saved = machine.save(next);
        }
        MemorySegment copy = next.allocate(LpiGuest.RAM_BYTES, 0x1000).copyFrom(ram);
        machine.close();
        arena.close();
        arena = next;
        ram = copy;
        guest.moved(copy);
        if (move == TRANSPLANTS) {
          guest.unmask();
        }
        machine = LpiMachine.restore(kvm, saved, copy);
      }
      live(machine, guest, before);
      assertThat(guest.maskedWereTaken()).as("%s", guest.describe()).isTrue();
      assertThat(pending).isGreaterThanOrEqualTo(TRANSPLANTS / 2);
      System.out.printf(
          "%d transplants: %d LPIs pending, %d being handled; %d taken%n",
          TRANSPLANTS, pending + TRANSPLANTS * cpus, handling, Arrays.stream(guest.taken()).sum());
    } finally {
      machine.close();
      arena.close();
    }
  }

  /**
   * Runs the guest to a random moment, while this thread signals what the host may.
   *
   * @param since if not empty, it runs until all LPIs have come again since this
   */
  private void live(LpiMachine machine, LpiGuest guest, long[] since) {
    List<CompletableFuture<VcpuExit>> exits = new ArrayList<>();
    for (VcpuFd vcpu : machine.vcpus()) {
      vcpu.immediateExit(false);
      exits.add(CompletableFuture.supplyAsync(vcpu::run, threads));
    }
    long goal = Arrays.stream(guest.taken()).sum() + random.nextInt(LONGEST);
    while (Arrays.stream(guest.taken()).sum() < goal
        || (since.length != 0 && !guest.allAdvanced(since))) {
      if (Thread.interrupted() || exits.stream().anyMatch(CompletableFuture::isDone)) {
        machine.vcpus().forEach(VcpuFd::kick);
        fail("stands still: %s %s".formatted(exits, guest.describe()));
      }
      signal(machine, guest);
    }
    machine.vcpus().forEach(VcpuFd::kick);
    while (!exits.stream().allMatch(CompletableFuture::isDone)) {
      signal(machine, guest); // some come while only some vCPUs run
    }
    exits.forEach(exit -> assertThat(exit.join()).isEqualTo(new VcpuExit.Intr()));
    signal(machine, guest);
    assertThat(guest.errors()).isEmpty();
  }

  private static void signal(LpiMachine machine, LpiGuest guest) {
    for (int event = 0; event < guest.hostEvents(); event++) {
      if (guest.claim(event)) {
        assertThat(machine.signal(guest.hostDevice(), event)).isTrue();
      }
    }
    Thread.onSpinWait();
  }
}
