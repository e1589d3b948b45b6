package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.BlockEmission;
import org.devkvm.jit.ops.ExitSlots;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.MissedAccess;
import org.devkvm.jit.ops.Scratch;
import org.jspecify.annotations.Nullable;

/** One block in the making: its code, and the stubs to be put behind it. */
final class A64Emission extends BlockEmission<A64Stub> {
  /** In front of a block: two instructions that leave because it is doubted, then the header. */
  static final int PREFACE = 8 + HEADER_BYTES;

  /** Length of the first instruction of a block, which can be replaced by a branch. */
  private static final int HEAD_BYTES = 4;

  private static final int LOOP = PREFACE + HEAD_BYTES;

  private final A64Assembler a = new A64Assembler();
  private final A64EntryCode entry;

  A64Emission(A64EntryCode entry, ExitSlots slots, JitOptions options) {
    super(slots, options);
    this.entry = entry;
  }

  A64Assembler assembler() {
    return a;
  }

  @Override
  public byte[] code() {
    return a.bytes();
  }

  @Override
  public int codeSize() {
    return a.size();
  }

  void beginBlock(long guestStart, int codeOrigin) {
    begin(guestStart, codeOrigin);
    a.clear();
    a.resolve(a.adr(T2), PREFACE);
    jumpToEntry(entry.exit(HostCode.DOUBTED));
    relocations().addAddress(A64Addresses.place(a.size(), 0));
    a.word((int) guestStart);
    a.word((int) (guestStart >>> 32));
    a.word(0);
    a.word(0);
    a.word(A64Assembler.NOP);
  }

  void beginRow(long guestPc, int instruction) {
    row(guestPc, instruction);
    if (lockstep) {
      a.load(3, T1, STATE, Scratch.BEGUN);
      a.moveReplaceable(T0, instruction);
      a.store(2, T0, T1, 0);
      a.add(T1, T1, Integer.BYTES);
      a.store(3, T1, STATE, Scratch.BEGUN);
    }
  }

  /** Stubs of the row that come back come here. */
  @Override
  public void endRow() {
    rowEnd((a.size() - PREFACE) / 4);
    for (int i = firstStubOfRow(); i < stubs.size(); i++) {
      A64Stub stub = stubs.get(i);
      if (stub.comesBack()) {
        stub.back = a.size();
      }
    }
  }

  private void jumpToEntry(int offset) {
    int at = a.b();
    a.resolve(at, toEntry(at, offset));
  }

  private A64Stub stub(A64Stub.Kind kind, int jump, long target) {
    return add(new A64Stub(kind, jump, target, word()));
  }

  /** Puts a guest address into a register. */
  void moveAddress(int d, long va) {
    int start = a.size();
    a.move(d, va);
    relocations().addAddress(A64Addresses.place(start, (a.size() - start) / 4));
  }

  // Call-outs.

  /** Where the branch at {@code jump} is taken, the interpreter executes the row. */
  void callOutBy(int jump) {
    stub(A64Stub.Kind.CALL_OUT, jump, pc());
  }

  /** As {@link #callOutBy}, and the block is left then. */
  void callOutAndLeaveBy(int jump) {
    stub(A64Stub.Kind.CALL_OUT_AND_LEAVE, jump, pc());
  }

  /**
   * After a branch taken where the entry of a TLB at T2 is not that of the page in T0: the rest of
   * the row is for an entry that serves, see {@link A64MissCode}.
   *
   * @param store emits the store to T1 once more, for bytes in two pages; null where nothing is
   *     stored, or one page only
   */
  A64Stub callOutIfMissed(int jump, int tag, int table, int size, @Nullable Runnable store) {
    boolean one = tag == TlbFormat.WRITE_TAG && store == null;
    A64Stub stub = stub(A64Stub.Kind.MISSED, jump, pc());
    stub.resume = a.size();
    stub.missed = entry.missCode().missed(MissedAccess.kind(tag, table), one ? 1 : size);
    stub.store = store;
    return stub;
  }

  @Override
  public void callOut() {
    emitCallOut(pc(), word(), HostCode.CALL_OUT);
  }

  private void emitCallOut(long at, int instruction, int reason) {
    moveAddress(T0, at);
    a.move(T1, Integer.toUnsignedLong(instruction));
    int resume = a.adr(T2);
    jumpToEntry(entry.exit(reason));
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

  @Override
  public void exit(long target) {
    if (backward(target)) {
      poll(StateBlock.ATTENTION, target);
    }
    goTo(target);
    ends();
  }

  private void goTo(long target) {
    if (target == start()) {
      a.resolve(a.b(), LOOP);
    } else if (chainable(target)) {
      stub(A64Stub.Kind.CHAIN, a.b(), target);
    } else {
      moveAddress(T1, target);
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
    poll(StateBlock.REQUESTS, pc() + 4);
  }

  /** Continues at {@code target} where the branch at {@code jump} is taken. */
  void exitBy(int jump, long target) {
    stub(A64Stub.Kind.TARGET, jump, target).polls = backward(target);
  }

  /**
   * Continues at the guest address in T1, where an exception or the return from one goes: what is
   * requested may not be masked any more.
   */
  void exitToOtherLevel() {
    a.load(2, T0, STATE, StateBlock.REQUESTS);
    int quiet = a.compareAndBranch(A64Assembler.CBZ, 0, T0);
    jumpToEntry(entry.exit(HostCode.REQUESTED));
    a.here(quiet);
    exitIndirect();
  }

  /** Continues at the guest address in T1. */
  void exitIndirect() {
    jumpToEntry(entry.indirect());
    ends();
  }

  // Stubs.

  @Override
  public void endBlock() {
    for (int i = 0; i < stubs.size(); i++) { // which may add to them
      emit(stubs.get(i));
    }
    A64Assembler.put(a.bytes(), PREFACE + ROWS, a.size() - PREFACE);
    for (int i = 0; i <= rows(); i += 2) {
      a.word(end(i) | end(i + 1) << 16);
    }
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
        moveAddress(T1, stub.pc);
        jumpToEntry(entry.exit(HostCode.REQUESTED));
      }
      case CALL_OUT -> callOut(stub, HostCode.CALL_OUT);
      case MISSED -> missed(stub);
      case CALL_OUT_AND_LEAVE -> {
        emitCallOut(stub.pc, stub.word, HostCode.CALL_OUT);
        moveAddress(T1, stub.pc + 4);
        jumpToEntry(entry.indirect());
      }
    }
  }

  private void callOut(A64Stub stub, int reason) {
    emitCallOut(stub.pc, stub.word, reason);
    a.resolve(a.b(), stub.back);
  }

  private void missed(A64Stub stub) {
    callEntry(stub.missed);
    a.resolve(a.b(), stub.resume);
    if (stub.store != null) {
      int notFound = a.b();
      stub.store.run();
      callEntry(entry.missCode().spread());
      a.resolve(a.b(), stub.stored);
      a.here(notFound);
    }
    callOut(stub, HostCode.MISSED);
  }

  /** T0 = the host's monotonic clock, in nanoseconds. Changes T1 to T3. */
  void readClock() {
    callEntry(entry.clock());
  }

  /** T3 = where it comes back to. */
  private void callEntry(int offset) {
    int back = a.adr(T3);
    jumpToEntry(offset);
    a.here(back);
  }

  private void chain(A64Stub stub) {
    relocations().addExit(a.size(), stub.jump, stub.pc);
    a.moveReplaceable(T0, slot(stub, stub.jump));
    jumpToEntry(entry.exit(HostCode.CHAIN));
  }
}
