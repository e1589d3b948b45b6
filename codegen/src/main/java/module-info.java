/** Writes the checked-in generated sources; never shipped. */
module org.devkvm.codegen {
  requires static transitive org.jspecify;
}
