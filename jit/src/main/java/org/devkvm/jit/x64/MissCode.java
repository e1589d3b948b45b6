package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.jit.ops.MissedAccess;

/**
 * What a row calls where the entry of the TLB that it looked at does not serve: with the virtual
 * address in RDX, the page of the last byte in RAX, and the entry at RCX. An instruction {@code JE}
 * follows the call, to where the row goes on with that entry: it is taken if the entry is that of
 * the page now, exchanged with a victim.
 *
 * <p>Bytes in two pages, see {@link MissedAccess}: where they are loaded, {@code JE} is taken as
 * well, and RDX and the entry lead to {@link Displacement#SPLIT}. Where they are stored, CF is set,
 * and RDX is that address; the code that has stored there calls {@link #spread}.
 *
 * <p>Where it finds nothing, it keeps what it was called with, so that the row can go on there once
 * the entries are filled: {@link Displacement#MISSED_RETURN}.
 *
 * <p>No guest register but what is on the stack changes, as {@link #emitFault} knows.
 */
final class MissCode {
  private static final int MASK = (TlbFormat.ENTRIES - 1) * TlbFormat.ENTRY_BYTES;
  private static final int ENTRY_SHIFT = Integer.numberOfTrailingZeros(TlbFormat.ENTRY_BYTES);

  /** On the stack below the return address, the last one first. */
  private static final int[] PUSHED = {RSI, RDI, RBX, RCX};

  /** Length of the call of this code. */
  static final int CALL_BYTES = 5;

  /** Where the displacement of {@code JE} is, and where it counts from. */
  private static final int JE_DISPLACEMENT = 2;

  private static final int JE_BYTES = 6;

  private final Assembler a;
  private final int gather;
  private final int divide;
  private final int spread;
  private final int copiesEnd;

  /** By kind and size. */
  private final int[][] starts = new int[MissedAccess.KINDS][MissedAccess.SIZES];

  /**
   * @param split whether bytes in two pages are not always the interpreter's
   */
  MissCode(Assembler assembler, boolean split) {
    a = assembler;
    gather = emitGather();
    spread = emitSpread();
    copiesEnd = a.size();
    divide = emitDivide();
    for (int kind = 0; kind < MissedAccess.KINDS; kind++) {
      emitLookUps(kind, split);
    }
  }

  /** What to call for an access of {@code size} bytes; of 1 if those in two pages do not go on. */
  int missed(int kind, int size) {
    return starts[kind][MissedAccess.size(size)];
  }

  /** Copies what was stored at {@link Displacement#SPLIT} to both pages. Changes RAX and RDX. */
  int spread() {
    return spread;
  }

  /** Where the code that accesses the guest's memory ends; it is the first that is emitted. */
  int copiesEnd() {
    return copiesEnd;
  }

  private void push() {
    for (int register : PUSHED) {
      a.push(register);
    }
  }

  private void pop(int from, int to) {
    for (int i = from - 1; i >= to; i--) {
      a.pop(PUSHED[i]);
    }
  }

  private void emitLookUps(int kind, boolean split) {
    int tag = MissedAccess.tag(kind);
    int table = MissedAccess.table(kind) - Displacement.BIAS;
    int[] jumps = new int[MissedAccess.SIZES];
    for (int i = 0; i < jumps.length; i++) {
      starts[kind][i] = a.size();
      a.push(RSI);
      a.push(RDI);
      a.movImm(RDI, MissedAccess.kept(kind, split ? i : 0));
      jumps[i] = a.jmp32();
    }
    for (int jump : jumps) {
      a.here32(jump);
    }
    a.store(0, RBP, Displacement.MISSED_KIND, RDI);
    a.mov(1, RSI, RDX);
    a.alu(Assembler.XOR, 1, RSI, RAX);
    a.shiftImm(Assembler.SHR, 1, RSI, TlbFormat.PAGE_SHIFT);
    int crosses = a.jcc32(Cond.NE);
    emitVictims(tag, table);
    int missed = a.size();
    emitMissed();
    a.here32(crosses);
    emitBothPages(tag, table, missed);
    a.patch32(a.jmp32(), tag == TlbFormat.READ_TAG ? gather : divide);
  }

