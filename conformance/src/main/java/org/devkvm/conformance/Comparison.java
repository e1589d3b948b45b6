package org.devkvm.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.devkvm.conformance.CaseResult.Deviating;
import org.devkvm.conformance.CaseResult.Difference;

/** Holds the lines that a case came to against those that were recorded. */
final class Comparison {
  private static final String GIVES = " => ";

  private final List<Deviation> deviations;
  private final CaseResult result;

  private Comparison(String name, List<Deviation> deviations, List<String> played) {
    this.deviations = deviations;
    int unasked = (int) played.stream().filter(Comparison::isUnasked).count();
    this.result = new CaseResult(name, new ArrayList<>(), new ArrayList<>(), unasked);
  }

  static CaseResult compare(
      String name, List<Deviation> deviations, List<String> recorded, List<String> played) {
    Comparison comparison = new Comparison(name, deviations, played);
    if (recorded.isEmpty()) {
      comparison.result.differences().add(new Difference(name + ": (never recorded)", ""));
    }
    comparison.align(recorded, played);
    return comparison.result;
  }

  /** A line that only one side has, as in a list of registers, does not shift those behind it. */
  private void align(List<String> recorded, List<String> played) {
    int linux = 0;
    int ours = 0;
    while (linux < recorded.size() || ours < played.size()) {
      if (linux == recorded.size()) {
        judge("", played.get(ours++));
      } else if (ours == played.size()) {
        judge(recorded.get(linux++), "");
      } else if (isOfOneSide(recorded.get(linux), played.get(ours), played, ours)) {
        judge(recorded.get(linux++), "");
      } else if (isOfOneSide(played.get(ours), recorded.get(linux), recorded, linux)) {
        judge("", played.get(ours++));
      } else {
        judge(recorded.get(linux++), played.get(ours++));
      }
    }
  }

  private static boolean isOfOneSide(String line, String across, List<String> others, int from) {
    String call = call(line);
    return !call.equals(call(across))
        && others.subList(from, others.size()).stream().noneMatch(o -> call(o).equals(call));
  }

  private void judge(String linux, String ours) {
    if (linux.equals(ours) || isUnasked(ours)) {
      return;
    }
    String call = call(linux.isEmpty() ? ours : linux);
    for (Deviation deviation : deviations) {
      Optional<Deviation.Answer> answer = deviation.covers(call, answer(ours), answer(linux));
      if (answer.isPresent()) {
        result.deviations().add(new Deviating(deviation, answer.get(), linux, ours));
        return;
      }
    }
    result.differences().add(new Difference(shown(linux), shown(ours)));
  }

  private static String shown(String line) {
    return line.isEmpty() ? Deviation.NOTHING : line;
  }

  private static String call(String line) {
    int gives = line.indexOf(GIVES);
    return gives < 0 ? line : line.substring(0, gives);
  }

  private static String answer(String line) {
    int gives = line.indexOf(GIVES);
    return gives < 0 ? Deviation.NOTHING : line.substring(gives + GIVES.length());
  }

  private static boolean isUnasked(String line) {
    return line.endsWith(GIVES + Player.UNKNOWN);
  }
}
