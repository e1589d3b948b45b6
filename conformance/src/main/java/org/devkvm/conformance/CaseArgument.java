package org.devkvm.conformance;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The argument of an ioctl: a value, a struct, and cells that the struct or the value points to.
 */
final class CaseArgument {
  private static final int STRUCT_BYTES = 16384;

  /** The widest transfer of ONE_REG: a slice of a Z register. */
  private static final int CELL_BYTES = 256;

  private static final byte PATTERN = 0x5a;
  private static final Pattern CELL = Pattern.compile("&u(\\d+)(:.+)?");
  private static final Pattern RAW = Pattern.compile("u(\\d+)@(\\w+)");
  private static final Pattern ELEMENT = Pattern.compile("([^\\[]+)\\[(\\d+)]");

  /** Bytes before the struct and before a cell that are looked at too. */
  private static final int AROUND = 64;

  private static final byte[] UNTOUCHED = new byte[AROUND];

  private record Cell(MemorySegment head, MemorySegment now, MemorySegment before, int size) {}

  private final Vocabulary words;
  private final Map<String, Long> labels;
  private final Arena arena;
  private final String type;
  private final List<Cell> cells = new ArrayList<>();
  private final MemorySegment head;
  private final MemorySegment struct;
  private final byte[] before;
  private final long value;

  CaseArgument(
      Vocabulary words, Map<String, Long> labels, Arena arena, String type, List<String> text) {
    this.words = words;
    this.labels = labels;
    this.arena = arena;
    this.type = type;
    MemorySegment all = arena.allocate(AROUND + STRUCT_BYTES, 16);
    this.head = all.asSlice(0, AROUND);
    this.struct = all.asSlice(AROUND);
    this.value = parse(text);
    this.before = bytes(struct);
  }

  long value() {
    return value;
  }

  MemorySegment struct() {
    return struct;
  }

  private long parse(List<String> text) {
    if (text.isEmpty()) {
      return 0;
    }
    if (text.getFirst().contains("=")) {
      text.forEach(assignment -> store(struct, type, assignment));
      return struct.address();
    }
    return text.getFirst().equals("{}") ? struct.address() : operand(text.getFirst());
  }

  private long operand(String text) {
    Matcher m = CELL.matcher(text);
    if (!m.matches()) {
      return words.value(text, labels);
    }
    MemorySegment all = arena.allocate(AROUND + CELL_BYTES, 16);
    MemorySegment cell = all.asSlice(AROUND);
    int size = Integer.parseInt(m.group(1)) / Byte.SIZE;
    if (m.group(2) == null) {
      cell.fill(PATTERN);
    } else {
      int at = 0;
      for (String word : m.group(2).substring(1).split(",", -1)) {
        put(cell, at, Math.min(size, Long.BYTES), words.value(word, labels));
        at += Long.BYTES;
      }
    }
    MemorySegment before = MemorySegment.ofArray(bytes(cell));
    cells.add(new Cell(all.asSlice(0, AROUND), cell, before, size));
    return cell.address();
  }

  /** Stores NAME=VALUE; NAME is a field, an element of one, or u32@OFFSET. */
  void store(MemorySegment base, String structType, String assignment) {
    int equals = assignment.indexOf('=');
    String name = assignment.substring(0, equals);
    long number = operand(assignment.substring(equals + 1));
    Matcher raw = RAW.matcher(name);
    if (raw.matches()) {
      put(base, Integer.decode(raw.group(2)), Integer.parseInt(raw.group(1)) / Byte.SIZE, number);
      return;
    }
    Matcher element = ELEMENT.matcher(name);
    boolean isElement = element.matches();
    String fieldName = isElement ? element.group(1) : name;
    int index = isElement ? Integer.parseInt(element.group(2)) : 0;
    Vocabulary.Field field =
        words.fieldsOf(structType).stream()
            .filter(f -> f.name().equals(fieldName))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(structType + " has no " + name));
    put(base, field.offset() + index * field.size(), field.size(), number);
  }

  private static void put(MemorySegment to, int offset, int size, long number) {
    for (int i = 0; i < size; i++) {
      to.set(ValueLayout.JAVA_BYTE, offset + i, (byte) (number >> (i * Byte.SIZE)));
    }
  }

  /** What the call changed, as the recorded lines show it. */
  String changes() {
    StringBuilder out = new StringBuilder();
    byte[] now = bytes(struct);
    for (Vocabulary.Field field : words.fieldsOf(type)) {
      for (int n = 0; n < field.count(); n++) {
        int at = field.offset() + n * field.size();
        if (!Arrays.equals(now, at, at + field.size(), before, at, at + field.size())) {
          out.append(' ')
              .append(field.name())
              .append(field.count() > 1 ? "[" + n + "]" : "")
              .append('=');
          out.append(field.name().equals("fd") ? "new" : hex(now, at, field.size()));
        }
      }
    }
    for (Cell cell : cells) {
      if (cell.now.mismatch(cell.before) >= 0) {
        out.append(" value=").append(hex(bytes(cell.now), 0, cell.size));
      }
    }
    return out.toString();
  }

  /** Shows what the call changed around and between that. */
  void rest(Rest rest) {
    BitSet described = new BitSet();
    for (Vocabulary.Field field : words.fieldsOf(type)) {
      described.set(field.offset(), field.offset() + field.count() * field.size());
    }
    addHead(rest, "", head);
    rest.add("", bytes(struct), before, described, 0);
    for (Cell cell : cells) {
      BitSet value = new BitSet();
      value.set(0, cell.size);
      addHead(rest, "cell", cell.head);
      rest.add("cell", bytes(cell.now), bytes(cell.before), value, 0);
    }
  }

  private static void addHead(Rest rest, String where, MemorySegment head) {
    rest.add(where, bytes(head), UNTOUCHED, new BitSet(), -AROUND);
  }

  private static byte[] bytes(MemorySegment of) {
    return of.toArray(ValueLayout.JAVA_BYTE);
  }

  /** A little-endian number of any size. */
  static String hex(byte[] bytes, int offset, int size) {
    byte[] bigEndian = new byte[size];
    for (int i = 0; i < size; i++) {
      bigEndian[i] = bytes[offset + size - 1 - i];
    }
    return "0x" + new BigInteger(1, bigEndian).toString(16);
  }
}
