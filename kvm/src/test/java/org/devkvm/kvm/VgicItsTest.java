package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.kvm.core.HostGic;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.devkvm.uapi.struct.KvmIrqRouting;
import org.devkvm.uapi.struct.KvmIrqRoutingEntry;
import org.devkvm.uapi.struct.KvmIrqfd;
import org.devkvm.uapi.struct.KvmMsi;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Messages that come by KVM_SIGNAL_MSI and by irqfds. */
@Timeout(20)
class VgicItsTest {
  private static final int ADDR = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ADDR.number();
  private static final int DIST_REGS = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS.number();
  private static final int REDIST_REGS = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_REDIST_REGS.number();
  private static final int SYSREGS = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS.number();
  private static final int ITS_REGS = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ITS_REGS.number();
  private static final int CTRL = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CTRL.number();
  private static final long VALID = 1L << 63;
  private static final long VALUE = ScriptedMemory.BASE + 0x2000;
  private static final int DOORBELL = 0x0809_0040;
  private static final int DEVICE = 7;
  private static final int GSI = 100;

  /** Guest memory is user memory here: the tables lie from there on. */
  private static final int TABLES = (int) ScriptedMemory.BASE + 0x1_0000;

  private static final int QUEUE = TABLES + 0x2_0000;

  private final ScriptedKvm kvm = new ScriptedKvm(HostGic.V3);
  private int gic;
  private int its;

  @AfterEach
  void close() {
    kvm.close();
  }

  private int create(DeviceType type) {
    KvmCreateDevice device = KvmCreateDevice.allocate(Arena.ofAuto());
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_CREATE_DEVICE, device.type(type.number()))).isZero();
    return new KvmCreateDevice(kvm.memory.bytes).fd();
  }

  private void set(int device, int group, long attr, long value) {
    kvm.memory.bytes.set(ValueLayout.JAVA_LONG_UNALIGNED, VALUE - ScriptedMemory.BASE, value);
    KvmDeviceAttr argument = KvmDeviceAttr.allocate(Arena.ofAuto());
    argument.group(group).attr(attr).addr(VALUE);
    assertThat(kvm.ioctl(device, Ioctl.KVM_SET_DEVICE_ATTR, argument)).isZero();
  }

  private void put(long ipa, long... words) {
    for (int i = 0; i < words.length; i++) {
      kvm.memory.bytes.set(
          ValueLayout.JAVA_LONG_UNALIGNED, ipa - ScriptedMemory.BASE + i * 8L, words[i]);
    }
  }

  /** One vCPU; event 0 of the device is LPI 8192. */
  private void mapped() {
    var _ = kvm.vcpu(0);
    KvmUserspaceMemoryRegion slot = KvmUserspaceMemoryRegion.allocate(Arena.ofAuto());
    slot.guestPhysAddr(ScriptedMemory.BASE)
        .userspaceAddr(ScriptedMemory.BASE)
        .memorySize(ScriptedMemory.BYTES);
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_SET_USER_MEMORY_REGION, slot)).isZero();
    gic = create(DeviceType.ARM_VGIC_V3);
    set(gic, CTRL, Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT, 0);
    its = create(DeviceType.ARM_VGIC_ITS);
    set(its, ADDR, Arm64Uapi.KVM_VGIC_ITS_ADDR_TYPE, DOORBELL & ~0x1_FFFF);
    set(gic, DIST_REGS, 0, 2);
    set(gic, REDIST_REGS, 0x70, TABLES + 0x3_0000 | 15);
    set(gic, REDIST_REGS, 0x78, TABLES + 0x4_0000);
    set(gic, REDIST_REGS, 0, 1);
    set(gic, SYSREGS, 0xC230, 0xF8);
    set(gic, SYSREGS, 0xC667, 1);
    put(TABLES + 0x3_0000, 0xA1);
    set(its, ITS_REGS, 0x80, VALID | QUEUE);
    set(its, ITS_REGS, 0x100, VALID | TABLES);
    set(its, ITS_REGS, 0x108, VALID | TABLES + 0x1_0000);
    set(its, ITS_REGS, 0, 1);
    put(QUEUE, 9, 0, VALID, 0);
    put(QUEUE + 32, (long) DEVICE << 32 | 8, 4, VALID | TABLES + 0x5_0000, 0);
    put(QUEUE + 64, (long) DEVICE << 32 | 0xA, 8192L << 32, 0, 0);
    set(its, ITS_REGS, 0x88, 96);
  }

  private long signal(int event) {
    KvmMsi msi = KvmMsi.allocate(Arena.ofAuto());
    msi.addressLo(DOORBELL).data(event).devid(DEVICE).flags(Uapi.KVM_MSI_VALID_DEVID);
    return kvm.ioctl(kvm.vm, Ioctl.KVM_SIGNAL_MSI, msi);
  }

  private void route(int event) {
    MemorySegment table = Arena.ofAuto().allocate(KvmIrqRouting.LAYOUT.size() + 48L);
    KvmIrqRouting routing = new KvmIrqRouting(table);
    KvmIrqRoutingEntry entry = routing.nr(1).entry(0);
    entry.gsi(GSI).type(Uapi.KVM_IRQ_ROUTING_MSI).flags(Uapi.KVM_MSI_VALID_DEVID);
    entry.msiAddressLo(DOORBELL).msiData(event).msiDevid(DEVICE);
    MemorySegment.copy(table, 0, kvm.memory.bytes, 0, table.byteSize());
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_SET_GSI_ROUTING, ScriptedKvm.ARGUMENT)).isZero();
  }

  private int irqFd() {
    int fd = kvm.events.open(0);
    KvmIrqfd request = KvmIrqfd.allocate(Arena.ofAuto());
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_IRQFD, request.fd(fd).gsi(GSI))).isZero();
    return fd;
  }

  @Test
  void messageInterruptsTheVcpu() {
    mapped();

    assertThat(signal(0)).isEqualTo(1);
    assertThat(kvm.engines.getFirst().irq).isTrue();
    assertThat(signal(1)).as("of an event that is not mapped").isZero();
  }

  @Test
  void irqFdThatIsRoutedToAMessageInterruptsTheVcpu() {
    mapped();
    route(0);
    int fd = irqFd();

    kvm.events.counter(fd).write(1);

    assertThat(kvm.engines.getFirst().irq).isTrue();
  }

  @Test
  void messageOfAnIrqFdThatNobodyTakesIsLost() {
    mapped();
    route(1);
    int fd = irqFd();
    kvm.events.counter(fd).write(1);
    set(its, ITS_REGS, 0, 0);
    kvm.events.counter(fd).write(1);
    assertThat(kvm.engines.getFirst().irq).isFalse();

    route(0);
    set(its, ITS_REGS, 0, 1);
    kvm.events.counter(fd).write(1);
    assertThat(kvm.engines.getFirst().irq).as("the route counts that there is now").isTrue();
  }

  @Test
  void itsIsOfAGicV3() {
    try (ScriptedKvm old = new ScriptedKvm()) {
      KvmCreateDevice device = KvmCreateDevice.allocate(Arena.ofAuto());
      device.type(DeviceType.ARM_VGIC_ITS.number());
      assertThat(old.ioctl(old.vm, Ioctl.KVM_CREATE_DEVICE, device))
          .isEqualTo(-Errno.ENODEV.number());
    }
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_CHECK_EXTENSION, Cap.MSI_DEVID.number())).isZero();
    its = create(DeviceType.ARM_VGIC_ITS);
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_CHECK_EXTENSION, Cap.MSI_DEVID.number())).isEqualTo(1);
  }
}