  private void emitMissed() {
    a.store(1, RBP, Displacement.MISSED_ADDRESS, RDX);
    a.store(1, RBP, Displacement.MISSED_LAST, RAX);
    a.store(1, RBP, Displacement.MISSED_ENTRY, RCX);
    a.pop(RDI);
    a.pop(RSI);
    a.load(1, RAX, RSP, 0);
    a.store(1, RBP, Displacement.MISSED_RETURN, RAX);
    a.test(1, RSP, RSP); // not zero, no carry
    a.ret();
  }

  private void emitVictims(int tag, int table) {
    a.load(1, RDI, RBP, table);
    a.aluImm(Assembler.ADD, 1, RDI, TlbFormat.ENTRIES * TlbFormat.ENTRY_BYTES);
    int[] found = new int[TlbFormat.VICTIMS];
    for (int i = 0; i < found.length; i++) {
      a.aluLoad(Assembler.CMP, 1, RAX, RDI, tag);
      found[i] = a.jcc32(Cond.E);
      a.aluImm(Assembler.ADD, 1, RDI, TlbFormat.ENTRY_BYTES);
    }
    int none = a.jmp32();
    for (int jump : found) {
      a.here32(jump);
    }
    emitExchange();
    a.pop(RDI);
    a.pop(RSI);
    a.alu(Assembler.CMP, 0, RAX, RAX);
    a.ret();
    a.here32(none);
  }

  /** Exchanges the entries at RCX and RDI. */
  private void emitExchange() {
    for (int i = 0; i < TlbFormat.ENTRY_BYTES; i += 8) {
      a.load(1, RAX, RCX, i);
      a.load(1, RSI, RDI, i);
      a.store(1, RCX, i, RSI);
      a.store(1, RDI, i, RAX);
    }
  }

  /** RSI = the entry of the second page, if its tag and that of the first are right. */
  private void emitBothPages(int tag, int table, int missed) {
    a.mov(0, RSI, RDI);
    a.shiftImm(Assembler.SHR, 0, RSI, MissedAccess.KIND_BITS);
    a.patch32(a.jcc32(Cond.E), missed);
    a.mov(1, RSI, RDX);
    a.aluImm(Assembler.AND, 1, RSI, -1 << TlbFormat.PAGE_SHIFT);
    a.aluLoad(Assembler.CMP, 1, RSI, RCX, tag);
    a.patch32(a.jcc32(Cond.NE), missed);
    a.mov(0, RSI, RAX);
    a.shiftImm(Assembler.SHR, 0, RSI, TlbFormat.PAGE_SHIFT - ENTRY_SHIFT);
    a.aluImm(Assembler.AND, 0, RSI, MASK);
    a.aluLoad(Assembler.ADD, 1, RSI, RBP, table);
    a.aluLoad(Assembler.CMP, 1, RAX, RSI, tag);
    a.patch32(a.jcc32(Cond.NE), missed);
    a.shiftImm(Assembler.SHR, 0, RDI, MissedAccess.KIND_BITS);
  }

  /**
   * From the two entries: RSI and RAX = the host addresses of the first page's bytes and of the
   * second's, each less the offset in the access; EBX = how many are in the first. Notes in which
   * row a fault is. Changes RDX.
   */
  private void emitAddresses() {
    a.push(RBX);
    a.push(RCX);
    a.mov(1, RBX, RAX);
    a.alu(Assembler.SUB, 1, RBX, RDX);
    a.aluLoad(Assembler.ADD, 1, RAX, RSI, TlbFormat.ADDEND);
    a.alu(Assembler.SUB, 1, RAX, RBX);
    a.load(1, RSI, RCX, TlbFormat.ADDEND);
    a.alu(Assembler.ADD, 1, RSI, RDX);
    a.load(1, RCX, RSP, PUSHED.length * Long.BYTES);
    a.rm(1, 0x63, RDX, RCX, JE_DISPLACEMENT);
    a.lea(1, RCX, RCX, RDX, 0, JE_BYTES);
    a.store(1, RBP, Displacement.RESUME, RCX);
  }

