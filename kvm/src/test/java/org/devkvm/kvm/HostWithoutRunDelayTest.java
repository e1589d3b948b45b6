package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stolen time on a host that does not count it: a kernel without sched_info. */
class HostWithoutRunDelayTest {
  @AutoClose private final ScriptedKvm kvm = new ScriptedKvm();

  @ParameterizedTest
  @EnumSource(names = {"KVM_SET_DEVICE_ATTR", "KVM_GET_DEVICE_ATTR", "KVM_HAS_DEVICE_ATTR"})
  void attributeIsUnknownWhereverItPoints(Ioctl accessor) {
    KvmDeviceAttr attr = new KvmDeviceAttr(MemorySegment.ofArray(new byte[24]));
    attr.group(AttributeGroup.KVM_ARM_VCPU_PVTIME_CTRL.number());
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_CHECK_EXTENSION, Cap.STEAL_TIME.number())).isZero();
    assertThat(kvm.ioctl(kvm.vcpu(0), accessor, attr)).isEqualTo(-Errno.ENXIO.number());
  }
}
