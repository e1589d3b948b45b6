package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.devkvm.client.Kvm;
import org.devkvm.client.KvmException;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Uapi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A guest that computes for ever is ended from outside. */
class StopTest {
  private static final int[] SPINS = {0x1400_0000}; // b .

  private final Arena arena = Arena.ofShared();

  @AfterEach
  void free() {
    arena.close();
  }

  private static final class Running {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<VcpuExit> exit = new CompletableFuture<>();
    final Thread thread;

    Running(VcpuFd vcpu, ThreadFactory threads) throws InterruptedException {
      thread =
          threads.newThread(() -> {
            begun.countDown();
            exit.complete(vcpu.run());
          });
      thread.start();
      begun.await();
    }

    VcpuExit exit() {
      return exit.join();
    }

    void awaitEnd() throws InterruptedException {
      thread.join();
    }
  }

  static Stream<ThreadFactory> threads() {
    return Stream.of(Thread.ofPlatform().factory(), Thread.ofVirtual().factory());
  }

  @ParameterizedTest
  @MethodSource("threads")
  void threadInterruptEndsRun(ThreadFactory threads) throws Exception {
    try (Kvm kvm = LocalKvm.open();
        VmFd vm = kvm.createVm()) {
      Running running = new Running(OnePageGuest.create(vm, arena, SPINS), threads);

      running.thread.interrupt();

      assertThat(running.exit()).isInstanceOf(VcpuExit.Intr.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void threadInterruptEndsRunOfEveryEngine(EngineKind engine) throws Exception {
    try (Kvm kvm = LocalKvm.open(new LocalOptions().engine(engine));
        VmFd vm = kvm.createVm()) {
      VcpuFd vcpu = OnePageGuest.create(vm, arena, SPINS);
      Running running = new Running(vcpu, Thread.ofPlatform().factory());

      running.thread.interrupt();

      assertThat(running.exit()).isInstanceOf(VcpuExit.Intr.class);
    }
  }

  @ParameterizedTest
  @MethodSource("threads")
  void closingAVcpuEndsItsRun(ThreadFactory threads) throws Exception {
    try (Kvm kvm = LocalKvm.open();
        VmFd vm = kvm.createVm()) {
      VcpuFd vcpu = OnePageGuest.create(vm, arena, SPINS);
      Running running = new Running(vcpu, threads);

      vcpu.close();

      running.awaitEnd();
    }
  }

  /** The loop of a VMM: what is kicked goes on, and what is closed does not. */
  @Test
  void closingAVcpuEndsWhoeverRunsItAgainAndAgain() throws Exception {
    for (int round = 0; round < 200; round++) {
      try (Kvm kvm = LocalKvm.open();
          VmFd vm = kvm.createVm()) {
        VcpuFd vcpu = OnePageGuest.create(vm, arena, SPINS);
        CompletableFuture<KvmException> refused = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> refused.complete(untilRefused(vcpu)));
        vcpu.kick();

        vcpu.close();

        assertThat(refused.join()).hasMessageContaining("EBADF");
      }
    }
  }

  private static KvmException untilRefused(VcpuFd vcpu) {
    while (true) {
      try {
        assertThat(vcpu.run()).isInstanceOf(VcpuExit.Intr.class);
      } catch (KvmException closed) {
        return closed;
      }
      vcpu.immediateExit(false);
    }
  }

  @Test
  void aClosedVcpuIsRefusedAndNotKicked() {
    try (Kvm kvm = LocalKvm.open();
        VmFd vm = kvm.createVm()) {
      VcpuFd vcpu = OnePageGuest.create(vm, arena, SPINS);
      vcpu.close();

      vcpu.kick();

      assertThatThrownBy(vcpu::run).isInstanceOf(KvmException.class).hasMessageContaining("EBADF");
    }
  }

  @Test
  void readOnlyMemoryIsNoMemoryThatTheGuestMayWriteTo() {
    try (Kvm kvm = LocalKvm.open();
        VmFd vm = kvm.createVm()) {
      MemorySegment memory = arena.allocate(0x1000, 0x1000).asReadOnly();

      assertThatThrownBy(() -> vm.setUserMemoryRegion(0, 0, memory))
          .isInstanceOf(IllegalArgumentException.class);

      vm.setUserMemoryRegion(0, 0, memory, Uapi.KVM_MEM_READONLY);
    }
  }
}
