/** The devkvm command: wires everything together. */
module org.devkvm.cli {
  requires static transitive org.jspecify;
  requires org.devkvm.vmm;
  requires org.devkvm.local;
  requires org.devkvm.client;
}
