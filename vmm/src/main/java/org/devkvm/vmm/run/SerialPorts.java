package org.devkvm.vmm.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.board.VirtBoard.Slot;
import org.devkvm.vmm.device.IrqLine;
import org.devkvm.vmm.device.MmioBus.Mapping;
import org.devkvm.vmm.device.Pl011;
import org.devkvm.vmm.device.SerialSink;
import org.devkvm.vmm.state.SerialState;
import org.jspecify.annotations.Nullable;

/** The serial ports of a machine and what is at the other end of their lines. */
final class SerialPorts implements AutoCloseable {
  private static final String READY = "ready";
  private static final String EXIT = "exit ";
  private static final int MAX_STATUS = 255;

  private final Outcome outcome;
  private final Function<Slot, IrqLine> irqs;
  private final PanicWatch panic = new PanicWatch();
  private final List<Mapping> mappings = new ArrayList<>();
  private final List<SerialOutput> outputs = new ArrayList<>();
  private final List<Port> ports = new ArrayList<>();
  private final @Nullable SerialState before;
  private final Semaphore ready;

  /** The record of the last window size that the guest has not been told yet. */
  private final BlockingQueue<byte[]> sizes = new ArrayBlockingQueue<>(1);

  /** Why a stream did not take what the guest sent. */
  private volatile @Nullable IOException lost;

  /**
   * A port.
   *
   * @param lines where the lines that it sends are read
   * @param input what feeds it
   */
  private record Port(Pl011 uart, @Nullable LineReader lines, @Nullable SerialInput input) {
    SerialState.Port capture() {
      // First: as long as the input's thread runs, it moves characters into the UART.
      String waiting = input == null ? "" : input.waiting();
      return new SerialState.Port(uart.save(), waiting, lines == null ? "" : lines.begun());
    }
  }

  /**
   * @param before what the ports go on from; null for the state after reset
   */
  SerialPorts(Outcome outcome, Function<Slot, IrqLine> irqs, @Nullable SerialState before) {
    this.outcome = outcome;
    this.irqs = irqs;
    this.before = before;
    this.ready = new Semaphore(before == null ? 0 : before.piecesAsked());
  }

  /** Connects the console, ttyAMA0. */
  void console(MachineConfig.Console console) {
    SerialOutput output = output(console.output(), "console-out");
    LineReader lines = new LineReader(panic::line);
    SerialSink both =
        character -> {
          output.write(character);
          lines.write(character);
        };
    port(VirtBoard.UART0, both, lines, SerialInput.bytes(console.input()), "console-in");
  }

  /** Connects the command channel, ttyAMA1 to 3. */
  void command(CommandChannel command) {
    List<Slot> slots = VirtBoard.COMMAND_UARTS;
    SerialOutput out = output(command.output(), "command-out");
    port(slots.get(0), out, null, SerialInput.pieces(command.input(), ready), "command-in");
    port(slots.get(1), output(command.error(), "command-err"), null, null, "");
    LineReader records = new LineReader(this::record);
    port(slots.get(2), records, records, () -> Optional.of(sizes.take()), "command-control");
  }

  /** Begins to read the inputs. */
  void start() {
    inputs().forEach(SerialInput::start);
  }

  /** What the ports go on from elsewhere. After {@link #close}. */
  SerialState capture() {
    List<SerialState.Port> states = ports.stream().map(Port::capture).toList();
    return new SerialState(states, ready.availablePermits());
  }

  /** Tells the guest of a window size. */
  void resize(int rows, int columns) {
    byte[] record = "size %d %d\n".formatted(rows, columns).getBytes(StandardCharsets.US_ASCII);
    synchronized (sizes) {
      sizes.clear();
      sizes.add(record);
    }
  }

  List<Mapping> mappings() {
    return List.copyOf(mappings);
  }

  /** What a result means after a panic, or when output was lost. After {@link #close}. */
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

  /** Ends the inputs, and returns when everything that was sent has been written. */
  @Override
  public void close() {
    inputs().forEach(SerialInput::interrupt);
    outputs.forEach(SerialOutput::close);
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

  private void port(
      Slot slot,
      SerialSink sink,
      @Nullable LineReader lines,
      SerialInput.@Nullable Source source,
      String name) {
    Pl011 uart = new Pl011(sink, irqs.apply(slot));
    mappings.add(new Mapping(slot.base(), slot.size(), uart));
    String waiting = "";
    if (before != null) {
      SerialState.Port state = before.ports().get(ports.size());
      uart.restore(state.uart());
      if (lines != null) {
        lines.goOn(state.line());
      }
      waiting = state.waiting();
    }
    SerialInput input = source == null ? null : new SerialInput(source, waiting, uart, name);
    ports.add(new Port(uart, lines, input));
  }

  private Stream<SerialInput> inputs() {
    return ports.stream().map(Port::input).filter(Objects::nonNull);
  }

  private SerialOutput output(OutputStream stream, String name) {
    SerialOutput output = SerialOutput.start(stream, name, this::refused);
    outputs.add(output);
    return output;
  }

  private void refused(IOException reason) {
    lost = reason;
    outcome.decide(new MachineResult.OutputRefused(reason));
  }
}
