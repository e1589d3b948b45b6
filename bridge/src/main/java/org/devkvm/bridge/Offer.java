package org.devkvm.bridge;

import java.io.IOException;
import java.lang.foreign.Arena;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.fd.StandIn;
import org.devkvm.kvm.rule.Refusal;

/** The descriptor that a client has made ready for a file: a memfd, which is also its memory. */
final class Offer implements StandIn {
  private final ClientProcess client;
  private final int fd;
  private boolean taken;

  Offer(ClientProcess client, int fd) {
    this.client = client;
    this.fd = fd;
  }

  @Override
  public int fd() {
    if (fd < 0) {
      throw Refusal.NOT_A_FILE.refuse();
    }
    taken = true;
    return fd;
  }

  /** Whether a file has the number now. */
  boolean isTaken() {
    return taken;
  }

  @Override
  @SuppressWarnings("resource") // the pages own the arena
  public SharedPages pages(int number, int pageBytes) {
    long bytes = (long) number * pageBytes;
    Arena arena = Arena.ofShared();
    try (Descriptor file = client.descriptors().file(fd)) {
      Refusal.NOT_A_FILE.unless(
          file.isWritable()
              && (file.seals() & Descriptor.SEAL_SHRINK) != 0
              && file.size() >= bytes);
      return new SharedPages(file.map(0, bytes, arena), arena::close);
    } catch (IOException refused) {
      arena.close();
      throw Refusal.NOT_A_FILE.refuse();
    }
  }
}
