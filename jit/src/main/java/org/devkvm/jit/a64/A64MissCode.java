package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.jit.ops.MissedAccess;
import org.devkvm.jit.ops.Scratch;

/**
 * What a row calls where the entry of the TLB that it looked at does not serve: with the virtual
 * address in T1, the page of the last byte in T0, the entry at T2, and in T3 the address to come
 * back to, where instructions B follow each other. The first, to where the row goes on with that
 * entry, is for an entry that is that of the page now, exchanged with a victim; the second for one
 * that is not found, of which is kept what it was called with, so that the row can go on there once
 * the entries are filled.
 *
 * <p>Bytes in two pages, see {@link MissedAccess}: where they are loaded, the first B is taken as
 * well, and T1 and the entry lead to {@link Scratch#SPLIT}. Where they are stored, the third
 * instruction comes next, and T1 is that address; the code that has stored there calls {@link
 * #spread}.
 *
 * <p>No register of the guest changes. T0 to T4 do.
 */
final class A64MissCode {
  private static final int ENTRY_SHIFT = Integer.numberOfTrailingZeros(TlbFormat.ENTRY_BYTES);
  private static final int INDEX_BITS = Integer.numberOfTrailingZeros(TlbFormat.ENTRIES);

  private static final int SIZE_BITS = 30;
  private static final int B_DISTANCE_BITS = 26;

  /** Bytes of a call: ADR of what follows to T3, B. */
  static final int CALL_BYTES = 8;

  private final A64Assembler a;
  private final int gather;
  private final int divide;
  private final int spread;
  private final int copiesEnd;

  /** By kind and size. */
  private final int[][] starts = new int[MissedAccess.KINDS][MissedAccess.SIZES];

