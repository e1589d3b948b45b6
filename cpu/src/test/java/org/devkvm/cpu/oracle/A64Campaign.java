package org.devkvm.cpu.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.arm64.decode.Disassembler;

/** Asks the oracle: what {@code cpu/src/oracle/record} runs, which describes the arguments. */
public final class A64Campaign implements AutoCloseable {
  private static final int SHOWN = 3;

  private final A64Oracle armv80;
  private final A64Oracle withAtomics;

  private A64Campaign(String program) throws IOException {
    armv80 = A64Oracle.ofArmv80(program);
    withAtomics = A64Oracle.withAtomics(program);
  }

  /** {@code PROGRAM record FILE COUNT | compare ROWS FIRST COUNT | unallocated FIRST COUNT}. */
  public static void main(String[] arguments) throws IOException {
    try (A64Campaign campaign = new A64Campaign(arguments[0])) {
      int count = Integer.parseInt(arguments[arguments.length - 1]);
      int bad =
          switch (arguments[1]) {
            case "record" -> campaign.record(Path.of(arguments[2]), count);
            case "compare" -> campaign.compare(arguments[2], Integer.parseInt(arguments[3]), count);
            case "unallocated" -> campaign.unallocated(Integer.parseInt(arguments[2]), count);
            default -> throw new IllegalArgumentException(arguments[1]);
          };
      System.exit(bad == 0 ? 0 : 1);
    }
  }

  private static List<A64Case> cases(A64Insn insn, int first, int count) {
    List<A64Case> cases = new ArrayList<>();
    for (int number = first; number < first + count; number++) {
      cases.add(A64Cases.of(insn, number));
    }
    return cases;
  }

  private List<A64Answer> ask(A64Insn insn, List<A64Case> cases) throws IOException {
    return (insn.undefined() ? armv80 : withAtomics).ask(cases);
  }

  private int record(Path file, int count) throws IOException {
    List<String> lines = new ArrayList<>();
    for (A64Insn insn : A64Cases.rows()) {
      List<A64Case> cases = cases(insn, 0, count);
      List<A64Answer> answers = ask(insn, cases);
      lines.add(insn.name());
      for (int i = 0; i < count; i++) {
        lines.add(line(cases.get(i), answers.get(i)));
      }
    }
    Files.write(file, lines);
    return 0;
  }

  /** A case and its answer as recorded. */
  static String line(A64Case asked, A64Answer answer) {
    String words =
        Arrays.stream(asked.words())
            .mapToObj(w -> String.format(Locale.ROOT, " %08x", w))
            .collect(Collectors.joining());
    return (words + " " + answer.text(asked)).stripTrailing();
  }

  private int compare(String rows, int first, int count) throws IOException {
    int bad = 0;
    try (A64Machine machine = new A64Machine()) {
      for (A64Insn insn : A64Cases.rows()) {
        if (insn.name().matches(rows) && !agrees(machine, insn, first, count)) {
          bad++;
        }
      }
    }
    System.out.println(bad + " rows differ");
    return bad;
  }

  private boolean agrees(A64Machine machine, A64Insn insn, int first, int count)
      throws IOException {
    List<A64Case> cases = cases(insn, first, count);
    List<A64Answer> answers = ask(insn, cases);
    int different = 0;
    for (int i = 0; i < count; i++) {
      String expected = answers.get(i).text(cases.get(i));
      String actual = machine.run(cases.get(i)).text(cases.get(i));
      if (!expected.equals(actual) && different++ < SHOWN) {
        System.out.println(difference(insn, first + i, cases.get(i), expected, actual));
      }
    }
    if (different > 0) {
      System.out.println(insn.name() + ": " + different + " of " + count + " differ");
    }
    return different == 0;
  }

  private static String difference(
      A64Insn insn, int number, A64Case asked, String expected, String actual) {
    int w = asked.words()[asked.words().length - 1];
    return String.format(
        Locale.ROOT,
        "%s %d: %08x %s%n   expected %s%n   actual   %s%n%s",
        insn.name(),
        number,
        w,
        Disassembler.text(w, A64Case.CODE),
        expected,
        actual,
        Registers.describe(asked.before()));
  }

  /** Words near each row that no row matches, but that execute all the same. */
  private int unallocated(int first, int count) throws IOException {
    int bad = 0;
    for (A64Insn insn : A64Cases.rows()) {
      List<A64Case> cases = new ArrayList<>();
      for (int number = first; number < first + count; number++) {
        A64Case asked = A64Cases.unallocated(insn, number);
        if (asked != null) {
          cases.add(asked);
        }
      }
      List<A64Answer> answers = armv80.ask(cases);
      for (int i = 0; i < cases.size(); i++) {
        if (answers.get(i).signal() != A64Answer.SIGILL) {
          System.out.printf(Locale.ROOT, "%08x, near %s%n", cases.get(i).words()[0], insn.name());
          bad++;
        }
      }
    }
    return bad;
  }

  @Override
  public void close() {
    armv80.close();
    withAtomics.close();
  }
}
