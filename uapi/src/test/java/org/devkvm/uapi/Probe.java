package org.devkvm.uapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the C compiler said: probe.txt, which {@code uapi/src/probe/regenerate} writes. */
final class Probe {
  /** A field of a C struct. */
  record CField(int offset, int size) {}

  /** A C struct; fields by their path. */
  record CStruct(int size, int align, Map<String, CField> fields) {}

  /** A request of another architecture. */
  record CForeign(String direction, int number) {}

  /** An error number and its text. */
  record CErrno(int number, String text) {}

  final Map<String, Long> constants = new LinkedHashMap<>();
  final Map<String, Long> elsewhere = new LinkedHashMap<>();
  final Map<String, Long> ioctls = new LinkedHashMap<>();
  final Map<String, CForeign> foreign = new LinkedHashMap<>();
  final Map<String, CStruct> structs = new LinkedHashMap<>();
  final Map<String, Long> registers = new LinkedHashMap<>();
  final Map<String, CErrno> errnos = new LinkedHashMap<>();

  private Probe() {}

  static Probe read() {
    Probe probe = new Probe();
    lines().stream().filter(line -> !line.startsWith("#")).forEach(probe::line);
    return probe;
  }

  /** The names of all constants that begin so, without that beginning. */
  Map<String, Long> constantsNamed(String prefix) {
    Map<String, Long> found = new LinkedHashMap<>();
    constants.forEach((name, value) -> {
      if (name.startsWith(prefix)) {
        found.put(name.substring(prefix.length()), value);
      }
    });
    return found;
  }

  /** Those of the constants that have one of the names. */
  Map<String, Long> constantsOf(Set<String> names) {
    Map<String, Long> found = new LinkedHashMap<>(constants);
    found.keySet().retainAll(names);
    return found;
  }

  private void line(String line) {
    String[] w = line.split(" ", 5);
    switch (w[0]) {
      case "const" -> constants.put(w[1], hex(w[2]));
      case "elsewhere" -> elsewhere.put(w[1], hex(w[2]));
      case "ioctl" -> ioctls.put(w[1], hex(w[2]));
      case "foreign" -> foreign.put(w[1], new CForeign(w[2], (int) hex(w[3])));
      case "reg" -> registers.put(w[1], hex(w[2]));
      case "struct" ->
          structs.put(
              w[1],
              new CStruct(Integer.parseInt(w[2]), Integer.parseInt(w[3]), new LinkedHashMap<>()));
      case "field" ->
          Objects.requireNonNull(structs.get(w[1]))
              .fields()
              .put(w[2], new CField(Integer.parseInt(w[3]), Integer.parseInt(w[4])));
      case "errno" -> {
        String text = line.split(" ", 4)[3];
        errnos.put(w[1], new CErrno(Integer.parseInt(w[2]), text));
      }
      default -> throw new IllegalStateException(line);
    }
  }

  private static long hex(String text) {
    return Long.parseUnsignedLong(text.substring(2), 16);
  }

  private static List<String> lines() {
    try (InputStream in = Probe.class.getResourceAsStream("probe.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return new ArrayList<>(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
