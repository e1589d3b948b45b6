/** A software AArch64 processing element. Knows nothing of KVM. */
module org.devkvm.cpu {
  requires static transitive org.jspecify;
  requires transitive org.devkvm.arm64;

  exports org.devkvm.cpu.state;
  exports org.devkvm.cpu.fault;
  exports org.devkvm.cpu.mmu;
  exports org.devkvm.cpu.exec;
  exports org.devkvm.cpu.ops;
}
