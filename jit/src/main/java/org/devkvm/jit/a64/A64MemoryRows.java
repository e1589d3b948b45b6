package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.Address;
import org.devkvm.jit.ops.CommonOps;
import org.devkvm.jit.ops.MemoryAccesses;
import org.devkvm.jit.ops.Value;
import org.jspecify.annotations.Nullable;

/**
 * Loads and stores through the software TLB. The address is looked up in line. After a miss the row
 * goes on with the entry that Java has filled; Device memory, what faults and whatever else no
 * entry allows is the interpreter's, which executes the whole row. Nothing of the row has happened
 * then.
 */
final class A64MemoryRows implements MemoryAccesses {
  private static final int ENTRY_SHIFT = Integer.numberOfTrailingZeros(TlbFormat.ENTRY_BYTES);
  private static final int INDEX_BITS = Integer.numberOfTrailingZeros(TlbFormat.ENTRIES);
  private static final long PAGE_MASK = -1L << TlbFormat.PAGE_SHIFT;

  private static final int BASE_FIELD = 31 << 5;

  private final A64Assembler a;
  private final A64Operands operands;
  private final A64Emission emission;
  private final boolean tlb;

  A64MemoryRows(A64Emission emission, A64Operands operands, boolean tlb) {
    this.tlb = tlb;
    this.a = emission.assembler();
    this.operands = operands;
    this.emission = emission;
  }

  /** T1 = the guest virtual address. */
  private void virtual(Address address) {
    Value base = address.base();
    Value index = address.index();
    if (base == null) {
      emission.moveAddress(T1, address.offset());
    } else if (index == null) {
      int register = operands.read(base, T1);
      a.add(T1, register, (int) address.offset());
    } else {
      int register = operands.read(base, T0);
      int offset = operands.read(index, T1);
      a.addExtended(T1, register, offset, address.extend(), address.shift());
    }
  }

  /** T1 = the host address of {@code size} bytes, or the row is called out. Uses T0, T2 and T3. */
  void translate(Address address, int size, boolean write) {
    translate(address, size, write ? TlbFormat.WRITE_TAG : TlbFormat.READ_TAG, StateBlock.TLB);
  }

  private void translate(Address address, int size, int tag, int table) {
    virtual(address);
    lookUp(size, tag, table);
    if (tag == TlbFormat.WRITE_TAG) {
      emission.keep(size);
    }
  }

  /**
   * T1 = the host address of bytes at the register in bits 9:5 of the instruction, or the row is
   * called out, also where the address is not aligned to the size. Uses T0, T2 and T3.
   */
  void translateAligned(int w, int size, boolean write) {
    int base = operands.read(CommonOps.base(w >>> 5 & 31), T1);
    if (base != T1) {
      a.move(1, T1, base);
    }
    if (size > 1) {
      a.opMask(A64Assembler.AND, 1, T0, T1, size - 1);
      emission.callOutBy(a.compareAndBranch(A64Assembler.CBNZ, 1, T0));
    }
    lookUp(1, write ? TlbFormat.WRITE_TAG : TlbFormat.READ_TAG, StateBlock.TLB);
    if (write) {
      emission.keep(size);
    }
  }

  /** T1: from a virtual to a host address that may be read, or written. Uses T0, T2 and T3. */
  void lookUp(boolean write) {
    lookUp(1, write ? TlbFormat.WRITE_TAG : TlbFormat.READ_TAG, StateBlock.TLB);
  }

  private void lookUp(int size, int tag, int table) {
    lookUp(size, tag, table, null);
  }

  private A64Stub lookUp(int size, int tag, int table, @Nullable Runnable store) {
    if (!tlb) {
      emission.callOutBy(a.b());
    }
    a.extract(0, T2, T1, TlbFormat.PAGE_SHIFT, INDEX_BITS);
    a.load(3, T3, STATE, table);
    int last = T1;
    if (size > 1) {
      a.add(T0, T1, size - 1);
      last = T0;
    }
    a.opMask(A64Assembler.AND, 1, T0, last, PAGE_MASK);
    a.op(A64Assembler.ADD, 1, T2, T3, T2, ENTRY_SHIFT);
    a.load(3, T3, T2, tag);
    a.op(A64Assembler.EOR, 1, T3, T3, T0);
    int missed = a.compareAndBranch(A64Assembler.CBNZ, 1, T3);
    A64Stub stub = emission.callOutIfMissed(missed, tag, table, size, store);
    a.load(3, T3, T2, TlbFormat.ADDEND);
    a.op(A64Assembler.ADD, 1, T1, T1, T3);
    return stub;
  }

