package org.devkvm.local;

import org.devkvm.kvm.fd.UserPages;

/**
 * Memory of this process behind a slot: an address is its own host address. Nobody tells us when
 * pages come and go: what was found mapped as a whole is not asked about again, so the embedder
 * must not unmap it while the slot exists.
 */
final class OwnPages implements UserPages {
  private static final long PAGE = 4096;

  private final Mapped readable;
  private final Mapped writable;

  OwnPages(ProcessMemory memory, long hva, long bytes) {
    readable = new Mapped(memory, hva, bytes, false);
    writable = new Mapped(memory, hva, bytes, true);
  }

  @Override
  public long host(long hva, boolean write) {
    return (write ? writable : readable).exists(hva) ? hva : NONE;
  }

  /** Who allocated the memory frees it. */
  @Override
  public void close() {}

  /** Which pages can be read, or written. */
  private static final class Mapped {
    private final ProcessMemory memory;
    private final long hva;
    private final long bytes;
    private final boolean write;
    private volatile boolean whole;
    private volatile boolean asked;

    Mapped(ProcessMemory memory, long hva, long bytes, boolean write) {
      this.memory = memory;
      this.hva = hva;
      this.bytes = bytes;
      this.write = write;
    }

    boolean exists(long address) {
      if (whole) {
        return true;
      }
      if (!asked) {
        whole = memory.isMapped(hva, bytes, write);
        asked = true;
      }
      return whole || memory.isMapped(address & -PAGE, PAGE, write);
    }
  }
}
