package org.devkvm.jit.a64;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.InstructionCache;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.BlockList;
import org.devkvm.jit.ops.CodeRegion;
import org.devkvm.jit.ops.ExitSlots;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.Relocations;

/**
 * {@link HostCode} on AArch64. What is replaced while others may execute it is a B or a NOP, which
 * the architecture lets be replaced by another (Arm ARM B2.2.5); code enters with an ISB.
 */
public final class A64Code implements HostCode {
  /** More than the longest superblock needs. */
  private static final int ROOM = 1 << 16;

  /** How far a B reaches. */
  private static final int MOST_BYTES = 1 << 27;

  /** So long that a TBZ reaches the end of a block. */
  private static final int LONGEST = 64;

  /** How many instructions describe a place. */
  private static final int DESCRIBED = 16;

  private final CodeRegion region;
  private final A64EntryCode entry;
  private final A64Ops ops;
  private final ExitSlots slots;
  private final int firstBlock;
  private final MemorySegment enter;
  private final HostFaults.Registration faults;
  private final BlockList blocks = new BlockList();

  private A64Code(CodeRegion region, ExitSlots slots, JitOptions options) {
    this.region = region;
    A64Assembler a = new A64Assembler();
    entry = new A64EntryCode(a, options);
    region.append(a.bytes(), a.size());
    InstructionCache.written(region.address(), a.size());
    firstBlock = region.used();
    this.slots = slots;
    ops = new A64Ops(entry, slots, options, A64HostFeatures.ofThisHost());
    enter = MemorySegment.ofAddress(region.address() + entry.enter());
    faults =
        HostFaults.redirect(region.address(), region.bytes(), region.address() + entry.fault());
  }

  /**
   * Code memory as the options say; empty where the host is another one, or does not let memory be
   * written and executed.
   */
  public static Optional<HostCode> create(JitOptions options, ExitSlots slots) {
    if (!isLinuxOnA64() || options.longest() > LONGEST) {
      return Optional.empty();
    }
    return CodeRegion.map(Math.min(options.region(), MOST_BYTES), options.twice())
        .map(region -> new A64Code(region, slots, options));
  }

  private static boolean isLinuxOnA64() {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals("aarch64");
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
      int word = A64Assembler.get(code, at);
      int distance = A64Assembler.distance(word) + origin - start;
      A64Assembler.put(code, at, A64Assembler.resolved(word, distance));
    }
    for (int i = 0; i < relocations.exits(); i++) {
      int slot = slots.add(relocations.target(i), start + relocations.jump(i));
      A64Assembler.replaceNumber(code, relocations.number(i), slot);
    }
    return append(code, size);
  }

  private int append(byte[] code, int size) {
    int start = region.used();
    int block = start + A64Emission.HEADER_BYTES;
    region.append(code, size);
    InstructionCache.written(region.address() + start, size);
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
    return region.get64(block - A64Emission.HEADER_BYTES);
  }

  @Override
  public boolean isStale(int block) {
    return region.get32(block + A64Emission.STALE) != 0;
  }

  @Override
  public void makeStale(int block) {
    region.put32(block + A64Emission.STALE, 1);
  }

  private void branch(int at, int target) {
    put(at, A64Assembler.resolved(A64Assembler.B, target - at));
  }

  private void put(int at, int instruction) {
    region.put32(at, instruction);
    InstructionCache.written(region.address() + at, Integer.BYTES);
  }

  @Override
  public void link(int at, int block) {
    branch(at, block);
  }

  @Override
  public boolean trust(int block) {
    if (region.get32(block) == A64Assembler.NOP) {
      return false;
    }
    put(block, A64Assembler.NOP);
    return true;
  }

  @Override
  public void doubt(int block) {
    branch(block, block + A64Emission.DOUBTED);
  }

  @Override
  public void forward(int block, int target) {
    branch(block, target);
  }

  @Override
  public void prepare(long state) {
    HostMemory.put64(state + Scratch.RAISED, 0);
  }

  @Override
  public void attract(long state) {
    HostMemory.putRelease(state + StateBlock.ATTENTION, 4, 1);
  }

  @Override
  public void broadcast(long state, boolean pending) {
    HostMemory.put32(state + Scratch.BROADCAST, pending ? 1 : 0);
  }

  @Override
  public void floatingPoint(long state, int fpcr) {
    boolean access = HostMemory.get32(state + StateBlock.FP_SPECIAL) == 0;
    HostMemory.put32(state + Scratch.FP_SLOW, access ? 0 : 1);
    HostMemory.put32(state + Scratch.GUEST_FPCR, fpcr);
  }

  @Override
  public int takeExceptions(long state) {
    int raised = (int) HostMemory.get32(state + Scratch.RAISED);
    if (raised != 0) {
      HostMemory.put32(state + Scratch.RAISED, 0);
    }
    return raised;
  }

  @Override
  public long counted(long state) {
    return HostMemory.get64(state + Scratch.COUNT);
  }

  @Override
  public int enter(long state, int code) {
    return (int) NativeCalls.call(enter, state, region.address() + code, 0, 0, 0, 0);
  }

  @Override
  public int slot(long state) {
    return (int) HostMemory.get32(state + Scratch.SLOT);
  }

  @Override
  public int word(long state) {
    return (int) HostMemory.get32(state + Scratch.WORD);
  }

  @Override
  public int resume(long state) {
    return (int) (HostMemory.get64(state + Scratch.RESUME) - region.address());
  }

  @Override
  public int doubted(long state) {
    return resume(state);
  }

  @Override
  public long begun(long state) {
    return HostMemory.get64(state + Scratch.BEGUN);
  }

  @Override
  public void journal(long state, long words, long stores) {
    HostMemory.put64(state + Scratch.BEGUN, words);
    HostMemory.put64(state + Scratch.JOURNAL, stores);
  }

  @Override
  public long journalEnd(long state) {
    return HostMemory.get64(state + Scratch.JOURNAL);
  }

  @Override
  public int faultCode(long state) {
    return resume(state);
  }

  @Override
  public long faultAddress(long state) {
    return HostMemory.get64(state + Scratch.FAULT_ADDRESS);
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
    int rows = block + region.get32(block + A64Emission.ROWS);
    for (int row = 0; ; row++) {
      int end = region.get16(rows + 2 * row);
      if (end == 0) {
        return NO_INSTRUCTION;
      }
      if (at < block + 4 * end) {
        return guestAddress(block) + 4L * row;
      }
    }
  }

  @Override
  public String describe(int at) {
    int block = blocks.of(at);
    StringBuilder words = new StringBuilder();
    for (int i = -DESCRIBED / 2; i < DESCRIBED / 2; i++) {
      int word = Math.max(at + 4 * i, 0);
      words.append(i == 0 ? " | " : " ").append("%08x".formatted(region.get32(word)));
    }
    return "A64 code at %#x of %s:%s"
        .formatted(
            at - Math.max(block, 0),
            block < 0 ? "the entry" : "the block for %#x".formatted(guestAddress(block)),
            words);
  }

  @Override
  public void jumps(long state, long table) {
    HostMemory.put64(state + Scratch.JUMPS, table);
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
    faults.close();
    region.close();
  }
}
