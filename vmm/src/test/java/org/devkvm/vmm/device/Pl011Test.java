package org.devkvm.vmm.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** DDI 0183G, and what Linux's amba-pl011.c relies on. */
@Timeout(20)
class Pl011Test {
  private static final int DR = 0x00;
  private static final int FR = 0x18;
  private static final int LCR_H = 0x2c;
  private static final int CR = 0x30;
  private static final int IFLS = 0x34;
  private static final int IMSC = 0x38;
  private static final int RIS = 0x3c;
  private static final int MIS = 0x40;
  private static final int ICR = 0x44;
  private static final int RXFE = 0x10;
  private static final int TXFF = 0x20;
  private static final int RXFF = 0x40;
  private static final int TXFE = 0x80;
  private static final int RX = 0x10;
  private static final int TX = 0x20;
  private static final int RT = 0x40;
  private static final int FEN = 0x10;

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final List<Boolean> levels = new ArrayList<>();
  private final Pl011 uart = new Pl011(sent::write, levels::add);

  @Test
  void identifiesItselfAsRevision3WhichLinuxTakesFor32Entries() {
    int[] id = new int[8];
    for (int i = 0; i < id.length; i++) {
      id[i] = (int) uart.read(0xfe0 + 4 * i, 4);
    }

    assertThat(id)
        .as("3.3.15 to 3.3.22")
        .containsExactly(0x11, 0x10, 0x34, 0x00, 0x0d, 0xf0, 0x05, 0xb1);
  }

  @Test
  void resetValuesAreThoseOfTable31() {
    assertThat(uart.read(FR, 4) & (TXFE | RXFE | TXFF | RXFF)).isEqualTo(TXFE | RXFE);
    assertThat(uart.read(IFLS, 4)).isEqualTo(0x12);
    assertThat(uart.read(CR, 4)).as("and enabled, as firmware leaves it").isEqualTo(0x301);
    assertThat(uart.read(IMSC, 4)).isZero();
    assertThat(uart.read(RIS, 4)).isZero();
  }

  @Test
  void charactersAreSentAtOnceEvenByOneByteAccessesAndWhileDisabled() {
    uart.write(CR, 4, 0);
    uart.write(DR, 1, 'o');
    uart.write(DR, 4, 'k');

    assertThat(sent.toString(StandardCharsets.US_ASCII)).isEqualTo("ok");
    assertThat(uart.read(FR, 4) & (TXFE | TXFF)).isEqualTo(TXFE);
  }

  @Test
  void transmitInterruptComesOnlyAfterSomethingWasSent() {
    uart.write(IMSC, 4, TX);
    assertThat(levels).as("2.8.2: based on a transition, not on the level").isEmpty();

    uart.write(DR, 4, 'x');
    assertThat(levels).containsExactly(true);
    uart.write(ICR, 4, TX);
    assertThat(levels).containsExactly(true, false);
  }

  @Test
  void maskHidesAnInterruptFromTheLineAndMisButNotFromRis() {
    uart.write(DR, 4, 'x');

    assertThat(uart.read(RIS, 4)).isEqualTo(TX);
    assertThat(uart.read(MIS, 4)).isZero();
    assertThat(levels).isEmpty();
    uart.write(IMSC, 4, TX);
    assertThat(uart.read(MIS, 4)).isEqualTo(TX);
    uart.write(IMSC, 4, TX);
    assertThat(levels).as("changes only").containsExactly(true);
  }

  @Test
  void receiveInterruptFollowsTheTriggerLevelAndTimeoutTheLastCharacter() throws Exception {
    listen(FEN);
    assertThat(uart.receive(new byte[15], 0, 15)).isEqualTo(15);
    assertThat(uart.read(RIS, 4)).as("15 of 32: only the timeout").isEqualTo(RT);
    assertThat(uart.receive(new byte[1], 0, 1)).isEqualTo(1);
    assertThat(uart.read(RIS, 4)).as("IFLS reset: half full").isEqualTo(RT | RX);

    uart.read(DR, 4);
    assertThat(uart.read(RIS, 4)).as("below the level again").isEqualTo(RT);
    for (int i = 0; i < 15; i++) {
      uart.read(DR, 4);
    }
    assertThat(uart.read(RIS, 4)).as("empty").isZero();
    assertThat(levels).containsExactly(true, false);
  }

