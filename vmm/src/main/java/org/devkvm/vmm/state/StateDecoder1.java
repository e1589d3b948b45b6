package org.devkvm.vmm.state;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a body of format 1, which knew one board, all of its parts and their order, and tells the
 * parts by the names that they have now. It changes no more: a fixture of the tests was written by
 * the last devkvm of that format.
 */
final class StateDecoder1 extends StateDecoder {
  /** The serial ports in their order: the console, and those of the command channel. */
  private static final List<String> PORTS =
      List.of("pl011@9000000", "pl011@9040000", "pl011@90e0000", "pl011@90f0000");

  private static final List<String> UART =
      List.of("rsr", "ilpr", "ibrd", "fbrd", "lcrH", "cr", "ifls", "imsc", "ris", "dmacr");

  private static final List<String> RTC = List.of("offset", "mr", "lr", "imsc", "ris");

  private final Map<String, Fields> parts = new LinkedHashMap<>();

  StateDecoder1(byte[] body, MemorySegment contents) {
    super(body, contents);
  }

  @Override
  VmState state() throws IOException {
    Map<String, String> notes = new LinkedHashMap<>();
    list(() -> notes.put(in.readUTF(), in.readUTF()));
    boolean commandChannel = board();
    List<Fields> vcpus = list(this::vcpu);
    for (int i = 0; i < vcpus.size(); i++) {
      parts.put("cpu@" + Integer.toHexString(i), vcpus.get(i));
    }
    parts.put("intc@8000000", gic());
    parts.put("counter", fields("cntvct", in.readLong()));
    List<Fields> ports = list(this::port);
    for (int i = 0; i < ports.size(); i++) {
      parts.put(PORTS.get(i), ports.get(i));
    }
    Fields pieces = fields("piecesAsked", number());
    if (commandChannel) {
      parts.put("command-channel", pieces);
    }
    parts.put("pl031@9010000", new Fields(registers(RTC)));
    return new VmState(notes, parts, list(this::range));
  }

  /** Whether it had a command channel. */
  private boolean board() throws IOException {
    long memoryBytes = in.readLong();
    long cpus = number();
    long gicVersion = number();
    boolean commandChannel = in.readBoolean();
    boolean pmu = in.readBoolean();
    parts.put(
        "board",
        fields("memoryBytes", memoryBytes, "cpus", cpus, "gicVersion", gicVersion, "pmu", pmu));
    return commandChannel;
  }

  private Fields vcpu() throws IOException {
    return fields(
        "features", list(this::number),
        "registers", list(() -> fields("id", in.readLong(), "words", list(in::readLong))),
        "events", events(),
        "mpState", number());
  }

  private Fields events() throws IOException {
    return fields(
        "serrorPending", in.readBoolean(),
        "serrorHasEsr", in.readBoolean(),
        "extDabtPending", in.readBoolean(),
        "serrorEsr", in.readLong());
  }

  private Fields gic() throws IOException {
    return fields(
        "nrIrqs", number(),
        "distributorBase", in.readLong(),
        "cpuInterfaceBase", in.readLong(),
        "registers",
            list(() ->
                fields("group", number(), "cpu", number(), "offset", number(), "value", number())));
  }

  private Fields port() throws IOException {
    Map<String, Object> uart = registers(UART);
    uart.put("receiveFifo", list(this::number));
    return fields("uart", new Fields(uart), "waiting", characters(), "line", characters());
  }

  /** A list of values whose names only its reader knows. */
  private Map<String, Object> registers(List<String> names) throws IOException {
    List<Long> values = list(this::number);
    Map<String, Object> registers = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      registers.put(names.get(i), values.get(i));
    }
    return registers;
  }

  private long number() throws IOException {
    return in.readInt();
  }

  private String characters() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.ISO_8859_1);
  }

  private static Fields fields(Object... namesAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Fields(values);
  }
}
