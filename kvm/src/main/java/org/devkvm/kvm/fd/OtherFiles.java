package org.devkvm.kvm.fd;

import org.devkvm.kvm.rule.Refusal;

/** The descriptors of a process that are not KVM's files. Thread-safe. */
public interface OtherFiles {
  /** A process that has only the first three, and no eventfd. */
  OtherFiles NONE =
      new OtherFiles() {
        @Override
        public boolean isOpen(int fd) {
          return fd >= 0 && fd < FdTable.FIRST;
        }

        @Override
        public EventFd eventFd(int fd) {
          throw (isOpen(fd) ? Refusal.NOT_AN_EVENTFD : Refusal.NOT_A_FILE).refuse();
        }
      };

  /** Whether a descriptor is open. */
  boolean isOpen(int fd);

  /**
   * The eventfd behind a descriptor, for the caller to close (eventfd_ctx_fdget).
   *
   * @throws org.devkvm.kvm.rule.KvmRefusal EBADF if the descriptor is not open, EINVAL if it is
   *     something else
   */
  EventFd eventFd(int fd);
}
