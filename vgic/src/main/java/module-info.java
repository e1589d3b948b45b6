/**
 * The Generic Interrupt Controller: state machine and register files. Knows no processor and no
 * KVM.
 */
@SuppressWarnings("module") // kvm, which connects it, and docgen are built later
module org.devkvm.vgic {
  requires static transitive org.jspecify;

  exports org.devkvm.vgic.irq to
      org.devkvm.kvm;
  exports org.devkvm.vgic.its to
      org.devkvm.kvm;
  exports org.devkvm.vgic.lpi to
      org.devkvm.kvm;
  exports org.devkvm.vgic.mmio to
      org.devkvm.kvm,
      org.devkvm.docgen;
}
