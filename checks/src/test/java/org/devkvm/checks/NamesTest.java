package org.devkvm.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One simple name, one thing: a name means the same in every module. */
class NamesTest {
  private static final Set<String> OF_NO_TYPE = Set.of("module-info", "package-info");

  @Test
  void noTwoTypesHaveTheSameName() {
    var times =
        Reactor.sources().stream()
            .map(source -> source.getFileName().toString().replace(".java", ""))
            .filter(name -> !OF_NO_TYPE.contains(name))
            .collect(Collectors.groupingBy(name -> name, Collectors.counting()));

    assertThat(times.entrySet().stream().filter(name -> name.getValue() > 1))
        .extracting(name -> name.getKey())
        .isEmpty();
  }
}
