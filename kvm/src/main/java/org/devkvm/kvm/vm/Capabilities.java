package org.devkvm.kvm.vm;

import java.util.EnumMap;
import java.util.Map;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.core.IrqRouting;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.memory.MemorySlots;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Cap;
import org.jspecify.annotations.Nullable;

/**
 * KVM_CHECK_EXTENSION (arm.c:kvm_vm_ioctl_check_extension). What has no row answers 0: also what
 * Linux offers and devkvm does not yet.
 */
public final class Capabilities {
  /** The answer of a capability. */
  @FunctionalInterface
  private interface Answer {
    int of(Host host, @Nullable Vm vm);
  }

  private static final Map<Cap, Answer> ROWS = new EnumMap<>(Cap.class);

  static {
    // spotless:off
    yes(Cap.IRQCHIP, Cap.USER_MEMORY, Cap.MP_STATE, Cap.SYNC_MMU, Cap.DESTROY_MEMORY_REGION_WORKS);
    yes(Cap.SET_GUEST_DEBUG, Cap.JOIN_MEMORY_REGIONS_WORKS, Cap.INTERNAL_ERROR_DATA);
    yes(Cap.VCPU_EVENTS, Cap.ONE_REG, Cap.SIGNAL_MSI, Cap.READONLY_MEM, Cap.ARM_PSCI);
    yes(Cap.ARM_SET_DEVICE_ADDR, Cap.DEVICE_CTRL, Cap.ARM_PSCI_0_2, Cap.ENABLE_CAP_VM);
    yes(Cap.CHECK_EXTENSION_VM, Cap.VCPU_ATTRIBUTES, Cap.IMMEDIATE_EXIT, Cap.ARM_USER_IRQ);
    yes(Cap.ARM_IRQ_LINE_LAYOUT_2, Cap.ARM_NISV_TO_USER, Cap.ARM_INJECT_EXT_DABT, Cap.HALT_POLL);
    yes(Cap.ARM_PMU_V3, Cap.PTP_KVM, Cap.SYSTEM_EVENT_DATA, Cap.ARM_SYSTEM_SUSPEND);
    row(Cap.NR_MEMSLOTS, (_, _) -> MemorySlots.MAX_SLOTS);
    yes(Cap.IRQFD, Cap.IRQFD_RESAMPLE, Cap.IOEVENTFD, Cap.IOEVENTFD_ANY_LENGTH);
    yes(Cap.COALESCED_MMIO, Cap.COALESCED_PIO, Cap.BINARY_STATS_FD);
    row(Cap.IRQ_ROUTING, (_, _) -> IrqRouting.MAX_ROUTES);
    row(Cap.MANUAL_DIRTY_LOG_PROTECT2, (_, _) -> 3);
    row(Cap.SET_GUEST_DEBUG2, (_, _) -> 0x3_0003);
    row(Cap.NR_VCPUS, (host, _) -> Math.min(host.onlineCpus(), host.gic().maxVcpus()));
    row(Cap.MAX_VCPUS, Capabilities::maxVcpus);
    row(Cap.MAX_VCPU_ID, Capabilities::maxVcpus);
    row(Cap.MSI_DEVID, (_, vm) -> msiDeviceIds(vm));
    row(Cap.GUEST_DEBUG_HW_BPS, (host, _) -> debugRegisters(host, 12));
    row(Cap.GUEST_DEBUG_HW_WPS, (host, _) -> debugRegisters(host, 20));
    row(Cap.ARM_SVE, (host, _) -> host.processor().sveLengths() == 0 ? 0 : 1);
    row(Cap.STEAL_TIME, (host, _) -> host.runDelay().isCounted() ? 1 : 0);
    row(Cap.ARM_VM_IPA_SIZE, (host, _) -> host.processor().physicalAddressBits());
    // spotless:on
  }

  private Capabilities() {}

  private static void row(Cap cap, Answer answer) {
    ROWS.put(cap, answer);
  }

  private static void yes(Cap... caps) {
    for (Cap cap : caps) {
      row(cap, (_, _) -> 1);
    }
  }

  /**
   * KVM_CHECK_EXTENSION.
   *
   * @param vm null on /dev/kvm
   */
  public static int check(Host host, @Nullable Vm vm, long number) {
    if (number != (int) number) {
      return 0;
    }
    return Cap.of((int) number)
        .filter(cap -> cap.isIn(host.abi()))
        .map(ROWS::get)
        .map(answer -> answer.of(host, vm))
        .orElse(0);
  }

  private static int maxVcpus(Host host, @Nullable Vm vm) {
    return vm == null ? host.gic().maxVcpus() : vm.vcpus().max();
  }

  /** Refused on /dev/kvm. */
  private static int msiDeviceIds(@Nullable Vm vm) {
    if (vm == null) {
      throw Refusal.CAP_NEEDS_VM.refuse();
    }
    return vm.lpis().hasIts() ? 1 : 0;
  }

  /** BRPs or WRPs of ID_AA64DFR0_EL1, which hold the number less one. */
  private static int debugRegisters(Host host, int shift) {
    return ((int) (host.processor().idRegister(SysReg.ID_AA64DFR0_EL1) >>> shift) & 0xF) + 1;
  }
}
