package org.devkvm.jit.ops;

import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.mmu.Mmu;
import org.jspecify.annotations.Nullable;

/**
 * Executable memory of one VM, and how it is entered and changed, on one host. Code is named by its
 * offset. A block starts with a head that can be replaced while others execute it: trusted, it does
 * nothing; doubted, it leaves with {@link #DOUBTED}; forwarded, it goes to another block.
 *
 * <p>{@code state} is the address of the state block of a PE. Code is changed under one lock.
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

  /**
   * An access of the instruction that {@link #faultCode} is of has found no memory, or none that
   * may be accessed so, at {@link #faultAddress}. Nothing has happened that executing it again does
   * not do again.
   */
  int FAULT = 6;

  /**
   * As {@link #CALL_OUT}, because the TLB does not serve an access of the instruction. Nothing of
   * it has happened, and it goes on by itself where {@link #refill} says.
   */
  int MISSED = 7;

  /** Added to a reason: PSTATE.EL or PSTATE.PAN has changed since code was entered. */
  int CROSSED = 0x100;

  /** In place of code: the interpreter executes the row. */
  int NOWHERE = -1;

  /**
   * Entries of a jump cache, which has the code of targets of indirect branches: half of them for
   * each half of the address space. An address is at {@link #jumpOffset}, or in the other one of
   * the two neighbours there.
   */
  int JUMP_CACHE_ENTRIES = 8192;

  /** Bytes of such an entry: guest address, host address. */
  int JUMP_BYTES = 16;

  /** What {@link #instruction} finds for code around blocks. No instruction has this address. */
  long NO_INSTRUCTION = -1;

  /** Bytes of an entry of {@link #journal}: room for a store of 64. */
  int JOURNAL_ENTRY = 80;

  /** Bytes of a journal. */
  int JOURNAL_BYTES = 1 << 17;

  /** What processors code is for: those that are called so have all that it needs. */
  String processors();

  /** What translates to this host. */
  BlockEmitter emitter();

  /** Offset where the emitter's code will be. */
  int end();

  /** Whether there is room for a block of any size. */
  boolean hasRoom();

  /** Uses more of the memory for code; false if all of it is used. */
  boolean grow();

  /** Appends what the emitter holds; returns the block in it, which is trusted. */
  int append();

  /**
   * Appends a block that was made before, by the same emitters; returns it, trusted, with no exit
   * linked; 0 if it cannot be moved so far.
   *
   * @param code what {@link BlockEmitter#code} was; changed
   * @param size how many bytes of it
   * @param origin where it was made for
   * @param relocations what was to be changed elsewhere
   */
  int append(byte[] code, int size, int origin, Relocations relocations);

  /** Throws all blocks away. Nobody is in one. */
  void clear();

  /** The guest address that a block is for. */
  long guestAddress(int block);

  /** Whether {@link #makeStale} was called for a block. */
  boolean isStale(int block);

  /** The instructions that a block was made from are gone. */
  void makeStale(int block);

  /** Makes an exit that was added to {@link ExitSlots} go to a block for good. */
  void link(int at, int block);

  /** Makes a block trusted, which it may be already. */
  void trust(int block);

  /** Makes a block doubted. */
  void doubt(int block);

  /** Makes a block go to another. */
  void forward(int block, int target);

  /** Prepares a new state block. */
  void prepare(long state);

  /** FPCR is this from now on, and whether floating point is special may have changed. */
  void floatingPoint(long state, int fpcr);

  /** The bits of FPSR that code has raised since the last call. */
  int takeExceptions(long state);

  /** Makes code that runs on a state block leave soon. Any thread. */
  void attract(long state);

  /** Tells whether DSB has to wait for other PEs, so that the interpreter must execute it. */
  void broadcast(long state, boolean pending);

  /** What {@link BlockEmitter#count} has counted. */
  long counted(long state);

  /** Runs code until it leaves; returns why, with {@link #CROSSED} perhaps. */
  int enter(long state, int code);

  /**
   * Code that goes on at PC as an indirect branch to it does: to what the table says, or it leaves
   * with {@link #LOOK_UP}. {@link #NOWHERE} if code leaves at every indirect branch.
   */
  int indirect();

  /** After {@link #CHAIN}: the number of the exit. */
  int slot(long state);

  /**
   * After {@link #MISSED}: has the TLB filled for the access, and returns where the instruction
   * goes on then; {@link #NOWHERE} where that does not simply succeed.
   */
  int refill(long state, Mmu mmu);

  /**
   * After {@link #refill} has answered {@link #NOWHERE}: the fault of the access, of so many bytes,
   * if it is one of a device; null if it is not, or not known to be.
   */
  @Nullable Stage2Fault absent(long state, Mmu mmu, int bytes);

  /** After {@link #CALL_OUT}: the instruction. */
  int word(long state);

  /** After {@link #CALL_OUT}: where to go on. */
  int resume(long state);

  /** After {@link #DOUBTED}: the block. */
  int doubted(long state);

  /**
   * Code was left by a fault: what it had of the guest in places of its own is where it belongs.
   */
  default void faulted(long state) {}

  /** After {@link #FAULT}: the code that did it. */
  int faultCode(long state);

  /** After {@link #FAULT}: the host address; 0 for one that no memory can have. */
  long faultAddress(long state);

  /** Address of the guest instruction that code is of; {@link #NO_INSTRUCTION} if it has none. */
  long instruction(int code);

  /** The block that code is in; negative if it is in none. */
  int blockOf(int code);

  /** Says what code is and where, for a person who debugs it. */
  String describe(int code);

  /**
   * Makes code write, where {@link JitOptions#lockstep} lets it, what it does from here on: the
   * instructions of the rows that it begins, of 4 bytes each, and what its stores replace: entries
   * of {@link #JOURNAL_ENTRY} bytes, {host address, bytes, what was there}, {@link #JOURNAL_BYTES}
   * at most.
   */
  void journal(long state, long words, long stores);

  /** Where the instructions end. */
  long begun(long state);

  /** Where the journal ends. */
  long journalEnd(long state);

  /**
   * Selects the jump cache, and those for EL0 and EL1 to go to while nothing but the exception
   * level changes; 0 where that is not known.
   */
  void jumps(long state, long cache, long el0, long el1);

  /** Where an address is in a jump cache, in bytes. */
  int jumpOffset(long va);

  /** Host address of code. */
  long address(int code);

  @Override
  void close();
}
