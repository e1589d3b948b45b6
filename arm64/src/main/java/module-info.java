/** The A64 instruction set and the AArch64 system registers, as tables. */
@SuppressWarnings("module") // the architecture is called arm64
module org.devkvm.arm64 {
  requires static transitive org.jspecify;

  exports org.devkvm.arm64.reg;
  exports org.devkvm.arm64.decode;
}
