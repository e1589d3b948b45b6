/** Writes the checked-in generated sources; never shipped. */
module org.devkvm.codegen {
  requires java.compiler;
  requires jdk.compiler;
  requires static transitive org.jspecify;
}
