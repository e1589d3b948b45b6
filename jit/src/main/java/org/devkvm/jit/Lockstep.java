package org.devkvm.jit;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.StringJoiner;
import org.devkvm.arm64.decode.Disassembler;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.exec.Executor;
import org.devkvm.cpu.exec.Pe;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.HostCode;
import org.jspecify.annotations.Nullable;

/**
 * Executes again what generated code has executed since it was entered, by an interpreter, from the
 * same registers and memory, and compares. The code counts the rows that it begins and keeps what
 * its stores replace ({@link HostCode#journal}).
 *
 * <p>It does not see a store that generated code leaves out altogether, nor memory that other CPUs
 * and devices write meanwhile: one CPU is compared exactly. Instructions that are called out are
 * the interpreter's anyway.
 */
final class Lockstep {
  /** Architectural state, and the exclusive monitor, as ranges of the state block. */
  private static final int[][] RANGES = {
    {StateBlock.X, CpuState.SINK * Long.BYTES},
    {CpuState.SP * Long.BYTES, StateBlock.ATTENTION},
    {StateBlock.MONITOR, StateBlock.MONITOR_LOW},
    {StateBlock.DAIF, StateBlock.SCRATCH}
  };

  private static final int MOST_DIFFERENCES = 40;

  private final Pe pe;
  private final CpuState s;
  private final HostCode host;
  private final Executor interpreter;
  private final Arena arena = Arena.ofShared();
  private final long before = arena.allocate(StateBlock.SCRATCH, 8).address();
  private final long after = arena.allocate(StateBlock.SCRATCH, 8).address();
  private final MemorySegment journal = arena.allocate(HostCode.JOURNAL_BYTES, 8);
  private final MemorySegment written = arena.allocate(HostCode.JOURNAL_BYTES, 8);

  /**
   * For one PE.
   *
   * @param interpreter what executes single instructions
   */
  Lockstep(Pe pe, HostCode host, Executor interpreter) {
    this.pe = pe;
    this.s = pe.s;
    this.host = host;
    this.interpreter = interpreter;
  }

  /** Generated code is about to be entered. */
  void before() {
    HostMemory.copy(s.address(), before, StateBlock.SCRATCH);
    host.journal(s.address(), journal.address());
  }

  /** It was left, the registers are architectural. Throws if the interpreter does otherwise. */
  void after(int reason) {
    boolean interrupted = reason == HostCode.CALL_OUT;
    int rows = host.begun(s.address()) - (interrupted ? 1 : 0);
    long end = host.journalEnd(s.address());
    HostMemory.copy(s.address(), after, StateBlock.SCRATCH);
    for (int[] range : RANGES) {
      HostMemory.copy(before + range[0], s.address() + range[0], range[1] - range[0]);
    }
    undo(end);
    Throwable thrown = replay(rows);
    if (interrupted) {
      // What the row called out has raised already, its execution raises anyway.
      long fpsr = HostMemory.get32(after + StateBlock.FPSR);
      HostMemory.put32(after + StateBlock.FPSR, fpsr & s.fp.fpsr());
    }
    String differences = differences(end);
    if (thrown != null || !differences.isEmpty()) {
      throw new IllegalStateException(report(rows, differences), thrown);
    }
  }

  /**
   * Keeps what the stores have written, and takes them back, the last first. All is kept before
   * anything is taken back: a byte that was stored twice has its last value in both copies.
   */
  private void undo(long end) {
    int entries = (int) (end - journal.address()) / HostCode.JOURNAL_ENTRY;
    for (int i = 0; i < entries; i++) {
      long at = (long) i * HostCode.JOURNAL_ENTRY;
      long entry = journal.address() + at;
      HostMemory.copy(
          HostMemory.get64(entry), written.address() + at + 16, HostMemory.get64(entry + 8));
    }
    for (int i = entries - 1; i >= 0; i--) {
      long entry = journal.address() + (long) i * HostCode.JOURNAL_ENTRY;
      HostMemory.copy(entry + 16, HostMemory.get64(entry), HostMemory.get64(entry + 8));
    }
  }

