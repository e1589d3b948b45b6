package org.devkvm.vmm.device;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the device behind a guest-physical address. Immutable. */
public final class MmioBus {
  /** A device and the addresses it answers at. */
  public record Mapping(long base, long size, MmioDevice device) {
    boolean holds(long ipa) {
      return Long.compareUnsigned(ipa - base, size) < 0;
    }
  }

  private final Mapping[] mappings;

  public MmioBus(List<Mapping> mappings) {
    List<Mapping> sorted = new ArrayList<>(mappings);
    sorted.sort(Comparator.comparingLong(Mapping::base));
    for (int i = 1; i < sorted.size(); i++) {
      Mapping below = sorted.get(i - 1);
      if (below.base() + below.size() > sorted.get(i).base()) {
        throw new IllegalArgumentException("devices overlap at 0x%x".formatted(below.base()));
      }
    }
    this.mappings = sorted.toArray(new Mapping[0]);
  }

  /** The device at this address, or null. There are so few that looking at each is fastest. */
  public @Nullable Mapping find(long ipa) {
    for (Mapping mapping : mappings) {
      if (mapping.holds(ipa)) {
        return mapping;
      }
    }
    return null;
  }
}
