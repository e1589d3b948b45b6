package org.devkvm.vmm.run;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.device.Backplane;
import org.devkvm.vmm.device.BoardDevice;
import org.devkvm.vmm.device.Pl031;
import org.devkvm.vmm.device.VirtioMmioSlots;
import org.devkvm.vmm.state.Stateful;

/** The devices of a machine that the monitor models itself. */
final class BoardDevices {
  private final SerialPorts serial;
  private final List<BoardDevice> all = new ArrayList<>();
  private final List<Stateful<?>> stateful = new ArrayList<>();

  /** Plugs them in: a line for each, in the order of the device tree. */
  BoardDevices(MachineConfig config, Outcome outcome, Backplane backplane) {
    serial = new SerialPorts(config.console(), config.command(), outcome, backplane);
    all.addAll(serial.all());
    all.add(new Pl031(VirtBoard.RTC, backplane));
    all.add(new VirtioMmioSlots(VirtBoard.VIRTIO_MMIO));
    config.devices().forEach(plug -> all.add(plug.into(backplane)));

    for (BoardDevice device : all) {
      if (device instanceof Stateful<?> part) {
        stateful.add(part);
      }
    }
    if (config.command() != null) {
      stateful.add(serial);
    }
  }

  List<BoardDevice> all() {
    return List.copyOf(all);
  }

  /** Those that remember something, and what is not one device alone. */
  List<Stateful<?>> stateful() {
    return List.copyOf(stateful);
  }

  SerialPorts serial() {
    return serial;
  }

  void start() {
    all.forEach(BoardDevice::start);
  }

  void close() {
    all.forEach(BoardDevice::close);
  }
}
