/** devkvm's own virtual machine monitor: board, boot and run loop, over the typed client only. */
module org.devkvm.vmm {
  requires static transitive org.jspecify;
  requires transitive org.devkvm.client;
}
