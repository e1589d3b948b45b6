package org.devkvm.jit;

import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.jit.ops.HostCode;

/**
 * The jump caches of one PE: one for EL1, and for EL0 one for each of the address spaces used last.
 */
final class JumpCaches implements AutoCloseable {
  private static final int SPACES = 8;
  private static final long BYTES = (1L + SPACES) * JumpCache.BYTES;

  private final HostCode host;
  private final long address = NativeCalls.map(BYTES, NativeCalls.READ | NativeCalls.WRITE);
  private final JumpCache el1;
  private final JumpCache[] el0 = new JumpCache[SPACES];
  private JumpCache user;
  private JumpCache current;
  private long uses;

  // What was selected last. Until the next selection no cache changes its address space, and the
  // addresses in the PE's state stay.
  private int el = -1;
  private int lower;
  private int upper;

  JumpCaches(HostCode host) {
    this.host = host;
    el1 = new JumpCache(host, address, true);
    for (int i = 0; i < SPACES; i++) {
      el0[i] = new JumpCache(host, address + (1L + i) * JumpCache.BYTES, false);
    }
    current = el1;
    user = el0[0];
  }

  /**
   * Selects the caches that a PE uses.
   *
   * @param toLower what the lower half of the address space is now
   * @param toUpper what the upper half is; at EL1, that which is trusted
   */
  void select(long state, int atEl, int toLower, int toUpper) {
    if (atEl != el || toLower != lower || toUpper != upper) {
      el = atEl;
      lower = toLower;
      upper = toUpper;
      select(state);
    }
  }

  private void select(long state) {
    if (user.lower != lower) {
      JumpCache found = space(lower);
      if (el == 0 || found.lower == lower) {
        user = found;
        user.used = ++uses;
      }
    }
    current = el == 1 ? el1 : user;
    current.serve(lower, upper);
    host.jumps(state, current.address, known(user, lower, upper), known(el1, lower, upper));
  }

  private static long known(JumpCache cache, int lower, int upper) {
    return cache.serves(lower, upper) ? cache.address : 0;
  }

  /** The cache of an address space, or the one that was not used for longest. */
  private JumpCache space(int lower) {
    JumpCache oldest = el0[0];
    for (JumpCache cache : el0) {
      if (cache.lower == lower) {
        return cache;
      }
      if (cache.used < oldest.used) {
        oldest = cache;
      }
    }
    return oldest;
  }

  /** Records in the cache selected last where the code for an address is. */
  void record(long va, int block) {
    current.record(va, block);
  }

  /** All code is gone. */
  void clear() {
    el1.clear();
    for (JumpCache cache : el0) {
      cache.clear();
    }
  }

  @Override
  public void close() {
    if (!NativeCalls.unmap(address, BYTES)) {
      throw new IllegalStateException("munmap of jump caches failed");
    }
  }
}
