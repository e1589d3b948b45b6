/** The engine that translates A64 into machine code of the host. */
module org.devkvm.jit {
  requires static transitive org.jspecify;
  requires org.devkvm.arm64;
  requires transitive org.devkvm.cpu;

  exports org.devkvm.jit;
}
