package org.devkvm.docgen;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.devkvm.client.AttributeFd;
import org.devkvm.client.Kvm;
import org.devkvm.client.KvmException;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.core.RunDelay;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.local.LocalHost;
import org.devkvm.local.LocalOptions;
import org.devkvm.local.LocalTransport;
import org.devkvm.uapi.Attribute;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.AttributeGroup.Owner;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.VcpuFeature;

/**
 * What devkvm answers when a VMM asks it what it has, SVE and the GICv3 included, which are there
 * on request only.
 *
 * @param onSystem KVM_CHECK_EXTENSION on /dev/kvm; a negative errno where it is refused
 * @param onVm KVM_CHECK_EXTENSION on a VM
 * @param deviceTypes those of KVM_CREATE_DEVICE
 * @param groups those of which KVM_HAS_DEVICE_ATTR knows an attribute
 * @param attributes those that KVM_HAS_DEVICE_ATTR knows
 * @param features those of KVM_ARM_VCPU_INIT
 * @param registers the ids of KVM_GET_REG_LIST, of a vCPU without and of one with all features
 */
record Answers(
    Map<Cap, Integer> onSystem,
    Map<Cap, Integer> onVm,
    Set<DeviceType> deviceTypes,
    Set<Owned<AttributeGroup>> groups,
    Set<Owned<Attribute>> attributes,
    Set<VcpuFeature> features,
    Set<Long> registers) {
  /** The features that change what a vCPU is, not what it has. */
  private static final Set<VcpuFeature> OTHER_MODES =
      EnumSet.of(VcpuFeature.POWER_OFF, VcpuFeature.EL1_32BIT);

  /** A group or an attribute on one of its owners. */
  record Owned<T>(Owner owner, T row) {}

  private Answers() {
    this(
        new EnumMap<>(Cap.class),
        new EnumMap<>(Cap.class),
        EnumSet.noneOf(DeviceType.class),
        new HashSet<>(),
        new HashSet<>(),
        EnumSet.noneOf(VcpuFeature.class),
        new TreeSet<>(Long::compareUnsigned));
  }

  static Answers ask() {
    Answers answers = new Answers();
    // Of a machine that counts what is stolen; whether this one does is not asked.
    Host host = LocalHost.of(new LocalOptions().sve().gicV3()).with((RunDelay) () -> 0);
    try (LocalTransport process = LocalHost.transport(host, IoctlLog.NONE);
        Kvm kvm = Kvm.open(process)) {
      answers.askFeatures(kvm);
      answers.askVm(kvm);
      answers.askRichVms(kvm);
    }
    return answers;
  }

  /** Whether KVM_CHECK_EXTENSION answers more than 0 anywhere. */
  boolean offers(Cap cap) {
    return onSystem.getOrDefault(cap, 0) != 0 || onVm.getOrDefault(cap, 0) != 0;
  }

  /** A feature is offered if KVM_ARM_VCPU_INIT takes it. */
  private void askFeatures(Kvm kvm) {
    for (VcpuFeature feature : VcpuFeature.values()) {
      try (VmFd vm = kvm.createVm()) {
        vm.createVcpu(0).init(feature);
        features.add(feature);
      } catch (KvmException refused) {
        features.remove(feature);
      }
    }
  }

  private void askVm(Kvm kvm) {
    try (VmFd vm = kvm.createVm()) {
      for (Cap cap : Cap.values()) {
        onSystem.put(cap, answer(kvm::checkExtension, cap));
        onVm.put(cap, answer(vm::checkExtension, cap));
      }
      Arrays.stream(DeviceType.values()).filter(vm::hasDevice).forEach(deviceTypes::add);
      VcpuFd vcpu = vm.createVcpu(0);
      vcpu.init();
      askRegisters(vcpu);
    }
  }

  private static int answer(ToIntFunction<Cap> check, Cap cap) {
    try {
      return check.applyAsInt(cap);
    } catch (KvmException refused) {
      return -refused.errno().number();
    }
  }

  /** VMs with a device each, as one has one GIC, whose vCPU has every feature. */
  private void askRichVms(Kvm kvm) {
    for (Owner owner : Owner.values()) {
      try (VmFd vm = kvm.createVm()) {
        VcpuFd vcpu = vm.createVcpu(0);
        Set<VcpuFeature> wanted = EnumSet.copyOf(features);
        wanted.removeAll(OTHER_MODES);
        vcpu.init(wanted.toArray(VcpuFeature[]::new));
        if (features.contains(VcpuFeature.SVE)) {
          vcpu.finalizeFeature(VcpuFeature.SVE);
        }
        askRegisters(vcpu);
        if (owner == Owner.VCPU) {
          var _ = vm.createDevice(DeviceType.ARM_VGIC_V2); // the timers' interrupts want one
          askAttributes(owner, vcpu);
        } else {
          owner
              .deviceType()
              .filter(deviceTypes::contains)
              .ifPresent(type -> askAttributes(owner, vm.createDevice(type)));
        }
      }
    }
  }

  private void askRegisters(VcpuFd vcpu) {
    Arrays.stream(vcpu.regList()).forEach(registers::add);
  }

  /** One that every group has, and of system registers ICC_PMR_EL1. */
  private static long anAttribute(AttributeGroup group) {
    return group == AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS ? 0xC230 : 0;
  }

  private void askAttributes(Owner owner, AttributeFd fd) {
    for (AttributeGroup group : AttributeGroup.values()) {
      if (group.owners().contains(owner) && fd.hasAttribute(group.number(), anAttribute(group))) {
        groups.add(new Owned<>(owner, group));
      }
    }
    for (Attribute attribute : Attribute.values()) {
      AttributeGroup group = attribute.group();
      if (attribute.owners().contains(owner)
          && fd.hasAttribute(group.number(), attribute.number())) {
        groups.add(new Owned<>(owner, group));
        attributes.add(new Owned<>(owner, attribute));
      }
    }
  }
}
