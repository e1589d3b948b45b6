/** The KVM user-space ABI of Linux 6.1 for arm64, as tables and flyweights. */
module org.devkvm.uapi {
  requires static transitive org.jspecify;

  exports org.devkvm.uapi;
  exports org.devkvm.uapi.struct;
}
