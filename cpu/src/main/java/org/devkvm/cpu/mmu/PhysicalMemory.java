package org.devkvm.cpu.mmu;

/**
 * The guest-physical address space (IPAs) as the PE sees it: which pages are backed by host memory.
 * Whoever takes pages away or makes them read-only calls {@code Engine.dropTranslations} on every
 * PE before relying on it. Implementations are thread-safe.
 */
public interface PhysicalMemory {
  /** Nothing backs the page, or it may not be accessed this way. */
  long NONE = -1;

  /**
   * Host address of the byte at {@code ipa}, for reading and fetching; {@link #NONE} where no
   * memory is. A result holds for the whole 4 KiB page.
   */
  long forRead(long ipa);

  /**
   * Host address of the byte at {@code ipa}, for writing; {@link #NONE} where no memory is or it is
   * read-only. The page is recorded as dirty where a dirty log asks for it, so this is called
   * before the first write after every dropped translation.
   */
  long forWrite(long ipa);

  /**
   * As {@link #forWrite}, for a write that may never come: {@link #NONE} also where a dirty log
   * asks for a record of it.
   */
  default long forPossibleWrite(long ipa) {
    return NONE;
  }
}
