package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.cli.DevkvmProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java Flight Recorder while a guest boots and runs a command. */
class FlightRecorderIT {
  private static final String[] RUN = {"run", "--code-cache=off", "--", "echo", "hello"};

  @TempDir private Path files;

  @Test
  void aRecordingHasTheEventsAndStandardOutputIsTheGuests() throws Exception {
    Path recording = files.resolve("recording.jfr");
    Ended ended = start("-XX:StartFlightRecording:filename=" + recording);

    assertThat(ended).isEqualTo(new Ended(0, "hello\n", ""));
    assertThat(jfr("summary", recording).lines())
        .filteredOn(line -> line.contains("devkvm."))
        .hasSize(5)
        .noneMatch(line -> line.matches(" *\\S+ +0 .*"));
    assertThat(jfr("print", "--events", "devkvm.KvmExit", recording))
        .contains("reason = \"Stage2Abort\"", "reason = \"HypervisorCall\"", "vcpu = 0");
  }

  @Test
  void withoutARecordingNoEventIsLoaded() throws Exception {
    Path log = files.resolve("classes");
    Ended ended = start("-Xlog:class+load:file=" + log);

    assertThat(ended).isEqualTo(new Ended(0, "hello\n", ""));
    assertThat(Files.readString(log))
        .contains("RunLoop")
        .doesNotContain("jdk.jfr.Event", "flight.KvmExit", "JitCompile");
  }

  private static Ended start(String flag) throws Exception {
    List<String> command = new ArrayList<>(DevkvmProcess.command(RUN));
    command.add(2, flag);
    try (var devkvm = DevkvmProcess.start(command)) {
      return devkvm.end();
    }
  }

  private static String jfr(String command, Object... arguments) throws Exception {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "jfr").toString());
    words.add(command);
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    Process jfr = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(jfr.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(jfr.waitFor()).as(said).isZero();
    return said;
  }
}
