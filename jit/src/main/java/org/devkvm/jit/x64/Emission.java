package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.jit.ops.BlockEmission;
import org.devkvm.jit.ops.ExitSlots;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.MissedAccess;
import org.jspecify.annotations.Nullable;

/** One block in the making: its code, where NZCV is, and the stubs to be put behind it. */
final class Emission extends BlockEmission<Stub> {
  /** Length of the first instruction of a block, which can be replaced by a jump. */
  static final int HEAD_BYTES = 5;

  /** A block has less code: {@link EntryCode} reads from two bytes how far into it a call is. */
  private static final int LIMIT = 1 << Short.SIZE;

  /**
   * A row and its stubs together have at most so many bytes for each of them, besides the row's own
   * code, where a loop has registers of its own.
   */
  private static final int OWN_BYTES = 1 << 9;

  /** Where the exponent begins in twice the bits of a number. */
  private static final int DOUBLE_EXPONENT = 53;

  private static final int SINGLE_EXPONENT = 24;

  private final Assembler a = new Assembler();
  private final HostFlags flags = new HostFlags(a);
  private final BlockRegisters registers = new BlockRegisters();
  private final boolean loops;
  private final EntryCode entry;

  /** Where code goes on that goes back to the start of the block. */
  private int loop;

  /** How many rows there are up to the last that does; 0 if none does. */
  private int rowsOfLoop;

  Emission(EntryCode entry, ExitSlots slots, JitOptions options) {
    super(slots, options);
    loops = options.loops();
    this.entry = entry;
  }

  Assembler assembler() {
    return a;
  }

  BlockRegisters registers() {
    return registers;
  }

  HostFlags flags() {
    return flags;
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
    flags.reset();
    relocations().addAddress(AddressForm.DATA.at(a.size()));
    a.int64(guestStart);
    a.int64(0);
    a.nop(HEAD_BYTES);
    registers.begin();
    registers.enter(a);
    loop = a.size();
    rowsOfLoop = 0;
  }

  /**
   * Chooses registers of its own for a loop, which is to be emitted once more then: so many rows.
   * Returns 0 if there is no loop or nothing to choose.
   */
  int chooseLoopRegisters() {
    return loops && rowsOfLoop != 0 && isShort() && registers.choose() ? rowsOfLoop : 0;
  }

  /** Whether the code stays below its limit, with stubs and with registers of its own. */
  private boolean isShort() {
    return a.size() + (rows() + stubs.size()) * OWN_BYTES < LIMIT;
  }

  /** The row goes back to the start of the block. */
  private void noteLoop() {
    rowsOfLoop = rows() + 1;
    registers.noteLoop();
  }

  void beginRow(long guestPc, int instruction, boolean flagsNeeded) {
    a.reserve();
    row(guestPc, instruction);
    flags.beginRow(flagsNeeded);
    if (lockstep) {
      a.load(1, RCX, RBP, Displacement.BEGUN);
      a.storeImm(0, RCX, 0, instruction);
      a.lea(1, RCX, RCX, Integer.BYTES);
      a.store(1, RBP, Displacement.BEGUN, RCX);
    }
  }

  /** Stubs of the row that come back come here; NZCV must be where the row has left it. */
  @Override
  public void endRow() {
    rowEnd(a.size() - HEADER_BYTES);
    boolean reload = flags.inHost();
    for (int i = firstStubOfRow(); i < stubs.size(); i++) {
      Stub stub = stubs.get(i);
      if (stub.comesBack()) {
        if (reload) {
          flags.normalize();
        }
        stub.reloadFlags = reload;
        stub.back = a.size();
      }
    }
  }

  /** Emits a jump to code at the start of the region. */
  void jumpToEntry(int offset) {
    patchToEntry(a.jmp32(), offset);
  }

  private void callEntry(int offset) {
    patchToEntry(a.call32(), offset);
  }

  private void jccToEntry(int cond, int offset) {
    patchToEntry(a.jcc32(cond), offset);
  }

  private void patchToEntry(int displacement, int offset) {
    a.patch32(displacement, toEntry(displacement, offset));
  }

  private Stub stub(Stub.Kind kind, int jump, long target) {
    return add(new Stub(kind, jump, target, word()));
  }

  // Call-outs.

  /** The rest of the row is for the host condition; without it the interpreter executes the row. */
  void callOutUnless(int cond) {
    stub(Stub.Kind.CALL_OUT, a.jcc32(cond ^ 1), pc());
  }

