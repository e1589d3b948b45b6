package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.core.IdentityRegisters;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.device.DeviceTypes;
import org.devkvm.kvm.fd.StandIn;
import org.devkvm.kvm.reg.SystemRegisterRows;
import org.devkvm.kvm.vm.Capabilities;
import org.devkvm.kvm.vm.VmFile;
import org.devkvm.uapi.Abi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.Versioned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A host answers the rows that its release of Linux has, and no others. */
class HostAbiTest {
  private static final int IPA_BITS = 40;

  private static final Abi BEFORE = new Abi(6, 0);

  private final ScriptedKvm kvm = new ScriptedKvm();
  private final Host before = host(BEFORE);

  private Host host(Abi abi) {
    Host host = kvm.host;
    return new Host(
        host.engines(),
        host.counter(),
        host.alarms(),
        host.realTime(),
        host.random(),
        host.runDelay(),
        host.processor(),
        host.onlineCpus(),
        host.gic(),
        abi);
  }

  @AfterEach
  void close() {
    kvm.close();
  }

  @Test
  void nothingNewerThanLinux61IsThere() {
    Stream<Versioned> rows =
        Stream.of(Cap.values(), Ioctl.values(), DeviceType.values(), AttributeGroup.values())
            .flatMap(Stream::of);
    assertThat(Stream.concat(rows, SystemRegisterRows.rows().stream()))
        .isNotEmpty()
        .allMatch(row -> row.isIn(Abi.LINUX_6_1))
        .noneMatch(row -> row.isIn(BEFORE));
  }

  @Test
  void requestOfALaterReleaseIsUnknown() {
    int system = kvm.process.install(new KvmSystem(before, DeviceTypes.ALL), StandIn.NONE);
    assertThat(kvm.ioctl(system, Ioctl.KVM_GET_API_VERSION, 0)).isEqualTo(-Errno.EINVAL.number());
    Vm vm = new Vm(before, kvm.memory, IPA_BITS);
    int file = kvm.process.install(new VmFile(vm, DeviceTypes.ALL), StandIn.NONE);
    assertThat(kvm.ioctl(file, Ioctl.KVM_CREATE_VCPU, 0)).isEqualTo(-Errno.EINVAL.number());
  }

  @Test
  void capabilityOfALaterReleaseIsNotAnnounced() {
    assertThat(Capabilities.check(kvm.host, null, Cap.ONE_REG.number())).isOne();
    assertThat(Capabilities.check(before, null, Cap.ONE_REG.number())).isZero();
  }

  @Test
  void attributeGroupOfALaterReleaseIsUnknown() {
    int number = AttributeGroup.KVM_ARM_VCPU_PMU_V3_CTRL.number();
    assertThat(AttributeGroup.of(AttributeGroup.Owner.VCPU, number, Abi.LINUX_6_1)).isPresent();
    assertThat(AttributeGroup.of(AttributeGroup.Owner.VCPU, number, BEFORE)).isEmpty();
  }

  @Test
  void writableFieldsOfIdentificationRegistersAreTheVms() {
    IdentityRegisters one = new Vm(kvm.host, kvm.memory, IPA_BITS).identity();
    IdentityRegisters other = new Vm(kvm.host, kvm.memory, IPA_BITS).identity();
    long csv3 = 0xFL << 60;
    long value = one.read(SysReg.ID_AA64PFR0_EL1);
    assertThat(one.writableMask(SysReg.ID_AA64PFR0_EL1)).isEqualTo(0xFFL << 56);
    assertThat(one.writableMask(SysReg.ID_AA64PFR1_EL1)).isZero();
    assertThat(one.accepts(SysReg.ID_AA64PFR0_EL1, 2L << 60)).isFalse();
    one.write(SysReg.ID_AA64PFR0_EL1, value & ~csv3);
    assertThat(one.read(SysReg.ID_AA64PFR0_EL1)).isEqualTo(value & ~csv3);
    assertThat(other.read(SysReg.ID_AA64PFR0_EL1)).isEqualTo(value);
  }

  @Test
  void beforeAFieldBecameWritableItIsTheProcessors() {
    IdentityRegisters registers = new Vm(before, kvm.memory, IPA_BITS).identity();
    assertThat(registers.writableMask(SysReg.ID_AA64PFR0_EL1)).isZero();
    assertThat(registers.read(SysReg.ID_AA64PFR0_EL1))
        .isEqualTo(kvm.host.processor().idRegister(SysReg.ID_AA64PFR0_EL1));
  }
}
