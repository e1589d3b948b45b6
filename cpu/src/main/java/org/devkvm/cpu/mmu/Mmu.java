package org.devkvm.cpu.mmu;

import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.state.CpuState;

/** The slow side of {@link GuestMemory}. */
@SuppressWarnings("DoNotCallSuggester") // bodies follow
public final class Mmu {
  private final CpuState state;

  Mmu(CpuState state, PhysicalMemory physical, GuestException exception, Stage2Fault stage2) {
    this.state = state;
  }

  private UnsupportedOperationException later() {
    return new UnsupportedOperationException("EL" + state.el);
  }

  Tlb current() {
    throw later();
  }

  Tlb unprivileged() {
    throw later();
  }

  void contextChanged() {
    throw later();
  }

  long load(Tlb tlb, long va, int size) {
    throw later();
  }

  void store(Tlb tlb, long va, int size, long value) {
    throw later();
  }

  long hostForRead(Tlb tlb, long va, int size) {
    throw later();
  }

  long hostForWrite(Tlb tlb, long va, int size) {
    throw later();
  }

  long hostForAtomic(Tlb tlb, long va, int size) {
    throw later();
  }

  GuestException alignmentFault(long va, boolean write) {
    throw later();
  }

  CodePage fetch(Tlb tlb, long va) {
    throw later();
  }

  /** The address a branch to {@code va} goes to: without its tag where TBI ignores that. */
  public long branchTarget(long va) {
    throw later();
  }

  /** TLBI VMALLE1, and everything that makes all translations doubtful. */
  public void invalidateAll() {
    throw later();
  }

  /** TLBI VAE1, VALE1, VAAE1, VAALE1: {@code operand} as the instruction's register has it. */
  public void invalidateVa(long operand, boolean allAsids) {
    throw later();
  }

  /** TLBI ASIDE1. */
  public void invalidateAsid(long operand) {
    throw later();
  }

  /** IC IVAU: checks what was decoded from a page of host memory. */
  public void invalidateCode(long hostPage) {
    throw later();
  }

  /** IC IALLU: every page is checked against memory before it is used again. */
  public void invalidateAllCode() {
    throw later();
  }
}
