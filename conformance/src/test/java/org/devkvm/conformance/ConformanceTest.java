package org.devkvm.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.local.LocalHost;
import org.devkvm.local.LocalTransport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** devkvm answers as Linux did, but where deviations.txt says otherwise. */
@TestInstance(Lifecycle.PER_CLASS)
class ConformanceTest {
  private final Suite suite = new Suite();
  private final Map<Refusal, Set<String>> refusals = new ConcurrentHashMap<>();
  private List<CaseResult> results = List.of();

  @BeforeAll
  void play() {
    results = suite.playAll(suite.cases("*"), this::recording, _ -> {});
  }

  /** A subject whose refusals are kept. */
  private Subject recording(String host, String name) {
    return subject(
        host,
        entry -> {
          if (entry.refusal() != null) {
            refusals.computeIfAbsent(entry.refusal(), _ -> ConcurrentHashMap.newKeySet()).add(name);
          }
        });
  }

  static Subject subject(String host, IoctlLog log) {
    Host recorded = LocalHost.likeRecorded(Subject.hasSve(host), Subject.hasGicV3(host));
    LocalTransport process = LocalHost.transport(recorded, log);
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

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void everyRefusalIsSeenAtWorkWhereItsRowSays(Refusal refusal) {
    List<String> cases = refusal.proof().stream().filter(name -> name.contains("/")).toList();
    assertThat(refusal.proof()).as("proof").isNotEmpty();
    assertThat(refusals.getOrDefault(refusal, Set.of())).containsAll(cases);
    assertThat(cases)
        .allSatisfy(name -> assertThat(suite.results(name)).contains(refusal.errno().name()));
  }

  @Test
  void everyRefusalThatCasesMeetNamesOneOfThem() {
    assertThat(refusals)
        .allSatisfy((refusal, cases) -> assertThat(refusal.proof()).anyMatch(cases::contains));
  }

  @Test
  void everyAnswerOfTheDeviationsIsNeeded() {
    Set<Deviation.Answer> used =
        results.stream()
            .flatMap(result -> result.deviations().stream())
            .map(CaseResult.Deviating::answer)
            .collect(Collectors.toSet());

    assertThat(suite.deviations())
        .flatExtracting(Deviation::answers)
        .filteredOn(answer -> !used.contains(answer))
        .isEmpty();
  }
}
