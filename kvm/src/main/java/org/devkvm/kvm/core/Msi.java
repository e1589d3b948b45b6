package org.devkvm.kvm.core;

import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Uapi;
import org.devkvm.vgic.its.Its;
import org.devkvm.vgic.lpi.LpiTables;
import org.devkvm.vgic.lpi.Translations;

/**
 * A message that a device writes, to become an LPI: struct kvm_msi.
 *
 * @param flags KVM_MSI_VALID_DEVID or 0
 */
public record Msi(long address, int data, int flags, int device) {
  /** What takes messages where it is on the bus: an ITS. */
  public interface Doorbell {
    /** Takes one. */
    Its.Outcome signal(int device, int event);
  }

  /** Sends it; false if the guest has it blocked (vgic-its.c:vgic_its_inject_msi). */
  public boolean send(Vm vm) {
    LpiTables lpis = vm.lpis();
    Refusal.NO_ITS.unless(lpis.hasIts());
    int known = lpis.translations().of(new Translations.Message(address, device, data));
    if (known != Translations.NONE) {
      lpis.latch(known, true);
      return true;
    }
    Refusal.MSI_WITHOUT_DEVICE.unless((flags & Uapi.KVM_MSI_VALID_DEVID) != 0);
    if (!(vm.mmio().first(address) instanceof Doorbell doorbell)) {
      throw Refusal.MSI_ADDRESS.refuse();
    }
    Its.Outcome outcome = doorbell.signal(device, data);
    Refusal.MSI_DISABLED.when(outcome == Its.Outcome.DISABLED);
    return outcome == Its.Outcome.DELIVERED;
  }

  /** Sends it for somebody whom nobody answers: an irqfd. */
  void sendIfPossible(Vm vm) {
    try {
      var _ = send(vm);
    } catch (KvmRefusal lost) {
      // as an interrupt that nobody enabled
    }
  }
}
