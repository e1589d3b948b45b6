package org.devkvm.vmm.device;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the device behind a guest-physical address, and accesses it. Immutable. */
public final class MmioBus {
  private final BoardDevice[] devices;

  public MmioBus(List<BoardDevice> devices) {
    List<BoardDevice> sorted = new ArrayList<>(devices);
    sorted.sort((a, b) -> Long.compare(a.slot().base(), b.slot().base()));
    for (int i = 1; i < sorted.size(); i++) {
      Slot below = sorted.get(i - 1).slot();
      if (below.base() + below.size() > sorted.get(i).slot().base()) {
        throw new IllegalArgumentException("devices overlap at 0x%x".formatted(below.base()));
      }
    }
    this.devices = sorted.toArray(new BoardDevice[0]);
  }

  /** The device at this address, or null. There are so few that looking at each is fastest. */
  public @Nullable BoardDevice find(long ipa) {
    for (BoardDevice device : devices) {
      Slot slot = device.slot();
      if (Long.compareUnsigned(ipa - slot.base(), slot.size()) < 0) {
        return device;
      }
    }
    return null;
  }

  /** Reads {@code size} bytes, 1, 2, 4 or 8, of a device; zero-extended. */
  public static long read(BoardDevice device, long ipa, int size) {
    int offset = (int) (ipa - device.slot().base());
    int step = Math.min(size, device.widest());
    long value = 0;
    for (int at = 0; at < size; at += step) {
      value |= (device.read(offset + at, step) & ones(step)) << (Byte.SIZE * at);
    }
    return value;
  }

  /** Writes the low {@code size} bytes, 1, 2, 4 or 8, of a value to a device. */
  public static void write(BoardDevice device, long ipa, int size, long value) {
    int offset = (int) (ipa - device.slot().base());
    int step = Math.min(size, device.widest());
    for (int at = 0; at < size; at += step) {
      device.write(offset + at, step, value >>> (Byte.SIZE * at) & ones(step));
    }
  }

  private static long ones(int bytes) {
    return -1L >>> (Long.SIZE - Byte.SIZE * bytes);
  }
}
