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
import java.util.function.Function;
import java.util.function.Supplier;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.board.VirtBoard.Slot;
import org.devkvm.vmm.device.IrqLine;
import org.devkvm.vmm.device.MmioBus.Mapping;
import org.devkvm.vmm.device.Pl011;
import org.devkvm.vmm.device.SerialSink;
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
  private final List<Thread> inputs = new ArrayList<>();
  private final List<Supplier<Thread>> starts = new ArrayList<>();
  private final Semaphore ready = new Semaphore(0);

  /** The record of the last window size that the guest has not been told yet. */
  private final BlockingQueue<byte[]> sizes = new ArrayBlockingQueue<>(1);

  /** Why a stream did not take what the guest sent. */
  private volatile @Nullable IOException lost;

  SerialPorts(Outcome outcome, Function<Slot, IrqLine> irqs) {
    this.outcome = outcome;
    this.irqs = irqs;
  }

  /** Connects the console, ttyAMA0. */
  void console(MachineConfig.Console console) {
    SerialOutput output = output(console.output(), "console-out");
    LineReader lines = new LineReader(panic::line);
    Pl011 port =
        port(
            VirtBoard.UART0,
            character -> {
              output.write(character);
              lines.write(character);
            });
    input(SerialInput.bytes(console.input()), port, "console-in");
  }

  /** Connects the command channel, ttyAMA1 to 3. */
  void command(CommandChannel command) {
    List<Slot> slots = VirtBoard.COMMAND_UARTS;
    Pl011 standard = port(slots.get(0), output(command.output(), "command-out"));
    port(slots.get(1), output(command.error(), "command-err"));
    Pl011 control = port(slots.get(2), new LineReader(this::record));
    input(SerialInput.pieces(command.input(), ready), standard, "command-in");
    input(() -> Optional.of(sizes.take()), control, "command-control");
  }

  /** Begins to read the inputs. */
  void start() {
    synchronized (inputs) {
      starts.forEach(start -> inputs.add(start.get()));
    }
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
        result instanceof MachineResult.CommandEnded || result instanceof MachineResult.PoweredOff;
    return wellEnded && reason != null
        ? new MachineResult.OutputRefused(reason)
        : panic.explain(result);
  }

  /** Ends the inputs, and returns when everything that was sent has been written. */
  @Override
  public void close() {
    synchronized (inputs) {
      inputs.forEach(Thread::interrupt);
    }
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

  private Pl011 port(Slot slot, SerialSink sink) {
    Pl011 port = new Pl011(sink, irqs.apply(slot));
    mappings.add(new Mapping(slot.base(), slot.size(), port));
    return port;
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

  private void input(SerialInput.Source source, Pl011 port, String name) {
    starts.add(() -> SerialInput.start(source, port, name));
  }
}
