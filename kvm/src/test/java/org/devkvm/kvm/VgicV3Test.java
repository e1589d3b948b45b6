package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.kvm.core.HostGic;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.devkvm.uapi.struct.KvmIrqLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** KVM_DEV_TYPE_ARM_VGIC_V3, and what a guest does with one. */
@Timeout(20)
class VgicV3Test {
  private static final int ADDR = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ADDR.number();
  private static final int DIST_REGS = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS.number();
  private static final int REDIST_REGS = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_REDIST_REGS.number();
  private static final int SYSREGS = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS.number();
  private static final int LEVEL_INFO = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO.number();
  private static final int CTRL = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CTRL.number();
  private static final int DIST = Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_DIST;
  private static final int REDIST = Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST;
  private static final int REGION = Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION;
  private static final long GICD = 0x0800_0000;
  private static final long GICR = 0x080A_0000;
  private static final long SGI_FRAME = 0x1_0000;
  private static final long DEVICE = 0x0900_0000;
  private static final int SPI = 40;
  private static final long VALUE = ScriptedMemory.BASE + 0x2000;

  private final ScriptedKvm kvm = new ScriptedKvm(HostGic.V3);
  private int gic;

  @AfterEach
  void close() {
    kvm.close();
  }

  private void create() {
    KvmCreateDevice device = KvmCreateDevice.allocate(Arena.ofAuto());
    device.type(DeviceType.ARM_VGIC_V3.number());
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_CREATE_DEVICE, device)).isZero();
    gic = new KvmCreateDevice(kvm.memory.bytes).fd();
  }

  private long attr(Ioctl request, int group, long attr) {
    KvmDeviceAttr argument = KvmDeviceAttr.allocate(Arena.ofAuto());
    return kvm.ioctl(gic, request, argument.group(group).attr(attr).addr(VALUE));
  }

  private long set(int group, long attr, long value) {
    kvm.memory.bytes.set(ValueLayout.JAVA_LONG_UNALIGNED, VALUE - ScriptedMemory.BASE, value);
    return attr(Ioctl.KVM_SET_DEVICE_ATTR, group, attr);
  }

  private long get(int group, long attr) {
    kvm.memory.bytes.set(ValueLayout.JAVA_LONG_UNALIGNED, VALUE - ScriptedMemory.BASE, 0);
    assertThat(attr(Ioctl.KVM_GET_DEVICE_ATTR, group, attr)).isZero();
    return kvm.memory.bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, VALUE - ScriptedMemory.BASE);
  }

  private static long error(Errno errno) {
    return -errno.number();
  }

  /** A GICv3 as QEMU makes it: INIT, then the addresses. */
  private int initialised(int vcpus) {
    int first = 0;
    for (int id = 0; id < vcpus; id++) {
      int fd = kvm.vcpu(id);
      first = id == 0 ? fd : first;
    }
    create();
    assertThat(set(CTRL, Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT, 0)).isZero();
    assertThat(set(ADDR, DIST, GICD)).isZero();
    assertThat(set(ADDR, REDIST, GICR)).isZero();
    return first;
  }

  private void write(int cpu, SysReg register, long value) {
    kvm.engines
        .get(cpu)
        .exits(state -> state.x(1, value), ScriptedEngine.trapOf(register, true, 1));
  }

  private void store(int cpu, long ipa, long value) {
    ScriptedEngine engine = kvm.engines.get(cpu);
    engine.exits(state -> state.x(1, value), new EngineExit.Kicked());
    engine.accesses(ipa, true, 1);
  }

  private void end(int cpu, int vcpu) {
    kvm.engines.get(cpu).accesses(DEVICE, false, 0);
    assertThat(kvm.run(vcpu)).isZero();
  }

  private void enable(int cpu) {
    store(cpu, GICD, 2);
    write(cpu, SysReg.ICC_PMR_EL1, 0xF8);
    write(cpu, SysReg.ICC_IGRPEN1_EL1, 1);
  }

  private void raise(int intid, boolean high) {
    int line = Arm64Uapi.KVM_ARM_IRQ_TYPE_SPI << Arm64Uapi.KVM_ARM_IRQ_TYPE_SHIFT | intid;
    KvmIrqLevel level = KvmIrqLevel.allocate(Arena.ofAuto()).irq(line).level(high ? 1 : 0);
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_IRQ_LINE, level)).isZero();
  }

  @Test
  void hostWithoutOneHasNoGicV3() {
    try (ScriptedKvm old = new ScriptedKvm()) {
      KvmCreateDevice device = KvmCreateDevice.allocate(Arena.ofAuto());
      device.type(DeviceType.ARM_VGIC_V3.number());
      assertThat(old.ioctl(old.vm, Ioctl.KVM_CREATE_DEVICE, device)).isEqualTo(error(Errno.ENODEV));
    }
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_CHECK_EXTENSION, Cap.MAX_VCPUS.number())).isEqualTo(512);
  }

  @Test
  void regionsAreNumberedAndDoNotOverlap() {
    kvm.vcpu(0);
    create();
    assertThat(set(ADDR, REGION, 1L << 52 | GICR | 1)).isEqualTo(error(Errno.EINVAL));
    assertThat(set(ADDR, REGION, GICR)).as("no count").isEqualTo(error(Errno.EINVAL));
    assertThat(set(ADDR, REGION, 2L << 52 | GICR)).isZero();
    assertThat(set(ADDR, REGION, 2L << 52 | GICR + 0x2_0000 | 1)).isEqualTo(error(Errno.EINVAL));
    assertThat(set(ADDR, REDIST, GICR + 0x10_0000)).isEqualTo(error(Errno.EINVAL));
    assertThat(set(ADDR, REGION, 1L << 52 | GICR + 0x4_0000 | 1)).isZero();
    assertThat(get(ADDR, REDIST)).isEqualTo(GICR);
    kvm.memory.bytes.set(ValueLayout.JAVA_LONG_UNALIGNED, VALUE - ScriptedMemory.BASE, 7);
    assertThat(attr(Ioctl.KVM_GET_DEVICE_ATTR, ADDR, REGION)).isEqualTo(error(Errno.ENOENT));
  }

  @Test
  void registersWaitForInit() {
    kvm.vcpu(0);
    create();
    assertThat(set(DIST_REGS, 0, 2)).isEqualTo(error(Errno.EBUSY));
    assertThat(set(CTRL, Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT, 0)).isZero();
    assertThat(set(DIST_REGS, 0, 2)).isZero();
    assertThat(get(DIST_REGS, 0)).as("ARE, DS and group 1").isEqualTo(0x52);
    assertThat(get(DIST_REGS, 4)).as("256 interrupts of 10 bits").isEqualTo(9 << 19 | 7);
    assertThat(set(SYSREGS, 0xC660, 0)).as("ICC_IAR1").isEqualTo(error(Errno.ENOENT));
    assertThat(set(SYSREGS, SysReg.ICC_SRE_EL1.encoding(), 0)).isEqualTo(error(Errno.EINVAL));
    assertThat(get(SYSREGS, SysReg.ICC_SRE_EL1.encoding())).isEqualTo(7);
    assertThat(set(LEVEL_INFO, 33, 0)).isEqualTo(error(Errno.EINVAL));
    assertThat(set(LEVEL_INFO, 32, 1 << 8)).isZero();
  }

  @Test
  void firstRunWantsAllAddressesAndInit() {
    int vcpu = kvm.vcpu(0);
    create();
    assertThat(kvm.run(vcpu)).isEqualTo(error(Errno.ENXIO));
  }

  @Test
  void redistributorSaysWhoseItIsAndWhetherItIsTheLast() {
    int vcpu = initialised(2);
    ScriptedEngine engine = kvm.engines.getFirst();
    engine.accesses(GICR + 8, false, 2);
    engine.accesses(GICR + 0x2_0008, false, 3);
    engine.accesses(GICR + 0x2_000C, false, 4);
    end(0, vcpu);
    assertThat(engine.state().x(2)).isZero();
    assertThat(engine.state().x(3)).as("number 1, last").isEqualTo(1 << 8 | 1 << 4);
    assertThat(engine.state().x(4)).as("affinity").isEqualTo(1);
  }

  @Test
  void sharedInterruptIsTakenAndEndedByTheCpuThatItIsRoutedTo() {
    int vcpu = initialised(2);
    ScriptedEngine engine = kvm.engines.getFirst();
    enable(0);
    store(0, GICD + 0xC00 + SPI / 16 * 4, 0);
    store(0, GICD + 0x100 + SPI / 32 * 4, 1 << (SPI % 32));
    end(0, vcpu);
    raise(SPI, true);
    assertThat(engine.irq).isTrue();
    engine.exits(ScriptedEngine.trapOf(SysReg.ICC_IAR1_EL1, false, 5));
    engine.exits(ScriptedEngine.trapOf(SysReg.ICC_RPR_EL1, false, 6));
    end(0, vcpu);
    assertThat(engine.state().x(5)).isEqualTo(SPI);
    assertThat(engine.state().x(6)).isZero();
    assertThat(engine.irq).as("active").isFalse();
    raise(SPI, false);
    write(0, SysReg.ICC_EOIR1_EL1, SPI);
    engine.exits(ScriptedEngine.trapOf(SysReg.ICC_IAR1_EL1, false, 5));
    store(0, GICD + 0x6000 + SPI * 8, 1);
    end(0, vcpu);
    assertThat(engine.state().x(5)).isEqualTo(1023);
    raise(SPI, true);
    assertThat(engine.irq).as("routed to the other one").isFalse();
  }

  @Test
  void softwareInterruptReachesTheCpusOfItsList() {
    int vcpu = initialised(2);
    enable(0);
    store(0, GICR + SGI_FRAME + 0x100, 0xFFFF);
    write(0, SysReg.ICC_SGI1R_EL1, 3L << 24 | 1 << 1);
    end(0, vcpu);
    assertThat(kvm.engines.getFirst().irq).isFalse();
    long second = 1L << 32;
    assertThat(get(REDIST_REGS, second | SGI_FRAME + 0x200)).isEqualTo(1 << 3);
    assertThat(set(SYSREGS, second | SysReg.ICC_PMR_EL1.encoding(), 0xF8)).isZero();
    assertThat(set(SYSREGS, second | SysReg.ICC_IGRPEN1_EL1.encoding(), 1)).isZero();
    assertThat(kvm.engines.get(1).irq).isTrue();
  }
}
