package org.devkvm.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.devkvm.kvm.fd.IoctlLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random calls: what is the same everywhere, and that no call can hurt devkvm. */
class RandomCasesTest {
  private static final int HOSTILE_CALLS = 4000;
  private static final String INTERNAL_ERROR = "exit_reason=17";

  private static final Vocabulary WORDS = new Vocabulary(Resources.text("golden/vocabulary.txt"));

  private static final String HOST_WITH_GICV3 = "cortex-a72-gicv3";

  @Test
  void seedMeansTheSameCallsEverywhere() {
    assertThat(new RandomCases(5).text(500))
        .isEqualTo(new RandomCases(5).text(500))
        .isNotEqualTo(new RandomCases(6).text(500).replace("random-6", "random-5"));
  }

  static List<Case> hostileCases() {
    String text = new RandomCases(1, CaseFiles.DEFAULT_HOST, "wild").text(HOSTILE_CALLS);
    return List.copyOf(CaseFiles.of(List.of(text)).cases().values());
  }

  static List<Case> casesOfAGicV3() {
    String text = new RandomCases(1, HOST_WITH_GICV3).text(HOSTILE_CALLS);
    return List.copyOf(CaseFiles.of(List.of(text)).cases().values());
  }

  /** A refusal is an errno; whatever else would escape from a call is thrown here. */
  @ParameterizedTest
  @MethodSource("hostileCases")
  void hostileCallsNeverEndInAnInternalError(Case hostile) {
    neverEndsInAnInternalError(CaseFiles.DEFAULT_HOST, hostile);
  }

  @ParameterizedTest
  @MethodSource("casesOfAGicV3")
  void callsOfAGicV3NeverEndInAnInternalError(Case random) {
    neverEndsInAnInternalError(HOST_WITH_GICV3, random);
  }

  private static void neverEndsInAnInternalError(String host, Case random) {
    try (Subject subject = ConformanceTest.subject(host, IoctlLog.NONE);
        Player player = new Player(WORDS, Map.of(), subject, random.name())) {
      assertThat(player.play(random.statements()))
          .isNotEmpty()
          .noneMatch(line -> line.contains(INTERNAL_ERROR));
    }
  }
}
