package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.VcpuFeature;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Stolen time as a guest reads it, on a host whose clock and run delay the test moves. */
class StolenTimeTest {
  private static final long RAM = 0x4000_0000L;
  private static final long DEVICE = 0x0900_0000L;
  private static final int RECORD_OFFSET = 0x1040;
  private static final long MILLISECOND = 1_000_000;

  private static final long SMCCC_ARCH_FEATURES = 0x8000_0001L;
  private static final long PV_TIME_FEATURES = 0xC500_0020L;
  private static final long PV_TIME_ST = 0xC500_0021L;
  private static final long NOT_SUPPORTED = -1;

  /** Calls, and stores to a device for ever. */
  private static final int[] CODE = {
    0xD4000002, // hvc #0
    0xB9000120, // str w0, [x9]
    0x17FFFFFF, // b   .-4
  };

  private final AtomicLong clock = new AtomicLong();
  private final AtomicLong delay = new AtomicLong();

  @AutoClose private final Arena arena = Arena.ofShared();
  @AutoClose private final Kvm kvm = Kvm.open(LocalHost.transport(host(), IoctlLog.NONE));
  @AutoClose private final VmFd vm = kvm.createVm();
  @AutoClose private final VcpuFd vcpu = vm.createVcpu(0);

  private final MemorySegment ram = arena.allocate(0x2000, 0x1000);
  private final MemorySegment record = ram.asSlice(RECORD_OFFSET, 64);

  StolenTimeTest() {
    MemorySegment.copy(CODE, 0, ram, ValueLayout.JAVA_INT, 0, CODE.length);
    vm.setUserMemoryRegion(0, RAM, ram, Uapi.KVM_MEM_LOG_DIRTY_PAGES);
    vcpu.init(VcpuFeature.PSCI_0_2);
  }

  private Host host() {
    Host real = LocalHost.of(new LocalOptions());
    return new Host(
        real.engines(),
        clock::get,
        real.alarms(),
        real.realTime(),
        real.random(),
        delay::get,
        real.processor(),
        real.onlineCpus(),
        real.gic(),
        real.abi());
  }

  private void offer() {
    vcpu.setAttribute64(
        AttributeGroup.KVM_ARM_VCPU_PVTIME_CTRL.number(),
        Arm64Uapi.KVM_ARM_VCPU_PVTIME_IPA,
        RAM + RECORD_OFFSET);
  }

  /** Lets the guest call, after the last access to the device is complete; x0 afterwards. */
  private long call(long function, long argument) {
    vcpu.immediateExit(true);
    assertThat(vcpu.run()).isInstanceOf(VcpuExit.Intr.class);
    vcpu.immediateExit(false);
    vcpu.setOneReg(RegId.PC, RAM);
    vcpu.setOneReg(RegId.x(0), function);
    vcpu.setOneReg(RegId.x(1), argument);
    vcpu.setOneReg(RegId.x(9), DEVICE);
    go();
    return vcpu.oneReg(RegId.x(0));
  }

  private void go() {
    assertThat(vcpu.run()).isInstanceOf(VcpuExit.MmioWrite.class);
  }

  private long stolen() {
    return record.get(ValueLayout.JAVA_LONG, 8);
  }

  private void passes(long nanoseconds) {
    clock.addAndGet(nanoseconds);
  }

  @Test
  void guestFindsStolenTimeOnlyWhereTheVmmOffersIt() {
    assertThat(vm.checkExtension(Cap.STEAL_TIME)).isEqualTo(1);
    assertThat(call(SMCCC_ARCH_FEATURES, PV_TIME_FEATURES)).isZero();
    assertThat(call(PV_TIME_FEATURES, PV_TIME_ST)).isEqualTo(NOT_SUPPORTED);
    assertThat(call(PV_TIME_ST, 0)).isEqualTo(NOT_SUPPORTED);

    offer();

    assertThat(call(PV_TIME_FEATURES, PV_TIME_ST)).isZero();
    assertThat(call(PV_TIME_FEATURES, PV_TIME_FEATURES)).isZero();
    assertThat(call(PV_TIME_FEATURES, SMCCC_ARCH_FEATURES)).isEqualTo(NOT_SUPPORTED);
    assertThat(call(PV_TIME_ST, 0)).isEqualTo(RAM + RECORD_OFFSET);
  }

  @Test
  void recordBeginsWithNothingStolen() {
    record.fill((byte) 0x5A);
    offer();
    delay.set(3 * MILLISECOND);
    call(PV_TIME_ST, 0);
    assertThat(record.toArray(ValueLayout.JAVA_BYTE)).containsOnly(0);
  }

  @Test
  void recordGrowsByWhatIsStolen() {
    offer();
    call(PV_TIME_ST, 0);

    delay.addAndGet(5 * MILLISECOND);
    passes(6 * MILLISECOND);
    go();
    assertThat(stolen()).isEqualTo(5 * MILLISECOND);

    delay.addAndGet(7);
    passes(8);
    go();
    assertThat(stolen()).as("at most a millisecond old").isEqualTo(5 * MILLISECOND);

    passes(MILLISECOND);
    go();
    assertThat(stolen()).isEqualTo(5 * MILLISECOND + 7);
  }

  @Test
  void whatIsRestoredGrowsOn() {
    offer();
    record.set(ValueLayout.JAVA_LONG, 8, 100);
    call(SMCCC_ARCH_FEATURES, 0);
    assertThat(stolen()).as("nothing is known of the time before").isEqualTo(100);
    delay.addAndGet(20);
    passes(MILLISECOND);
    go();
    assertThat(stolen()).isEqualTo(120);
  }

  @Test
  void delayOfAnotherThreadBeforeItRanTheVcpuIsNotStolen() {
    offer();
    call(PV_TIME_ST, 0);
    delay.addAndGet(MILLISECOND);
    passes(2 * MILLISECOND);
    CompletableFuture.runAsync(this::go, runnable -> Thread.ofPlatform().start(runnable)).join();
    assertThat(stolen()).isZero();
  }

  @Test
  void recordInADirtyLoggedSlotMakesItsPageDirty() {
    offer();
    call(PV_TIME_ST, 0);
    MemorySegment bitmap = arena.allocate(ValueLayout.JAVA_LONG);
    vm.dirtyLog(0, bitmap);
    assertThat(bitmap.get(ValueLayout.JAVA_LONG, 0)).isEqualTo(0b10);

    delay.addAndGet(1);
    passes(MILLISECOND);
    go();
    vm.dirtyLog(0, bitmap);
    assertThat(bitmap.get(ValueLayout.JAVA_LONG, 0)).isEqualTo(0b10);
  }

  @Test
  void recordWhoseMemoryIsGoneIsNotWritten() {
    vm.deleteMemoryRegion(0);
    vm.setUserMemoryRegion(1, RAM, ram.asSlice(0, 0x1000));
    vm.setUserMemoryRegion(0, RAM + 0x1000, ram.asSlice(0x1000, 0x1000));
    offer();
    vm.deleteMemoryRegion(0);
    assertThat(call(PV_TIME_ST, 0)).isEqualTo(RAM + RECORD_OFFSET);
    delay.addAndGet(1);
    passes(MILLISECOND);
    go();
    assertThat(stolen()).isZero();
  }
}
