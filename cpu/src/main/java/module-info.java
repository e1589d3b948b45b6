/** A software AArch64 processing element. Knows nothing of KVM. */
@SuppressWarnings("module") // modules that make and run engines are built later
module org.devkvm.cpu {
  requires static transitive org.jspecify;
  requires static jdk.jfr; // what is recorded where it is there
  requires transitive org.devkvm.arm64;

  exports org.devkvm.cpu.engine to
      org.devkvm.jit,
      org.devkvm.kvm,
      org.devkvm.local,
      org.devkvm.bench;
  exports org.devkvm.cpu.exec to
      org.devkvm.jit,
      org.devkvm.local,
      org.devkvm.bench;
  exports org.devkvm.cpu.fault to
      org.devkvm.jit;
  exports org.devkvm.cpu.host to
      org.devkvm.jit,
      org.devkvm.kvm,
      org.devkvm.local,
      org.devkvm.bridge,
      org.devkvm.bench;
  exports org.devkvm.cpu.mmu to
      org.devkvm.jit,
      org.devkvm.kvm,
      org.devkvm.bench;
  exports org.devkvm.cpu.ops to
      org.devkvm.jit;
  exports org.devkvm.cpu.state to
      org.devkvm.jit,
      org.devkvm.kvm,
      org.devkvm.bench;
}
