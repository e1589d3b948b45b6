package org.devkvm.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A difference from Linux that is kept on purpose.
 *
 * @param reason why
 * @param answers the calls that are answered otherwise, and how
 */
public record Deviation(String reason, List<Answer> answers) {
  /** What a reason begins with. */
  public static final String HEAD = "DEVIATION:";

  /** What stands for the line of the side that has none. */
  static final String NOTHING = "(nothing)";

  private static final Pattern ANSWER = Pattern.compile("(.*) => (.*) \\(Linux: (.*)\\)");

  /**
   * How devkvm answers a call, and how Linux does. Nothing else is covered: another answer of
   * devkvm's, or the same in place of another one of Linux's, is a difference.
   *
   * @param calls the case and the call, in which * is anything
   * @param line as deviations.txt has it
   */
  public record Answer(String line, Pattern calls, String ours, String linux) {
    static Answer parse(String line) {
      Matcher m = ANSWER.matcher(line);
      if (!m.matches()) {
        throw new IllegalArgumentException("deviations.txt: " + line);
      }
      Pattern calls = Pattern.compile(Pattern.quote(m.group(1)).replace("*", "\\E.*\\Q"));
      return new Answer(line, calls, m.group(2), m.group(3));
    }

    private boolean covers(String call, String itsOurs, String itsLinux) {
      return ours.equals(itsOurs) && linux.equals(itsLinux) && calls.matcher(call).matches();
    }
  }

  /**
   * Reads deviations.txt: a line with {@link #HEAD} and the reason, and the answers in indented
   * lines below it.
   */
  static List<Deviation> parse(String text) {
    List<Deviation> all = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(HEAD)) {
        all.add(new Deviation(line.substring(HEAD.length()).strip(), new ArrayList<>()));
      } else if (line.startsWith("  ")) {
        all.getLast().answers.add(Answer.parse(line.strip()));
      }
    }
    return all;
  }

  /**
   * The answer that covers a difference.
   *
   * @param call the case and the call: what both lines have up to "=>"
   */
  Optional<Answer> covers(String call, String ours, String linux) {
    return answers.stream().filter(answer -> answer.covers(call, ours, linux)).findFirst();
  }
}
