/**
 * KVM inside this process: the Transport over the kvm module, and the entry point for embedders.
 */
module org.devkvm.local {
  requires static transitive org.jspecify;
  requires transitive org.devkvm.client;
  requires org.devkvm.cpu;
  requires org.devkvm.jit;
  requires org.devkvm.kvm;

  exports org.devkvm.local;
}
