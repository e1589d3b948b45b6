package org.devkvm.kvm.fd;

/**
 * An eventfd(2) of a client, which stays usable until it is closed here, whatever the client
 * closes. Two are equal if they are the same counter, reached through whatever descriptors.
 * Thread-safe.
 */
public interface EventFd extends AutoCloseable {
  /** Adds 1 to the counter, unless that is at its limit. Never blocks. */
  void signal();

  /**
   * It is going to stay, until it is closed: a client may have so many.
   *
   * @throws org.devkvm.kvm.rule.KvmRefusal EMFILE
   */
  default void keep() {}

  /**
   * Waits for the client's writes. The door empties the counter before it tells of one; a counter
   * that is not 0 is told at once.
   *
   * @param signalled the counter was written; on any thread, without a lock of the door's
   * @param gone no descriptor for it is left, so that nobody can write any more
   */
  Watch watch(Runnable signalled, Runnable gone);

  @Override
  void close();

  /** A wait for writes. */
  interface Watch extends AutoCloseable {
    /** Ends it; on return nothing is told any more. */
    @Override
    void close();
  }
}
