package org.devkvm.jit.ops;

/** {@link HostOps} with what stands around rows: blocks of them. */
public interface BlockEmitter extends HostOps {
  /**
   * A block begins.
   *
   * @param pc guest address of its first row
   * @param el the exception level it runs at
   * @param origin where its code will be, in bytes from the start of the code region; a multiple of
   *     16
   */
  void beginBlock(long pc, int el, int origin);

  /** After {@link #beginBlock}: every run of the block counts so many instructions. */
  void count(int instructions);

  /**
   * A row begins.
   *
   * @param flagsNeeded whether NZCV as it is before the row may be looked at after the row has
   *     begun to change the host's flags: by a fault of the row, at a target it branches to, or
   *     later
   */
  void beginRow(long pc, int word, boolean flagsNeeded);

  /**
   * Emits the row as it is, where the host has the guest's instruction set.
   *
   * @param registers what {@code AsIs} knows of it; 0 if it is not to be executed as it is
   * @return whether it is emitted; if not, it is to be translated
   */
  default boolean asIs(int word, int registers) {
    return false;
  }

  /** The row has ended. */
  void endRow();

  /** The block ends; execution may come to {@code pc}, which is not in it. */
  void fallThrough(long pc);

  /**
   * With {@link #endBlock} to come: how many rows of the block are better emitted once more, as a
   * loop, after another {@link #beginBlock}; 0 if none.
   */
  default int chooseLoopRegisters() {
    return 0;
  }

  /** Completes the block. */
  void endBlock();

  /** The code; {@link #codeSize} bytes of it. */
  byte[] code();

  /** How many bytes of code there are. */
  int codeSize();

  /** What to change in the code if it is put elsewhere. */
  Relocations relocations();
}
