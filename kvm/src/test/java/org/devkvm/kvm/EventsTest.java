package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.kvm.fd.ThreadTask;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmCoalescedMmioRing;
import org.devkvm.uapi.struct.KvmCoalescedMmioZone;
import org.devkvm.uapi.struct.KvmIoeventfd;
import org.devkvm.uapi.struct.KvmIrqLevel;
import org.devkvm.uapi.struct.KvmIrqfd;
import org.devkvm.uapi.struct.KvmStatsHeader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Irqfds, ioeventfds, coalesced MMIO and statistics. */
@Timeout(20)
class EventsTest {
  private static final long DEVICE = 0x0900_0000;
  private static final int GSI = 8;
  private static final int INTID = 40;

  private final ScriptedKvm kvm = new ScriptedKvm();

  @AfterEach
  void close() {
    kvm.close();
  }

  private long irqFd(int fd, int gsi, int flags, int resampleFd) {
    KvmIrqfd request = KvmIrqfd.allocate(Arena.ofAuto());
    return kvm.ioctl(
        kvm.vm, Ioctl.KVM_IRQFD, request.fd(fd).gsi(gsi).flags(flags).resamplefd(resampleFd));
  }

  private long ioEventFd(int fd, long addr, int len, int flags, long match) {
    KvmIoeventfd request = KvmIoeventfd.allocate(Arena.ofAuto());
    return kvm.ioctl(
        kvm.vm,
        Ioctl.KVM_IOEVENTFD,
        request.fd(fd).addr(addr).len(len).flags(flags).datamatch(match));
  }

  private long zone(Ioctl request, long addr, int size, int pio) {
    KvmCoalescedMmioZone zone = KvmCoalescedMmioZone.allocate(Arena.ofAuto());
    return kvm.ioctl(kvm.vm, request, zone.addr(addr).size(size).pio(pio));
  }

  private static void write(ScriptedEngine engine, long ipa, long value) {
    engine.exits(state -> state.x(1, value), new EngineExit.Kicked());
    engine.accesses(ipa, true, 1);
  }

  /** A vCPU whose guest has enabled the SPI, level-triggered, and runs into an exit. */
  private int guestWithInterrupt() {
    kvm.gic();
    int vcpu = kvm.vcpu(0);
    ScriptedEngine engine = kvm.engines.getFirst();
    write(engine, ScriptedKvm.GICD, 1);
    write(engine, ScriptedKvm.GICC, 1);
    write(engine, ScriptedKvm.GICC + 4, 0xF8);
    write(engine, ScriptedKvm.GICD + 0xC00 + INTID / 16 * 4, 0);
    write(engine, ScriptedKvm.GICD + 0x100 + INTID / 32 * 4, 1 << (INTID % 32));
    engine.accesses(DEVICE, false, 0);
    assertThat(kvm.run(vcpu)).isZero();
    return vcpu;
  }

  @Test
  void irqFdNeedsAnInitialisedGic() {
    int fd = kvm.events.open(0);
    assertThat(irqFd(fd, GSI, 0, 0)).isEqualTo(-Errno.EAGAIN.number());
    guestWithInterrupt();
    assertThat(irqFd(2, GSI, 0, 0)).isEqualTo(-Errno.EINVAL.number());
    assertThat(irqFd(kvm.vm, GSI, 0, 0)).isEqualTo(-Errno.EINVAL.number());
    assertThat(irqFd(-1, GSI, 0, 0)).isEqualTo(-Errno.EBADF.number());
    assertThat(irqFd(fd, GSI, 0, 0)).isZero();
    assertThat(irqFd(fd, GSI + 1, 0, 0)).isEqualTo(-Errno.EBUSY.number());
    assertThat(kvm.log.getLast().refusal()).isEqualTo(Refusal.IRQFD_BOUND);
    assertThat(irqFd(fd, GSI + 1, Uapi.KVM_IRQFD_FLAG_DEASSIGN, 0)).as("not bound").isZero();
    assertThat(irqFd(fd, GSI, Uapi.KVM_IRQFD_FLAG_DEASSIGN, 0)).isZero();
    assertThat(kvm.events.counter(fd).references).isZero();
  }

  @Test
  void signalWithoutResamplingIsAnEdge() {
    int vcpu = guestWithInterrupt();
    ScriptedEngine engine = kvm.engines.getFirst();
    write(engine, ScriptedKvm.GICD + 0xC00 + INTID / 16 * 4, 2 << (INTID % 16 * 2));
    engine.accesses(DEVICE, false, 0);
    assertThat(kvm.run(vcpu)).isZero();
    int fd = kvm.events.open(0);
    assertThat(irqFd(fd, GSI, 0, 0)).isZero();
    assertThat(engine.irq).isFalse();
    kvm.events.counter(fd).write(1);
    assertThat(engine.irq).isTrue();
  }

