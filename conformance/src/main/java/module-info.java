/** Cases that were recorded on Linux, and their replay on any KVM behind a {@code Transport}. */
module org.devkvm.conformance {
  requires static transitive org.jspecify;
  requires transitive org.devkvm.client;

  exports org.devkvm.conformance;
}