  private @Nullable Throwable replay(int rows) {
    try {
      for (int i = 0; i < rows; i++) {
        pe.event = Pe.NONE;
        interpreter.execute(1);
      }
      return null;
    } catch (GuestException | Stage2Fault e) {
      return e;
    } finally {
      pe.event = Pe.NONE;
    }
  }

  private String differences(long end) {
    StringJoiner lines = new StringJoiner("\n");
    for (int[] range : RANGES) {
      for (int at = range[0]; at < range[1]; at += Integer.BYTES) {
        long code = HostMemory.get32(after + at);
        long here = HostMemory.get32(s.address() + at);
        if (code != here && lines.length() < MOST_DIFFERENCES * MOST_DIFFERENCES) {
          lines.add("  %s: %08x, by the interpreter %08x".formatted(name(at), code, here));
        }
      }
    }
    int entries = (int) (end - journal.address()) / HostCode.JOURNAL_ENTRY;
    for (int i = 0; i < entries; i++) {
      long entry = journal.address() + (long) i * HostCode.JOURNAL_ENTRY;
      long copy = written.address() + (long) i * HostCode.JOURNAL_ENTRY;
      compareStore(lines, HostMemory.get64(entry), HostMemory.get64(entry + 8), copy + 16);
    }
    return lines.toString();
  }

  private void compareStore(StringJoiner lines, long address, long bytes, long copy) {
    for (long i = 0; i < bytes; i++) {
      long code = HostMemory.get8(copy + i);
      long here = HostMemory.get8(address + i);
      if (code != here && lines.length() < MOST_DIFFERENCES * MOST_DIFFERENCES) {
        lines.add("  memory %x: %02x, by the interpreter %02x".formatted(address + i, code, here));
      }
    }
  }

  private static String name(int at) {
    if (at < StateBlock.PC) {
      int n = at / Long.BYTES;
      return (n == CpuState.SP ? "sp" : "x" + n) + half(at);
    }
    if (at >= StateBlock.SYS) {
      int index = (at - StateBlock.SYS) / Long.BYTES;
      for (SysReg register : SysReg.values()) {
        if (register.index() == index) {
          return register + half(at);
        }
      }
    }
    if (at >= StateBlock.V) {
      int word = (at - StateBlock.V) / Integer.BYTES;
      return "v%d.s[%d]".formatted(word / 4, word % 4);
    }
    return switch (at) {
      case StateBlock.PC -> "pc[31:0]";
      case StateBlock.PC + 4 -> "pc[63:32]";
      case StateBlock.NZCV -> "nzcv";
      case StateBlock.FPCR -> "fpcr";
      case StateBlock.FPSR -> "fpsr";
      case StateBlock.DAIF -> "daif";
      default -> "state at " + at;
    };
  }

  private static String half(int at) {
    return at % Long.BYTES == 0 ? "[31:0]" : "[63:32]";
  }

  private String report(int rows, String differences) {
    StringBuilder text = new StringBuilder("machine code and the interpreter differ after:");
    long pc = HostMemory.get64(before + StateBlock.PC);
    for (int i = 0; i < rows; i++) {
      text.append("\n  ")
          .append(Long.toHexString(pc + 4L * i))
          .append(": ")
          .append(at(pc + 4L * i));
    }
    return text.append('\n').append(differences).toString();
  }

  private String at(long pc) {
    try {
      int word = pe.mem.fetchPage(pc).current((int) (pc >>> 2) & CodePage.WORDS - 1);
      return "%08x %s".formatted(word, Disassembler.text(word, pc));
    } catch (GuestException | Stage2Fault e) {
      return "(not mapped any more)";
    }
  }

  /** The PE does not run any more. */
  void close() {
    arena.close();
  }
}
