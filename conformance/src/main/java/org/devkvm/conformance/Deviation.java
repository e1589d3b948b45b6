package org.devkvm.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A difference from Linux that is kept on purpose.
 *
 * @param reason why
 * @param globs the calls that may differ: recorded lines up to "=>", in which * is anything
 */
public record Deviation(String reason, List<String> globs) {
  /** What a reason begins with. */
  public static final String HEAD = "DEVIATION:";

  /**
   * Reads deviations.txt: a line with {@link #HEAD} and the reason, and the globs in indented lines
   * below it.
   */
  static List<Deviation> parse(String text) {
    List<Deviation> all = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(HEAD)) {
        all.add(new Deviation(line.substring(HEAD.length()).strip(), new ArrayList<>()));
      } else if (line.startsWith("  ")) {
        all.getLast().globs.add(line.strip());
      }
    }
    return all;
  }

  /** The glob that covers a recorded call; "" if none does. */
  String covers(String call) {
    return globs.stream()
        .filter(glob -> pattern(glob).matcher(call).matches())
        .findFirst()
        .orElse("");
  }

  private static Pattern pattern(String glob) {
    return Pattern.compile(Pattern.quote(glob).replace("*", "\\E.*\\Q"));
  }
}
