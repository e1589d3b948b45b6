package org.devkvm.jit.x64;

import java.util.function.Consumer;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.HostOps;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.Assumptions;

/** Emits rows by hand and runs them on a state block of its own. */
final class RowRunner implements AutoCloseable {
  private static final long PC = 0x40_1000;
  private static final int EL = 1;
  private static final int BLOCK_BYTES = 8192;
  private static final int NZCV_SHIFT = 28;
  private static final int TLB_BYTES =
      (TlbFormat.ENTRIES + TlbFormat.VICTIMS) * TlbFormat.ENTRY_BYTES;
  private static final int PAGE = 4096;

  private final HostCode code =
      X64Code.create(JitOptions.PLAIN, (target, at) -> 0)
          .orElseGet(() -> Assumptions.abort("not on x86-64"));
  private final long block = map(BLOCK_BYTES);
  private final long tlb = map(TLB_BYTES);
  private int start;

  RowRunner() {
    code.prepare(block);
    code.floatingPoint(block, 0);
    HostMemory.fill(tlb, TLB_BYTES, 0xFF);
    HostMemory.put64(at(Displacement.TLB), tlb);
    HostMemory.put64(at(Displacement.UNPRIVILEGED_TLB), tlb);
  }

  private static long map(int bytes) {
    return NativeCalls.map(bytes, NativeCalls.READ | NativeCalls.WRITE);
  }

  private long at(int displacement) {
    return block + Displacement.BIAS + displacement;
  }

  /** Maps a virtual page to new memory, whose address is returned. */
  long mapPage(long va) {
    return mapPage(va, (int) (va >>> TlbFormat.PAGE_SHIFT) & (TlbFormat.ENTRIES - 1));
  }

  /** As above, as a victim. */
  long mapVictim(long va, int victim) {
    return mapPage(va, TlbFormat.ENTRIES + victim);
  }

  private long mapPage(long va, int index) {
    long host = map(PAGE);
    long entry = tlb + (long) index * TlbFormat.ENTRY_BYTES;
    HostMemory.put64(entry + TlbFormat.READ_TAG, va);
    HostMemory.put64(entry + TlbFormat.WRITE_TAG, va);
    HostMemory.put64(entry + TlbFormat.ADDEND, host - va);
    return host;
  }

  void x(int n, long value) {
    HostMemory.put64(at(Displacement.x(n)), value);
  }

  long x(int n) {
    return HostMemory.get64(at(Displacement.x(n)));
  }

  void v(int n, long low, long high) {
    HostMemory.put64(at(Displacement.v(n)), low);
    HostMemory.put64(at(Displacement.v(n)) + 8, high);
  }

  /** Half a vector register: 0 is the low one. */
  long v(int n, int half) {
    return HostMemory.get64(at(Displacement.v(n)) + 8L * half);
  }

  void fpcr(int value) {
    code.floatingPoint(block, value);
  }

  /** The bits of FPSR raised since the last call. */
  int fpsr() {
    return code.takeExceptions(block);
  }

  /** Sets NZCV, four bits. */
  void nzcv(int value) {
    HostMemory.put32(at(Displacement.NZCV), Integer.toUnsignedLong(value << NZCV_SHIFT));
  }

  /** NZCV, four bits. */
  int nzcv() {
    return (int) HostMemory.get32(at(Displacement.NZCV)) >>> NZCV_SHIFT;
  }

  long pc() {
    return HostMemory.get64(at(Displacement.PC));
  }

  /** Emits rows, all of NZCV needed; they become the code that {@link #run} runs. */
  @SafeVarargs
  final void emit(Consumer<HostOps>... rows) {
    BlockEmitter emitter = code.emitter();
    emitter.beginBlock(PC, EL, code.end());
    for (int i = 0; i < rows.length; i++) {
      emitter.beginRow(PC + 4L * i, 0, true);
      rows[i].accept(emitter);
      emitter.endRow();
    }
    emitter.fallThrough(PC + 4L * rows.length);
    emitter.endBlock();
    start = code.append();
  }

  /** Runs what was emitted; returns why it came back. */
  int run() {
    return code.enter(block, start);
  }

  @Override
  public void close() {
    code.close();
  }
}
