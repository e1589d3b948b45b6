package org.devkvm.jit.x64;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.arm64.decode.Disassembler;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.jit.RandomOperands;
import org.devkvm.jit.RowOracle;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.translate.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every instruction form that is translated does, alone, what the interpreter does: registers,
 * flags, FPSR, memory and where it goes on; or it leaves itself to the interpreter, with nothing
 * done and no exception raised that the interpreter would not raise.
 *
 * <p>The property devkvm.rows.words says how many words each form has, devkvm.rows.seed which.
 */
class TranslatedRowsTest {
  /** What depends on more than registers and memory, or is decided by the caller of the block. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("SYS|MSR.*|MRS|ISB|DSB|DMB|(LD|LDA|ST|STL)XR");

  private static final int WORDS = Integer.getInteger("devkvm.rows.words", 6);
  private static final int SEED = Integer.getInteger("devkvm.rows.seed", 1);
  private static final int STATES = 4;
  private static final int SP_CHECKED = 16;
  private static final byte[] NO_BYTES = {};
  private static final int TLB_BYTES =
      (TlbFormat.ENTRIES + TlbFormat.VICTIMS) * TlbFormat.ENTRY_BYTES;

  /** No register of a test holds it. */
  private static final long NO_ADDRESS = 0x0123_4567_89AB_CDEFL;

  private final List<Long> targets = new ArrayList<>();
  private final HostCode code =
      X64Code.create(JitOptions.PLAIN, this::exit)
          .orElseGet(() -> Assumptions.abort("not on x86-64"));
  private final RowOracle oracle = new RowOracle();
  private final CpuState state = new CpuState();
  private final java.lang.foreign.Arena arena = java.lang.foreign.Arena.ofConfined();
  private final Random random = new Random(SEED);
  private final long address = state.address();

  private int exit(long target, int at) {
    targets.add(target);
    return targets.size() - 1;
  }

  TranslatedRowsTest() {
    code.prepare(address);
    MemorySegment jumps =
        arena.allocate((long) HostCode.JUMP_BYTES * HostCode.JUMP_CACHE_ENTRIES, 4096);
    for (int i = 0; i < HostCode.JUMP_CACHE_ENTRIES; i++) {
      jumps.setAtIndex(ValueLayout.JAVA_LONG, 2L * i, NO_ADDRESS);
    }
    code.jumps(address, jumps.address(), jumps.address(), jumps.address());
    long tlb = arena.allocate(TLB_BYTES, 64).fill((byte) -1).address();
    for (int page = 0; page < RowOracle.PAGES; page++) {
      long va = RowOracle.BASE + 4096L * page;
      long entry = tlb + (va >>> 12 & TlbFormat.ENTRIES - 1) * TlbFormat.ENTRY_BYTES;
      HostMemory.put64(entry, va);
      HostMemory.put64(entry + 8, va);
      HostMemory.put64(entry + 16, oracle.memory.address() - RowOracle.BASE);
    }
    state.tlbs(tlb, tlb);
  }

  @AfterEach
  void close() {
    code.close();
    oracle.close();
    state.close();
    arena.close();
  }

  static Stream<A64Insn> translated() {
    return Arrays.stream(A64Insn.values())
        .filter(insn -> insn.alternatives() > 0 && !insn.undefined())
        .filter(insn -> Rows.isTranslated(insn.number()))
        .filter(insn -> !ELSEWHERE.matcher(insn.name()).matches());
  }

  @ParameterizedTest
  @MethodSource("translated")
  void agreesWithTheInterpreter(A64Insn insn) {
    for (int i = 0; i < WORDS; i++) {
      int alternative = random.nextInt(insn.alternatives());
      int word = insn.value(alternative) | (random.nextInt() & ~insn.mask(alternative));
      if (A64Decoder.decode(word) == insn.number()) {
        check(insn, word);
      }
    }
  }

  private void check(A64Insn insn, int word) {
    targets.clear();
    BlockEmitter emitter = code.emitter();
    emitter.beginBlock(RowOracle.PC, 1, code.end());
    emitter.beginRow(RowOracle.PC, word, true);
    Rows.emit(emitter, insn.number(), word, RowOracle.PC);
    emitter.endRow();
    emitter.fallThrough(RowOracle.PC + 4);
    emitter.endBlock();
    int block = code.append();
    for (int i = 0; i < STATES; i++) {
      String text = insn + ": " + Disassembler.text(word, RowOracle.PC);
      run(text, word, block, Rows.accessesMemory(insn.number()));
    }
  }

  private void run(String text, int word, int block, boolean memory) {
    load(memory);
    code.floatingPoint(address, state.fp.fpcr());
    code.takeExceptions(address);
    byte[] before = memory ? bytes() : NO_BYTES;
    int reason = code.enter(address, block) & ~HostCode.CROSSED;
    int raised = code.takeExceptions(address);
    byte[] after = memory ? bytes() : NO_BYTES;
    MemorySegment.copy(before, 0, oracle.memory, ValueLayout.JAVA_BYTE, 0, before.length);
    boolean completes = oracle.run(word);
    if (reason == HostCode.CALL_OUT || reason == HostCode.MISSED) {
      assertThat(after).as(text).isEqualTo(before);
      assertThat(raised & ~oracle.state.fp.fpsr()).as("raised by %s", text).isZero();
      return;
    }
    assertThat(completes).as(text).isTrue();
    long pc = reason == HostCode.CHAIN ? targets.get(code.slot(address)) : state.pc();
    assertThat(RowOracle.registers(state, pc, state.fp.fpsr() | raised))
        .as(text)
        .isEqualTo(RowOracle.registers(oracle.state, oracle.state.pc(), oracle.state.fp.fpsr()));
    assertThat(memory ? bytes() : NO_BYTES).as(text).isEqualTo(after);
  }

  /** Memory without the instruction. */
  private byte[] bytes() {
    byte[] bytes = oracle.memory.toArray(ValueLayout.JAVA_BYTE);
    Arrays.fill(bytes, RowOracle.CODE, RowOracle.CODE + 4, (byte) 0);
    return bytes;
  }

  /** Both sides get the same registers, of which most point into memory if that is accessed. */
  private void load(boolean memory) {
    oracle.map();
    for (int n = 0; n < 31; n++) {
      x(n, memory && random.nextInt(4) != 0 ? pointer(1) : RandomOperands.number(random));
    }
    x(CpuState.SP, pointer(SP_CHECKED));
    for (int half = 0; half < 64; half++) {
      long value = RandomOperands.number(random);
      state.v(half, value);
      oracle.state.v(half, value);
    }
    int nzcv = random.nextInt(16) << 28;
    state.nzcv(nzcv);
    oracle.state.nzcv(nzcv);
    int fpcr = RandomOperands.fpcr(random);
    int fpsr = random.nextBoolean() ? 0 : random.nextInt() & 0x0800_009F;
    state.fp.fpcr(fpcr);
    oracle.state.fp.fpcr(fpcr);
    state.fp.fpsr(fpsr);
    oracle.state.fp.fpsr(fpsr);
    for (int at = 4096 * (RowOracle.PAGES / 2); memory && at < RowOracle.BYTES; at += 8) {
      oracle.memory.set(ValueLayout.JAVA_LONG, at, random.nextLong());
    }
  }

  private void x(int n, long value) {
    state.x(n, value);
    oracle.state.x(n, value);
  }

  private long pointer(int alignment) {
    long offset = random.nextInt(RowOracle.BYTES / 4) & -alignment;
    return RowOracle.BASE + RowOracle.BYTES / 2 + offset;
  }
}
