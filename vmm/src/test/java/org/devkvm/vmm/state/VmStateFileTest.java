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
import java.util.Set;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.MpState;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.board.BoardConfig;
import org.devkvm.vmm.device.Pl011State;
import org.devkvm.vmm.device.Pl031State;
import org.devkvm.vmm.state.GicV2State.GicRegister;
import org.devkvm.vmm.state.SerialState.Port;
import org.devkvm.vmm.state.VcpuState.Events;
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

  private VmState state() {
    memory.set(ValueLayout.JAVA_BYTE, PAGE + 7, (byte) 1);
    memory.set(ValueLayout.JAVA_BYTE, 3 * PAGE - 1, (byte) 2);
    memory.set(ValueLayout.JAVA_BYTE, 8 * PAGE - 1, (byte) 3);
    Pl011State uart = new Pl011State(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, List.of(0x141, 0x42));
    VcpuState vcpu =
        new VcpuState(
            Set.of(VcpuFeature.PSCI_0_2, VcpuFeature.POWER_OFF),
            List.of(
                new Register(RegId.PC, List.of(-1L)), new Register(RegId.v(3), List.of(4L, 5L))),
            new Events(true, false, true, 77),
            MpState.STOPPED);
    GicRegister register =
        new GicRegister(AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CPU_REGS, 1, 0xd0, -2);
    return new VmState(
        Map.of("a", "b", "", "ü"),
        new BoardConfig(8 * PAGE, 1, 2, true, true),
        List.of(vcpu),
        new GicV2State(288, 1L << 39, 2, List.of(register)),
        Long.MIN_VALUE,
        new SerialState(List.of(new Port(uart, "\1\377", "exi")), 3),
        new Pl031State(1, -2, 3, 4, 5),
        MemoryRange.of(RAM, memory));
  }

  @Test
  void stateComesBack() throws Exception {
    try (Arena arena = Arena.ofConfined()) {
      VmState read = VmStateFile.read(file, arena);

      assertThat(read).usingRecursiveComparison().ignoringFields("memory").isEqualTo(state);
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

    refused(newer, "is of format 9; this devkvm reads 1");
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
