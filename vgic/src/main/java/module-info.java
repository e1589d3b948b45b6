/**
 * The Generic Interrupt Controller: state machine and register files. Knows no processor and no
 * KVM.
 */
module org.devkvm.vgic {
  requires static transitive org.jspecify;

  exports org.devkvm.vgic.irq;
  exports org.devkvm.vgic.its;
  exports org.devkvm.vgic.lpi;
  exports org.devkvm.vgic.mmio;
}