  private int emitGather() {
    int start = a.size();
    emitAddresses();
    emitCopies(false);
    pop(PUSHED.length, 2);
    a.lea(1, RDX, RBP, Displacement.SPLIT);
    a.aluLoad(Assembler.SUB, 1, RDX, RCX, TlbFormat.ADDEND);
    pop(2, 0);
    a.alu(Assembler.CMP, 0, RAX, RAX);
    a.ret();
    return start;
  }

  private int emitDivide() {
    int start = a.size();
    emitAddresses();
    a.store(1, RBP, Displacement.SPLIT_FIRST, RSI);
    a.store(1, RBP, Displacement.SPLIT_SECOND, RAX);
    a.store(0, RBP, Displacement.SPLIT_AT, RBX);
    a.store(0, RBP, Displacement.SPLIT_SIZE, RDI);
    pop(PUSHED.length, 0);
    a.lea(1, RDX, RBP, Displacement.SPLIT);
    a.test(1, RSP, RSP);
    a.stc();
    a.ret();
    return start;
  }

  private int emitSpread() {
    int start = a.size();
    push();
    a.load(1, RSI, RBP, Displacement.SPLIT_FIRST);
    a.load(1, RAX, RBP, Displacement.SPLIT_SECOND);
    a.load(0, RBX, RBP, Displacement.SPLIT_AT);
    a.load(0, RDI, RBP, Displacement.SPLIT_SIZE);
    emitCopies(true);
    pop(PUSHED.length, 0);
    a.ret();
    return start;
  }

  private void emitCopies(boolean out) {
    a.movImm(RCX, 0);
    a.testImm(0, RBX, 7);
    int words = a.jcc32(Cond.NE);
    emitCopies(8, out);
    int done = a.jmp32();
    a.here32(words);
    a.testImm(0, RBX, 3);
    int bytes = a.jcc32(Cond.NE);
    emitCopies(4, out);
    int doneToo = a.jmp32();
    a.here32(bytes);
    emitCopies(1, out);
    a.here32(done);
    a.here32(doneToo);
  }

  private void emitCopies(int unit, boolean out) {
    emitCopy(unit, out, RSI, RBX);
    emitCopy(unit, out, RAX, RDI);
  }

  /** From where RCX is to {@code end}, by RDX. */
  private void emitCopy(int unit, boolean out, int host, int end) {
    int loop = a.size();
    move(unit, true, out ? RBP : host, out ? Displacement.SPLIT : 0);
    move(unit, false, out ? host : RBP, out ? 0 : Displacement.SPLIT);
    a.aluImm(Assembler.ADD, 0, RCX, unit);
    a.alu(Assembler.CMP, 0, RCX, end);
    a.patch32(a.jcc32(Cond.B), loop);
  }

  private void move(int unit, boolean load, int base, int disp) {
    int opcode = (load ? 0x8A : 0x88) + (unit == 1 ? 0 : 1);
    a.indexed(unit == 8 ? 1 : 0, opcode, RDX, base, RCX, 0, disp);
  }

  /**
   * Emits what a fault of the copies does first, with its instruction's and its access's address on
   * the stack, and what was pushed behind them: the guest's registers are as they were.
   */
  void emitFault() {
    a.pop(RAX);
    a.pop(RAX);
    a.store(1, RBP, Displacement.FAULT_ADDRESS, RAX);
    pop(PUSHED.length, 0);
  }
}
