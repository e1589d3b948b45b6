package org.devkvm.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.devkvm.local.LocalKvm;
import org.devkvm.local.LocalOptions;
import org.devkvm.local.LocalTransport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** devkvm answers as Linux did, but where deviations.txt says otherwise. */
@TestInstance(Lifecycle.PER_CLASS)
class ConformanceTest {
  private final Suite suite = new Suite();
  private List<CaseResult> results = List.of();

  @BeforeAll
  void play() {
    results = suite.playAll(suite.cases("*"), ConformanceTest::subject, _ -> {});
  }

  static Subject subject(String host) {
    // As the recorded kernel, it counts what is stolen; whether this machine does is not asked.
    LocalOptions options = new LocalOptions().runDelay(() -> 0);
    if (Subject.hasSve(host)) {
      options.sve();
    }
    LocalTransport process = LocalKvm.transport(options);
    return new Subject(process, process::ioctlInChild, process::close);
  }

  List<CaseResult> results() {
    return results;
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyCallOfTheCaseEndsAsOnLinux(CaseResult result) {
    assertThat(result.differences()).isEmpty();
  }

  @Test
  void everyGlobOfTheDeviationsIsNeeded() {
    Set<String> used =
        results.stream()
            .flatMap(result -> result.deviations().stream())
            .map(CaseResult.Deviating::glob)
            .collect(Collectors.toSet());

    assertThat(suite.deviations())
        .flatExtracting(Deviation::globs)
        .filteredOn(glob -> !used.contains(glob))
        .isEmpty();
  }
}