  /** Stores what {@code store} emits, which may be in two pages. */
  private void translateAndStore(Address address, int size, Runnable store) {
    virtual(address);
    A64Stub stub = lookUp(size, TlbFormat.WRITE_TAG, StateBlock.TLB, store);
    emission.keep(size);
    store.run();
    stub.stored = a.size();
  }

  @Override
  public void load(Value d, int size, int sign, Address address) {
    translate(address, size, TlbFormat.READ_TAG, StateBlock.TLB);
    element(d, size, sign, 0);
  }

  @Override
  public void loadUnprivileged(Value d, int size, int sign, Address address) {
    translate(address, size, TlbFormat.READ_TAG, StateBlock.UNPRIVILEGED_TLB);
    element(d, size, sign, 0);
  }

  @Override
  public void store(int size, Value value, Address address) {
    if (value.kind() == Value.Kind.V) {
      translateAndStore(address, size, () -> storeElement(value, size));
      return;
    }
    translate(address, size, TlbFormat.WRITE_TAG, StateBlock.TLB);
    storeElement(value, size);
  }

  @Override
  public void storeUnprivileged(int size, Value value, Address address) {
    translate(address, size, TlbFormat.WRITE_TAG, StateBlock.UNPRIVILEGED_TLB);
    storeElement(value, size);
  }

  @Override
  public void loadPair(Value t, Value u, int size, int sign, Address address) {
    translate(address, 2 * size, TlbFormat.READ_TAG, StateBlock.TLB);
    if (t.equals(u)) {
      element(
          u, size, sign, size); // CONSTRAINED UNPREDICTABLE: the second, as the interpreter has it
      return;
    }
    boolean vector = t.kind() == Value.Kind.V;
    int first = vector ? t.index() : A64Operands.target(t, T0);
    int second = vector ? u.index() : A64Operands.target(u, T2);
    a.pair(pair(vector, size, sign) | 1 << 22, log2(size), first, second, T1, 0);
    operands.finish(t, first);
    operands.finish(u, second);
  }

  /** STP, or LDP without its bit 22. */
  private static int pair(boolean vector, int size, int sign) {
    if (vector) {
      return 0x2D00_0000 | ((log2(size) - 2) << 30);
    }
    return 0x2900_0000 | (size == 8 ? 1 << 31 : sign == 64 ? 1 << 30 : 0);
  }

  private static int log2(int size) {
    return Integer.numberOfTrailingZeros(size);
  }

  @Override
  public void storePair(int size, Value t, Value u, Address address) {
    boolean vector = t.kind() == Value.Kind.V;
    translateAndStore(
        address,
        2 * size,
        () -> {
          int first = operands.read(t, T0);
          int second = operands.read(u, T2);
          a.pair(pair(vector, size, 0), log2(size), first, second, T1, 0);
        });
  }

  /** Loads from the host address in T1. Uses T0. */
  private void element(Value d, int size, int sign, int offset) {
    int log = log2(size);
    if (d.kind() == Value.Kind.V) {
      a.access(0x3C40_0000 | (log == 4 ? 1 << 23 : 0), log, d.index(), T1, offset);
      return;
    }
    int target = A64Operands.target(d, T0);
    int extends32 = sign == 32 ? 3 << 22 : 2 << 22;
    a.access(0x3800_0000 | (sign == 0 ? 1 << 22 : extends32), log, target, T1, offset);
    operands.finish(d, target);
  }

  /** Stores to the host address in T1. Uses T0. */
  private void storeElement(Value value, int size) {
    int log = log2(size);
    if (value.kind() == Value.Kind.V) {
      a.access(0x3C00_0000 | (log == 4 ? 1 << 23 : 0), log, value.index(), T1, 0);
    } else {
      a.access(0x3800_0000, log, operands.read(value, T0), T1, 0);
    }
  }

  /** An instruction that accesses memory at its base register, at T1. */
  static int atHost(int w) {
    return (w & ~BASE_FIELD) | (T1 << 5);
  }
}
