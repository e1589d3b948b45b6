package org.devkvm.kvm.fd;

import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Ioctl;
import org.jspecify.annotations.Nullable;

/** Hears of every ioctl, after it was answered, on the thread that made it. */
@FunctionalInterface
public interface IoctlLog {
  /** Hears nothing. (A class: no archive keeps a lambda of an interface's own.) */
  IoctlLog NONE =
      new IoctlLog() {
        @Override
        public void ioctl(Entry entry) {}
      };

  /** One ioctl was answered. */
  void ioctl(Entry entry);

  /** This log, and then another. */
  default IoctlLog and(IoctlLog other) {
    if (equals(NONE) || other.equals(NONE)) {
      return equals(NONE) ? other : this;
    }
    return entry -> {
      ioctl(entry);
      other.ioctl(entry);
    };
  }

  /**
   * An answered ioctl.
   *
   * @param memory the address space of the caller
   * @param fd the descriptor
   * @param file what it stands for; null if it is not open
   * @param ioctl the row of the request; null for an unknown one
   * @param request the code
   * @param argument as it was passed
   * @param result zero or positive, or a negative errno
   * @param refusal the rule behind the errno
   */
  record Entry(
      UserMemory memory,
      int fd,
      @Nullable FdObject file,
      @Nullable Ioctl ioctl,
      int request,
      long argument,
      long result,
      @Nullable Refusal refusal) {}
}
