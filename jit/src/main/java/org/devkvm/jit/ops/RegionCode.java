package org.devkvm.jit.ops;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.cpu.mmu.Mmu;
import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.cpu.state.StateBlock;
import org.jspecify.annotations.Nullable;

/** {@link HostCode} in a {@link CodeRegion}: what no host has its own way of. */
public abstract class RegionCode implements HostCode {
  /** More than the longest superblock needs. */
  private static final int ROOM = 1 << 16;

  /** How many bytes of code describe a place. */
  private static final int DESCRIBED = 64;

  private static final MemorySegment CLOCK_GETTIME = NativeCalls.find("clock_gettime");

  private final CodeRegion region;
  private final EntryPoints entry;
  private final ExitSlots slots;

  /** Bytes in front of a block. */
  private final int preface;

  /** Bytes that instructions are aligned to. */
  private final int granule;

  private final int firstBlock;
  private final MemorySegment enter;
  private final BlockList blocks = new BlockList();
  private final List<HostFaults.Registration> faults = new ArrayList<>();

  /**
   * @param code what {@code entry} has emitted, {@code size} bytes
   * @param preface bytes in front of a block, which {@link BlockEmission} ends
   * @param granule bytes that instructions are aligned to
   */
  protected RegionCode(
      CodeRegion region,
      EntryPoints entry,
      byte[] code,
      int size,
      ExitSlots slots,
      int preface,
      int granule) {
    this.region = region;
    this.entry = entry;
    this.slots = slots;
    this.preface = preface;
    this.granule = granule;
    region.append(code, size);
    firstBlock = region.used();
    enter = MemorySegment.ofAddress(address(entry.enter()));
  }

  /** Whether this is Linux on a processor that Java calls so, with what code calls. */
  protected static boolean isLinuxOn(String arch) {
    return System.getProperty("os.name").equals("Linux")
        && System.getProperty("os.arch").equals(arch)
        && !CLOCK_GETTIME.equals(MemorySegment.NULL);
  }

  @Override
  public void prepare(long state) {
    HostMemory.put64(state + Scratch.CLOCK_GETTIME, CLOCK_GETTIME.address());
  }

  /** Where the code is. */
  protected final CodeRegion region() {
    return region;
  }

  /** Lets faults of code go on elsewhere. */
  protected final void redirect(int start, int end, int stub) {
    faults.add(HostFaults.redirect(address(start), end - start, address(stub)));
  }

  /** Makes instructions that are written the ones that are executed. */
  protected void written(int start, int size) {}

  /** Adds to the distance of a jump to code around blocks, at {@code at} of a block's code. */
  protected abstract void move(byte[] code, int at, int distance);

  /**
   * Moves the guest address at a place of {@link Relocations#addAddress}; false if what it becomes
   * cannot be written there, or the place is none in so many bytes.
   */
  protected abstract boolean moveAddress(byte[] code, int size, int place, long distance);

  /** Replaces the number of an exit, at {@code at} of a block's code. */
  protected abstract void number(byte[] code, int at, int slot);

  @Override
  public final int end() {
    return region.used();
  }

  @Override
  public final boolean hasRoom() {
    return region.hasRoom(ROOM);
  }

  @Override
  public final boolean grow() {
    return region.grow();
  }

  @Override
  public final int append() {
    return append(emitter().code(), emitter().codeSize());
  }

  @Override
  public final int append(byte[] code, int size, int origin, Relocations relocations) {
    int start = region.used();
    long moved = relocations.moved();
    for (int i = 0; moved != 0 && i < relocations.addresses(); i++) {
      if (!moveAddress(code, size, relocations.address(i), moved)) {
        return 0;
      }
    }
    for (int i = 0; i < relocations.entries(); i++) {
      move(code, relocations.entry(i), origin - start);
    }
    for (int i = 0; i < relocations.exits(); i++) {
      int slot = slots.add(relocations.target(i), start + relocations.jump(i));
      number(code, relocations.number(i), slot);
    }
    return append(code, size);
  }

  private int append(byte[] code, int size) {
    int start = region.used();
    region.append(code, size);
    written(start, size);
    blocks.add(start + preface);
    return start + preface;
  }

  @Override
  public final void clear() {
    region.truncate(firstBlock);
    blocks.clear();
  }

  @Override
  public final long guestAddress(int block) {
    return region.get64(block + BlockEmission.GUEST);
  }

  @Override
  public final boolean isStale(int block) {
    return region.get32(block + BlockEmission.STALE) != 0;
  }

  @Override
  public final void makeStale(int block) {
    region.put32(block + BlockEmission.STALE, 1);
  }

  @Override
  public final void attract(long state) {
    HostMemory.putRelease(state + StateBlock.ATTENTION, 4, 1);
  }

