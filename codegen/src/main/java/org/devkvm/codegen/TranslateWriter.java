package org.devkvm.codegen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code Translate}: asks a host for code that does what a word does. */
final class TranslateWriter {
  private static final GroupedSwitch ROWS =
      new GroupedSwitch(
          "void",
          "row",
          "HostOps h, int opcode, int w, long pc",
          "h, opcode, w, pc",
          "",
          "h.callOut(w);");

  private final List<Meaning> meanings;
  private final Emitters emitters;
  private final Source out = new Source("org.devkvm.jit.translate");

  TranslateWriter(List<Meaning> meanings, Emitters emitters) {
    this.meanings = meanings;
    this.emitters = emitters;
  }

  String write() {
    out.text(
        """
        import org.devkvm.arm64.decode.Immediates;
        import org.devkvm.jit.ops.HostOps;
        import org.devkvm.jit.ops.Value;

        /**
         * Emits the code of one instruction, by its number. What has a name without an emitter is left to
         * the interpreter.
         */
        final class Translate {
          private Translate() {}

        """);
    ROWS.write(out, meanings.size(), index -> block(meanings.get(index)));
    out.line("}");
    return out.toString();
  }

  private @Nullable String block(Meaning meaning) {
    TranslateText text = new TranslateText(meaning, emitters);
    if (text.missing() != null) {
      return null;
    }
    StringBuilder block = new StringBuilder("{ // " + meaning.row().name() + "\n");
    text.lines().forEach(line -> block.append("        ").append(line).append('\n'));
    return block.append("      }").toString();
  }
}
