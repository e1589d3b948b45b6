package org.devkvm.vmm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.devkvm.client.Kvm;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.SystemEventType;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.boot.KernelImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MachineTest {
  private static final long UART0 = 0x0900_0000L;
  private static final long UART1 = 0x0904_0000L;
  private static final long UART2 = 0x090e_0000L;
  private static final long UART3 = 0x090f_0000L;
  private static final long IMSC = 0x38;
  private static final int OFF = SystemEventType.SHUTDOWN.number();
  private static final int RESET = SystemEventType.RESET.number();

  private final KvmOfOneGuest kvm = new KvmOfOneGuest();
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream error = new ByteArrayOutputStream();
  private final MachineConfig.Builder config =
      MachineConfig.builder(
              new KernelImage(
                  true, 0, List.of(new KernelImage.Segment(0, MemorySegment.NULL, 1 << 20))))
          .memoryBytes(64 << 20)
          .console(InputStream.nullInputStream(), console);

  @Test
  void machineIsMadeInTheOrderThatKvmWants() throws VmmException {
    kvm.systemEvent(OFF);

    run(config.cpus(2));

    assertThat(kvm.calls())
        .as("arm-vgic.rst: INIT after all vCPUs; booting.rst: x0 is the device tree, EL1h, DAIF")
        .containsSubsequence(
            "KVM_SET_USER_MEMORY_REGION 0x40000000+0x4000000",
            "KVM_CREATE_DEVICE 5",
            "KVM_SET_DEVICE_ATTR 0:0=0x8000000",
            "KVM_SET_DEVICE_ATTR 0:1=0x8010000",
            "KVM_CREATE_VCPU 0",
            "KVM_ARM_VCPU_INIT 0 features 4",
            "KVM_CREATE_VCPU 1",
            "KVM_ARM_VCPU_INIT 1 features 5",
            "KVM_SET_DEVICE_ATTR 4:0",
            "KVM_SET_USER_MEMORY_REGION 0x90a0000+0x10000",
            "KVM_SET_DEVICE_ATTR 2:0=0x90a0000",
            "KVM_SET_DEVICE_ATTR 2:0=0x90a0040",
            "KVM_SET_ONE_REG 0x6030000000100000=0x40200000",
            "KVM_SET_ONE_REG 0x6030000000100040=0x40000000",
            "KVM_SET_ONE_REG 0x6030000000100042=0x3c5");
  }

  @Test
  void consoleIsWhatTheFirstUartSends() throws VmmException {
    kvm.guestWrites(UART0, "hello\n");
    kvm.systemEvent(OFF);

    assertThat(run(config)).isEqualTo(new MachineResult.PoweredOff());
    assertThat(text(console)).isEqualTo("hello\n");
  }

  @Test
  void outputThatNobodyTakesEndsTheRun() throws VmmException {
    IOException refusal = new IOException("Broken pipe");
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw refusal;
          }
        };
    kvm.guestWrites(UART1, "lost");
    kvm.guestWrites(UART3, "exit 0\n");

    assertThat(
            run(config.command(new CommandChannel(InputStream.nullInputStream(), broken, error))))
        .as("even when the command ended well before its output was written")
        .isEqualTo(new MachineResult.OutputRefused(refusal));
  }

  @Test
  void commandsOutputStatusAndErrorComeApart() throws VmmException {
    kvm.guestWrites(UART0, "kernel\n");
    kvm.guestWrites(UART1, "out");
    kvm.guestWrites(UART2, "err");
    kvm.guestWrites(UART3, "what\nexit x\nexit 7\n");

    assertThat(
            run(config.command(new CommandChannel(InputStream.nullInputStream(), output, error))))
        .isEqualTo(new MachineResult.CommandEnded(7));
    assertThat(text(console)).isEqualTo("kernel\n");
    assertThat(text(output)).isEqualTo("out");
    assertThat(text(error)).isEqualTo("err");
  }

  @Test
  void standardInputComesInPiecesWhenTheGuestIsReady() throws VmmException {
    InputStream input = new ByteArrayInputStream("ab\n".getBytes(StandardCharsets.US_ASCII));
    List<Character> received = new ArrayList<>();
    kvm.guestWrites(UART1 + IMSC, 4, 0x50);
    kvm.guestWrites(UART3, "ready\nready\n");
    pollUntil(received, "3\nab\n0\n");

    run(config.command(new CommandChannel(input, output, error)));

    assertThat(received).containsExactly('3', '\n', 'a', 'b', '\n', '0', '\n');
  }

  @Test
  void accessThatNoDeviceAnswersIsAnExternalAbort() throws VmmException {
    kvm.guestWrites(0x0b00_0000L, 4, 1);
    kvm.guestReads(0x0900_1000L, 8, run -> {});
    kvm.systemEvent(OFF);

    assertThat(run(config)).isEqualTo(new MachineResult.PoweredOff());
    assertThat(kvm.calls()).filteredOn("KVM_SET_VCPU_EVENTS"::equals).hasSize(2);
  }

  /** What QEMU does with KVM_EXIT_ARM_NISV, too. */
  @Test
  void accessWithoutASyndromeIsAnExternalAbort() throws VmmException {
    kvm.guestExits(
        run -> run.exitReason(ExitReason.ARM_NISV.number()).armNisvFaultIpa(0x0900_0000L));
    kvm.systemEvent(OFF);

    assertThat(run(config)).isEqualTo(new MachineResult.PoweredOff());
    assertThat(kvm.calls()).contains("KVM_ENABLE_CAP", "KVM_SET_VCPU_EVENTS");
  }

  /** Expected is what QEMU 7.2 reads there: qtest, -M virt -nic none. */
  @Test
  void virtioTransportsWithoutDevicesAnswerAsOnQemusBoard() throws VmmException {
    kvm.guestReads(0x0a00_0000L, 4, run -> assertThat(run.mmioValue()).isEqualTo(0x7472_6976));
    kvm.guestReads(0x0a00_0204L, 1, run -> assertThat(run.mmioValue()).isEqualTo(1));
    kvm.guestReads(0x0a00_3e08L, 4, run -> assertThat(run.mmioValue()).isZero());
    kvm.guestReads(
        0x0a00_3e08L, 8, run -> assertThat(run.mmioValue()).isEqualTo(0x554d_4551_0000_0000L));
    kvm.guestReads(0x0a00_0001L, 1, run -> assertThat(run.mmioValue()).isZero());
    kvm.guestWrites(0x0a00_0070L, 4, 1);
    kvm.guestReads(0x0a00_0070L, 4, run -> assertThat(run.mmioValue()).isZero());
    kvm.systemEvent(OFF);

    assertThat(run(config)).isEqualTo(new MachineResult.PoweredOff());
  }

  /** Its PeriphID0 and PeriphID1, as QEMU 7.2's board answers LDR of 64 bits there. */
  @Test
  void doublewordOfAPeripheralIsTwoWords() throws VmmException {
    kvm.guestReads(0x0901_0fe0L, 8, run -> assertThat(run.mmioValue()).isEqualTo(0x10_0000_0031L));
    kvm.guestWrites(UART0, 8, 'a' | 0xFFFF_FFFFL << 32);
    kvm.systemEvent(OFF);

    assertThat(run(config)).isEqualTo(new MachineResult.PoweredOff());
    assertThat(text(console)).isEqualTo("a");
  }

  @Test
  void uartInterruptIsSpi1() throws VmmException {
    kvm.guestWrites(UART0 + IMSC, 4, 0x20);
    kvm.guestWrites(UART0, "x");
    kvm.systemEvent(OFF);

    run(config);

    assertThat(kvm.calls()).as("type SPI, INTID 33").contains("KVM_IRQ_LINE 0x1000021=1");
  }

  @Test
  void resetAfterAPanicOnTheConsoleIsThePanic() throws VmmException {
    kvm.guestWrites(UART0, "[    1.0] Kernel panic - not syncing: No init found.\r\n");
    kvm.systemEvent(RESET);

    assertThat(run(config))
        .isEqualTo(new MachineResult.Panicked("Kernel panic - not syncing: No init found."));
  }

  /** What is on a console may be the panic of a guest's own guest. */
  @Test
  void guestThatSwitchesItselfOffHasNotPanicked() throws VmmException {
    kvm.guestWrites(UART0, "[    1.0] Kernel panic - not syncing: No init found.\r\n");
    kvm.systemEvent(OFF);

    assertThat(run(config)).isEqualTo(new MachineResult.PoweredOff());
  }

  @Test
  void guestThatNeverEndsIsStoppedByTheTimeout() throws VmmException {
    assertThat(run(config.cpus(2).timeout(Duration.ofMillis(10))))
        .isEqualTo(new MachineResult.TimedOut());
  }

  @Test
  void stopEndsTheRun() throws VmmException {
    try (Machine machine = Machine.assemble(Kvm.open(kvm), config.build())) {
      machine.stop();

      assertThat(machine.run()).isEqualTo(new MachineResult.Stopped());
    }
  }

  @Test
  void pausedMachineKeepsWhatTheGuestHasNotTakenFromItsConsole() throws VmmException {
    byte[] typed = "typed".getBytes(StandardCharsets.US_ASCII);
    ByteArrayInputStream keys = new ByteArrayInputStream(typed);
    try (Machine machine = Machine.assemble(Kvm.open(kvm), config.console(keys, console).build())) {
      machine.pause();
      assertThat(machine.run()).isEqualTo(new MachineResult.Paused());
      String waiting =
          machine.capture(Map.of()).part("pl011@9000000").as(SerialPort.State.class).waiting();

      assertThat(waiting.length() + keys.available()).isEqualTo(typed.length);
    }
  }

  @Test
  void guestThatEndsWhileItIsPausedHasEnded() throws VmmException {
    try (Machine machine = Machine.assemble(Kvm.open(kvm), config.build())) {
      kvm.guestExits(run -> {
        machine.pause();
        run.exitReason(ExitReason.SYSTEM_EVENT.number()).systemEventType(OFF).systemEventNdata(0);
      });

      assertThat(machine.run()).isEqualTo(new MachineResult.PoweredOff());
    }
  }

  @Test
  void exitsThatNobodyCanServeAreAFailureThatNamesThem() throws VmmException {
    kvm.guestExits(run ->
        run.exitReason(ExitReason.INTERNAL_ERROR.number()).internalSuberror(3).internalNdata(0));

    assertThat(run(config))
        .isInstanceOfSatisfying(
            MachineResult.Failed.class,
            failed -> assertThat(failed.message()).startsWith("vCPU 0").contains("Internal"));
  }

  @Test
  void impossibleBoardsAreSaidInOneLine() {
    refused(config.cpus(9), "9 CPUs are not possible");
    refused(config.cpus(0), "0 CPUs are not possible");
    refused(config.cpus(1).gicVersion(4), "GIC version 4");
    refused(config.gicVersion(2).memoryBytes(1 << 20), "1 MiB of memory is not");
    refused(config.memoryBytes((64 << 20) + 1), "67108865 bytes of memory is not");
    refused(config.memoryBytes(64 << 20).append("x".repeat(2048)), "command line is too long");
  }

  /** Reads FR until a character is there, then DR; as often as {@code expected} is long. */
  private void pollUntil(List<Character> received, String expected) {
    kvm.guestReads(
        UART1 + 0x18,
        4,
        run -> {
          if ((run.mmioValue() & 0x10) != 0) {
            pollUntil(received, expected);
          } else {
            kvm.guestReads(
                UART1,
                4,
                data -> {
                  received.add((char) (data.mmioValue() & 0xff));
                  if (received.size() < expected.length()) {
                    pollUntil(received, expected);
                  } else {
                    kvm.systemEvent(OFF);
                  }
                });
          }
        });
  }

  private MachineResult run(MachineConfig.Builder config) throws VmmException {
    try (Machine machine = Machine.assemble(Kvm.open(kvm), config.build())) {
      return machine.run();
    }
  }

  private static void refused(MachineConfig.Builder config, String message) {
    assertThatExceptionOfType(VmmException.class)
        .isThrownBy(() -> Machine.assemble(Kvm.open(new KvmOfOneGuest()), config.build()))
        .withMessageContaining(message)
        .withMessageNotContaining("\n");
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.US_ASCII);
  }
}
