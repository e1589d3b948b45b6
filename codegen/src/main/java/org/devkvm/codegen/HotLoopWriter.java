package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes {@code HotLoop}: the interpreter's main loop, with branches in line and a method for every
 * other hot row.
 *
 * <p>Every row unpacks its operands from a {@code q} of its own, {@code p} with the number taken
 * out. That keeps C2, once it has inlined the methods, from seeing that two rows compute the same
 * thing: it would compute it once, above the switch, for every instruction. For the same reason
 * rows that access memory begin with a fence of loads, which costs nothing on its own.
 */
final class HotLoopWriter {
  private static final String HEAD =
      """
      import java.lang.invoke.VarHandle;
      import org.devkvm.cpu.mmu.CodePage;
      import org.devkvm.cpu.mmu.GuestMemory;
      import org.devkvm.cpu.state.CpuState;
      import org.devkvm.cpu.state.StateBlock;

      /**
       * The main loop. Within a page only {@code i} moves: the slot after the one that runs. {@code
       * continue} goes to the next slot, {@code break} jumps to slot {@code t} of this page or beyond
       * it, and {@code break page} leaves the page for {@code pc}.
       */
      final class HotLoop {
        /** Tells C2 that an address below cannot be negative: it leaves out checks of bounds. */
        private static final long POSITIVE = Long.MAX_VALUE >>> 1;

        private HotLoop() {}

        /** Runs about {@code budget} instructions; fewer when {@link Pe#event} asks to stop. */
        static void run(Pe pe, int budget) {
          CpuState s = pe.s;
          long r = s.address() & POSITIVE;
          GuestMemory mem = pe.mem;
          long pc = s.pc();
          int left = budget;
          while (true) {
            if (pc >> 55 != 0 && pc >> 55 != -1) {
              pc = mem.mmu().branchTarget(pc);
            }
            long pageVa = pc & -4096;
            int i = ((int) (pc >>> 2) & 1023) + 1;
            int start = i;
            try {
              CodePage page = mem.fetchPage(pc);
              long[] ops = page.ops();
              start = --i;
              page:
              while (true) {
                long p = ops[i++];
                int t;
                switch ((int) p & 0xFFF) {
                  case 0: // UNDECODED
                    i--;
                    Predecoder.predecode(page, i);
                    continue;
                  case 1: // PAGE_END
                    i--;
                    pc = pageVa + 4096;
                    break page;
      """;

  private static final String TAIL =
      """
                  default:
                    pc = pageVa + ((long) i << 2);
                    s.pc(pc);
                    Dispatch.execute(pe, (int) p & 0xFFF, (int) (p >>> 12));
                    if (pe.event == Pe.NONE) {
                      continue;
                    }
                    pc = s.pc();
                    if (pe.event == Pe.BRANCH) {
                      pe.event = Pe.NONE;
                    }
                    break page;
                }
                left -= i - start;
                start = i;
                if ((t & -1024) != 0 || left <= 0) {
                  pc = pageVa + ((long) t << 2);
                  break;
                }
                i = t;
                start = t;
              }
              left -= i - start;
            } catch (Throwable e) {
              s.pc((pc & 3) == 0 ? pageVa + ((long) (i - 1) << 2) : pc);
              s.retire(budget - (left - (i - start)));
              throw e;
            }
            if (left <= 0 || pe.event != Pe.NONE) {
              s.pc(pc);
              s.retire(budget - left);
              return;
            }
          }
        }
      """;

  /** The address of the instruction, in the loop. */
  private static final String AT = "(pageVa + ((long) (i - 1) << 2))";

  /** What a row's method may need of the loop. */
  private record Parameter(String type, String name, String argument) {
    boolean isUsed(String java) {
      return Pattern.compile("\\b" + name + "\\b").matcher(java).find();
    }
  }

  private static final List<Parameter> PARAMETERS =
      List.of(
          new Parameter("long", "r", "r"),
          new Parameter("GuestMemory", "mem", "mem"),
          new Parameter("Pe", "pe", "pe"),
          new Parameter("long", "at", AT));

  private final List<Meaning> hot;
  private final Source out = new Source("org.devkvm.cpu.exec");
  private final List<String> packings = new ArrayList<>();

  HotLoopWriter(List<Meaning> meanings) {
    hot = meanings.stream().filter(m -> m.row().heat() != Row.Heat.COLD).toList();
  }

  /** How to pack the operands of each hot row, in their order; meaningful after {@link #write}. */
  List<String> packings() {
    return packings;
  }

  String write() {
    out.text(HEAD);
    StringBuilder methods = new StringBuilder();
    for (int index = 0; index < hot.size(); index++) {
      Meaning meaning = hot.get(index);
      if (meaning.jump() == null) {
        writeCall(GroupedSwitch.FIRST + index, meaning, methods);
      } else {
        writeCase(GroupedSwitch.FIRST + index, meaning, meaning.jump());
      }
    }
    out.text(TAIL);
    out.text(methods.toString());
    out.line("}");
    return out.toString();
  }

  /** A row without control flow: a method, and its call. */
  private void writeCall(int number, Meaning meaning, StringBuilder methods) {
    HotOperands operands = new HotOperands(meaning.row(), "at");
    String body = String.join("\n    ", new JavaText(meaning, operands).effects());
    String name = meaning.row().name();
    StringBuilder parameters = new StringBuilder();
    StringBuilder arguments = new StringBuilder();
    for (Parameter parameter : PARAMETERS) {
      if (parameter.name().equals("r") || parameter.isUsed(body)) {
        parameters.append(parameter.type()).append(' ').append(parameter.name()).append(", ");
        arguments.append(parameter.argument()).append(", ");
      }
    }
    out.line("            case " + number + ":");
    out.line("              " + name + "(" + arguments + "p);");
    out.line("              continue;");
    methods.append("\n  private static void %s(%slong p) {\n".formatted(name, parameters));
    if (operands.hasSlots()) {
      methods.append("    long q = p ^ " + number + "L;\n");
    }
    if (body.contains("mem.")) {
      methods.append("    VarHandle.loadLoadFence();\n");
    }
    methods.append("    ").append(body).append("\n  }\n");
    packings.add(operands.packing());
  }

  private void writeCase(int number, Meaning meaning, Meaning.Jump jump) {
    HotOperands operands = new HotOperands(meaning.row(), AT);
    JavaText java = new JavaText(meaning, operands);
    List<String> lines = java.effects();
    jump(java, jump, lines);
    out.line("            case " + number + ": { // " + meaning.row().name());
    if (operands.hasSlots()) {
      out.line("              long q = p ^ " + number + "L;");
    }
    lines.forEach(line -> out.line("              " + line));
    out.line("            }");
    packings.add(operands.packing());
  }

  private static void jump(JavaText java, Meaning.Jump jump, List<String> lines) {
    switch (jump.target()) {
      case Meaning.Indirect(Expression address) -> {
        lines.addFirst("pc = " + java.text(address) + ";");
        lines.add("break page;");
      }
      case Meaning.Relative(Expression.Derived words) -> {
        if (jump.condition() != null) {
          lines.add("if (!" + java.text(jump.condition()) + ") {");
          lines.add("  continue;");
          lines.add("}");
        }
        lines.add("t = i - 1 + " + java.text(words) + ";");
        lines.add("break;");
      }
    }
  }
}
