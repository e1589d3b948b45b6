package org.devkvm.vmm.device;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * The guest's memory, as a device reaches it that reads and writes by itself. Any thread; vCPUs see
 * what is stored as they see each other's stores, so that an index is published by a release store
 * and read by an acquire load (a {@code VarHandle} of the segment's layout).
 */
@FunctionalInterface
public interface Dma {
  /**
   * A stretch of memory, in the guest's byte order.
   *
   * @param ipa its first byte's guest-physical address
   * @return a view, which lives as long as the machine; null where not all of it is one piece of
   *     memory, which is for the device to answer as its specification says
   */
  @Nullable MemorySegment at(long ipa, long bytes);
}
