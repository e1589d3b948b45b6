package org.devkvm.jit.x64;

import static org.devkvm.arm64.decode.WordFields.rn;
import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.jit.ops.Address;
import org.devkvm.jit.ops.MemoryAccesses;
import org.devkvm.jit.ops.Value;
import org.jspecify.annotations.Nullable;

/**
 * Loads and stores through the software TLB. The address is looked up in line. After a miss the row
 * goes on with the entry that Java has filled; Device memory, what faults and whatever else no
 * entry allows is the interpreter's, which executes the whole row. Nothing of the row has happened
 * then.
 */
final class MemoryRows implements MemoryAccesses {
  private static final int ENTRY_SHIFT = 5;
  private static final int INDEX_MASK = (TlbFormat.ENTRIES - 1) << ENTRY_SHIFT;
  private static final int PAGE_SHIFT = TlbFormat.PAGE_SHIFT;
  private static final int PAGE_MASK = -1 << PAGE_SHIFT;

  private final Assembler a;
  private final Operands operands;
  private final Vectors vectors;
  private final RegisterRows registers;
  private final Emission emission;
  private final boolean tlb;

  MemoryRows(
      Emission emission, Operands operands, Vectors vectors, RegisterRows registers, boolean tlb) {
    this.tlb = tlb;
    this.a = emission.assembler();
    this.operands = operands;
    this.vectors = vectors;
    this.registers = registers;
    this.emission = emission;
  }

  /** RDX = the guest virtual address. Changes the host's flags, which must be clobbered. */
  private void virtual(Address address) {
    Value base = address.base();
    Value index = address.index();
    if (base == null) {
      emission.moveAddress(RDX, address.offset());
    } else if (index == null) {
      int register = operands.read(1, base, RDX);
      if (address.offset() == 0) {
        a.move64(RDX, register);
      } else {
        a.lea(1, RDX, register, (int) address.offset());
      }
    } else {
      indexed(base, index, address);
    }
  }

  private void indexed(Value base, Value index, Address address) {
    int register = operands.read(1, base, RAX);
    int scaled = RDX;
    if ((address.extend() & 3) == 3) {
      scaled = operands.read(1, index, RDX);
    } else {
      registers.extendInto(RDX, index, address.extend());
    }
    if (address.shift() <= 3) {
      a.lea(1, RDX, register, scaled, address.shift(), 0);
    } else {
      a.move64(RDX, scaled);
      a.shiftImm(Assembler.SHL, 1, RDX, address.shift());
      a.alu(Assembler.ADD, 1, RDX, register);
    }
  }

  /** RDX = the host address of {@code size} bytes, or the row is called out. Uses RAX and RCX. */
  void translate(Address address, int size, boolean write) {
    translate(address, size, write ? TlbFormat.WRITE_TAG : TlbFormat.READ_TAG, Displacement.TLB);
  }

  private void translate(Address address, int size, int tag, int table) {
    emission.flags().clobber();
    virtual(address);
    lookUp(size, tag, table);
    if (tag == TlbFormat.WRITE_TAG) {
      emission.keep(size);
    }
  }

  /** Stores what {@code store} emits, which may be in two pages. */
  private void translateAndStore(Address address, int size, Runnable store) {
    emission.flags().clobber();
    virtual(address);
    Stub stub = lookUp(size, TlbFormat.WRITE_TAG, Displacement.TLB, store);
    emission.keep(size);
    store.run();
    stub.stored = a.size();
  }

  /**
   * RDX = the host address of bytes at the register in bits 9:5 of the instruction, or the row is
   * called out, also where the address is not aligned to the size. Uses RAX and RCX.
   */
  void translateAligned(int w, int size, boolean write) {
    emission.flags().clobber();
    operands.into(1, RDX, X64Ops.base(rn(w)));
    if (size > 1) {
      a.testImm(0, RDX, size - 1);
      emission.callOutUnless(Cond.E);
    }
    lookUp(1, write ? TlbFormat.WRITE_TAG : TlbFormat.READ_TAG, Displacement.TLB);
    if (write) {
      emission.keep(size);
    }
  }

  /** RDX: from a virtual to a host address that may be read. Uses RAX and RCX. */
  void lookUpForRead() {
    lookUp(1, TlbFormat.READ_TAG, Displacement.TLB);
  }

  /** RDX: from a virtual to a host address that may be written. Uses RAX and RCX. */
  void lookUpForZero() {
    lookUp(1, TlbFormat.WRITE_TAG, Displacement.TLB);
  }

  private void lookUp(int size, int tag, int table) {
    lookUp(size, tag, table, null);
  }

