/** Writes the reference of the ABI, docs/abi, from the tables; never shipped. */
module org.devkvm.docgen {
  requires static transitive org.jspecify;
  requires org.devkvm.uapi;
  requires org.devkvm.arm64;
  requires org.devkvm.vgic;
  requires org.devkvm.kvm;
  requires org.devkvm.client;
  requires org.devkvm.local;
}
