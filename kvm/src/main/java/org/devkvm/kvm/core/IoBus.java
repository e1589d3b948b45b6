package org.devkvm.kvm.core;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.kvm.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The devices inside the kernel by guest-physical address: struct kvm_io_bus. Lookups take no lock;
 * changes are made under the lock of the memory slots (kvm->slots_lock).
 */
public final class IoBus {
  /** NR_IOBUS_DEVS; ioeventfds do not count. */
  private static final int MAX_DEVICES = 1000;

  /** What answers accesses of guests. */
  public interface Device {
    /** Whether it answers reads at all. */
    default boolean isReadable() {
      return false;
    }

    /**
     * A read; only if it is readable.
     *
     * @param length in bytes: 1, 2, 4 or 8
     */
    default long read(Vcpu vcpu, long ipa, int length) {
      throw new UnsupportedOperationException("a device that is not readable");
    }

    /** A write; false if this one is not for the device, and another may take it. */
    boolean write(Vcpu vcpu, long ipa, int length, long value);

    /** Whether any load or store reaches it, also one without a syndrome. */
    default boolean isMemoryLike() {
      return false;
    }

    /** Whether it counts among the devices of the bus. */
    default boolean counts() {
      return true;
    }
  }

  /**
   * A device and where it is.
   *
   * @param length in bytes; 0 for any access that begins at the address
   */
  private record Range(long ipa, long length, Device device) {
    /** Whether an access is for the device; with length 0 of the device, of any length. */
    boolean matches(long address, int bytes) {
      return compare(address, bytes, this) == 0;
    }

    /** kvm_main.c:kvm_io_bus_cmp: of an access, or another range, with this one. */
    static int compare(long address, long bytes, Range range) {
      int begins = Long.compareUnsigned(address, range.ipa);
      if (begins < 0) {
        return -1;
      }
      boolean any = range.length == 0;
      long end = any ? address : address + bytes;
      long rangeEnd = any ? range.ipa : range.ipa + range.length;
      return Long.compareUnsigned(end, rangeEnd) > 0 ? 1 : 0;
    }
  }

  /** In the order of Linux's array; replaced, never changed. */
  private volatile Range[] ranges = {};

  IoBus() {}

  /** Adds a device; ENOSPC if there are too many. */
  public void register(long ipa, long length, Device device) {
    List<Range> next = new ArrayList<>(List.of(ranges));
    int counted = 0;
    for (Range range : next) {
      counted += range.device.counts() ? 1 : 0;
    }
    Refusal.IO_BUS_FULL.when(counted > MAX_DEVICES - 1);
    Range range = new Range(ipa, length, device);
    int at = 0;
    while (at < next.size() && Range.compare(next.get(at).ipa, next.get(at).length, range) <= 0) {
      at++;
    }
    next.add(at, range);
    ranges = next.toArray(Range[]::new);
  }

  /** Removes what {@link #register} added; nothing if it is not there. */
  public void unregister(Device device) {
    List<Range> next = new ArrayList<>(List.of(ranges));
    next.removeIf(range -> range.device.equals(device));
    ranges = next.toArray(Range[]::new);
  }

  /** A guest's write; false if no device takes it. */
  public boolean write(Vcpu vcpu, long ipa, int length, long value) {
    for (Range range : ranges) {
      if (range.matches(ipa, length) && range.device.write(vcpu, ipa, length, value)) {
        return true;
      }
    }
    return false;
  }

  /** The first device at an address; null if there is none (kvm_main.c:kvm_io_bus_get_dev). */
  public @Nullable Device first(long ipa) {
    for (Range range : ranges) {
      if (range.matches(ipa, 1)) {
        return range.device;
      }
    }
    return null;
  }

  /** The device that answers a guest's read; null if there is none. */
  public @Nullable Device reader(long ipa, int length) {
    for (Range range : ranges) {
      if (range.device.isReadable() && range.matches(ipa, length)) {
        return range.device;
      }
    }
    return null;
  }
}