  /**
   * After a comparison of a result of floating point as {@link FpRows#check} makes it: the rest of
   * the row is for ordinary numbers, zeros and those that are far from the smallest normal one.
   */
  void callOutIfUnusual(boolean wide) {
    Stub stub = stub(Stub.Kind.UNUSUAL, a.jcc32(Cond.AE), pc());
    stub.resume = a.size();
    stub.wide = wide;
  }

  /**
   * After a comparison of RAX with the tag of the entry at RCX: the rest of the row is for an entry
   * that serves, see {@link MissCode}. Uses RAX.
   *
   * @param store emits the store to RDX once more, for bytes in two pages; null where nothing is
   *     stored, or one page only
   * @param retry where the address in RDX is looked up
   */
  Stub callOutIfMissed(int tag, int table, int size, @Nullable Runnable store, int retry) {
    boolean one = tag == TlbFormat.WRITE_TAG && store == null;
    Stub stub = stub(Stub.Kind.MISSED, a.jcc32(Cond.NE), pc());
    stub.resume = a.size();
    int kind = MissedAccess.kind(tag, table + Displacement.BIAS);
    stub.missed = entry.missCode().missed(kind, one ? 1 : size);
    stub.store = store;
    stub.retry = retry;
    return stub;
  }

  /** As {@link #callOutUnless}, and the block is left then. */
  void callOutAndLeaveUnless(int cond) {
    stub(Stub.Kind.CALL_OUT_AND_LEAVE, a.jcc32(cond ^ 1), pc());
  }

  @Override
  public void callOut() {
    flags.save();
    flags.setSaved();
    registers.leave(a);
    emitCallOut(pc(), word(), HostCode.CALL_OUT);
    registers.enter(a);
  }

  /** Behind the call is what {@link EntryCode} reads: the word, how far the block is, its row. */
  private void emitCallOut(long at, int instruction, int reason) {
    callEntry(entry.exit(reason));
    int distance = a.size();
    a.int32(instruction);
    a.int32(distance | ((int) ((at - start()) >>> 2) << Short.SIZE));
  }

  private void storePc(long value) {
    AddressForm form;
    if (value == (int) value) {
      a.storeImm(1, RBP, Displacement.PC, (int) value);
      form = AddressForm.SIGNED;
    } else {
      a.storeImm(0, RBP, Displacement.PC + 4, (int) (value >>> 32));
      a.storeImm(0, RBP, Displacement.PC, (int) value);
      form = AddressForm.HALVES;
    }
    relocations().addAddress(form.at(a.size() - Integer.BYTES));
  }

  /** Puts a guest address into a host register. */
  void moveAddress(int d, long va) {
    a.movImm(d, va);
    AddressForm form = AddressForm.ofMove(va);
    relocations().addAddress(form.at(a.size() - form.bytes()));
  }

  /** RAX = the host's monotonic clock, in nanoseconds. Changes RCX, RDX and the host's flags. */
  void readClock() {
    callEntry(entry.clock());
  }

  /** Leaves before the next row if something is requested; NZCV is saved already if needed. */
  void leaveIfRequested() {
    poll(Displacement.REQUESTS, pc() + 4, HostFlags.Kind.NONE);
  }

  /**
   * Compares and exchanges 16 bytes at RDX: {@link Displacement#EXPECTED} with RAX and, behind it,
   * RCX. ZF: done; RAX and RDX are what was there. Faults as any access.
   */
  void exchange16() {
    callEntry(entry.exchange16());
  }

  /** {@code bytes} at RDX are about to be stored; where lockstep needs it, keeps what is there. */
  void keep(int bytes) {
    if (!lockstep) {
      return;
    }
    a.load(1, RCX, RBP, Displacement.JOURNAL);
    a.store(1, RCX, 0, RDX);
    a.storeImm(1, RCX, 8, bytes);
    int at = 0;
    for (int size = 8; size > 0; size >>= 1) {
      for (; at + size <= bytes; at += size) {
        copy(size, at);
      }
    }
    a.lea(1, RCX, RCX, HostCode.JOURNAL_ENTRY);
    a.store(1, RBP, Displacement.JOURNAL, RCX);
  }

  /** From RDX to an entry of the journal at RCX, by RAX. */
  private void copy(int size, int at) {
    a.loadExtended(size, 0, RAX, RDX, at);
    a.storeSized(size, RCX, 16 + at, RAX);
  }

  // Exits.

  @Override
  public void exit(long target) {
    flags.saveIfNeeded();
    if (backward(target)) {
      poll(target);
    }
    if (target == start()) {
      noteLoop();
      a.patch32(a.jmp32(), loop);
    } else {
      stub(chainable(target) ? Stub.Kind.CHAIN : Stub.Kind.LOOK_UP, chainJump(), target);
    }
    ends();
  }