  @Test
  void withoutFifoOneCharacterFillsTheHoldingRegister() throws Exception {
    listen(0);
    assertThat(uart.receive(new byte[] {'a'}, 0, 1)).isEqualTo(1);

    assertThat(uart.read(FR, 4) & (RXFF | RXFE)).isEqualTo(RXFF);
    assertThat(uart.read(RIS, 4)).isEqualTo(RX | RT);
    assertThat(uart.read(DR, 4)).isEqualTo('a');
    assertThat(uart.read(FR, 4) & (RXFF | RXFE)).isEqualTo(RXFE);
  }

  @Test
  void moreThanTheFifoHoldsWaitsUntilTheGuestReads() throws Exception {
    listen(FEN);
    byte[] text = new byte[1000];
    for (int i = 0; i < text.length; i++) {
      text[i] = (byte) i;
    }
    Thread line = receiveInBackground(text);

    byte[] read = new byte[text.length];
    for (int i = 0; i < read.length; ) {
      if ((uart.read(FR, 4) & RXFE) == 0) {
        read[i++] = (byte) uart.read(DR, 4);
      }
    }

    line.join();
    assertThat(read).isEqualTo(text);
  }

  @Test
  void whatArrivesBeforeLinuxListensSurvivesItsDrainAtOpen() throws Exception {
    Thread line = receiveInBackground(new byte[] {'a', 'b'});
    uart.write(LCR_H, 4, FEN | 0x60);
    uart.write(CR, 4, 0x301);
    uart.write(ICR, 4, RT | RX);
    for (int i = 0; i < 64; i++) { // pl011_enable_interrupts: at most twice the FIFO
      assertThat(uart.read(FR, 4) & RXFE).isEqualTo(RXFE);
    }

    uart.write(IMSC, 4, RT | RX);
    line.join();

    assertThat(uart.read(DR, 4)).isEqualTo('a');
    assertThat(uart.read(DR, 4)).isEqualTo('b');
  }

  @Test
  void guestThatPollsForeverGetsItsInputWithoutInterrupts() throws Exception {
    Thread line = receiveInBackground(new byte[] {'a'});
    while ((uart.read(FR, 4) & RXFE) != 0) {
      Thread.onSpinWait();
    }

    line.join();
    assertThat(uart.read(DR, 4)).isEqualTo('a');
  }

  @Test
  void loopbackSendsToTheReceiverAndTurnsModemOutputsIntoInputs() {
    uart.write(CR, 4, 0x381 | 1 << 11 | 1 << 13);
    uart.write(DR, 4, 'x');

    assertThat(sent.size()).isZero();
    assertThat(uart.read(DR, 4)).isEqualTo('x');
    assertThat(uart.read(FR, 4) & 0x107).as("3.3.8: RTS is CTS, Out2 is RI").isEqualTo(0x101);
  }

  /** A driver that empties the FIFO and clears UARTICR last, with characters coming in between. */
  @Test
  void charactersThatCameBeforeTheInterruptWasClearedInterruptAgain() throws Exception {
    uart.write(LCR_H, 4, FEN);
    uart.write(IMSC, 4, RX | RT);
    byte[] line = new byte[100];
    assertThat(uart.receive(line, 0, 5)).isEqualTo(5);
    while ((uart.read(FR, 4) & RXFE) == 0) {
      uart.read(DR, 4);
    }
    assertThat(levels).containsExactly(true, false);
    assertThat(uart.receive(line, 0, 100)).isEqualTo(32);

    uart.write(ICR, 4, 0x7ff);

    assertThat(uart.read(MIS, 4)).as("the timeout").isEqualTo(RT);
    assertThat(levels.getLast()).isTrue();
    uart.read(DR, 4);
    assertThat(uart.receive(line, 0, 1)).as("room for one, and somebody who listens").isEqualTo(1);
  }

  @Test
  void savedStateComesBackInAnotherUart() throws Exception {
    listen(FEN);
    uart.write(0x24, 4, 13);
    assertThat(uart.receive(new byte[] {1, 2, 3}, 0, 3)).isEqualTo(3);
    uart.read(DR, 4);
    List<Boolean> otherLevels = new ArrayList<>();
    Pl011 other = new Pl011(sent::write, otherLevels::add);

    other.restore(uart.save());

    assertThat(other.save()).isEqualTo(uart.save());
    assertThat(otherLevels).containsExactly(true);
    assertThat(other.read(DR, 4)).isEqualTo(2);
  }

  private void listen(int fen) {
    uart.write(LCR_H, 4, fen | 0x60);
    uart.write(IMSC, 4, RX | RT);
  }

  private Thread receiveInBackground(byte[] bytes) {
    return Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            int taken = 0;
            while (taken < bytes.length) {
              taken += uart.receive(bytes, taken, bytes.length - taken);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }
}
