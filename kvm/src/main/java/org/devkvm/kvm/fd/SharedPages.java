package org.devkvm.kvm.fd;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Memory that a file shares with its client: kvm_run. It is freed at once when its last holder, of
 * which the file is one, closes it. Thread-safe.
 */
public final class SharedPages implements AutoCloseable {
  private final MemorySegment segment;
  private final Runnable free;
  private final AtomicInteger holders;

  /**
   * Memory with one holder.
   *
   * @param segment native, page-aligned and zero
   * @param free gives it back; called once
   */
  public SharedPages(MemorySegment segment, Runnable free) {
    this(segment, free, new AtomicInteger(1));
  }

  private SharedPages(MemorySegment segment, Runnable free, AtomicInteger holders) {
    this.segment = segment;
    this.free = free;
    this.holders = holders;
  }

  /** So many pages of this size, in memory of this process. */
  public static SharedPages allocate(int number, int pageBytes) {
    Arena arena = Arena.ofShared();
    return new SharedPages(arena.allocate((long) number * pageBytes, pageBytes), arena::close);
  }

  /** The memory; not to be accessed once it is freed. */
  public MemorySegment segment() {
    return segment;
  }

  /** The first bytes of it for one more holder, which closes what this returns. */
  public SharedPages share(long bytes) {
    holders.incrementAndGet();
    return new SharedPages(segment.asSlice(0, bytes), free, holders);
  }

  /** One holder less; each closes once. */
  @Override
  public void close() {
    if (holders.decrementAndGet() == 0) {
      free.run();
    }
  }
}
