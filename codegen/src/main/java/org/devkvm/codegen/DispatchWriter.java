package org.devkvm.codegen;

import java.util.List;

/**
 * Writes {@code Dispatch}: executes any instruction from its word, in groups of numbers so small
 * that no method reaches HotSpot's limit.
 */
final class DispatchWriter {
  private static final int GROUP_BITS = 5;
  private static final int GROUP = 1 << GROUP_BITS;

  private final List<Row> rows;
  private final Source out = new Source("org.devkvm.cpu.exec");

  DispatchWriter(List<Row> rows) {
    this.rows = rows;
  }

  String write() {
    out.text(
        """
        import org.devkvm.arm64.decode.Immediates;
        import org.devkvm.cpu.mmu.GuestMemory;
        import org.devkvm.cpu.state.CpuState;

        /** Executes one instruction from its word; {@code s.pc} is already past it. */
        final class Dispatch {
          private Dispatch() {}

          private static int zr(int register) {
            return register == 31 ? CpuState.SINK : register;
          }

          private static int sp(int register) {
            return register == 31 ? CpuState.SP : register;
          }

          static void execute(Pe pe, int opcode, int w) {
        """);
    out.line("    switch (opcode >>> " + GROUP_BITS + ") {");
    int groups = (rows.size() + InsnNumbers.FIRST + GROUP - 1) / GROUP;
    for (int group = 0; group < groups; group++) {
      out.line("      case " + group + " -> group" + group + "(pe, opcode, w);");
    }
    out.line("      default -> throw pe.undefined();");
    out.line("    }");
    out.line("  }");
    for (int group = 0; group < groups; group++) {
      writeGroup(group);
    }
    out.line("}");
    return out.toString();
  }

  private void writeGroup(int group) {
    out.line("");
    out.line("  private static void group" + group + "(Pe pe, int opcode, int w) {");
    out.line("    CpuState s = pe.s;");
    out.line("    long[] x = s.x;");
    out.line("    long[] v = s.v;");
    out.line("    GuestMemory mem = pe.mem;");
    out.line("    switch (opcode) {");
    for (int number = group * GROUP; number < (group + 1) * GROUP; number++) {
      int index = number - InsnNumbers.FIRST;
      if (index >= 0 && index < rows.size()) {
        writeCase(number, rows.get(index));
      }
    }
    out.line("      default -> throw pe.undefined();");
    out.line("    }");
    out.line("  }");
  }

  private void writeCase(int number, Row row) {
    out.line("      case " + number + " -> { // " + row.name());
    if (row.undefined() || row.meaning().isEmpty()) {
      out.line("        throw pe.undefined();");
    }
    MeaningEmitter emitter = new MeaningEmitter(row, new ColdOperands(row));
    List<String> effects = emitter.effects();
    row.meaning().stream()
        .filter(Statement.Goto.class::isInstance)
        .map(Statement.Goto.class::cast)
        .forEach(jump -> writeTarget(emitter, jump));
    effects.forEach(line -> out.line("        " + line));
    if (row.meaning().stream().anyMatch(Statement.Goto.class::isInstance)) {
      out.line("        pe.branch(target);");
    }
    out.line("      }");
  }

  /** The target is read before any effect: BLR X30 writes the register that it jumps through. */
  private void writeTarget(MeaningEmitter emitter, Statement.Goto jump) {
    String target = emitter.expr(jump.target(), -1);
    if (jump.target() instanceof Expr.Immediate) {
      target = "s.pc - 4 + ((long) " + target + " << 2)";
    }
    if (jump.condition() != null) {
      target = emitter.expr(jump.condition(), -1) + " ? " + target + " : s.pc";
    }
    out.line("        long target = " + target + ";");
  }
}
