package org.devkvm.vmm.state;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.vmm.board.BoardConfig;
import org.devkvm.vmm.device.Pl011State;
import org.devkvm.vmm.device.Pl031State;
import org.devkvm.vmm.state.GicV2State.GicRegister;
import org.devkvm.vmm.state.VcpuState.Events;

/**
 * The body of a state file: every component of {@link VmState} in the order of the records, a list
 * behind its length. {@link StateDecoder} is its mirror; docs/state-file.md describes both.
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

  @FunctionalInterface
  private interface Encoding<T> {
    void encode(T value) throws IOException;
  }

  private <T> void list(List<T> values, Encoding<T> encoding) throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      encoding.encode(value);
    }
  }

  private void characters(String value) throws IOException {
    out.writeInt(value.length());
    out.write(value.getBytes(StandardCharsets.ISO_8859_1));
  }

  private void state(VmState state) throws IOException {
    list(List.copyOf(state.notes().entrySet()), this::note);
    board(state.board());
    list(state.vcpus(), this::vcpu);
    gic(state.gic());
    out.writeLong(state.counter());
    list(state.serial().ports(), this::port);
    out.writeInt(state.serial().piecesAsked());
    rtc(state.rtc());
    list(state.memory(), this::range);
  }

  private void note(Map.Entry<String, String> note) throws IOException {
    out.writeUTF(note.getKey());
    out.writeUTF(note.getValue());
  }

  private void board(BoardConfig board) throws IOException {
    out.writeLong(board.memoryBytes());
    out.writeInt(board.cpus());
    out.writeInt(board.gicVersion());
    out.writeBoolean(board.commandChannel());
    out.writeBoolean(board.pmu());
  }

  private void vcpu(VcpuState vcpu) throws IOException {
    list(vcpu.features().stream().map(VcpuFeature::bit).sorted().toList(), out::writeInt);
    list(vcpu.registers(), this::register);
    Events events = vcpu.events();
    out.writeBoolean(events.serrorPending());
    out.writeBoolean(events.serrorHasEsr());
    out.writeBoolean(events.extDabtPending());
    out.writeLong(events.serrorEsr());
    out.writeInt(vcpu.mpState().number());
  }

  private void register(Register register) throws IOException {
    out.writeLong(register.id());
    list(register.words(), out::writeLong);
  }

  private void gic(GicV2State gic) throws IOException {
    out.writeInt(gic.nrIrqs());
    out.writeLong(gic.distributorBase());
    out.writeLong(gic.cpuInterfaceBase());
    list(gic.registers(), this::gicRegister);
  }

  private void gicRegister(GicRegister register) throws IOException {
    out.writeInt(register.group().number());
    out.writeInt(register.cpu());
    out.writeInt(register.offset());
    out.writeInt(register.value());
  }

  private void port(SerialState.Port port) throws IOException {
    Pl011State uart = port.uart();
    list(
        List.of(
            uart.rsr(),
            uart.ilpr(),
            uart.ibrd(),
            uart.fbrd(),
            uart.lcrH(),
            uart.cr(),
            uart.ifls(),
            uart.imsc(),
            uart.ris(),
            uart.dmacr()),
        out::writeInt);
    list(uart.receiveFifo(), out::writeInt);
    characters(port.waiting());
    characters(port.line());
  }

  private void rtc(Pl031State rtc) throws IOException {
    list(List.of(rtc.offset(), rtc.mr(), rtc.lr(), rtc.imsc(), rtc.ris()), out::writeInt);
  }

  private void range(MemoryRange range) throws IOException {
    out.writeLong(range.ipa());
    out.writeLong(range.content().byteSize());
  }
}
