package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.devkvm.cli.DevkvmProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The default guest moves from process to process while it works; bench/transplant is the long one.
 */
class TransplantIT {
  private static final int SAVED = 121;

  /** Speaks while timers fire, for longer than until it has moved twice. */
  private static final String COMMAND =
      "i=0; while [ $i -lt 200 ]; do i=$((i + 1)); echo $i; usleep 30000; done; exit 7";

  @TempDir private Path directory;

  @Test
  void guestGoesOnThroughThreeProcesses() throws Exception {
    String file = directory.resolve("guest").toString();
    StringBuilder sent = new StringBuilder();

    sent.append(saved(file, "--cpus", "2", "--save-after", "4s", "--", "sh", "-c", COMMAND));
    for (int move = 1; move < 3; move++) {
      sent.append(saved(file, "--restore", file, "--save-after", "500ms"));
    }
    Ended ended = DevkvmProcess.run("", "run", "--restore", file);

    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isEqualTo(7);
    List<String> expected = IntStream.rangeClosed(1, 200).mapToObj(Integer::toString).toList();
    assertThat((sent + ended.out()).lines()).containsExactlyElementsOf(expected);
  }

  /** One process, which saves the guest; what that sent. */
  private static String saved(String file, String... arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of("run", "--save", file));
    words.addAll(List.of(arguments));
    Ended ended = DevkvmProcess.run("", words.toArray(String[]::new));

    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isEqualTo(SAVED);
    return ended.out();
  }
}
