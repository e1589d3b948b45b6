/** /dev/kvm for native programs: the server end of the shim. */
@SuppressWarnings("module") // the command is built after us
module org.devkvm.bridge {
  requires static transitive org.jspecify;
  requires transitive org.devkvm.kvm;
  requires org.devkvm.cpu;
  requires org.devkvm.uapi;

  exports org.devkvm.bridge to
      org.devkvm.cli;
}
