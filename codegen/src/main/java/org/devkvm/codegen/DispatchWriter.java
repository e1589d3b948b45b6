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
              long[] x = s.x;
              long[] v = s.v;
              GuestMemory mem = pe.mem;
          """,
          "throw pe.unallocated(w);");

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

        """);
    EXECUTE.write(out, rows.size(), index -> block(rows.get(index)));
    out.line("}");
    return out.toString();
  }

  private static String block(Row row) {
    List<String> lines = new ArrayList<>();
    lines.add("{ // " + row.name());
    if (row.undefined() || row.meaning().isEmpty()) {
      lines.add("        throw pe.undefined();");
    }
    MeaningEmitter emitter = new MeaningEmitter(row, new ColdOperands(row));
    List<String> effects = emitter.effects();
    boolean jumps = false;
    for (Statement statement : row.meaning()) {
      if (statement instanceof Statement.Goto jump) {
        jumps = true;
        lines.add("        long target = " + target(emitter, jump) + ";");
      }
    }
    effects.forEach(line -> lines.add("        " + line));
    if (jumps) {
      lines.add("        pe.branch(target);");
    }
    lines.add("      }");
    return String.join("\n", lines);
  }

  /** The target is read before any effect: BLR X30 writes the register that it jumps through. */
  private static String target(MeaningEmitter emitter, Statement.Goto jump) {
    String target = emitter.expr(jump.target(), -1);
    if (jump.target() instanceof Expr.Immediate) {
      target = "s.pc - 4 + ((long) " + target + " << 2)";
    }
    return jump.condition() == null
        ? target
        : emitter.expr(jump.condition(), -1) + " ? " + target + " : s.pc";
  }
}