  /**
   * vgic-irqfd.c:kvm_arch_set_irq_inatomic knows no other level; the selftest vgic_irq waits for
   * it.
   */
  @Test
  void levelLineStaysUpUntilUserSpaceLowersIt() {
    guestWithInterrupt();
    ScriptedEngine engine = kvm.engines.getFirst();
    int fd = kvm.events.open(0);
    assertThat(irqFd(fd, GSI, 0, 0)).isZero();
    kvm.events.counter(fd).write(1);
    assertThat(engine.irq).isTrue();
    int line = Arm64Uapi.KVM_ARM_IRQ_TYPE_SPI << Arm64Uapi.KVM_ARM_IRQ_TYPE_SHIFT | INTID;
    KvmIrqLevel low = KvmIrqLevel.allocate(Arena.ofAuto()).irq(line).level(0);
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_IRQ_LINE, low)).isZero();
    assertThat(engine.irq).isFalse();
  }

  @Test
  void counterThatIsNotZeroIsSignalledAtOnce() {
    guestWithInterrupt();
    int fd = kvm.events.open(3);
    int resample = kvm.events.open(0);
    assertThat(irqFd(fd, GSI, Uapi.KVM_IRQFD_FLAG_RESAMPLE, resample)).isZero();
    assertThat(kvm.engines.getFirst().irq).isTrue();
  }

  @Test
  void resampledLineFallsWhenTheGuestIsDoneAndIsAskedForAgain() {
    int vcpu = guestWithInterrupt();
    ScriptedEngine engine = kvm.engines.getFirst();
    int fd = kvm.events.open(0);
    int resample = kvm.events.open(0);
    assertThat(irqFd(fd, GSI, Uapi.KVM_IRQFD_FLAG_RESAMPLE, resample)).isZero();
    kvm.events.counter(fd).write(1);
    assertThat(engine.irq).as("stays high").isTrue();
    engine.accesses(ScriptedKvm.GICC + 0xC, false, 2);
    write(engine, ScriptedKvm.GICC + 0x10, INTID);
    engine.accesses(DEVICE, false, 0);
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(engine.irq).isFalse();
    assertThat(kvm.events.counter(resample).value).isEqualTo(1);
  }

  @Test
  void closedEventFdIsUnbound() {
    guestWithInterrupt();
    int fd = kvm.events.open(0);
    assertThat(irqFd(fd, GSI, 0, 0)).isZero();
    Runnable gone = kvm.events.counter(fd).gone;
    Objects.requireNonNull(gone).run();
    assertThat(kvm.events.counter(fd).references).isZero();
    assertThat(irqFd(fd, GSI, 0, 0)).as("free again").isZero();
    kvm.process.close(kvm.vm);
    assertThat(kvm.events.counter(fd).references).as("the VM's file is gone").isZero();
  }

  @Test
  void writeThatMatchesSignalsAndDoesNotExit() {
    int vcpu = kvm.vcpu(0);
    int fd = kvm.events.open(0);
    int any = kvm.events.open(0);
    int match = Uapi.KVM_IOEVENTFD_FLAG_DATAMATCH;
    assertThat(ioEventFd(fd, DEVICE, 4, match, 7)).isZero();
    assertThat(ioEventFd(fd, DEVICE, 4, match, 7)).isEqualTo(-Errno.EEXIST.number());
    assertThat(ioEventFd(any, DEVICE, 0, 0, 0)).isEqualTo(-Errno.EEXIST.number());
    assertThat(ioEventFd(any, DEVICE + 8, 0, 0, 0)).isZero();
    ScriptedEngine engine = kvm.engines.getFirst();
    write(engine, DEVICE, 7);
    write(engine, DEVICE + 8, 1);
    write(engine, DEVICE, 8);
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(kvm.page(vcpu).exitReason()).isEqualTo(ExitReason.MMIO.number());
    assertThat(kvm.page(vcpu).mmioValue()).isEqualTo(8);
    assertThat(kvm.events.counter(fd).value).isEqualTo(1);
    assertThat(kvm.events.counter(any).value).isEqualTo(1);
    int deassign = Uapi.KVM_IOEVENTFD_FLAG_DEASSIGN;
    assertThat(ioEventFd(fd, DEVICE, 4, deassign, 7)).isEqualTo(-Errno.ENOENT.number());
    assertThat(ioEventFd(fd, DEVICE, 4, deassign | match, 7)).isZero();
    kvm.process.close();
    assertThat(kvm.events.counter(any).references).as("the VM has ended").isZero();
  }

  @Test
  void whatComesWhereNobodyWasAtTheLastAccessIsFound() {
    int vcpu = kvm.vcpu(0);
    int fd = kvm.events.open(0);
    int store = Esr.of(Esr.EC_DABT_LOWER, Esr.ISV | 2 << Esr.SAS_SHIFT | Esr.WNR);
    ScriptedEngine engine = kvm.engines.getFirst();
    engine.exits(
        _ -> assertThat(engine.hypervisor.access(store, DEVICE)).isFalse(),
        new EngineExit.HostFault());
    assertThat(kvm.run(vcpu)).isEqualTo(-Errno.EFAULT.number());
    assertThat(ioEventFd(fd, DEVICE, 4, 0, 0)).isZero();
    write(engine, DEVICE, 1);
    write(engine, DEVICE + 8, 2);
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(kvm.page(vcpu).mmioPhysAddr()).isEqualTo(DEVICE + 8);
    assertThat(kvm.events.counter(fd).value).isEqualTo(1);
  }

  @Test
  void portsHaveABusAlthoughNoGuestReachesIt() {
    int fd = kvm.events.open(0);
    int flags = Uapi.KVM_IOEVENTFD_FLAG_PIO | Uapi.KVM_IOEVENTFD_FLAG_DATAMATCH;
    for (int value = 0; value < 7; value++) {
      assertThat(ioEventFd(fd, 0, 2, flags, value)).isZero();
    }
    assertThat(ioEventFd(fd, 0, 2, Uapi.KVM_IOEVENTFD_FLAG_DATAMATCH, 0)).as("MMIO").isZero();
  }

  @Test
  void writesToAZoneWaitInTheRingUntilItIsFull() {
    int vcpu = kvm.vcpu(0);
    assertThat(zone(Ioctl.KVM_REGISTER_COALESCED_MMIO, DEVICE, 0x1000, 0)).isZero();
    ScriptedEngine engine = kvm.engines.getFirst();
    for (int i = 0; i < 86; i++) {
      write(engine, DEVICE + 4, i);
    }
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(kvm.page(vcpu).mmioValue())
        .as("it has 170 entries, but (0 - 85 - 1) %% 170 of 32 bits is 0: Linux finds no room")
        .isEqualTo(85);
    KvmCoalescedMmioRing ring =
        new KvmCoalescedMmioRing(kvm.process.mmap(vcpu, 0x2000).segment().asSlice(0x1000));
    assertThat(ring.last()).isEqualTo(85);
    assertThat(ring.entry(3).physAddr()).isEqualTo(DEVICE + 4);
    assertThat(ring.entry(3).len()).isEqualTo(4);
    assertThat(ring.entry(3).data(0)).isEqualTo(3);
    assertThat(zone(Ioctl.KVM_UNREGISTER_COALESCED_MMIO, DEVICE + 8, 4, 0)).isZero();
    ring.first(100);
    write(engine, DEVICE, 1);
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(ring.last()).as("the zone is gone").isEqualTo(85);
  }

  @Test
  void statisticsDescribeThemselves() {
    int vcpu = kvm.vcpu(0);
    kvm.engines.getFirst().accesses(DEVICE, false, 0);
    assertThat(kvm.run(vcpu)).isZero();
    int fd = (int) kvm.process.ioctl(ThreadTask.begin(), vcpu, Ioctl.KVM_GET_STATS_FD.request(), 0);
    long buffer = ScriptedMemory.BASE + 0x4000;
    assertThat(kvm.process.read(fd, buffer, 24)).isEqualTo(24);
    KvmStatsHeader header = new KvmStatsHeader(kvm.memory.bytes.asSlice(0x4000, 24));
    assertThat(header.numDesc()).isEqualTo(18);
    long bytes = kvm.process.pread(fd, buffer, 1 << 16, 0);
    MemorySegment all = kvm.memory.bytes.asSlice(0x4000, bytes);
    assertThat(bytes).isEqualTo(header.dataOffset() + 8L * (15 + 3 * 32));
    assertThat(all.getString(24, StandardCharsets.US_ASCII)).startsWith("kvm-").endsWith("/vcpu-0");
    boolean found = false;
    for (int i = 0; i < 18; i++) {
      long at = header.descOffset() + 64L * i;
      if (all.getString(at + 16, StandardCharsets.US_ASCII).equals("mmio_exit_user")) {
        int place = all.get(ValueLayout.JAVA_INT_UNALIGNED, at + 8);
        found = all.get(ValueLayout.JAVA_LONG_UNALIGNED, header.dataOffset() + place) == 1;
      }
    }
    assertThat(found).isTrue();
    assertThat(kvm.process.read(fd, buffer, 48)).as("goes on where it ended").isEqualTo(48);
    assertThat(kvm.memory.bytes.getString(0x4000, StandardCharsets.US_ASCII)).startsWith("kvm-");
    assertThat(kvm.process.write(fd, buffer, 1)).isEqualTo(-Errno.EBADF.number());
    assertThat(kvm.process.pread(fd, buffer, 64, 1 << 16)).isZero();
  }
}
