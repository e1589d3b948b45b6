package org.devkvm.jit.a64;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.RowOracle;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.MissedAccess;
import org.devkvm.jit.ops.Scratch;

/**
 * An AArch64 host for tests on any Linux: a process of qemu-aarch64 shares a file with this one, in
 * which are a state block, a TLB, the memory of a {@link RowOracle}, and code.
 */
@SuppressWarnings("restricted") // a state block, by address
final class EmulatedHost implements AutoCloseable {
  /** Where the file is in the emulated process. */
  private static final long BASE = 0x10_0000_0000L;

  private static final int TLB = 0x1_0000;
  private static final int JUMPS = 0x4_0000;

  /** Zeros: no page was decoded. */
  private static final int DECODED = 0x7_E000;

  private static final int MEMORY = 0x8_0000;
  private static final int CODE = 0x10_0000;
  private static final int BYTES = 1 << 26;

  /** Where the state block has addresses of TLBs; all are of the same one. */
  private static final int[] TLBS = {
    StateBlock.TLB, StateBlock.UNPRIVILEGED_TLB, StateBlock.EL1_TLB, StateBlock.EL1_PAN_TLB
  };

  /** Where the state block has addresses that are others in the emulated process. */
  private static final int[] ADDRESSES =
      IntStream.concat(IntStream.of(TLBS), IntStream.of(StateBlock.DECODED)).toArray();

  private static final int[] JUMP_CACHES = {Scratch.JUMPS, Scratch.JUMPS_EL0, Scratch.JUMPS_EL1};

  /** More than a block needs. */
  private static final int ROOM = 1 << 16;

  /** No register of a test holds it. */
  private static final long NO_ADDRESS = 0x0123_4567_89AB_CDEFL;

  private final Arena arena = Arena.ofShared();
  private final Path file;
  private final MemorySegment shared;
  private final Process process;
  private final DataInputStream answers;
  private final OutputStream requests;
  private final ByteBuffer request = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
  private final A64EntryCode entry;
  private final long enter;
  private final int mapped;
  private int end = CODE;

