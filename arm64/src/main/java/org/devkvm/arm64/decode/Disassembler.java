package org.devkvm.arm64.decode;

/** Assembly text of A64 instructions, from the assembly column of the decode tables. */
public final class Disassembler {
  private Disassembler() {}

  /**
   * The text of an instruction, lower case, in the architecture's syntax without aliases.
   *
   * @param word the instruction
   * @param pc its address, for branch targets
   */
  public static String text(int word, long pc) {
    return A64Text.text(A64Decoder.decode(word), word, pc);
  }
}
