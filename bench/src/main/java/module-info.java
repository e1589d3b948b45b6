/** Measures the engine on a real boot; never shipped. */
module org.devkvm.bench {
  requires static transitive org.jspecify;
  requires java.management;
  requires org.devkvm.vmm;
  requires org.devkvm.local;
  requires org.devkvm.kvm;
  requires org.devkvm.cpu;
  requires org.devkvm.arm64;
}