  /**
   * Starts it.
   *
   * @param entry the code around blocks
   * @param mapped the first page of the oracle's memory that code may access
   */
  EmulatedHost(A64Assembler entryCode, A64EntryCode entry, int mapped) throws IOException {
    this.entry = entry;
    this.mapped = mapped;
    file = Files.createTempFile("devkvm-a64", ".memory");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      shared = channel.map(FileChannel.MapMode.READ_WRITE, 0, BYTES, arena);
    }
    add(entryCode.bytes(), entryCode.size());
    enter = BASE + CODE + entry.enter();
    for (int i = 0; i < HostCode.JUMP_CACHE_ENTRIES; i++) {
      shared.set(ValueLayout.JAVA_LONG, JUMPS + (long) HostCode.JUMP_BYTES * i, NO_ADDRESS);
    }
    dropTlb();
    process =
        new ProcessBuilder(
                tool("qemu-aarch64-static", "qemu-aarch64").orElseThrow().toString(),
                program().toString(),
                file.toString(),
                Long.toString(BASE),
                Integer.toString(BYTES))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    answers = new DataInputStream(process.getInputStream());
    requests = process.getOutputStream();
  }

  /** Skips a test where there is no emulator or compiler. */
  static void assumeThereIsOne() {
    boolean emulator = tool("qemu-aarch64-static", "qemu-aarch64").isPresent();
    boolean compiler = tool("aarch64-linux-gnu-gcc").isPresent();
    assumeThat(emulator && compiler)
        .as("qemu-aarch64 and aarch64-linux-gnu-gcc are installed")
        .isTrue();
  }

  private static Optional<Path> tool(String... names) {
    return Stream.of(names)
        .flatMap(
            name -> Stream.of(System.getenv("PATH").split(":")).map(where -> Path.of(where, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path program() throws IOException {
    Path program = Path.of("target", "a64-host").toAbsolutePath();
    Path source = Path.of("src/test/native/a64-host.c").toAbsolutePath();
    if (!Files.exists(program)
        || Files.getLastModifiedTime(program).compareTo(Files.getLastModifiedTime(source)) < 0) {
      Files.createDirectories(program.getParent());
      Process compiler =
          new ProcessBuilder(
                  tool("aarch64-linux-gnu-gcc").orElseThrow().toString(),
                  "-static",
                  "-O1",
                  "-o",
                  program.toString(),
                  source.toString())
              .inheritIO()
              .start();
      try {
        if (compiler.waitFor() != 0) {
          throw new IOException("the compiler failed");
        }
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
    return program;
  }

  /** Nothing is in the TLB. */
  void dropTlb() {
    shared
        .asSlice(TLB, (long) (TlbFormat.ENTRIES + TlbFormat.VICTIMS) * TlbFormat.ENTRY_BYTES)
        .fill((byte) -1);
  }

  /**
   * After {@link HostCode#MISSED}: what the executor does by {@link HostCode#refill}.
   *
   * @return where the code goes on, or {@link HostCode#NOWHERE}
   */
  int refill() {
    long va = shared.get(ValueLayout.JAVA_LONG, Scratch.MISSED_ADDRESS);
    long last = shared.get(ValueLayout.JAVA_LONG, Scratch.MISSED_LAST);
    int kept = shared.get(ValueLayout.JAVA_INT, Scratch.MISSED_KIND);
    int tag = MissedAccess.tag(kept);
    boolean two = (va ^ last) >>> TlbFormat.PAGE_SHIFT != 0;
    if ((two && kept >>> MissedAccess.KIND_BITS == 0) || !fill(va, tag) || !fill(last, tag)) {
      return HostCode.NOWHERE;
    }
    long back = shared.get(ValueLayout.JAVA_LONG, Scratch.MISSED_RETURN);
    if (two) {
      shared.set(ValueLayout.JAVA_LONG, Scratch.MISSED_RETURN, back - A64MissCode.CALL_BYTES);
    }
    return entry.refilled();
  }

  /** An entry that was in the way becomes a victim. */
  private boolean fill(long va, int tag) {
    long page = va & -1L << TlbFormat.PAGE_SHIFT;
    long number = (page - RowOracle.BASE) >> TlbFormat.PAGE_SHIFT;
    if (number < mapped || number >= RowOracle.PAGES) {
      return false;
    }
    long at = TLB + (va >>> TlbFormat.PAGE_SHIFT & TlbFormat.ENTRIES - 1) * TlbFormat.ENTRY_BYTES;
    shared.set(ValueLayout.JAVA_LONG, at + tag, page);
    shared.set(ValueLayout.JAVA_LONG, at + TlbFormat.ADDEND, BASE + MEMORY - RowOracle.BASE);
    return true;
  }

  /** Makes the entries of all pages victims. */
  void putAside() {
    MemorySegment tlb = shared.asSlice(TLB);
    long victims = (long) TlbFormat.ENTRIES * TlbFormat.ENTRY_BYTES;
    for (int page = mapped; page < RowOracle.PAGES; page++) {
      long number = (RowOracle.BASE >>> TlbFormat.PAGE_SHIFT) + page;
      long at = (number & TlbFormat.ENTRIES - 1) * TlbFormat.ENTRY_BYTES;
      MemorySegment entryOfPage = tlb.asSlice(at, TlbFormat.ENTRY_BYTES);
      int place = page % TlbFormat.VICTIMS;
      tlb.asSlice(victims + (long) place * TlbFormat.ENTRY_BYTES).copyFrom(entryOfPage);
      entryOfPage.fill((byte) -1);
    }
  }

  /** Memory for an oracle. */
  MemorySegment memory() {
    return shared.asSlice(MEMORY, RowOracle.BYTES);
  }

  /** Where code that is added now will be, from the start of the code. */
  int end() {
    return end - CODE;
  }

  boolean hasRoom() {
    return end + ROOM <= BYTES;
  }

  void add(byte[] code, int size) {
    MemorySegment.copy(code, 0, shared, ValueLayout.JAVA_BYTE, end, size);
    end += (size + 15) & -16;
  }

  /** Runs code on a copy of a state, which comes back; returns why it came back. */
  int enter(CpuState state, int code) throws IOException {
    MemorySegment block = MemorySegment.ofAddress(state.address()).reinterpret(StateBlock.BYTES);
    MemorySegment.copy(block, 0, shared, 0, StateBlock.BYTES);
    for (int table : TLBS) {
      shared.set(ValueLayout.JAVA_LONG, table, BASE + TLB);
    }
    shared.set(ValueLayout.JAVA_LONG, StateBlock.DECODED, BASE + DECODED);
    for (int table : JUMP_CACHES) {
      shared.set(ValueLayout.JAVA_LONG, table, BASE + JUMPS);
    }
    request.clear();
    request.putLong(enter).putLong(BASE).putLong(BASE + CODE + code);
    requests.write(request.array());
    requests.flush();
    int reason = (int) Long.reverseBytes(answers.readLong());
    long[] own = new long[ADDRESSES.length];
    for (int i = 0; i < ADDRESSES.length; i++) {
      own[i] = block.get(ValueLayout.JAVA_LONG, ADDRESSES[i]);
    }
    MemorySegment.copy(shared, 0, block, 0, StateBlock.BYTES);
    for (int i = 0; i < ADDRESSES.length; i++) {
      block.set(ValueLayout.JAVA_LONG, ADDRESSES[i], own[i]);
    }
    return reason;
  }

  /** An address in code, from its start. */
  int code(long address) {
    return (int) (address - BASE - CODE);
  }

  @Override
  public void close() throws IOException {
    requests.close();
    process.destroy();
    arena.close();
    Files.delete(file);
  }
}
