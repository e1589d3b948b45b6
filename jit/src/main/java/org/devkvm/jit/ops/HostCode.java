package org.devkvm.jit.ops;

/**
 * Executable memory of one VM, and how it is entered and changed, on one host. Code is named by its
 * offset. A block starts with a head that can be replaced while others execute it: trusted, it does
 * nothing; doubted, it leaves with {@link #DOUBTED}; forwarded, it goes to another block.
 *
 * <p>{@code state} is the address of the state block of a PE. Who changes code holds one lock.
 */
public interface HostCode extends AutoCloseable {
  /** A direct exit, {@link #slot}, whose jump may be linked. */
  int CHAIN = 1;

  /** An indirect branch to PC that the table of such does not know. */
  int LOOK_UP = 2;

  /** The instruction {@link #word} at PC is the interpreter's; then to {@link #resume}. */
  int CALL_OUT = 3;

  /** Something is requested. PC is the next instruction. */
  int REQUESTED = 4;

  /** A doubted block was entered: {@link #doubted}. */
  int DOUBTED = 5;

  /** Entries of a table of indirect branches, 16 bytes each: guest address, host address. */
  int JUMPS = 4096;

  /** In an entry of a table of indirect branches: none. No instruction has this address. */
  long NO_JUMP = -1;

  /** What translates to this host. */
  BlockEmitter emitter();

  /** Offset where the next block will be. */
  int end();

  /** Whether there is room for a block of any size. */
  boolean hasRoom();

  /** Appends the block that the emitter holds, trusted, at {@link #end}. */
  void append();

  /** Makes an exit that was added to {@link ExitSlots} go to a block for good. */
  void link(int at, int block);

  /** Makes a block trusted. */
  void trust(int block);

  /** Makes a block doubted. */
  void doubt(int block);

  /** Makes a block go to another. */
  void forward(int block, int target);

  /** Prepares a new state block. */
  void prepare(long state);

  /**
   * Tells how floating point works from now on.
   *
   * @param access whether instructions may execute without a check
   */
  void floatingPoint(long state, boolean access, int fpcr);

  /** The bits of FPSR that code has raised since the last call. */
  int takeExceptions(long state);

  /** Runs code until it leaves; returns why. */
  int enter(long state, int code);

  /** After {@link #CHAIN}: the number of the exit. */
  int slot(long state);

  /** After {@link #CALL_OUT}: the instruction. */
  int word(long state);

  /** After {@link #CALL_OUT}: where to go on. */
  int resume(long state);

  /** After {@link #DOUBTED}: the block. */
  int doubted(long state);

  /** Selects the table of indirect branches. */
  void jumps(long state, long table);

  /** Where an address is in a table of indirect branches, in bytes. */
  int jumpOffset(long va);

  /** Host address of code. */
  long address(int code);

  @Override
  void close();
}
