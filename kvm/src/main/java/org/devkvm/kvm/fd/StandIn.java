package org.devkvm.kvm.fd;

/** What a client gives, with a call that creates a file, for the place the file takes with it. */
public interface StandIn {
  /** A number that leaves the choice to the table. */
  int LOWEST = -1;

  /** Nothing: the table chooses the number, and memory is allocated here. */
  StandIn NONE =
      new StandIn() {
        @Override
        public int fd() {
          return LOWEST;
        }

        @Override
        public SharedPages pages(int number, int pageBytes) {
          return SharedPages.allocate(number, pageBytes);
        }
      };

  /**
   * The number of the descriptor, or {@link #LOWEST}. A file that has the number already is closed,
   * as by dup2(2): its client has closed it without saying so.
   */
  int fd();

  /**
   * Memory of exactly so many zero pages that the client has mapped too, for a file that is shared
   * by mmap(2).
   *
   * @param pageBytes what {@link UserMemory#pageBytes} of the client says
   * @throws org.devkvm.kvm.rule.KvmRefusal if the client gave none
   */
  SharedPages pages(int number, int pageBytes);
}
