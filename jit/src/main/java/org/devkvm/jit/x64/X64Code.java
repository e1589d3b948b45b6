package org.devkvm.jit.x64;

import java.lang.foreign.MemorySegment;
import java.util.HexFormat;
import java.util.Optional;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.BlockList;
import org.devkvm.jit.ops.CodeRegion;
import org.devkvm.jit.ops.ExitSlots;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.Relocations;

/** {@link HostCode} on x86-64. */
public final class X64Code implements HostCode {
  /** More than the longest superblock needs. */
  private static final int ROOM = 1 << 16;

  private static final long HEAD_MASK = (1L << (8 * Emission.HEAD_BYTES)) - 1;
  private static final long NOP = 0x00_0044_1F0FL;

  /** How many bytes of code describe a place. */
  private static final int DESCRIBED = 64;

  private static final int CALL = 0xE8;
  private static final int JMP = 0xE9;

  private final CodeRegion region;
  private final EntryCode entry;
  private final X64Ops ops;
  private final ExitSlots slots;
  private final int firstBlock;
  private final MemorySegment enter;
  private final HostFaults.Registration[] faults;

  private final BlockList blocks = new BlockList();

  private X64Code(CodeRegion region, ExitSlots slots, JitOptions options) {
    this.region = region;
    Assembler a = new Assembler();
    entry = new EntryCode(a, options);
    region.append(a.bytes(), a.size());
    firstBlock = region.used();
    this.slots = slots;
    ops = new X64Ops(entry, slots, options);
    enter = MemorySegment.ofAddress(region.address() + entry.enter());
    faults =
        new HostFaults.Registration[] {
          redirect(0, entry.exchange16End(), entry.exchange16Fault()),
          redirect(entry.exchange16End(), entry.missCode().copiesEnd(), entry.copiesFault()),
          redirect(entry.missCode().copiesEnd(), region.bytes(), entry.fault())
        };
  }

  private HostFaults.Registration redirect(int start, int end, int stub) {
    return HostFaults.redirect(region.address() + start, end - start, region.address() + stub);
  }

  /**
   * Code memory as the options say; empty where the host is another one, lacks instructions, or
   * does not let memory be written and executed.
   */
  public static Optional<HostCode> create(JitOptions options, ExitSlots slots) {
    if (!isLinuxOnX64()) {
      return Optional.empty();
    }
    return CodeRegion.map(options.region(), options.twice())
        .filter(HostFeatures::suffice)
        .map(region -> new X64Code(region, slots, options));
  }

