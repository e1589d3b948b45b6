package org.devkvm.bridge;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.PosixException;
import org.devkvm.cpu.host.HostFaults;

/**
 * A range of a client's addresses that is mapped here too, and how the client has protected it.
 *
 * @param start the client's first address
 * @param end the first one after it
 * @param file what it maps
 * @param offset of the first byte in that mapping
 * @param protection PROT_READ 1, PROT_WRITE 2
 */
record SharedRange(long start, long end, Mapping file, long offset, int protection) {
  private static final int PROT_READ = 1;
  private static final int PROT_WRITE = 2;

  boolean allows(boolean write) {
    int needed = write ? PROT_READ | PROT_WRITE : PROT_READ;
    return (protection & needed) == needed && (!write || file.writable);
  }

  /** The address in this process of an address of the client. */
  long host(long address) {
    return file.memory.address() + offset + (address - start);
  }

  /** A part of it, which holds the mapping as well. */
  SharedRange part(long from, long to, int withProtection) {
    file.holders.incrementAndGet();
    return new SharedRange(from, to, file, offset + (from - start), withProtection);
  }

  /** Makes a part of the file zero. */
  void discard(long from, long to) throws PosixException {
    file.descriptor.punchHole(file.fileOffset + offset + (from - start), to - from);
  }

  /** Nobody uses this range any more. */
  void release() {
    if (file.holders.decrementAndGet() == 0) {
      file.close();
    }
  }

  /** A mapping of a file, which ends with the last range of it. */
  static final class Mapping {
    private final Descriptor descriptor;
    private final long fileOffset;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory;

    /** The client may truncate the file. */
    private final HostFaults.Registration guard;

    private final boolean ownsDescriptor;
    private final boolean writable;
    private final AtomicInteger holders = new AtomicInteger(1);

    /**
     * Maps a part of a file.
     *
     * @param ownsDescriptor whether the descriptor is closed with the mapping
     */
    Mapping(Descriptor descriptor, long fileOffset, long bytes, boolean ownsDescriptor)
        throws PosixException {
      this.descriptor = descriptor;
      this.fileOffset = fileOffset;
      this.ownsDescriptor = ownsDescriptor;
      this.writable = descriptor.isWritable();
      this.memory = descriptor.map(fileOffset, bytes, arena);
      this.guard = HostFaults.guard(memory.address(), bytes);
    }

    private void close() {
      if (ownsDescriptor) {
        descriptor.close();
      }
      guard.close();
      arena.close();
    }
  }
}
