package org.devkvm.cpu.mmu;

/** Who sees the data accesses of a PE before they happen, and may throw to prevent them. */
@FunctionalInterface
public interface Watcher {
  /**
   * An access that translation permits.
   *
   * @param va as the instruction has it, of its first byte
   * @param plain {@code va} without its tag
   * @param size in bytes
   * @param unprivileged with the permissions of EL0
   */
  void access(long va, long plain, int size, boolean read, boolean write, boolean unprivileged);
}
