package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;

/** Writes {@code Dispatch}: executes any instruction from its word. */
final class DispatchWriter {
  private static final GroupedSwitch EXECUTE =
      new GroupedSwitch(
          "void",
          "execute",
          "Pe pe, int opcode, int w",
          "pe, opcode, w",
          """
              CpuState s = pe.s;
              long r = s.address();
              GuestMemory mem = pe.mem;
          """,
          "throw pe.unallocated(w);");

  private final List<Meaning> meanings;
  private final Source out = new Source("org.devkvm.cpu.exec");

  DispatchWriter(List<Meaning> meanings) {
    this.meanings = meanings;
  }

  String write() {
    out.text(
        """
        import org.devkvm.arm64.decode.Immediates;
        import org.devkvm.cpu.mmu.GuestMemory;
        import org.devkvm.cpu.state.CpuState;
        import org.devkvm.cpu.state.StateBlock;

        /** Executes one instruction from its word; {@code s.pc} is already past it. */
        final class Dispatch {
          private Dispatch() {}

        """);
    EXECUTE.write(out, meanings.size(), index -> block(meanings.get(index)));
    out.line("}");
    return out.toString();
  }

  private static String block(Meaning meaning) {
    JavaText java = new JavaText(meaning, new ColdOperands(meaning.row()));
    List<String> lines = new ArrayList<>();
    lines.add("{ // " + meaning.row().name());
    Meaning.Jump jump = meaning.jump();
    if (meaning.undefined()) {
      lines.add("        throw pe.undefined();");
    } else if (jump != null) {
      lines.add("        long target = " + target(java, jump) + ";");
    }
    java.effects().forEach(line -> lines.add("        " + line));
    if (jump != null) {
      lines.add("        pe.branch(target);");
    }
    lines.add("      }");
    return String.join("\n", lines);
  }

  /** The target is read before any effect: BLR X30 writes the register that it jumps through. */
  private static String target(JavaText java, Meaning.Jump jump) {
    String target =
        switch (jump.target()) {
          case Meaning.Relative(Expression.Derived words) ->
              "s.pc() - 4 + ((long) " + java.text(words) + " << 2)";
          case Meaning.Indirect(Expression address) -> java.text(address);
        };
    return jump.condition() == null
        ? target
        : java.text(jump.condition()) + " ? " + target + " : s.pc()";
  }
}