  /**
   * @param split whether bytes in two pages are not always the interpreter's
   */
  A64MissCode(A64Assembler assembler, boolean split) {
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

  /** Copies what was stored at {@link Scratch#SPLIT} to both pages; comes back to what T3 says. */
  int spread() {
    return spread;
  }

  /** Where the code that accesses the guest's memory ends; it is the first that is emitted. */
  int copiesEnd() {
    return copiesEnd;
  }

  private void emitLookUps(int kind, boolean split) {
    int[] jumps = new int[MissedAccess.SIZES];
    for (int i = 0; i < jumps.length; i++) {
      starts[kind][i] = a.size();
      a.store(3, T3, STATE, Scratch.MISSED_RETURN);
      a.movz(T3, MissedAccess.kept(kind, split ? i : 0), 0);
      jumps[i] = a.b();
    }
    for (int jump : jumps) {
      a.here(jump);
    }
    a.store(2, T3, STATE, Scratch.MISSED_KIND);
    int tag = MissedAccess.tag(kind);
    int table = MissedAccess.table(kind);
    a.op(A64Assembler.EOR, 1, T4, T1, T0);
    a.extract(1, T4, T4, TlbFormat.PAGE_SHIFT, 64 - TlbFormat.PAGE_SHIFT);
    int crosses = a.compareAndBranch(A64Assembler.CBNZ, 1, T4);
    emitVictims(tag, table);
    int missed = a.size();
    a.store(3, T1, STATE, Scratch.MISSED_ADDRESS);
    a.store(3, T0, STATE, Scratch.MISSED_LAST);
    a.store(3, T2, STATE, Scratch.MISSED_ENTRY);
    emitReturn(1);
    a.here(crosses);
    emitBothPages(tag, table, missed);
    a.resolve(a.b(), (kind & MissedAccess.WRITES) == 0 ? gather : divide);
  }

  /** Comes back to an instruction behind the call. */
  private void emitReturn(int instruction) {
    a.load(3, T3, STATE, Scratch.MISSED_RETURN);
    if (instruction != 0) {
      a.add(T3, T3, instruction * Integer.BYTES);
    }
    a.br(T3);
  }

  private void emitVictims(int tag, int table) {
    a.load(3, T4, STATE, table);
    a.add(T4, T4, TlbFormat.ENTRIES * TlbFormat.ENTRY_BYTES);
    int[] found = new int[TlbFormat.VICTIMS];
    for (int i = 0; i < found.length; i++) {
      a.load(3, T3, T4, tag);
      a.op(A64Assembler.EOR, 1, T3, T3, T0);
      found[i] = a.compareAndBranch(A64Assembler.CBZ, 1, T3);
      a.add(T4, T4, TlbFormat.ENTRY_BYTES);
    }
    int none = a.b();
    for (int jump : found) {
      a.here(jump);
    }
    for (int i = 0; i < TlbFormat.ENTRY_BYTES; i += 8) {
      a.load(3, T0, T2, i);
      a.load(3, T3, T4, i);
      a.store(3, T3, T2, i);
      a.store(3, T0, T4, i);
    }
    emitReturn(0);
    a.here(none);
  }

  /** T3 = the entry of the second page, if its tag and that of the first are right. */
  private void emitBothPages(int tag, int table, int missed) {
    a.extract(0, T3, T3, MissedAccess.KIND_BITS, Integer.SIZE - MissedAccess.KIND_BITS);
    a.resolve(a.compareAndBranch(A64Assembler.CBZ, 0, T3), missed);
    a.store(2, T3, STATE, Scratch.SPLIT_SIZE);
    a.opMask(A64Assembler.AND, 1, T3, T1, -1L << TlbFormat.PAGE_SHIFT);
    a.load(3, T4, T2, tag);
    a.op(A64Assembler.EOR, 1, T3, T3, T4);
    a.resolve(a.compareAndBranch(A64Assembler.CBNZ, 1, T3), missed);
    a.extract(0, T4, T0, TlbFormat.PAGE_SHIFT, INDEX_BITS);
    a.load(3, T3, STATE, table);
    a.op(A64Assembler.ADD, 1, T3, T3, T4, ENTRY_SHIFT);
    a.load(3, T4, T3, tag);
    a.op(A64Assembler.EOR, 1, T4, T4, T0);
    a.resolve(a.compareAndBranch(A64Assembler.CBNZ, 1, T4), missed);
  }

  /** Keeps what the two entries say, and in which row a fault is. */
  private void emitAddresses() {
    a.load(3, T3, T3, TlbFormat.ADDEND);
    a.op(A64Assembler.ADD, 1, T3, T3, T1);
    a.store(3, T3, STATE, Scratch.SPLIT_SECOND);
    a.load(3, T3, T2, TlbFormat.ADDEND);
    a.op(A64Assembler.ADD, 1, T3, T3, T1);
    a.store(3, T3, STATE, Scratch.SPLIT_FIRST);
    a.op(A64Assembler.SUB, 1, T0, T0, T1);
    a.store(2, T0, STATE, Scratch.SPLIT_AT);
    a.load(3, T3, STATE, Scratch.MISSED_RETURN);
    a.load(2, T4, T3, 0);
    a.extractSigned(T4, T4, 0, B_DISTANCE_BITS);
    a.op(A64Assembler.ADD, 1, T3, T3, T4, 2);
    a.store(3, T3, STATE, Scratch.RESUME);
  }

  private int emitGather() {
    int start = a.size();
    emitAddresses();
    a.store(3, T2, STATE, Scratch.MISSED_ENTRY);
    emitCopies(false);
    a.load(3, T2, STATE, Scratch.MISSED_ENTRY);
    a.load(3, T0, T2, TlbFormat.ADDEND);
    a.add(T1, STATE, Scratch.SPLIT);
    a.op(A64Assembler.SUB, 1, T1, T1, T0);
    emitReturn(0);
    return start;
  }

  private int emitDivide() {
    int start = a.size();
    emitAddresses();
    a.add(T1, STATE, Scratch.SPLIT);
    emitReturn(2);
    return start;
  }

  private int emitSpread() {
    int start = a.size();
    a.store(3, T3, STATE, Scratch.MISSED_RETURN);
    emitCopies(true);
    emitReturn(0);
    return start;
  }

  private void emitCopies(boolean out) {
    a.add(T4, STATE, Scratch.SPLIT);
    a.movz(T0, 0, 0);
    a.load(2, T2, STATE, Scratch.SPLIT_AT);
    a.opMask(A64Assembler.AND, 0, T1, T2, 7);
    int words = a.compareAndBranch(A64Assembler.CBNZ, 0, T1);
    emitCopies(3, out);
    int done = a.b();
    a.here(words);
    a.opMask(A64Assembler.AND, 0, T1, T2, 3);
    int bytes = a.compareAndBranch(A64Assembler.CBNZ, 0, T1);
    emitCopies(2, out);
    int doneToo = a.b();
    a.here(bytes);
    emitCopies(0, out);
    a.here(done);
    a.here(doneToo);
  }

  private void emitCopies(int size, boolean out) {
    emitCopy(size, out, Scratch.SPLIT_FIRST, Scratch.SPLIT_AT);
    emitCopy(size, out, Scratch.SPLIT_SECOND, Scratch.SPLIT_SIZE);
  }

  /** From where T0 is to the end that is kept, by T2. */
  private void emitCopy(int size, boolean out, int host, int end) {
    a.load(3, T1, STATE, host);
    a.load(2, T3, STATE, end);
    int loop = a.size();
    a.word(A64Assembler.LDR_REGISTER | size << SIZE_BITS | indexed(out ? T4 : T1));
    a.word(A64Assembler.STR_REGISTER | size << SIZE_BITS | indexed(out ? T1 : T4));
    a.add(T0, T0, 1 << size);
    a.op(A64Assembler.SUB, 0, T2, T3, T0);
    a.resolve(a.compareAndBranch(A64Assembler.CBNZ, 0, T2), loop);
  }

  /** T2, at T0 bytes from a register. */
  private static int indexed(int base) {
    return T0 << 16 | base << 5 | T2;
  }
}
