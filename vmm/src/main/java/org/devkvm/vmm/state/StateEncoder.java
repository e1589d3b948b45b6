package org.devkvm.vmm.state;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The body of a state file: notes, parts and ranges of memory. It knows no part: each is {@link
 * Fields}, which say their names. {@link StateDecoder} is its mirror; docs/state-file.md describes
 * both.
 */
final class StateEncoder {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private StateEncoder() {}

  static byte[] encode(VmState state) throws IOException {
    StateEncoder encoder = new StateEncoder();
    encoder.state(state);
    return encoder.bytes.toByteArray();
  }

  private void state(VmState state) throws IOException {
    out.writeInt(state.notes().size());
    for (Map.Entry<String, String> note : state.notes().entrySet()) {
      text(note.getKey());
      text(note.getValue());
    }
    named(state.parts());
    out.writeInt(state.memory().size());
    for (MemoryRange range : state.memory()) {
      out.writeLong(range.ipa());
      out.writeLong(range.content().byteSize());
    }
  }

  private void named(Map<String, ?> values) throws IOException {
    out.writeInt(values.size());
    for (Map.Entry<String, ?> value : values.entrySet()) {
      text(value.getKey());
      value(value.getValue());
    }
  }

  private void value(Object value) throws IOException {
    switch (value) {
      case Long number -> {
        out.writeByte(StateDecoder.NUMBER);
        out.writeLong(number);
      }
      case Boolean flag -> {
        out.writeByte(StateDecoder.FLAG);
        out.writeBoolean(flag);
      }
      case String text -> {
        out.writeByte(StateDecoder.TEXT);
        text(text);
      }
      case Fields fields -> {
        out.writeByte(StateDecoder.FIELDS);
        named(fields.values());
      }
      case List<?> list -> {
        out.writeByte(StateDecoder.LIST);
        out.writeInt(list.size());
        for (Object element : list) {
          value(element);
        }
      }
      default -> throw new IllegalArgumentException("not of Fields: " + value.getClass());
    }
  }

  private void text(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }
}
