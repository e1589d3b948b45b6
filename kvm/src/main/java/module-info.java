/** The kernel side of the ABI: file objects, ioctls, VMs, vCPUs and devices. */
module org.devkvm.kvm {
  requires static transitive org.jspecify;
  requires org.devkvm.uapi;
  requires org.devkvm.arm64;
  requires org.devkvm.vgic;
  requires transitive org.devkvm.cpu;
}