  @Override
  public final void broadcast(long state, boolean pending) {
    HostMemory.put32(state + Scratch.BROADCAST, pending ? 1 : 0);
  }

  @Override
  public final long counted(long state) {
    return HostMemory.get64(state + Scratch.COUNT);
  }

  @Override
  public final int enter(long state, int code) {
    return (int) NativeCalls.call(enter, state, address(code), 0, 0, 0, 0);
  }

  @Override
  public final int indirect() {
    return entry.atPc();
  }

  @Override
  public final int slot(long state) {
    return (int) HostMemory.get32(state + Scratch.SLOT);
  }

  @Override
  public final int word(long state) {
    return (int) HostMemory.get32(state + Scratch.WORD);
  }

  @Override
  public final int resume(long state) {
    return (int) (HostMemory.get64(state + Scratch.RESUME) - region.address());
  }

  @Override
  public final int refill(long state, Mmu mmu) {
    long va = HostMemory.get64(state + Scratch.MISSED_ADDRESS);
    long last = HostMemory.get64(state + Scratch.MISSED_LAST);
    int kept = (int) HostMemory.get32(state + Scratch.MISSED_KIND);
    boolean write = MissedAccess.writes(kept);
    boolean unprivileged = MissedAccess.isUnprivileged(kept);
    boolean two = (va ^ last) >>> TlbFormat.PAGE_SHIFT != 0;
    if ((two && !MissedAccess.servesTwoPages(kept))
        || !mmu.fill(va, write, unprivileged)
        || (two && !mmu.fill(last, write, unprivileged))) {
      return NOWHERE;
    }
    if (two) {
      long back = state + Scratch.MISSED_RETURN;
      HostMemory.put64(back, HostMemory.get64(back) - entry.missedCallBytes());
    }
    return entry.refilled();
  }

  @Override
  public final @Nullable Stage2Fault absent(long state, Mmu mmu, int bytes) {
    long va = HostMemory.get64(state + Scratch.MISSED_ADDRESS);
    if ((va & bytes - 1) != 0) {
      return null;
    }
    int kept = (int) HostMemory.get32(state + Scratch.MISSED_KIND);
    return mmu.absent(va, MissedAccess.writes(kept), MissedAccess.isUnprivileged(kept));
  }

  @Override
  public final int faultCode(long state) {
    return resume(state);
  }

  @Override
  public final long faultAddress(long state) {
    return HostMemory.get64(state + Scratch.FAULT_ADDRESS);
  }

  @Override
  public final int blockOf(int at) {
    return blocks.of(at);
  }

  @Override
  public final long instruction(int at) {
    int block = blocks.of(at);
    if (block < 0) {
      return NO_INSTRUCTION;
    }
    int rows = block + region.get32(block + BlockEmission.ROWS);
    for (int row = 0; ; row++) {
      int end = region.get16(rows + 2 * row);
      if (end == 0) {
        return NO_INSTRUCTION;
      }
      if (at < block + end * granule) {
        return guestAddress(block) + 4L * row;
      }
    }
  }

  @Override
  public final String describe(int at) {
    int start = Math.max(at - DESCRIBED / 2, 0);
    byte[] bytes = new byte[DESCRIBED];
    region.read(start, bytes);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < DESCRIBED; i += granule) {
      words.append(start + i == at ? " | " : " ");
      for (int j = granule; j-- > 0; ) {
        words.append("%02x".formatted(bytes[i + j]));
      }
    }
    int block = blocks.of(at);
    return "%s code at %#x of %s:%s"
        .formatted(
            processors(),
            at - Math.max(block, 0),
            block < 0 ? "the entry" : "the block for %#x".formatted(guestAddress(block)),
            words);
  }

  @Override
  public final void journal(long state, long words, long stores) {
    HostMemory.put64(state + Scratch.BEGUN, words);
    HostMemory.put64(state + Scratch.JOURNAL, stores);
  }

  @Override
  public final long begun(long state) {
    return HostMemory.get64(state + Scratch.BEGUN);
  }

  @Override
  public final long journalEnd(long state) {
    return HostMemory.get64(state + Scratch.JOURNAL);
  }

  @Override
  public final void jumps(long state, long cache, long el0, long el1) {
    HostMemory.put64(state + Scratch.JUMPS, cache);
    HostMemory.put64(state + Scratch.JUMPS_EL0, el0);
    HostMemory.put64(state + Scratch.JUMPS_EL1, el1);
  }

  @Override
  public final int jumpOffset(long va) {
    return entry.jumpOffset(va);
  }

  @Override
  public final long address(int code) {
    return region.address() + code;
  }

  @Override
  public final void close() {
    faults.forEach(HostFaults.Registration::close);
    region.close();
  }
}
