/** The typed Java API, written on the ioctl door ({@code Transport}). */
module org.devkvm.client {
  requires static transitive org.jspecify;
  requires transitive org.devkvm.uapi;

  exports org.devkvm.client;
}
