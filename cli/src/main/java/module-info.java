/** The devkvm command: wires everything together. */
module org.devkvm.cli {
  requires static transitive org.jspecify;
  requires info.picocli;
  requires org.devkvm.vmm;
  requires org.devkvm.kvm;
  requires org.devkvm.local;
  requires org.devkvm.bridge;
  requires org.devkvm.conformance;
  requires org.devkvm.client;

  opens org.devkvm.cli to
      info.picocli;
}
