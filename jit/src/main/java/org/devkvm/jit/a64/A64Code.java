package org.devkvm.jit.a64;

import java.util.Optional;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.InstructionCache;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.CodeRegion;
import org.devkvm.jit.ops.ExitSlots;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.RegionCode;
import org.devkvm.jit.ops.Scratch;

/**
 * {@link HostCode} on AArch64. What is replaced while others may execute it is a B or a NOP, which
 * the architecture lets be replaced by another (Arm ARM B2.2.5); code enters with an ISB.
 */
public final class A64Code extends RegionCode {
  /** How far a B reaches. */
  private static final int MOST_BYTES = 1 << 27;

  /** So long that a TBZ reaches the end of a block. */
  private static final int LONGEST = 64;

  private final A64HostFeatures features = A64HostFeatures.ofThisHost();
  private final A64Addresses addresses = new A64Addresses();
  private final A64Ops ops;

  private A64Code(
      CodeRegion region,
      A64EntryCode entry,
      A64Assembler code,
      ExitSlots slots,
      JitOptions options) {
    super(region, entry, code.bytes(), code.size(), slots, A64Emission.PREFACE, Integer.BYTES);
    written(0, code.size());
    ops = new A64Ops(entry, slots, options, features);
    int copies = entry.missCode().copiesEnd();
    redirect(0, copies, entry.copiesFault());
    redirect(copies, region.bytes(), entry.exit(HostCode.FAULT));
  }

  /**
   * Code memory as the options say; empty where the host is another one, or does not let memory be
   * written and executed.
   */
  public static Optional<HostCode> create(JitOptions options, ExitSlots slots) {
    if (!isLinuxOn("aarch64") || options.longest() > LONGEST) {
      return Optional.empty();
    }
    A64Assembler code = new A64Assembler();
    A64EntryCode entry = new A64EntryCode(code, options);
    return CodeRegion.map(Math.min(options.region(), MOST_BYTES), options.twice())
        .map(region -> new A64Code(region, entry, code, slots, options));
  }

  @Override
  public BlockEmitter emitter() {
    return ops;
  }

  @Override
  protected void written(int start, int size) {
    InstructionCache.written(address(start), size);
  }

  @Override
  protected void move(byte[] code, int at, int distance) {
    int word = A64Assembler.get(code, at);
    int moved = A64Assembler.distance(word) + distance;
    A64Assembler.put(code, at, A64Assembler.resolved(word, moved));
  }

  @Override
  protected boolean moveAddress(byte[] code, int size, int place, long distance) {
    return addresses.move(code, size, place, distance);
  }

  @Override
  protected void number(byte[] code, int at, int slot) {
    A64Assembler.replaceNumber(code, at, slot);
  }

  @Override
  public String processors() {
    return features.toString();
  }

  private void branch(int at, int target) {
    put(at, A64Assembler.resolved(A64Assembler.B, target - at));
  }

  private void put(int at, int instruction) {
    region().put32(at, instruction);
    written(at, Integer.BYTES);
  }

  @Override
  public void link(int at, int block) {
    branch(at, block);
  }

  @Override
  public void trust(int block) {
    if (region().get32(block) != A64Assembler.NOP) {
      put(block, A64Assembler.NOP);
    }
  }

  @Override
  public void doubt(int block) {
    branch(block, block - A64Emission.PREFACE);
  }

  @Override
  public void forward(int block, int target) {
    branch(block, target);
  }

  @Override
  public int doubted(long state) {
    return resume(state);
  }

  @Override
  public void prepare(long state) {
    super.prepare(state);
    HostMemory.put64(state + A64Scratch.RAISED, 0);
  }

  @Override
  public void floatingPoint(long state, int fpcr) {
    boolean access = HostMemory.get32(state + StateBlock.FP_SPECIAL) == 0;
    HostMemory.put32(state + Scratch.FP_SLOW, access ? 0 : 1);
  }

  @Override
  public int takeExceptions(long state) {
    int raised = (int) HostMemory.get32(state + A64Scratch.RAISED);
    if (raised != 0) {
      HostMemory.put32(state + A64Scratch.RAISED, 0);
    }
    return raised;
  }
}
