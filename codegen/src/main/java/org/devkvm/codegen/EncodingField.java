package org.devkvm.codegen;

/** A named run of bits of an encoding; {@code low} is its lowest bit. */
record EncodingField(String name, int low, int length) {
  int mask() {
    return (1 << length) - 1;
  }

  /** Java for the field's value, unsigned, out of the instruction word {@code w}. */
  String extract() {
    if (length == 32) {
      return "w";
    }
    String shifted = low == 0 ? "w" : "(w >>> " + low + ")";
    return "(" + shifted + " & " + mask() + ")";
  }
}
