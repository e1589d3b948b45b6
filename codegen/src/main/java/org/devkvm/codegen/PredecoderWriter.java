package org.devkvm.codegen;

import java.util.List;

/**
 * Writes {@code Predecoder}, which packs a word for the main loop, together with {@code HotLoop},
 * which unpacks it: the two agree because the same operands made both.
 */
final class PredecoderWriter {
  private static final int GROUP = 64;

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

          private static int zr(int register) {
            return register == 31 ? CpuState.SINK : register;
          }

          private static int sp(int register) {
            return register == 31 ? CpuState.SP : register;
          }

          static long predecode(CodePage page, int index) {
            if (index == CodePage.WORDS) {
              return A64Insn.PAGE_END.number();
            }
            int w = page.word(index);
            int opcode = A64Decoder.decode(w);
            return opcode | operands(opcode, w);
          }

          private static long operands(int opcode, int w) {
            return switch (opcode >>> 6) {
        """);
    int groups = (packings.size() + InsnNumbers.FIRST + GROUP - 1) / GROUP;
    for (int group = 0; group < groups; group++) {
      out.line("      case " + group + " -> operands" + group + "(opcode, w);");
    }
    out.line("      default -> (w & 0xFFFFFFFFL) << 12;");
    out.line("    };");
    out.line("  }");
    for (int group = 0; group < groups; group++) {
      writeGroup(group, packings);
    }
    out.line("}");
    return out.toString();
  }

  private void writeGroup(int group, List<String> packings) {
    out.line("");
    out.line("  private static long operands" + group + "(int opcode, int w) {");
    out.line("    return switch (opcode) {");
    for (int number = group * GROUP; number < (group + 1) * GROUP; number++) {
      int index = number - InsnNumbers.FIRST;
      if (index >= 0 && index < packings.size()) {
        out.line("      case " + number + " -> " + packings.get(index) + ";");
      }
    }
    out.line("      default -> (w & 0xFFFFFFFFL) << 12;");
    out.line("    };");
    out.line("  }");
  }
}
