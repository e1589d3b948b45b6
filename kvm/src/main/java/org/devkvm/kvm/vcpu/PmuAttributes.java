package org.devkvm.kvm.vcpu;

import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.pmu.EventFilter;
import org.devkvm.kvm.pmu.Pmu;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.struct.KvmPmuEventFilter;
import org.devkvm.vgic.irq.Intid;

/** KVM_ARM_VCPU_PMU_V3_CTRL (pmu-emul.c:kvm_arm_pmu_v3_set_attr, devices/vcpu.rst 1). */
final class PmuAttributes {
  private static final int LAST_SPI = 1019;

  private PmuAttributes() {}

  static void set(Vcpu vcpu, long attribute, UserPointer value) {
    vcpu.vm().configLock().lock();
    try {
      Refusal.PMU_ABSENT.unless(vcpu.hasPmu());
      Refusal.PMU_INITIALISED.when(vcpu.pmu().isInitialised());
      switch (known(attribute)) {
        case Arm64Uapi.KVM_ARM_VCPU_PMU_V3_IRQ -> setIrq(vcpu, value);
        case Arm64Uapi.KVM_ARM_VCPU_PMU_V3_FILTER -> filter(vcpu.vm(), value);
        case Arm64Uapi.KVM_ARM_VCPU_PMU_V3_SET_PMU -> choose(vcpu.vm(), value.readInt());
        default -> init(vcpu);
      }
    } finally {
      vcpu.vm().configLock().unlock();
    }
  }

  static void get(Vcpu vcpu, long attribute, UserPointer value) {
    Refusal.VCPU_ATTRIBUTE_UNKNOWN.unless(attribute == Arm64Uapi.KVM_ARM_VCPU_PMU_V3_IRQ);
    Refusal.PMU_IRQ_WITHOUT_VGIC.when(vcpu.vm().vgic() == null);
    Refusal.PMU_ABSENT.unless(vcpu.hasPmu());
    Refusal.PMU_IRQ_UNSET.unless(vcpu.pmu().hasIntid());
    value.writeInt(vcpu.pmu().intid());
  }

  static void has(Vcpu vcpu, long attribute) {
    var _ = known(attribute);
    Refusal.VCPU_ATTRIBUTE_UNKNOWN.unless(vcpu.hasPmu());
  }

  private static int known(long attribute) {
    Refusal.VCPU_ATTRIBUTE_UNKNOWN.unless(
        attribute >= 0 && attribute <= Arm64Uapi.KVM_ARM_VCPU_PMU_V3_SET_PMU);
    return (int) attribute;
  }

  private static void setIrq(Vcpu vcpu, UserPointer value) {
    Refusal.PMU_IRQ_WITHOUT_VGIC.when(vcpu.vm().vgic() == null);
    int intid = value.readInt();
    Refusal.PMU_IRQ_NUMBER.unless(intid >= Intid.NR_SGIS && intid <= LAST_SPI);
    for (Vcpu other : vcpu.vm().vcpus()) {
      boolean same = other.pmu().intid() == intid;
      Refusal.PMU_IRQ_DIFFERS.when(other.pmu().hasIntid() && same != Intid.isPpi(intid));
    }
    Refusal.PMU_IRQ_SET.when(vcpu.pmu().hasIntid());
    vcpu.pmu().intid(intid);
  }

  private static void filter(Vm vm, UserPointer value) {
    KvmPmuEventFilter filter = new KvmPmuEventFilter(value.read(KvmPmuEventFilter.LAYOUT.size()));
    boolean allow = filter.action() == Arm64Uapi.KVM_PMU_EVENT_ALLOW;
    Refusal.PMU_FILTER_VALUE.unless(allow || filter.action() == Arm64Uapi.KVM_PMU_EVENT_DENY);
    Refusal.PMU_FILTER_VALUE.when(filter.baseEvent() + filter.nevents() > EventFilter.EVENTS);
    Refusal.PMU_FILTER_AFTER_RUN.when(vm.hasRun());
    vm.eventFilter().apply(filter.baseEvent(), filter.nevents(), allow);
  }

  /** There is one PMU, and it is always chosen. */
  private static void choose(Vm vm, int id) {
    Refusal.PMU_UNKNOWN.unless(id == Pmu.ID);
    Refusal.PMU_CHOICE_AFTER_RUN.when(vm.hasRun());
  }

  private static void init(Vcpu vcpu) {
    Vgic vgic = vcpu.vm().vgic();
    if (vgic != null) {
      Refusal.PMU_BEFORE_VGIC_INIT.unless(vgic.isInitialised());
      Refusal.PMU_IRQ_UNSET.unless(vcpu.pmu().hasIntid());
      int intid = vcpu.pmu().intid();
      Refusal.PMU_IRQ_BEYOND_VGIC.unless(intid < vgic.nrIrqs());
      Refusal.PMU_IRQ_OWNED.unless(vgic.own(vcpu, intid, vcpu.pmu()));
    }
    vcpu.pmu().initialise();
  }
}