  /** A jump whose displacement can be replaced while others execute it. */
  private int chainJump() {
    a.align(4, 1);
    return a.jmp32();
  }

  private void poll(long target) {
    poll(target, flags.isSaved() ? HostFlags.Kind.NONE : flags.kind());
  }

  private void poll(long target, HostFlags.Kind unsaved) {
    poll(Displacement.ATTENTION, target, unsaved);
  }

  /** Leaves if a word is not zero; NZCV that only the host's flags hold is saved then. */
  private void poll(int word, long target, HostFlags.Kind unsaved) {
    int quiet = leaves ? 0 : quiet(word);
    if (registers.isOwn()) { // too long to be jumped over
      stub(Stub.Kind.REQUESTED, a.jmp32(), target).unsaved = unsaved;
    } else {
      leaveRequested(target, unsaved);
    }
    if (!leaves) {
      a.here8(quiet);
    }
  }

  private void leaveRequested(long target, HostFlags.Kind unsaved) {
    if (unsaved != HostFlags.Kind.NONE) {
      flags.emitSave(unsaved);
    }
    registers.leave(a);
    storePc(target);
    jumpToEntry(entry.exit(HostCode.REQUESTED));
  }

  private int quiet(int word) {
    a.load(0, RCX, RBP, word);
    return a.jecxz8();
  }

  /** Continues at {@code target} on a host condition; NZCV is saved already where it is needed. */
  void exitIf(int cond, long target) {
    Stub.Kind kind;
    if (target == start()) {
      noteLoop();
      kind = Stub.Kind.LOOP;
    } else if (chainable(target)) {
      kind = backward(target) ? Stub.Kind.POLLED_CHAIN : Stub.Kind.CHAIN;
    } else {
      kind = backward(target) ? Stub.Kind.POLLED_LOOK_UP : Stub.Kind.LOOK_UP;
    }
    a.align(4, 2);
    Stub stub = stub(kind, a.jcc32(cond), target);
    stub.unsaved = flags.isSaved() ? HostFlags.Kind.NONE : flags.kind();
  }

