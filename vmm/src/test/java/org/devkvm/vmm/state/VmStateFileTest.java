package org.devkvm.vmm.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.devkvm.uapi.MpState;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.vmm.VmmException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VmStateFileTest {
  private static final long RAM = 0x4000_0000L;
  private static final int PAGE = 4096;

  @TempDir private Path directory;
  private Path file = Path.of("");

  private final MemorySegment memory = MemorySegment.ofArray(new byte[8 * PAGE]);
  private final VmState state = state();

  @BeforeEach
  void write() throws IOException {
    file = directory.resolve("guest.state");
    VmStateFile.write(state, file);
  }

  record Inner(int number, String text) {}

  record Part(long number, boolean flag, String text, List<Integer> numbers, List<Inner> inner) {}

  private VmState state() {
    memory.set(ValueLayout.JAVA_BYTE, PAGE + 7, (byte) 1);
    memory.set(ValueLayout.JAVA_BYTE, 3 * PAGE - 1, (byte) 2);
    memory.set(ValueLayout.JAVA_BYTE, 8 * PAGE - 1, (byte) 3);
    List<Inner> inner = List.of(new Inner(Integer.MIN_VALUE, ""), new Inner(1, "exi"));
    Part part = new Part(Long.MIN_VALUE, true, "\1\377ü", List.of(-1, 7), inner);
    return new VmState(
        Map.of("a", "b", "", "ü"),
        Map.of("part@1", Fields.of(part), "part@2", Fields.of(new Inner(0, "x"))),
        MemoryRange.of(RAM, memory));
  }

  @Test
  void stateComesBack() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      VmState read = VmStateFile.read(file, arena);

      assertThat(read.notes()).isEqualTo(state.notes());
      assertThat(read.parts()).isEqualTo(state.parts());
      assertThat(read.memory())
          .zipSatisfy(
              state.memory(),
              (range, expected) -> {
                assertThat(range.ipa()).isEqualTo(expected.ipa());
                assertThat(range.content().mismatch(expected.content())).isEqualTo(-1);
              });
    }
  }

  @Test
  void partsComeBackAsTheirRecords() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      VmState read = VmStateFile.read(file, arena);

      assertThat(read.part("part@2").as(Inner.class)).isEqualTo(new Inner(0, "x"));
      assertThat(read.part("part@1").as(Part.class).inner().getLast().text()).isEqualTo("exi");
      refusedAs(read.part("part@2"), Part.class, "flag is missing");
      refusedAs(read.part("part@2"), Other.class, "text is not what it should be");
      refusedAs(read.part("part@2"), Less.class, "unknown: text");
      refusedAs(read.part("part@1"), Narrow.class, "number is too large: -9223372036854775808");
    }
  }

  record Other(int number, long text) {}

  record Less(int number) {}

  record Narrow(int number, boolean flag, String text, List<Integer> numbers, List<Inner> inner) {}

  private static void refusedAs(Fields fields, Class<? extends Record> type, String line) {
    assertThatExceptionOfType(VmmException.class)
        .isThrownBy(() -> fields.as(type))
        .withMessage(line);
  }

  /**
   * The fixture was saved by the last devkvm of format 1 (commit b438ec1): the guest of the test of
   * transplants in {@code cli}, with two processors, their PMUs and a command channel.
   */
  @Test
  void formatBeforeIsReadByTheNamesOfToday() throws Exception {
    Path fixture = Path.of(Objects.requireNonNull(getClass().getResource("format1.state")).toURI());
    try (Arena arena = Arena.ofConfined()) {
      VmState read = VmStateFile.read(fixture, arena);

      assertThat(read.notes()).containsExactly(Map.entry("made", "by format 1"));
      assertThat(read.parts())
          .containsOnlyKeys(
              "board",
              "cpu@0",
              "cpu@1",
              "intc@8000000",
              "counter",
              "pl011@9000000",
              "pl011@9040000",
              "pl011@90e0000",
              "pl011@90f0000",
              "command-channel",
              "pl031@9010000");
      VcpuState second = read.part("cpu@1").as(VcpuState.class);
      assertThat(second.featureSet())
          .containsExactlyInAnyOrder(
              VcpuFeature.POWER_OFF, VcpuFeature.PSCI_0_2, VcpuFeature.PMU_V3);
      assertThat(second.mpState()).isEqualTo(MpState.STOPPED.number());
    }
  }

  @Test
  void onlyPagesThatHoldSomethingAreStored() {
    assertThat(state.memory())
        .extracting(MemoryRange::ipa, range -> range.content().byteSize())
        .containsExactly(tuple(RAM + PAGE, 2L * PAGE), tuple(RAM + 7 * PAGE, (long) PAGE));
  }

  @Test
  void fileIsReplacedWholeAndNothingIsLeftBeside() throws IOException {
    VmStateFile.write(state, file);

    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void foreignFileIsRefused() throws IOException {
    refused(new byte[0], "is not a saved machine");
    refused(new byte[100_000], "is not a saved machine");
    String asText = new String(bytes(), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    refused(asText.getBytes(StandardCharsets.ISO_8859_1), "is not a saved machine");
  }

  @Test
  void newerFormatIsRefused() throws IOException {
    byte[] newer = bytes();
    newer[11] = 9;

    refused(newer, "is of format 9; this devkvm reads 1 and 2");
  }

  @Test
  void truncatedFileIsRefusedWhereverItIsCut() throws IOException {
    byte[] whole = bytes();
    for (int length = 16; length < whole.length; length += 97) {
      refused(Arrays.copyOf(whole, length), "is cut off or damaged");
    }
    refused(Arrays.copyOf(whole, whole.length + 1), "is cut off or damaged");
  }

  @Test
  void flippedBitIsRefusedWhereverItIs() throws IOException {
    for (int at = 12; at < bytes().length; at += 101) {
      byte[] damaged = bytes();
      damaged[at] ^= 0x10;
      refused(damaged, "is cut off or damaged");
    }
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  private void refused(byte[] content, String line) throws IOException {
    Path other = Files.write(directory.resolve("other"), content);
    try (Arena arena = Arena.ofConfined()) {
      assertThatExceptionOfType(VmmException.class)
          .isThrownBy(() -> VmStateFile.read(other, arena))
          .withMessageContaining(line)
          .withMessageNotContaining("\n");
    }
  }
}
