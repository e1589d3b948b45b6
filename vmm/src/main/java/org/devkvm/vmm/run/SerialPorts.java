package org.devkvm.vmm.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.device.Backplane;
import org.devkvm.vmm.device.Slot;
import org.devkvm.vmm.state.Stateful;
import org.jspecify.annotations.Nullable;

/** The serial ports of a machine: its console and its command channel. */
final class SerialPorts implements Stateful<SerialPorts.Pieces> {
  private static final String READY = "ready";
  private static final String EXIT = "exit ";
  private static final int MAX_STATUS = 255;

  /**
   * What the command channel remembers beside its ports.
   *
   * @param piecesAsked pieces of standard input that the guest asked for and has not got
   */
  record Pieces(int piecesAsked) {}

  private final Outcome outcome;
  private final PanicWatch panic = new PanicWatch();
  private final List<SerialPort> all = new ArrayList<>();
  private final Semaphore ready = new Semaphore(0);

  /** The record of the last window size that the guest has not been told yet. */
  private final BlockingQueue<byte[]> sizes = new ArrayBlockingQueue<>(1);

  /** Why a stream did not take what the guest sent. */
  private volatile @Nullable IOException lost;

  /**
   * The console, ttyAMA0, and with a command its channel, ttyAMA1 to 3.
   *
   * @param outcome is told of what ends the machine
   */
  SerialPorts(
      MachineConfig.Console console,
      @Nullable CommandChannel command,
      Outcome outcome,
      Backplane backplane) {
    this.outcome = outcome;
    all.add(
        new SerialPort(
            VirtBoard.UART0,
            backplane,
            output(console.output(), "console-out"),
            new LineReader(panic::line),
            SerialInput.bytes(console.input()),
            "console-in"));
    if (command != null) {
      connect(command, backplane);
    }
  }

  private void connect(CommandChannel command, Backplane backplane) {
    List<Slot> slots = VirtBoard.COMMAND_UARTS;
    all.add(
        new SerialPort(
            slots.get(0),
            backplane,
            output(command.output(), "command-out"),
            null,
            SerialInput.pieces(command.input(), ready),
            "command-in"));
    all.add(
        new SerialPort(
            slots.get(1), backplane, output(command.error(), "command-err"), null, null, ""));
    all.add(
        new SerialPort(
            slots.get(2),
            backplane,
            null,
            new LineReader(this::record),
            () -> Optional.of(sizes.take()),
            "command-control"));
  }

  /** The devices. */
  List<SerialPort> all() {
    return all;
  }

  @Override
  public String name() {
    return CommandChannel.NAME;
  }

  @Override
  public Class<Pieces> stateType() {
    return Pieces.class;
  }

  @Override
  public Pieces save() {
    return new Pieces(ready.availablePermits());
  }

  @Override
  public void restore(Pieces state) {
    ready.release(state.piecesAsked());
  }

  /** Tells the guest of a window size. */
  void resize(int rows, int columns) {
    byte[] record = "size %d %d\n".formatted(rows, columns).getBytes(StandardCharsets.US_ASCII);
    synchronized (sizes) {
      sizes.clear();
      sizes.add(record);
    }
  }

  /** What a result means after a panic, or when output was lost. After all ports are closed. */
  MachineResult explain(MachineResult result) {
    IOException reason = lost;
    boolean wellEnded =
        result instanceof MachineResult.CommandEnded
            || result instanceof MachineResult.PoweredOff
            || result instanceof MachineResult.Paused;
    return wellEnded && reason != null
        ? new MachineResult.OutputRefused(reason)
        : panic.explain(result);
  }

  private void record(String record) {
    if (record.equals(READY)) {
      ready.release();
    } else if (record.startsWith(EXIT)) {
      status(record.substring(EXIT.length()))
          .ifPresent(status -> outcome.decide(new MachineResult.CommandEnded(status)));
    }
  }

  private static OptionalInt status(String text) {
    try {
      int status = Integer.parseInt(text.strip());
      return status >= 0 && status <= MAX_STATUS ? OptionalInt.of(status) : OptionalInt.empty();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  private SerialOutput output(OutputStream stream, String name) {
    return new SerialOutput(stream, name, this::refused);
  }

  private void refused(IOException reason) {
    lost = reason;
    outcome.decide(new MachineResult.OutputRefused(reason));
  }
}
