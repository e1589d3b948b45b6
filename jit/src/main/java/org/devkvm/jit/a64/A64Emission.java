package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.ExitSlots;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.Relocations;

/** One block in the making: its code, and the stubs to be put behind it. */
final class A64Emission {
  /**
   * In front of a block: its guest address in 8 bytes, then in 4 bytes each whether it is stale and
   * where, from the block, the ends of its rows are (2 bytes each, in instructions, closed by 0),
   * then two instructions that leave because it is doubted.
   */
  static final int HEADER_BYTES = 24;

  /** Offset from the block: nonzero if it is stale. */
  static final int STALE = -16;

  /** Offset from the block: where the ends of rows are. */
  static final int ROWS = -12;

  /** Offset from the block: what a doubted block goes to. */
  static final int DOUBTED = -8;

  /** Length of the first instruction of a block, which can be replaced by a branch. */
  static final int HEAD_BYTES = 4;

  private static final int LOOP = HEADER_BYTES + HEAD_BYTES;

  /** Rows of a block at most. */
  private static final int LONGEST = 1024;

  private final A64Assembler a = new A64Assembler();
  private final List<A64Stub> stubs = new ArrayList<>();
  private final Relocations relocations = new Relocations();
  private final A64EntryCode entry;
  private final ExitSlots slots;
  private final boolean leaves;
  private final boolean lockstep;

  private final int[] rowEnds = new int[LONGEST];
  private int rows;
  private int origin;
  private long start;
  private long pc;
  private int word;
  private int stubsBefore;
  private boolean ended;

  A64Emission(A64EntryCode entry, ExitSlots slots, JitOptions options) {
    leaves = options.leaves();
    lockstep = options.lockstep();
    this.entry = entry;
    this.slots = slots;
  }

  A64Assembler assembler() {
    return a;
  }

  /** Of the block. */
  Relocations relocations() {
    return relocations;
  }

  /** Guest address of the row. */
  long pc() {
    return pc;
  }

  void beginBlock(long guestStart, int codeOrigin) {
    a.clear();
    stubs.clear();
    relocations.clear();
    rows = 0;
    start = guestStart;
    origin = codeOrigin;
    ended = false;
    a.word((int) guestStart);
    a.word((int) (guestStart >>> 32));
    a.word(0);
    a.word(0);
    a.resolve(a.adr(T2), HEADER_BYTES);
    toEntry(a.b(), entry.doubted());
    a.word(A64Assembler.NOP);
  }

  void beginRow(long guestPc, int instruction) {
    pc = guestPc;
    word = instruction;
    stubsBefore = stubs.size();
    if (lockstep) {
      a.load(3, T1, STATE, Scratch.BEGUN);
      a.moveReplaceable(T0, instruction);
      a.store(2, T0, T1, 0);
      a.add(T1, T1, Integer.BYTES);
      a.store(3, T1, STATE, Scratch.BEGUN);
    }
  }

  /** Stubs of the row that come back come here. */
  void endRow() {
    rowEnds[rows++] = (a.size() - HEADER_BYTES) / 4;
    for (int i = stubsBefore; i < stubs.size(); i++) {
      if (stubs.get(i).kind.comesBack()) {
        stubs.get(i).back = a.size();
      }
    }
  }

  /** Makes a B go to code at the start of the region. */
  private void toEntry(int at, int offset) {
    a.resolve(at, offset - origin);
    relocations.addEntry(at);
  }

  private void jumpToEntry(int offset) {
    toEntry(a.b(), offset);
  }

  private A64Stub stub(A64Stub.Kind kind, int jump, long target) {
    A64Stub stub = new A64Stub(kind, jump, target, word);
    stubs.add(stub);
    return stub;
  }

  // Call-outs.

  /** Where the branch at {@code jump} is taken, the interpreter executes the row. */
  void callOutBy(int jump) {
    stub(A64Stub.Kind.CALL_OUT, jump, pc);
  }

  /** As {@link #callOutBy}, and the block is left then. */
  void callOutAndLeaveBy(int jump) {
    stub(A64Stub.Kind.CALL_OUT_AND_LEAVE, jump, pc);
  }

  /**
   * As {@link #callOutBy} for a branch taken where the entry of a TLB at T2 is not that of the page
   * in T0, unless a victim is put in its place.
   */
  void callOutIfMissed(int jump, int tag, int table) {
    A64Stub stub = stub(A64Stub.Kind.MISSED, jump, pc);
    stub.resume = a.size();
    stub.victims = entry.victims(tag, table);
  }

  /** The interpreter executes the whole row. */
  void callOut() {
    emitCallOut(pc, word);
  }

