package org.devkvm.jit.ops;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.cpu.mmu.CodePage;

/**
 * One block in the making: what no host has its own way of.
 *
 * @param <S> the stubs to be put behind it
 */
public abstract class BlockEmission<S extends BlockStub> {
  /**
   * Right in front of a block: its guest address, then in 4 bytes each whether it is stale and
   * where, from the block, the ends of its rows are: 2 bytes each, in what instructions are aligned
   * to, closed by 0.
   */
  public static final int HEADER_BYTES = 16;

  /** Offset from the block: its guest address. */
  static final int GUEST = -16;

  /** Offset from the block: nonzero if it is stale. */
  static final int STALE = -8;

  /** Offset from the block: where the ends of rows are. */
  protected static final int ROWS = -4;

  /** Rows of a block at most. */
  private static final int LONGEST = 1024;

  /** Of the block, in order; more may be added while they are emitted. */
  protected final List<S> stubs = new ArrayList<>();

  /** See {@link JitOptions#leaves}. */
  protected final boolean leaves;

  /** See {@link JitOptions#lockstep}. */
  protected final boolean lockstep;

  private final Relocations relocations = new Relocations();
  private final ExitSlots slots;
  private final int[] rowEnds = new int[LONGEST];
  private int rows;
  private int origin;
  private long start;
  private long pc;
  private int word;
  private int stubsBefore;
  private boolean ended;

  protected BlockEmission(ExitSlots slots, JitOptions options) {
    this.slots = slots;
    leaves = options.leaves();
    lockstep = options.lockstep();
  }

  /** What to change in the block if it is put elsewhere. */
  public final Relocations relocations() {
    return relocations;
  }

  /** Guest address of the block. */
  protected final long start() {
    return start;
  }

  /** Guest address of the row. */
  public final long pc() {
    return pc;
  }

  /** The row. */
  protected final int word() {
    return word;
  }

  /** Forgets the block before. */
  protected final void begin(long guestStart, int codeOrigin) {
    stubs.clear();
    relocations.clear();
    rows = 0;
    start = guestStart;
    origin = codeOrigin;
    ended = false;
  }

  /** A row begins. */
  protected final void row(long guestPc, int instruction) {
    pc = guestPc;
    word = instruction;
    stubsBefore = stubs.size();
  }

  /** Index in {@link #stubs} of the first one that the row has added, or will add. */
  protected final int firstStubOfRow() {
    return stubsBefore;
  }

  /** The row has ended here, counted from the block in what instructions are aligned to. */
  protected final void rowEnd(int end) {
    rowEnds[rows++] = end;
  }

  /** How many rows have ended. */
  protected final int rows() {
    return rows;
  }

  /** Where a row has ended; 0 behind the last one. */
  protected final int end(int row) {
    return row < rows ? rowEnds[row] : 0;
  }

  /** Adds a stub. */
  protected final S add(S stub) {
    stubs.add(stub);
    return stub;
  }

  /** The number of a new exit of a stub, by the jump at {@code jump}. */
  protected final int slot(S stub, int jump) {
    return slots.add(stub.pc, origin + jump);
  }

  /** How far code around blocks is from the start of this block's, which is where it asks. */
  protected final int toEntry(int at, int offset) {
    relocations.addEntry(at);
    return offset - origin;
  }

  /** Whether nothing comes behind the row. */
  protected final void ends() {
    ended = true;
  }

  /** Whether a jump to {@code target} may close a loop, so that it looks for requests. */
  protected final boolean backward(long target) {
    return target <= pc;
  }

  /** Whether a jump to {@code target} can stay for good: in this page, or where mappings stay. */
  protected final boolean chainable(long target) {
    return CodePage.samePage(target, start) || (target < 0 && start < 0);
  }

  /** The code of the block. */
  public abstract byte[] code();

  /** How many bytes of code there are. */
  public abstract int codeSize();

  /** The row has ended. */
  public abstract void endRow();

  /** Continues at {@code target}, always. */
  public abstract void exit(long target);

  /** The interpreter executes the whole row. */
  public abstract void callOut();

  /** The block ends before {@code next}. */
  public final void fallThrough(long next) {
    if (!ended) {
      pc = next - 4;
      beforeFallThrough();
      exit(next);
    }
  }

  /** What {@link #fallThrough} needs. */
  protected void beforeFallThrough() {}

  /** Emits stubs and what belongs behind a block. */
  public abstract void endBlock();
}
