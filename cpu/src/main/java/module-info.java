/** A software AArch64 processing element. Knows nothing of KVM. */
@SuppressWarnings("module") // who makes engines is built after us
module org.devkvm.cpu {
  requires static transitive org.jspecify;
  requires transitive org.devkvm.arm64;

  exports org.devkvm.cpu.state;
  exports org.devkvm.cpu.fault;
  exports org.devkvm.cpu.host;
  exports org.devkvm.cpu.mmu;
  exports org.devkvm.cpu.engine;
  exports org.devkvm.cpu.exec to
      org.devkvm.jit,
      org.devkvm.local,
      org.devkvm.bench;
  exports org.devkvm.cpu.ops;
}
