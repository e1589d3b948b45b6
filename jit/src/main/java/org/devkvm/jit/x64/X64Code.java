package org.devkvm.jit.x64;

import java.util.Optional;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.CodeRegion;
import org.devkvm.jit.ops.ExitSlots;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.RegionCode;

/** {@link HostCode} on x86-64. */
public final class X64Code extends RegionCode {
  private static final long HEAD_MASK = (1L << (8 * Emission.HEAD_BYTES)) - 1;
  private static final long NOP = 0x00_0044_1F0FL;

  private static final int CALL = 0xE8;
  private static final int JMP = 0xE9;

  private final EntryCode entry;
  private final X64Ops ops;

  private X64Code(
      CodeRegion region, EntryCode entry, Assembler code, ExitSlots slots, JitOptions options) {
    super(region, entry, code.bytes(), code.size(), slots, Emission.HEADER_BYTES, 1);
    this.entry = entry;
    ops = new X64Ops(entry, slots, options);
    redirect(0, entry.exchange16End(), entry.exchange16Fault());
    int copies = entry.missCode().copiesEnd();
    redirect(entry.exchange16End(), copies, entry.copiesFault());
    redirect(copies, region.bytes(), entry.exit(HostCode.FAULT));
  }

  /**
   * Code memory as the options say; empty where the host is another one, lacks instructions, or
   * does not let memory be written and executed.
   */
  public static Optional<HostCode> create(JitOptions options, ExitSlots slots) {
    if (!isLinuxOn("amd64")) {
      return Optional.empty();
    }
    Assembler code = new Assembler();
    EntryCode entry = new EntryCode(code, options);
    return CodeRegion.map(options.region(), options.twice())
        .filter(HostFeatures::suffice)
        .map(region -> new X64Code(region, entry, code, slots, options));
  }

  @Override
  public BlockEmitter emitter() {
    return ops;
  }

  @Override
  protected void move(byte[] code, int at, int distance) {
    CodeBuffer.put32(code, at, CodeBuffer.get32(code, at) + distance);
  }

  @Override
  protected boolean moveAddress(byte[] code, int size, int place, long distance) {
    return AddressForm.move(code, size, place, distance);
  }

  @Override
  protected void number(byte[] code, int at, int slot) {
    CodeBuffer.put32(code, at, slot);
  }

  @Override
  public String processors() {
    return HostFeatures.LEVEL;
  }

  @Override
  public void faulted(long state) {
    BlockRegisters.leave(state);
  }

  @Override
  public void link(int at, int block) {
    region().put32(at, block - (at + 4));
  }

  private void head(int block, long instruction) {
    region().put64(block, (region().get64(block) & ~HEAD_MASK) | (instruction & HEAD_MASK));
  }

  private static long jump(int opcode, int block, int target) {
    return Integer.toUnsignedLong(target - (block + Emission.HEAD_BYTES)) << 8 | opcode;
  }

  @Override
  public void trust(int block) {
    if ((region().get64(block) & HEAD_MASK) != NOP) {
      head(block, NOP);
    }
  }

  @Override
  public void doubt(int block) {
    head(block, jump(CALL, block, entry.exit(HostCode.DOUBTED)));
  }

  @Override
  public void forward(int block, int target) {
    head(block, jump(JMP, block, target));
  }

  @Override
  public void prepare(long state) {
    super.prepare(state);
    HostMemory.put32(at(state, Displacement.GUEST_MXCSR), FpControl.MXCSR);
    HostMemory.put64(at(state, Displacement.tiny(true)), FpControl.TINY_DOUBLE);
    HostMemory.put64(at(state, Displacement.ordinary(true)), FpControl.ORDINARY_DOUBLE);
    HostMemory.put64(at(state, Displacement.tiny(false)), FpControl.TINY_SINGLE);
    HostMemory.put64(at(state, Displacement.ordinary(false)), FpControl.ORDINARY_SINGLE);
    putVector(at(state, Displacement.sign(true, false)), Long.MIN_VALUE);
    putVector(at(state, Displacement.sign(true, true)), Long.MAX_VALUE);
    putVector(at(state, Displacement.sign(false, false)), FpControl.SIGNS_SINGLE);
    putVector(at(state, Displacement.sign(false, true)), ~FpControl.SIGNS_SINGLE);
  }

  private static void putVector(long at, long value) {
    HostMemory.put64(at, value);
    HostMemory.put64(at + 8, value);
  }

  @Override
  public void floatingPoint(long state, int fpcr) {
    boolean access = HostMemory.get32(state + StateBlock.FP_SPECIAL) == 0;
    HostMemory.put32(at(state, Displacement.FP_SLOW), FpControl.isNative(access, fpcr) ? 0 : 1);
    long mxcsr = at(state, Displacement.GUEST_MXCSR);
    HostMemory.put32(mxcsr, FpControl.withRounding((int) HostMemory.get32(mxcsr), fpcr));
  }

  @Override
  public int takeExceptions(long state) {
    long at = at(state, Displacement.GUEST_MXCSR);
    int mxcsr = (int) HostMemory.get32(at);
    if ((mxcsr & FpControl.EXCEPTIONS) == 0) {
      return 0;
    }
    HostMemory.put32(at, mxcsr & ~FpControl.EXCEPTIONS);
    return FpControl.fpsr(mxcsr);
  }

  private static long at(long state, int displacement) {
    return state + Displacement.BIAS + displacement;
  }

  @Override
  public int doubted(long state) {
    return resume(state) - Emission.HEAD_BYTES;
  }
}
