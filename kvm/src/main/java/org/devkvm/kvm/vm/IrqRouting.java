package org.devkvm.kvm.vm;

import java.util.HashMap;
import java.util.Map;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmIrqRouting;
import org.devkvm.uapi.struct.KvmIrqRoutingEntry;

/** KVM_SET_GSI_ROUTING: checked, and of no further use while there are no irqfds (irqchip.c). */
final class IrqRouting {
  static final int MAX_ROUTES = 4096;
  private static final int PINS = 1020 - 32;

  private IrqRouting() {}

  static void set(UserPointer argument) {
    KvmIrqRouting header = new KvmIrqRouting(argument.read(KvmIrqRouting.LAYOUT.size()));
    Refusal.ROUTING_SIZE.when(Integer.compareUnsigned(header.nr(), MAX_ROUTES) > 0);
    Refusal.ROUTING_FLAGS.unless(header.flags() == 0);
    int bytes = header.nr() * KvmIrqRoutingEntry.LAYOUT.size();
    KvmIrqRouting table =
        new KvmIrqRouting(argument.read(KvmIrqRouting.LAYOUT.size() + (long) bytes));
    for (int i = 0; i < header.nr(); i++) {
      Refusal.ROUTING_GSI.when(Integer.compareUnsigned(table.entry(i).gsi(), MAX_ROUTES) >= 0);
    }
    Map<Integer, Integer> typeOfGsi = new HashMap<>();
    for (int i = 0; i < header.nr(); i++) {
      check(table.entry(i), typeOfGsi);
    }
  }

  private static void check(KvmIrqRoutingEntry entry, Map<Integer, Integer> typeOfGsi) {
    int flags = entry.type() == Uapi.KVM_IRQ_ROUTING_MSI ? Uapi.KVM_MSI_VALID_DEVID : 0;
    Refusal.ROUTING_ENTRY.when((entry.flags() & ~flags) != 0);
    Refusal.ROUTING_TWICE.when(typeOfGsi.put(entry.gsi(), entry.type()) != null);
    boolean valid =
        switch (entry.type()) {
          case Uapi.KVM_IRQ_ROUTING_IRQCHIP ->
              entry.irqchip() == 0 && Integer.compareUnsigned(entry.pin(), PINS) < 0;
          case Uapi.KVM_IRQ_ROUTING_MSI -> true;
          default -> false;
        };
    Refusal.ROUTING_ENTRY.unless(valid);
  }
}
