/** devkvm's own virtual machine monitor: board, boot and run loop, over the typed client only. */
module org.devkvm.vmm {
  requires static transitive org.jspecify;
  requires org.devkvm.arm64; // how instructions are written
  requires transitive org.devkvm.client;

  exports org.devkvm.vmm;
  exports org.devkvm.vmm.board;
  exports org.devkvm.vmm.boot;
  exports org.devkvm.vmm.device;
  exports org.devkvm.vmm.fdt;
  exports org.devkvm.vmm.gic;
  exports org.devkvm.vmm.run;
  exports org.devkvm.vmm.state;
}
