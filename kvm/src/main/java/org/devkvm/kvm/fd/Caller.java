package org.devkvm.kvm.fd;

/**
 * Who calls: a thread of a process.
 *
 * @param process its file descriptors and its memory
 * @param task the thread
 * @param standIn for the file that the call may create
 */
public record Caller(FdTable process, Task task, StandIn standIn) {
  /** The caller's address space. */
  public UserMemory memory() {
    return process.memory();
  }

  /** Gives a file that the call created its descriptor; EMFILE, which ends the file. */
  public int install(FdObject file) {
    return process.install(file, standIn);
  }

  /** A pointer of the caller. */
  public UserPointer pointer(long address) {
    return new UserPointer(memory(), address);
  }
}
