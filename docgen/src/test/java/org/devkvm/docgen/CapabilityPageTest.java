package org.devkvm.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.devkvm.uapi.Architecture;
import org.devkvm.uapi.Cap;
import org.junit.jupiter.api.Test;

class CapabilityPageTest {
  private static final Path GOLDEN = Path.of("..", "conformance", "golden");
  private static final Pattern ANSWER =
      Pattern.compile("(?m)^.* KVM_CHECK_EXTENSION (0x\\w+) => ([1-9].*|E.*)$");

  /** Page and rows cannot leave out what a recorded host offers. */
  @Test
  void everyCapabilityThatLinuxHasOnARecordedHostIsOneOfArm64() throws IOException {
    List<Cap> offered;
    try (Stream<Path> hosts = Files.list(GOLDEN)) {
      offered =
          hosts
              .map(host -> host.resolve("capabilities.txt"))
              .filter(Files::exists)
              .flatMap(file -> ANSWER.matcher(read(file)).results())
              .flatMap(answer -> Cap.of(Integer.decode(answer.group(1))).stream())
              .distinct()
              .toList();
    }
    assertThat(offered)
        .isNotEmpty()
        .allSatisfy(
            cap -> assertThat(cap.architecture()).as("%s", cap).isEqualTo(Architecture.ARM64));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }
}
