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
import java.util.Set;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.AttributeGroup.Owner;
import org.devkvm.uapi.MpState;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.vmm.board.BoardConfig;
import org.devkvm.vmm.device.Pl011State;
import org.devkvm.vmm.device.Pl031State;
import org.devkvm.vmm.state.GicV2State.GicRegister;
import org.devkvm.vmm.state.VcpuState.Events;

/** Reads what {@link StateEncoder} wrote. */
final class StateDecoder {
  private final DataInputStream in;
  private final MemorySegment contents;
  private long used;

  private StateDecoder(byte[] body, MemorySegment contents) {
    this.in = new DataInputStream(new ByteArrayInputStream(body));
    this.contents = contents;
  }

  /**
   * Decodes a body.
   *
   * @param contents what follows it: the contents of the ranges of memory, one after the other
   * @throws IOException when the body ends too early or too late
   * @throws RuntimeException when a value cannot be
   */
  static VmState decode(byte[] body, MemorySegment contents) throws IOException {
    StateDecoder decoder = new StateDecoder(body, contents);
    VmState state = decoder.state();
    if (decoder.in.read() >= 0 || decoder.used != contents.byteSize()) {
      throw new IOException("there is more than a state");
    }
    return state;
  }

  @FunctionalInterface
  private interface Decoding<T> {
    T decode() throws IOException;
  }

  private <T> List<T> list(Decoding<T> decoding) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(decoding.decode());
    }
    return values;
  }

  private String characters() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.ISO_8859_1);
  }

  private VmState state() throws IOException {
    Map<String, String> notes = new LinkedHashMap<>();
    list(() -> notes.put(in.readUTF(), in.readUTF()));
    return new VmState(
        notes,
        board(),
        list(this::vcpu),
        gic(),
        in.readLong(),
        new SerialState(list(this::port), in.readInt()),
        rtc(),
        list(this::range));
  }

  private BoardConfig board() throws IOException {
    return new BoardConfig(
        in.readLong(), in.readInt(), in.readInt(), in.readBoolean(), in.readBoolean());
  }

  private VcpuState vcpu() throws IOException {
    return new VcpuState(
        Set.copyOf(list(() -> VcpuFeature.of(in.readInt()).orElseThrow())),
        list(() -> new Register(in.readLong(), list(in::readLong))),
        new Events(in.readBoolean(), in.readBoolean(), in.readBoolean(), in.readLong()),
        MpState.of(in.readInt()).orElseThrow());
  }

  private GicV2State gic() throws IOException {
    return new GicV2State(in.readInt(), in.readLong(), in.readLong(), list(this::gicRegister));
  }

  private GicRegister gicRegister() throws IOException {
    AttributeGroup group = AttributeGroup.of(Owner.VGIC_V2, in.readInt()).orElseThrow();
    return new GicRegister(group, in.readInt(), in.readInt(), in.readInt());
  }

  private SerialState.Port port() throws IOException {
    List<Integer> r = list(in::readInt);
    Pl011State uart =
        new Pl011State(
            r.get(0),
            r.get(1),
            r.get(2),
            r.get(3),
            r.get(4),
            r.get(5),
            r.get(6),
            r.get(7),
            r.get(8),
            r.get(9),
            list(in::readInt));
    return new SerialState.Port(uart, characters(), characters());
  }

  private Pl031State rtc() throws IOException {
    List<Integer> r = list(in::readInt);
    return new Pl031State(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4));
  }

  private MemoryRange range() throws IOException {
    long ipa = in.readLong();
    long size = in.readLong();
    MemorySegment content = contents.asSlice(used, size);
    used += size;
    return new MemoryRange(ipa, content);
  }
}
