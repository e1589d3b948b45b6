package org.devkvm.kvm.fd;

/**
 * Who calls: a thread of a process.
 *
 * @param process its file descriptors and its memory
 * @param task the thread; compared by identity, as the kernel compares pids
 */
public record Caller(FdTable process, Object task) {
  /** The caller's address space. */
  public UserMemory memory() {
    return process.memory();
  }

  /** A pointer of the caller. */
  public UserPointer pointer(long address) {
    return new UserPointer(memory(), address);
  }
}
