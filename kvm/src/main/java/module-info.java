/** The kernel side of the ABI: file objects, ioctls, VMs, vCPUs and devices. Only doors see it. */
@SuppressWarnings(
    "module") // the doors, and docgen, which writes the tables down, are built after us
module org.devkvm.kvm {
  requires static transitive org.jspecify;
  requires static jdk.jfr;
  requires transitive org.devkvm.uapi;
  requires transitive org.devkvm.arm64;
  requires transitive org.devkvm.vgic;
  requires transitive org.devkvm.cpu;

  exports org.devkvm.kvm to
      org.devkvm.local,
      org.devkvm.bridge,
      org.devkvm.docgen;
  exports org.devkvm.kvm.core to
      org.devkvm.local,
      org.devkvm.bridge,
      org.devkvm.cli,
      org.devkvm.docgen,
      org.devkvm.bench;
  exports org.devkvm.kvm.device to
      org.devkvm.docgen;
  exports org.devkvm.kvm.fd to
      org.devkvm.local,
      org.devkvm.bridge,
      org.devkvm.docgen,
      org.devkvm.bench;
  exports org.devkvm.kvm.reg to
      org.devkvm.docgen;
  exports org.devkvm.kvm.rule to
      org.devkvm.local,
      org.devkvm.bridge,
      org.devkvm.docgen;
  exports org.devkvm.kvm.timer to
      org.devkvm.local,
      org.devkvm.bench;
  exports org.devkvm.kvm.trace to
      org.devkvm.local;
}
