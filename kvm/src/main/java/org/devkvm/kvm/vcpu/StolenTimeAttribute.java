package org.devkvm.kvm.vcpu;

import org.devkvm.kvm.core.StolenTime;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.memory.MemorySlots.Place;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/** KVM_ARM_VCPU_PVTIME_CTRL: where the record of the stolen time lies (pvtime.c). */
final class StolenTimeAttribute {
  private StolenTimeAttribute() {}

  static void set(Vcpu vcpu, KvmDeviceAttr attr, UserPointer value) {
    has(vcpu, attr);
    long ipa = value.readLong();
    Refusal.PVTIME_ALIGNMENT.unless(ipa % StolenTime.RECORD_BYTES == 0);
    Refusal.PVTIME_SET.when(vcpu.stolenTime().isOffered());
    Place place = vcpu.vm().memory().place(ipa, true);
    Refusal.PVTIME_NO_MEMORY.when(place == Place.HOLE || place == Place.READ_ONLY);
    vcpu.stolenTime().base(ipa);
  }

  static void get(Vcpu vcpu, KvmDeviceAttr attr, UserPointer value) {
    has(vcpu, attr);
    value.writeLong(vcpu.stolenTime().base());
  }

  static void has(Vcpu vcpu, KvmDeviceAttr attr) {
    Refusal.PVTIME_ABSENT.unless(vcpu.vm().host().runDelay().isCounted());
    Refusal.VCPU_ATTRIBUTE_UNKNOWN.unless(attr.attr() == Arm64Uapi.KVM_ARM_VCPU_PVTIME_IPA);
  }
}
