package org.devkvm.jit;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.StringJoiner;
import org.devkvm.arm64.decode.Disassembler;
import org.devkvm.arm64.reg.SysReg;
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
 * same registers and memory, and compares. The code keeps the instructions that it begins and what
 * its stores replace ({@link HostCode#journal}): memory may hold other instructions by now, which a
 * processor sees only after their maintenance.
 *
 * <p>It does not see a store that generated code leaves out altogether, nor memory that other CPUs
 * and devices write meanwhile: one CPU is compared exactly. Instructions that are called out are
 * the interpreter's anyway.
 */
final class Lockstep {
  /** Architectural state, and the exclusive monitor, as ranges of the state block. */
  private static final int[][] RANGES = {
    {StateBlock.X, CpuState.SINK * Long.BYTES},
    {CpuState.SP * Long.BYTES, StateBlock.EVENT_REGISTER},
    {StateBlock.PC, StateBlock.TLB},
    {StateBlock.MONITOR, StateBlock.MONITOR_LOW},
    {StateBlock.DAIF, StateBlock.SCRATCH}
  };

  /** Characters of a report, after which further differences are left out. */
  private static final int LONG_ENOUGH = 1600;

  private final Pe pe;
  private final CpuState s;
  private final HostCode host;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment before = arena.allocate(StateBlock.SCRATCH, 8);
  private final MemorySegment after = arena.allocate(StateBlock.SCRATCH, 8);

  /** The state block of the interpreter, to compare with {@link #after}. */
  private final MemorySegment again = arena.allocate(StateBlock.SCRATCH, 8);

  private final MemorySegment words = arena.allocate(4 * CodePage.WORDS, 8);
  private final MemorySegment journal = arena.allocate(HostCode.JOURNAL_BYTES, 8);
  private final MemorySegment written = arena.allocate(HostCode.JOURNAL_BYTES, 8);

  /** Whether the code that is entered goes on in the row that it was left in. */
  private boolean goesOn;

  /** For one PE. */
  Lockstep(Pe pe, HostCode host) {
    this.pe = pe;
    this.s = pe.s;
    this.host = host;
  }

  /** Generated code is about to be entered. */
  void before() {
    HostMemory.copy(s.address(), before.address(), StateBlock.SCRATCH);
    long begun = words.address();
    if (goesOn) {
      goesOn = false;
      HostMemory.put32(begun, host.word(s.address()));
      begun += Integer.BYTES;
    }
    host.journal(s.address(), begun, journal.address());
  }

  /** What is entered next is the rest of the row that was left with {@link HostCode#MISSED}. */
  void goesOn() {
    goesOn = true;
  }

  /** It was left, the registers are architectural. Throws if the interpreter does otherwise. */
  void after(int reason) {
    boolean interrupted = reason == HostCode.CALL_OUT || reason == HostCode.MISSED;
    int begun = (int) (host.begun(s.address()) - words.address()) / Integer.BYTES;
    int rows = begun - (interrupted ? 1 : 0);
    long end = host.journalEnd(s.address());
    HostMemory.copy(s.address(), after.address(), StateBlock.SCRATCH);
    for (int[] range : RANGES) {
      HostMemory.copy(before.address() + range[0], s.address() + range[0], range[1] - range[0]);
    }
    undo(end);
    Throwable thrown = replay(rows);
    if (interrupted) {
      // What the row called out has raised already, its execution raises anyway.
      int fpsr = after.get(ValueLayout.JAVA_INT, StateBlock.FPSR);
      after.set(ValueLayout.JAVA_INT, StateBlock.FPSR, fpsr & s.fp.fpsr());
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
    long pc = s.pc();
    try {
      for (int i = 0; i < rows; i++) {
        pc = s.pc();
        pe.event = Pe.NONE;
        s.pc(pc + 4);
        s.retire(1);
        pe.execute(word(i));
      }
      return null;
    } catch (GuestException | Stage2Fault e) {
      s.pc(pc);
      return e;
    } finally {
      pe.event = Pe.NONE;
    }
  }

  private int word(int row) {
    return words.getAtIndex(ValueLayout.JAVA_INT, row);
  }

  private String differences(long end) {
    StringJoiner lines = new StringJoiner("\n");
    HostMemory.copy(s.address(), again.address(), StateBlock.SCRATCH);
    for (int[] range : RANGES) {
      if (MemorySegment.mismatch(after, range[0], range[1], again, range[0], range[1]) >= 0) {
        compareRegisters(lines, range[0], range[1]);
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

  private void compareRegisters(StringJoiner lines, int start, int end) {
    for (int at = start; at < end; at += Integer.BYTES) {
      int code = after.get(ValueLayout.JAVA_INT, at);
      int here = again.get(ValueLayout.JAVA_INT, at);
      if (code != here && lines.length() < LONG_ENOUGH) {
        lines.add("  %s: %08x, by the interpreter %08x".formatted(name(at), code, here));
      }
    }
  }

  private void compareStore(StringJoiner lines, long address, long bytes, long copy) {
    for (long i = 0; i < bytes; i++) {
      long code = HostMemory.get8(copy + i);
      long here = HostMemory.get8(address + i);
      if (code != here && lines.length() < LONG_ENOUGH) {
        lines.add("  memory %x: %02x, by the interpreter %02x".formatted(address + i, code, here));
      }
    }
  }

  private static String name(int at) {
    if (at < StateBlock.NZCV) {
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
    long start = before.get(ValueLayout.JAVA_LONG, StateBlock.PC);
    for (int i = 0; i < rows; i++) {
      long pc = start + 4L * i;
      text.append("\n  %x: %08x %s".formatted(pc, word(i), Disassembler.text(word(i), pc)));
    }
    return text.append('\n').append(differences).toString();
  }

  /** The PE does not run any more. */
  void close() {
    arena.close();
  }
}
