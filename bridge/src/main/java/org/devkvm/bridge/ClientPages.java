package org.devkvm.bridge;

import org.devkvm.kvm.fd.UserPages;

/** The memory of one slot of a client. */
final class ClientPages implements UserPages {
  private final ClientMemory memory;
  private final long hva;
  private final long bytes;
  private final Runnable invalidate;
  private volatile long missed;
  private volatile boolean missedForWrite;

  ClientPages(ClientMemory memory, long hva, long bytes, Runnable invalidate) {
    this.memory = memory;
    this.hva = hva;
    this.bytes = bytes;
    this.invalidate = invalidate;
    this.missed = hva;
  }

  long hva() {
    return hva;
  }

  long bytes() {
    return bytes;
  }

  boolean overlaps(long start, long end) {
    return start < hva + bytes && hva < end;
  }

  void invalidate() {
    invalidate.run();
  }

  @Override
  public long host(long address, boolean write) {
    long host = memory.host(address, write);
    if (host == NONE) {
      CallThread thread = CallThread.current();
      if (thread != null) {
        missed = address;
        missedForWrite = write;
        thread.missed(this);
      }
    }
    return host;
  }

  /** The page that was missed last. */
  long missedPage() {
    return missed & -memory.pageBytes();
  }

  /** Whether the memory is there that was missed last. */
  boolean isThere() {
    return memory.host(missed, missedForWrite) != NONE;
  }

  @Override
  public void close() {
    memory.closed(this);
  }
}
