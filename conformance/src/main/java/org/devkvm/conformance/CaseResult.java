package org.devkvm.conformance;

import java.util.List;

/**
 * What a replayed case came to.
 *
 * @param differences lines that differ from Linux's and should not
 * @param deviations lines that differ on purpose
 * @param unasked lines that cannot be asked here: read and write of a file that lives in this
 *     process
 */
public record CaseResult(
    String name, List<Difference> differences, List<Deviating> deviations, int unasked) {
  /** A line that differs. */
  public record Difference(String linux, String ours) {}

  /** A line that differs for a reason. */
  public record Deviating(
      Deviation deviation, Deviation.Answer answer, String linux, String ours) {}

  /** Whether all is as on Linux, or differs on purpose. */
  public boolean passed() {
    return differences.isEmpty();
  }
}
