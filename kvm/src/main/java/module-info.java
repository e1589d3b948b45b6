/** The kernel side of the ABI: file objects, ioctls, VMs, vCPUs and devices. */
@SuppressWarnings("module") // docgen, which writes the tables down, is built after us
module org.devkvm.kvm {
  requires static transitive org.jspecify;
  requires transitive org.devkvm.uapi;
  requires transitive org.devkvm.arm64;
  requires transitive org.devkvm.vgic;
  requires transitive org.devkvm.cpu;

  exports org.devkvm.kvm;
  exports org.devkvm.kvm.core;
  exports org.devkvm.kvm.device to
      org.devkvm.docgen;
  exports org.devkvm.kvm.fd;
  exports org.devkvm.kvm.memory;
  exports org.devkvm.kvm.pmu;
  exports org.devkvm.kvm.reg to
      org.devkvm.docgen;
  exports org.devkvm.kvm.rule;
  exports org.devkvm.kvm.timer;
  exports org.devkvm.kvm.trace;
}