  private static boolean isLinuxOnX64() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("amd64");
  }

  @Override
  public BlockEmitter emitter() {
    return ops;
  }

  @Override
  public int end() {
    return region.used();
  }

  @Override
  public boolean hasRoom() {
    return region.hasRoom(ROOM);
  }

  @Override
  public int append() {
    return append(ops.code(), ops.codeSize());
  }

  @Override
  public int append(byte[] code, int size, int origin, Relocations relocations) {
    int start = region.used();
    for (int i = 0; i < relocations.entries(); i++) {
      int at = relocations.entry(i);
      CodeBuffer.put32(code, at, CodeBuffer.get32(code, at) + origin - start);
    }
    for (int i = 0; i < relocations.exits(); i++) {
      int slot = slots.add(relocations.target(i), start + relocations.jump(i));
      CodeBuffer.put32(code, relocations.number(i), slot);
    }
    return append(code, size);
  }

  private int append(byte[] code, int size) {
    int block = region.used() + Emission.HEADER_BYTES;
    region.append(code, size);
    blocks.add(block);
    return block;
  }

  @Override
  public void clear() {
    region.truncate(firstBlock);
    blocks.clear();
  }

  @Override
  public long guestAddress(int block) {
    return region.get64(block - Emission.HEADER_BYTES);
  }

  @Override
  public boolean isStale(int block) {
    return region.get32(block + Emission.STALE) != 0;
  }

  @Override
  public void makeStale(int block) {
    region.put32(block + Emission.STALE, 1);
  }

  @Override
  public void link(int at, int block) {
    region.put32(at, block - (at + 4));
  }

  private void head(int block, long instruction) {
    region.put64(block, (region.get64(block) & ~HEAD_MASK) | (instruction & HEAD_MASK));
  }

  private static long jump(int opcode, int block, int target) {
    return Integer.toUnsignedLong(target - (block + Emission.HEAD_BYTES)) << 8 | opcode;
  }

  @Override
  public boolean trust(int block) {
    if ((region.get64(block) & HEAD_MASK) == NOP) {
      return false;
    }
    head(block, NOP);
    return true;
  }

  @Override
  public void doubt(int block) {
    head(block, jump(CALL, block, entry.doubted()));
  }

  @Override
  public void forward(int block, int target) {
    head(block, jump(JMP, block, target));
  }

  @Override
  public void prepare(long state) {
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

  @Override
  public void attract(long state) {
    HostMemory.putRelease(at(state, Displacement.ATTENTION), 4, 1);
  }

  @Override
  public void broadcast(long state, boolean pending) {
    HostMemory.put32(at(state, Displacement.BROADCAST), pending ? 1 : 0);
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

  @Override
  public long counted(long state) {
    return HostMemory.get64(at(state, Displacement.COUNT));
  }

  @Override
  public int enter(long state, int code) {
    return (int) NativeCalls.call(enter, state, region.address() + code, 0, 0, 0, 0);
  }

  private static long at(long state, int displacement) {
    return state + Displacement.BIAS + displacement;
  }

  @Override
  public int slot(long state) {
    return (int) HostMemory.get32(at(state, Displacement.SLOT));
  }

  @Override
  public int word(long state) {
    return (int) HostMemory.get32(at(state, Displacement.WORD));
  }

  @Override
  public int resume(long state) {
    return (int) (HostMemory.get64(at(state, Displacement.RESUME)) - region.address());
  }

  @Override
  public int doubted(long state) {
    return resume(state) - Emission.HEAD_BYTES;
  }

  @Override
  public long begun(long state) {
    return HostMemory.get64(at(state, Displacement.BEGUN));
  }

  @Override
  public void journal(long state, long words, long stores) {
    HostMemory.put64(at(state, Displacement.BEGUN), words);
    HostMemory.put64(at(state, Displacement.JOURNAL), stores);
  }

  @Override
  public long journalEnd(long state) {
    return HostMemory.get64(at(state, Displacement.JOURNAL));
  }

  @Override
  public int faultCode(long state) {
    return resume(state);
  }

  @Override
  public long faultAddress(long state) {
    return HostMemory.get64(at(state, Displacement.FAULT_ADDRESS));
  }

  @Override
  public int blockOf(int at) {
    return blocks.of(at);
  }

  @Override
  public long instruction(int at) {
    int block = blocks.of(at);
    if (block < 0) {
      return NO_INSTRUCTION;
    }
    int rows = block + region.get32(block + Emission.ROWS);
    for (int row = 0; ; row++) {
      int end = region.get16(rows + 2 * row);
      if (end == 0) {
        return NO_INSTRUCTION;
      }
      if (at < block + end) {
        return guestAddress(block) + 4L * row;
      }
    }
  }

  @Override
  public String describe(int at) {
    byte[] bytes = new byte[DESCRIBED];
    int start = Math.max(at - DESCRIBED / 2, 0);
    region.read(start, bytes);
    HexFormat hex = HexFormat.ofDelimiter(" ");
    int block = blocks.of(at);
    return "x86-64 code at %#x of %s: %s | %s"
        .formatted(
            at - Math.max(block, 0),
            block < 0 ? "the entry" : "the block for %#x".formatted(guestAddress(block)),
            hex.formatHex(bytes, 0, at - start),
            hex.formatHex(bytes, at - start, bytes.length));
  }

  @Override
  public void jumps(long state, long table) {
    HostMemory.put64(at(state, Displacement.JUMPS), table);
  }

  @Override
  public int jumpOffset(long va) {
    return entry.jumpOffset(va);
  }

  @Override
  public long address(int code) {
    return region.address() + code;
  }

  @Override
  public void close() {
    for (HostFaults.Registration registration : faults) {
      registration.close();
    }
    region.close();
  }
}