  private void emitCallOut(long at, int instruction) {
    a.move(T0, at);
    a.move(T1, Integer.toUnsignedLong(instruction));
    int resume = a.adr(T2);
    jumpToEntry(entry.callOut());
    a.here(resume);
  }

  /** {@code bytes} at T1 are about to be stored; where lockstep needs it, keeps what is there. */
  void keep(int bytes) {
    if (!lockstep) {
      return;
    }
    a.load(3, T0, STATE, Scratch.JOURNAL);
    a.store(3, T1, T0, 0);
    a.movz(T2, bytes, 0);
    a.store(3, T2, T0, 8);
    int at = 0;
    for (int size = 3; size >= 0; size--) {
      for (; at + (1 << size) <= bytes; at += 1 << size) {
        a.load(size, T2, T1, at);
        a.store(size, T2, T0, 16 + at);
      }
    }
    a.add(T0, T0, HostCode.JOURNAL_ENTRY);
    a.store(3, T0, STATE, Scratch.JOURNAL);
  }

  // Exits.

  private boolean backward(long target) {
    return target <= pc;
  }

  /** Whether a jump to {@code target} can stay for good: in this page, or where mappings stay. */
  private boolean chainable(long target) {
    return ((target ^ start) & -4096) == 0 || (target < 0 && start < 0);
  }

  /** Continues at {@code target}, always. */
  void exit(long target) {
    if (backward(target)) {
      poll(StateBlock.ATTENTION, target);
    }
    goTo(target);
    ended = true;
  }

  private void goTo(long target) {
    if (target == start) {
      a.resolve(a.b(), LOOP);
    } else if (chainable(target)) {
      stub(A64Stub.Kind.CHAIN, a.b(), target);
    } else {
      a.move(T1, target);
      jumpToEntry(entry.indirect());
    }
  }

  /** Leaves before {@code target} if a word in the state block is not zero. */
  private void poll(int at, long target) {
    if (leaves) {
      stub(A64Stub.Kind.REQUESTED, a.b(), target);
      return;
    }
    a.load(2, T0, STATE, at);
    stub(A64Stub.Kind.REQUESTED, a.compareAndBranch(A64Assembler.CBNZ, 0, T0), target);
  }

  /** Leaves before the next row if something is requested. */
  void leaveIfRequested() {
    poll(StateBlock.REQUESTS, pc + 4);
  }

  /** Continues at {@code target} where the branch at {@code jump} is taken. */
  void exitBy(int jump, long target) {
    stub(A64Stub.Kind.TARGET, jump, target).polls = backward(target);
  }

  /** Continues at the guest address in T1. */
  void exitIndirect() {
    jumpToEntry(entry.indirect());
    ended = true;
  }

  /** The block ends before {@code next}. */
  void fallThrough(long next) {
    if (!ended) {
      pc = next - 4;
      exit(next);
    }
  }

  // Stubs.

  void endBlock() {
    for (int i = 0; i < stubs.size(); i++) { // which may add to them
      emit(stubs.get(i));
    }
    A64Assembler.put(a.bytes(), HEADER_BYTES + ROWS, a.size() - HEADER_BYTES);
    for (int i = 0; i <= rows; i += 2) {
      a.word(rowEnd(i) | rowEnd(i + 1) << 16);
    }
  }

  private int rowEnd(int row) {
    return row < rows ? rowEnds[row] : 0;
  }

  private void emit(A64Stub stub) {
    a.here(stub.jump);
    switch (stub.kind) {
      case CHAIN -> chain(stub);
      case TARGET -> {
        if (stub.polls) {
          poll(StateBlock.ATTENTION, stub.pc);
        }
        goTo(stub.pc);
      }
      case REQUESTED -> {
        a.move(T1, stub.pc);
        jumpToEntry(entry.requested());
      }
      case CALL_OUT -> callOut(stub);
      case MISSED -> {
        int back = a.adr(T3);
        jumpToEntry(stub.victims);
        a.here(back);
        a.resolve(a.compareAndBranch(A64Assembler.CBZ, 1, T0), stub.resume);
        callOut(stub);
      }
      case CALL_OUT_AND_LEAVE -> {
        emitCallOut(stub.pc, stub.word);
        a.move(T1, stub.pc + 4);
        jumpToEntry(entry.indirect());
      }
    }
  }

  private void callOut(A64Stub stub) {
    emitCallOut(stub.pc, stub.word);
    a.resolve(a.b(), stub.back);
  }

  private void chain(A64Stub stub) {
    relocations.addExit(a.size(), stub.jump, stub.pc);
    a.moveReplaceable(T0, slots.add(stub.pc, origin + stub.jump));
    jumpToEntry(entry.chain());
  }
}