  /**
   * Continues at the guest address in RDX, where an exception or the return from one goes: what is
   * requested may not be masked any more. NZCV is saved already.
   */
  void exitToOtherLevel() {
    a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.REQUESTS, 0);
    patchToEntry(a.jcc32(Cond.NE), entry.pending());
    jumpToEntry(entry.indirect());
    ends();
  }

  /**
   * Guest returns find none of the continuations that calls have left on the stack: another
   * exception level may not go on there.
   */
  void forgetCalls() {
    a.load(1, RSP, RBP, Displacement.STACK);
    a.lea(1, RSP, RSP, -Long.BYTES);
  }

  /** Continues at the guest address in RDX. */
  void exitIndirect() {
    flags.save();
    jumpToEntry(entry.indirect());
    ends();
  }

  /** Returns to the guest address in RDX, where a call has left its continuation on the stack. */
  void exitReturn() {
    flags.save();
    a.ret();
    ends();
  }

  /** Calls {@code target}; the callee's return comes back here while the stack is undisturbed. */
  void exitCall(long target) {
    flags.save();
    if (backward(target)) {
      poll(target);
    }
    a.aluLoad(Assembler.CMP, 1, RSP, RBP, Displacement.STACK_LIMIT);
    int full = a.jcc8(Cond.B);
    a.align(4, 1);
    stub(chainable(target) ? Stub.Kind.CHAIN : Stub.Kind.LOOK_UP, a.call32(), target);
    returnSite();
    a.here8(full);
    stub(chainable(target) ? Stub.Kind.CHAIN : Stub.Kind.LOOK_UP, chainJump(), target);
    ends();
  }

  /** As {@link #exitCall}, to the guest address in RDX. */
  void exitCallIndirect() {
    flags.save();
    a.aluLoad(Assembler.CMP, 1, RSP, RBP, Displacement.STACK_LIMIT);
    jccToEntry(Cond.B, entry.indirect());
    callEntry(entry.indirect());
    returnSite();
    ends();
  }

  /** Where a host return arrives, with the guest's return address in RDX. */
  private void returnSite() {
    long next = pc() + 4;
    moveAddress(RAX, next);
    a.alu(Assembler.CMP, 1, RAX, RDX);
    jccToEntry(Cond.NE, entry.indirect());
    stub(chainable(next) ? Stub.Kind.CHAIN : Stub.Kind.LOOK_UP, chainJump(), next);
  }

  @Override
  protected void beforeFallThrough() {
    flags.beginRow(true);
  }

  // Stubs.

  @Override
  public void endBlock() {
    for (int i = 0; i < stubs.size(); i++) {
      emit(stubs.get(i));
    }
    a.reserve();
    a.put32(HEADER_BYTES + ROWS, a.size() - HEADER_BYTES);
    for (int i = 0; i <= rows(); i++) {
      int end = end(i);
      a.byte2(end & 0xFF, end >> 8);
    }
  }

  private void emit(Stub stub) {
    a.reserve();
    a.here32(stub.jump);
    switch (stub.kind) {
      case CHAIN -> {
        if (registers.isOwn()) {
          leaveAndChain(stub);
        } else {
          chain(stub, stub.jump);
        }
      }
      case LOOK_UP -> leaveAndLookUp(stub.pc);
      case LOOP -> {
        poll(stub.pc, stub.unsaved);
        a.patch32(a.jmp32(), loop);
      }
      case POLLED_CHAIN -> {
        poll(stub.pc, stub.unsaved);
        leaveAndChain(stub);
      }
      case POLLED_LOOK_UP -> {
        poll(stub.pc, stub.unsaved);
        leaveAndLookUp(stub.pc);
      }
      case REQUESTED -> leaveRequested(stub.pc, stub.unsaved);
      case CALL_OUT -> callOut(stub, HostCode.CALL_OUT);
      case UNUSUAL -> {
        resumeIfZeroExponent(stub);
        callOut(stub, HostCode.CALL_OUT);
      }
      case MISSED -> missed(stub);
      case CALL_OUT_AND_LEAVE -> {
        registers.leave(a);
        emitCallOut(stub.pc, stub.word, HostCode.CALL_OUT);
        lookUp(stub.pc + 4);
      }
    }
  }

  private void missed(Stub stub) {
    callEntry(stub.missed);
    a.patch32(a.jcc32(Cond.E), stub.resume);
    if (stub.store != null) {
      storeInTwoPages(stub, stub.store);
    }
    if (registers.isOwn()) {
      missedInLoop(stub);
    } else {
      comeBack(stub, HostCode.MISSED);
    }
  }

  /**
   * With the entry filled, the row goes on in registers of its own; it looks the entry up again.
   * For two pages it would be {@link MissCode#CALL_BYTES} in front, to call once more.
   */
  private void missedInLoop(Stub stub) {
    registers.leave(a);
    a.leaHere(RAX, a.size());
    int filled = a.size() - Integer.BYTES;
    a.store(1, RBP, Displacement.MISSED_RETURN, RAX);
    comeBack(stub, HostCode.MISSED);
    a.nop(MissCode.CALL_BYTES);
    a.here32(filled);
    registers.enter(a);
    a.patch32(a.jmp32(), stub.retry);
  }

  private void storeInTwoPages(Stub stub, Runnable store) {
    int missed = a.jcc8(Cond.AE);
    store.run();
    callEntry(entry.missCode().spread());
    a.patch32(a.jmp32(), stub.stored);
    a.here8(missed);
  }

  private void callOut(Stub stub, int reason) {
    registers.leave(a);
    comeBack(stub, reason);
  }

  private void comeBack(Stub stub, int reason) {
    emitCallOut(stub.pc, stub.word, reason);
    registers.enter(a);
    if (stub.reloadFlags) {
      flags.load();
    }
    a.patch32(a.jmp32(), stub.back);
  }

  /** Zeros, and subnormal numbers: both hosts see that they are tiny. */
  private void resumeIfZeroExponent(Stub stub) {
    int w = stub.wide ? 1 : 0;
    a.aluLoad(Assembler.ADD, w, RAX, RBP, Displacement.tiny(stub.wide));
    a.shiftImm(Assembler.SHR, w, RAX, stub.wide ? DOUBLE_EXPONENT : SINGLE_EXPONENT);
    a.patch32(a.jcc32(Cond.E), stub.resume);
  }

  private void chain(Stub stub, int jump) {
    a.movImm(RAX, slot(stub, jump));
    relocations().addExit(a.size() - Integer.BYTES, jump, stub.pc);
    jumpToEntry(entry.exit(HostCode.CHAIN));
  }

  private void leaveAndChain(Stub stub) {
    registers.leave(a);
    int jump = chainJump();
    a.here32(jump);
    chain(stub, jump);
  }

  private void leaveAndLookUp(long target) {
    registers.leave(a);
    lookUp(target);
  }

  private void lookUp(long target) {
    moveAddress(RDX, target);
    jumpToEntry(entry.indirect());
  }
}