  /** RDX: from a virtual to a host address. */
  private Stub lookUp(int size, int tag, int table, @Nullable Runnable store) {
    Stub stub = findEntry(size, tag, table, store);
    a.aluLoad(Assembler.ADD, 1, RDX, RCX, TlbFormat.ADDEND);
    return stub;
  }

  /** RCX = the entry of the virtual address in RDX. */
  private Stub findEntry(int size, int tag, int table, @Nullable Runnable store) {
    int retry = a.size();
    if (!tlb) {
      a.alu(Assembler.CMP, 1, RAX, RAX);
      emission.callOutUnless(Cond.NE);
    }
    a.mov(0, RCX, RDX);
    a.shiftImm(Assembler.SHR, 0, RCX, PAGE_SHIFT - ENTRY_SHIFT);
    a.aluImm(Assembler.AND, 0, RCX, INDEX_MASK);
    if (size == 1) {
      a.mov(1, RAX, RDX);
    } else {
      a.lea(1, RAX, RDX, size - 1);
    }
    a.aluImm(Assembler.AND, 1, RAX, PAGE_MASK);
    a.aluLoad(Assembler.ADD, 1, RCX, RBP, table);
    a.aluLoad(Assembler.CMP, 1, RAX, RCX, tag);
    return emission.callOutIfMissed(tag, table, size, store, retry);
  }

  @Override
  public void load(Value d, int size, int sign, Address address) {
    load(d, size, sign, address, Displacement.TLB);
  }

  @Override
  public void loadUnprivileged(Value d, int size, int sign, Address address) {
    load(d, size, sign, address, Displacement.UNPRIVILEGED_TLB);
  }

  private void load(Value d, int size, int sign, Address address, int table) {
    if (d.kind() != Value.Kind.X) {
      translate(address, size, TlbFormat.READ_TAG, table);
      element(d, size, sign, 0);
      return;
    }
    // Without an addition of its own: a pointer or an index that is loaded is often the next
    // address.
    emission.flags().clobber();
    virtual(address);
    findEntry(size, TlbFormat.READ_TAG, table, null);
    a.load(1, RCX, RCX, TlbFormat.ADDEND);
    int target = operands.target(d, RAX);
    a.loadExtendedIndexed(size, sign, target, RDX, RCX);
    operands.finish(d, target);
  }

  @Override
  public void store(int size, Value value, Address address) {
    if (value.kind() == Value.Kind.V) {
      translateAndStore(address, size, () -> storeElement(value, size, 0));
      return;
    }
    translate(address, size, TlbFormat.WRITE_TAG, Displacement.TLB);
    storeElement(value, size, 0);
  }

  @Override
  public void storeUnprivileged(int size, Value value, Address address) {
    translate(address, size, TlbFormat.WRITE_TAG, Displacement.UNPRIVILEGED_TLB);
    storeElement(value, size, 0);
  }

  @Override
  public void loadPair(Value t, Value u, int size, int sign, Address address) {
    translate(address, 2 * size, TlbFormat.READ_TAG, Displacement.TLB);
    if (t.equals(u)) {
      element(
          u, size, sign, size); // CONSTRAINED UNPREDICTABLE: the second, as the interpreter has it
    } else if (t.equals(address.base())) {
      element(u, size, sign, size); // a fault of either leaves the base as it was
      element(t, size, sign, 0);
    } else {
      element(t, size, sign, 0);
      element(u, size, sign, size);
    }
  }

  @Override
  public void storePair(int size, Value t, Value u, Address address) {
    translateAndStore(
        address,
        2 * size,
        () -> {
          storeElement(t, size, 0);
          storeElement(u, size, size);
        });
  }

  /** Loads from the host address in RDX. Uses RAX. */
  void element(Value d, int size, int sign, int offset) {
    if (d.kind() == Value.Kind.V) {
      vectors.load(d.index(), size, RDX, offset);
      return;
    }
    int target = d.isDiscard() ? RAX : operands.target(d, RAX);
    a.loadExtended(size, sign, target, RDX, offset);
    operands.finish(d, target);
  }

  /** Loads from the host address in RDX into a host register, zero-extended. */
  void loadInto(int target, int size, int offset) {
    a.loadExtended(size, 0, target, RDX, offset);
  }

  /** Stores to the host address in RDX. Uses RAX. */
  void storeElement(Value value, int size, int offset) {
    if (value.kind() == Value.Kind.V) {
      vectors.store(value.index(), size, RDX, offset);
      return;
    }
    int from = operands.read(size == 8 ? 1 : 0, value, RAX);
    a.storeSized(size, RDX, offset, from);
  }
}
