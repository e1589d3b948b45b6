package org.devkvm.local;

import java.util.HashMap;
import java.util.Map;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.kvm.fd.UserPages;

/**
 * Memory of this process behind a slot: an address is its own host address. Nobody tells us when
 * pages come and go: what was found mapped as a whole is not checked again. Where the embedder has
 * unmapped it since, the access faults, and KVM_RUN answers EFAULT ({@link HostFaults}).
 */
final class OwnPages implements UserPages {
  private final ProcessMemory memory;
  private final long hva;
  private final long bytes;
  private boolean asked;
  private volatile boolean readable;
  private volatile boolean writable;

  /** What was found mapped, by its first address. */
  private final Map<Long, HostFaults.Registration> guarded = new HashMap<>();

  OwnPages(ProcessMemory memory, long hva, long bytes) {
    this.memory = memory;
    this.hva = hva;
    this.bytes = bytes;
  }

  @Override
  public long host(long address, boolean write) {
    return isWhole(write) || exists(address, write) ? address : NONE;
  }

  private boolean isWhole(boolean write) {
    return writable || (readable && !write);
  }

  private synchronized boolean exists(long address, boolean write) {
    if (!asked) {
      asked = true;
      writable = memory.isMapped(hva, bytes, true);
      readable = writable || memory.isMapped(hva, bytes, false);
      if (readable) {
        guarded.put(hva, HostFaults.guard(hva, bytes));
      }
    }
    if (isWhole(write)) {
      return true;
    }
    long page = address & -GRANULE;
    boolean mapped = memory.isMapped(page, GRANULE, write);
    if (mapped && !readable) {
      guarded.computeIfAbsent(page, p -> HostFaults.guard(p, GRANULE));
    }
    return mapped;
  }

  /** The memory stays: its owner frees it. */
  @Override
  public synchronized void close() {
    guarded.values().forEach(HostFaults.Registration::close);
    guarded.clear();
  }
}
