package org.devkvm.bridge;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.FileId;
import org.devkvm.bridge.posix.PeerMapping;
import org.devkvm.bridge.posix.PosixException;
import org.devkvm.cpu.host.HostFaults;
import org.jspecify.annotations.Nullable;

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

  boolean contains(long address) {
    return start <= address && address < end;
  }

  /** The address in this process of an address of the client, which is about to be accessed. */
  long host(long address) {
    file.touch(offset + (address - start), offset, offset + (end - start));
    return file.address + offset + (address - start);
  }

  /**
   * The client is about to load what its guest starts with: memory at the beginning becomes present
   * before either side touches it, while the client goes on.
   */
  void prepare(Executor threads) {
    if (allows(true) && end - start >= Mapping.SMALLEST_PREPARED) {
      threads.execute(new Preparation(part(start, end, protection)));
    }
  }

  /** Holds its range. */
  private record Preparation(SharedRange range) implements Runnable {
    @Override
    public void run() {
      try {
        range.file.prepare(range.offset, range.offset + (range.end - range.start));
      } finally {
        range.release();
      }
    }
  }

  /** A part of it, which holds the mapping as well. */
  SharedRange part(long from, long to, int withProtection) {
    file.holders.incrementAndGet();
    return new SharedRange(from, to, file, offset + (from - start), withProtection);
  }

  /**
   * Whether a client has what is between two addresses of this range.
   *
   * @param mappings the client's between these addresses, in order
   */
  boolean isMapped(long from, long to, List<PeerMapping> mappings) throws IOException {
    FileId id = file.descriptor.id();
    long at = Math.max(from, start);
    long last = Math.min(to, end);
    for (PeerMapping mapping : mappings) {
      if (at < last && mapping.end() > at) {
        if (!mapping.hasAt(at, id, file.fileOffset + offset + (at - start))) {
          return false;
        }
        at = mapping.end();
      }
    }
    return at >= last;
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
    private static final int CHUNK_SHIFT = 16; // C1 divides 64 bits by a call, and shifts them
    private static final int CHUNK = 1 << CHUNK_SHIFT;
    private static final int ROW_SHIFT = 14;
    private static final int CHUNKS_PER_ROW = 1 << ROW_SHIFT;
    private static final int HUGE = Descriptor.HUGE_PAGE;
    private static final int MOST_REFUSALS = 8;

    /** How much of a mapping is prepared: of half a GiB, room for a kernel. */
    private static final int PREPARED_PART = 16;

    private static final long MOST_PREPARED = 32L << 20;

    /** Less is a device's or firmware's, of which a guest may touch nothing. */
    private static final long SMALLEST_PREPARED = 128L << 20;

    private final Descriptor descriptor;
    private final long fileOffset;
    private final long bytes;

    /** Of the mapping here: closing an arena for each would stop all threads for a moment. */
    private final long address;

    /** Where chunks are counted from, so that a huge page is made of whole ones. */
    private final long origin;

    /** The client may truncate the file. */
    private final HostFaults.Registration guard;

    private final boolean ownsDescriptor;
    private final boolean writable;
    private final AtomicInteger holders = new AtomicInteger(1);

    /**
     * The chunks that have been faulted in, of {@value #CHUNKS_PER_ROW} in a row: a page at a time
     * costs an exception for each, which takes 18 microseconds on a virtual machine. Where it can
     * be, the memory around becomes a huge page, for the client too, which is what the kernel gives
     * to private memory. It is done once, so that what the client gives back later (a balloon) does
     * not return with its neighbours. Unsynchronised: twice does no harm.
     */
    private final boolean[] @Nullable [] touched;

    /** How often the kernel has made no huge page. */
    private int refusals;

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
      this.bytes = bytes;
      this.address = descriptor.map(fileOffset, bytes);
      this.origin = bytes < HUGE ? address : address & -HUGE;
      this.guard = HostFaults.guard(address, bytes);
      this.touched = new boolean[(int) ((address - origin + bytes) / CHUNK / CHUNKS_PER_ROW) + 1][];
    }

    /** Where it is in this process. */
    long address() {
      return address;
    }

    /** An offset is about to be accessed: faults in its chunk, as far as it is in a range. */
    private void touch(long at, long from, long to) {
      long chunk = (address + at - origin) >> CHUNK_SHIFT;
      int index = (int) (chunk >> ROW_SHIFT);
      boolean[] row = touched[index];
      if (row == null) {
        row = new boolean[CHUNKS_PER_ROW];
        touched[index] = row;
      }
      int column = (int) chunk & CHUNKS_PER_ROW - 1;
      if (!row[column]) {
        row[column] = true;
        long start = origin - address + chunk * CHUNK;
        long first = Math.max(from, start);
        long last = Math.min(to, start + CHUNK);
        Descriptor.populate(address + first, last - first, writable);
        long huge = (address + at & -HUGE) - address;
        if (from <= huge && huge <= to - HUGE && becomesHuge(huge)) {
          int known = (int) ((address + huge - origin) / CHUNK % CHUNKS_PER_ROW);
          Arrays.fill(row, known, known + HUGE / CHUNK, true);
        }
      }
    }

    private boolean becomesHuge(long at) {
      if (!writable || refusals >= MOST_REFUSALS) {
        return false;
      }
      boolean made = Descriptor.collapse(address + at);
      if (!made) {
        refusals++;
      }
      return made;
    }

    private void prepare(long from, long to) {
      long end = from + Math.min((to - from) / PREPARED_PART, MOST_PREPARED);
      for (long at = from; at < end && refusals == 0; at += HUGE) {
        touch(at, from, to);
      }
    }

    private void close() {
      if (ownsDescriptor) {
        descriptor.close();
      }
      guard.close();
      Descriptor.unmap(address, bytes);
    }
  }
}
