package org.devkvm.kvm.core;

import java.util.HashMap;
import java.util.Map;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmIrqRouting;
import org.devkvm.uapi.struct.KvmIrqRoutingEntry;
import org.devkvm.vgic.irq.Intid;

/** Where the interrupts of irqfds go: KVM_SET_GSI_ROUTING (irqchip.c, vgic-irqfd.c). */
public final class IrqRouting {
  /** KVM_CAP_IRQ_ROUTING. */
  public static final int MAX_ROUTES = 4096;

  private static final int PINS = Intid.FIRST_SPECIAL - Intid.NR_PRIVATE;

  /** Where one GSI leads. */
  private sealed interface Route {
    /** An SPI, counted from 0. */
    record Pin(int pin) implements Route {}

    /** A message, which a rising line sends. */
    record Message(Msi msi) implements Route {}
  }

  private final Vm vm;

  /** By GSI; replaced, never changed. */
  private volatile Map<Integer, Route> routes = Map.of();

  IrqRouting(Vm vm) {
    this.vm = vm;
  }

  /** Each SPI has the GSI of its pin (vgic-irqfd.c:kvm_vgic_setup_default_irq_routing). */
  void setDefault(int spis) {
    Map<Integer, Route> table = new HashMap<>();
    for (int pin = 0; pin < spis; pin++) {
      table.put(pin, new Route.Pin(pin));
    }
    routes = table;
  }

  /** KVM_SET_GSI_ROUTING. */
  public void set(UserPointer argument) {
    KvmIrqRouting header = new KvmIrqRouting(argument.read(KvmIrqRouting.LAYOUT.size()));
    Refusal.ROUTING_SIZE.when(Integer.compareUnsigned(header.nr(), MAX_ROUTES) > 0);
    Refusal.ROUTING_FLAGS.unless(header.flags() == 0);
    int bytes = header.nr() * KvmIrqRoutingEntry.LAYOUT.size();
    KvmIrqRouting table =
        new KvmIrqRouting(argument.read(KvmIrqRouting.LAYOUT.size() + (long) bytes));
    for (int i = 0; i < header.nr(); i++) {
      Refusal.ROUTING_GSI.when(Integer.compareUnsigned(table.entry(i).gsi(), MAX_ROUTES) >= 0);
    }
    Map<Integer, Route> next = new HashMap<>();
    for (int i = 0; i < header.nr(); i++) {
      KvmIrqRoutingEntry entry = table.entry(i);
      int flags = entry.type() == Uapi.KVM_IRQ_ROUTING_MSI ? Uapi.KVM_MSI_VALID_DEVID : 0;
      Refusal.ROUTING_ENTRY.when((entry.flags() & ~flags) != 0);
      Refusal.ROUTING_TWICE.when(next.containsKey(entry.gsi()));
      next.put(entry.gsi(), route(entry));
    }
    routes = next;
  }

  private static Route route(KvmIrqRoutingEntry entry) {
    return switch (entry.type()) {
      case Uapi.KVM_IRQ_ROUTING_IRQCHIP -> {
        Refusal.ROUTING_ENTRY.unless(
            entry.irqchip() == 0 && Integer.compareUnsigned(entry.pin(), PINS) < 0);
        yield new Route.Pin(entry.pin());
      }
      case Uapi.KVM_IRQ_ROUTING_MSI -> {
        long address =
            (long) entry.msiAddressHi() << 32 | Integer.toUnsignedLong(entry.msiAddressLo());
        yield new Route.Message(new Msi(address, entry.msiData(), entry.flags(), entry.msiDevid()));
      }
      default -> throw Refusal.ROUTING_ENTRY.refuse();
    };
  }

  /** Moves the line of a GSI; one that leads nowhere is ignored (irqchip.c:kvm_set_irq). */
  public void level(int gsi, boolean asserted) {
    Vgic vgic = vm.vgic();
    Route route = routes.get(gsi);
    if (vgic == null || route == null) {
      return;
    }
    switch (route) {
      case Route.Pin(int pin) -> {
        var _ = vgic.inject(0, pin + Intid.NR_PRIVATE, asserted, null);
      }
      case Route.Message(Msi msi) -> {
        if (asserted) {
          msi.sendIfPossible(vm);
        }
      }
    }
  }

  /** The GSI that leads to an SPI; -1 if none does (irqchip.c:kvm_irq_map_chip_pin). */
  int gsi(int intid) {
    int pin = intid - Intid.NR_PRIVATE;
    for (Map.Entry<Integer, Route> entry : routes.entrySet()) {
      if (entry.getValue() instanceof Route.Pin(int to) && to == pin) {
        return entry.getKey();
      }
    }
    return -1;
  }
}
