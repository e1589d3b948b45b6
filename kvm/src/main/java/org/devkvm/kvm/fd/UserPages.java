package org.devkvm.kvm.fd;

/**
 * The memory behind a memory slot, as the engines of this process reach it. Opened and closed with
 * the slot; implemented by each door. Thread-safe.
 */
public interface UserPages extends AutoCloseable {
  /** No memory is there, or it may not be accessed this way: where get_user_pages fails. */
  long NONE = -1;

  /**
   * What an address of {@link #host} is good for: arm64's smallest page, of which others are made.
   */
  int GRANULE = 4096;

  /**
   * The address in this process of a byte of the client. It holds for the rest of the {@link
   * #GRANULE}, until the pages are closed or the door has called {@code invalidate}. Threads of
   * vCPUs ask when they translate an address.
   *
   * @param hva the client's address, inside of the slot
   * @param write whether it is going to be written
   */
  long host(long hva, boolean write);

  /**
   * The slot is gone and no engine uses an address that {@link #host} gave: what was mapped for it
   * may be unmapped. Called once; {@link #host} answers {@link #NONE} from now on.
   */
  @Override
  void close();
}
