/** The engine that translates A64 into machine code of the host. */
@SuppressWarnings("module") // the module that offers the engine is built later
module org.devkvm.jit {
  requires static transitive org.jspecify;
  requires static jdk.jfr;
  requires org.devkvm.arm64;
  requires transitive org.devkvm.cpu;

  exports org.devkvm.jit to
      org.devkvm.local;
}
