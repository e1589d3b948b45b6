package org.devkvm.codegen;

import java.util.List;

/**
 * Writes {@code Predecoder}, which packs a word for the main loop, together with {@code HotLoop},
 * which unpacks it: the two agree because the same operands made both.
 */
final class PredecoderWriter {
  private static final GroupedSwitch OPERANDS =
      new GroupedSwitch(
          "long", "operands", "int opcode, int w", "opcode, w", "", "(w & 0xFFFFFFFFL) << 12;");

  private final Source out = new Source("org.devkvm.cpu.exec");

  String write(List<String> packings) {
    out.text(
        """
        import org.devkvm.arm64.decode.A64Decoder;
        import org.devkvm.arm64.decode.A64Insn;
        import org.devkvm.arm64.decode.Immediates;
        import org.devkvm.cpu.mmu.CodePage;
        import org.devkvm.cpu.state.CpuState;

        /** Packs an instruction for {@code HotLoop}: 12 bits of number below 52 bits of operands. */
        final class Predecoder {
          private Predecoder() {}

          static void predecode(CodePage page, int index) {
            synchronized (page) {
              page.ops()[index] = index < CodePage.WORDS ? packed(page.word(index)) : A64Insn.PAGE_END.number();
            }
          }

          private static long packed(int w) {
            int opcode = A64Decoder.decode(w);
            return opcode | operands(opcode, w);
          }

        """);
    OPERANDS.write(out, packings.size(), index -> packings.get(index) + ";");
    out.line("}");
    return out.toString();
  }
}
