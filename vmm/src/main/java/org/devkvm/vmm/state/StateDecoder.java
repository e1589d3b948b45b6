package org.devkvm.vmm.state;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link StateEncoder} wrote. */
class StateDecoder {
  // spotless:off
  // What a value is: the byte before it
  static final int NUMBER = 'J';
  static final int FLAG   = 'Z';
  static final int TEXT   = 'T';
  static final int FIELDS = 'F';
  static final int LIST   = 'L';
  // spotless:on

  final DataInputStream in;
  private final MemorySegment contents;
  private long used;

  StateDecoder(byte[] body, MemorySegment contents) {
    this.in = new DataInputStream(new ByteArrayInputStream(body));
    this.contents = contents;
  }

  /**
   * Decodes a body.
   *
   * @param version of its format, which is one that is read
   * @param contents what follows it: the contents of the ranges of memory, one after the other
   * @throws IOException when the body ends too early or too late
   * @throws RuntimeException when a value cannot be
   */
  static VmState decode(int version, byte[] body, MemorySegment contents) throws IOException {
    StateDecoder decoder =
        version == VmStateFile.VERSION
            ? new StateDecoder(body, contents)
            : new StateDecoder1(body, contents);
    VmState state = decoder.state();
    if (decoder.in.read() >= 0 || decoder.used != contents.byteSize()) {
      throw new IOException("there is more than a state");
    }
    return state;
  }

  VmState state() throws IOException {
    Map<String, String> notes = new LinkedHashMap<>();
    list(() -> notes.put(text(), text()));
    Map<String, Fields> parts = new LinkedHashMap<>();
    named().forEach((name, value) -> parts.put(name, (Fields) value));
    return new VmState(notes, parts, list(this::range));
  }

  @FunctionalInterface
  interface Decoding<T> {
    T decode() throws IOException;
  }

  final <T> List<T> list(Decoding<T> decoding) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(decoding.decode());
    }
    return values;
  }

  final MemoryRange range() throws IOException {
    long ipa = in.readLong();
    long size = in.readLong();
    MemorySegment content = contents.asSlice(used, size);
    used += size;
    return new MemoryRange(ipa, content);
  }

  private Map<String, Object> named() throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      values.put(text(), value());
    }
    return values;
  }

  private Object value() throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case NUMBER -> in.readLong();
      case FLAG -> in.readBoolean();
      case TEXT -> text();
      case FIELDS -> new Fields(named());
      case LIST -> list(this::value);
      default -> throw new IOException("a value of no known kind: " + kind);
    };
  }

  private String text() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
