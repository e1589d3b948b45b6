package org.devkvm.jit;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.Disassembler;
import org.devkvm.cpu.engine.EngineStatistics;
import org.devkvm.jit.ops.HostCode;

/**
 * What one PE does in machine code and outside: why it leaves the code, which instructions it calls
 * out, and how long each takes.
 */
final class BlockStatistics implements EngineStatistics.Source {
  /** System instructions and moves of system registers. */
  private static final int SYSTEM_MASK = 0xFFC0_0000;

  private static final int SYSTEM = 0xD500_0000;
  private static final int RT = 31;

  /** Names of the reasons why code is left, by their numbers. */
  private static final String[] REASONS = {
    "",
    "direct jumps not linked",
    "indirect jumps not known",
    "call-outs",
    "requests",
    "doubted",
    "faults",
    "misses of the TLB"
  };

  private final long state;
  private final HostCode host;
  private final long[] reasons = new long[REASONS.length];
  private final long[] reasonNanoseconds = new long[REASONS.length];

  /**
   * By {@link #key}: a name is made when it is told, for a spinning guest calls out all the time.
   */
  private final Map<Object, CallOuts> callOuts = new ConcurrentHashMap<>();

  private long instructions;
  private long inside;
  private long since;
  private int reason;
  private CallOuts called = new CallOuts(0);

  /** Counts the instructions of a host's code that runs on a state block. */
  BlockStatistics(long state, HostCode host) {
    this.state = state;
    this.host = host;
  }

  /** Code is about to be entered. */
  void enter() {
    since = System.nanoTime();
  }

  /** Code was left. */
  void left(int why) {
    long now = System.nanoTime();
    inside += now - since;
    since = now;
    reason = why;
    reasons[why]++;
    if (why == HostCode.CALL_OUT) {
      calledOut();
    }
  }

  /** The interpreter executes an instruction. */
  void calledOut() {
    reason = HostCode.CALL_OUT;
    int word = host.word(state);
    called = callOuts.computeIfAbsent(key(word), first -> new CallOuts(word));
    called.number++;
  }

  /** What code was left for is done. */
  void done() {
    long nanoseconds = System.nanoTime() - since;
    reasonNanoseconds[reason] += nanoseconds;
    if (reason == HostCode.CALL_OUT) {
      called.nanoseconds += nanoseconds;
    }
  }

  /** The PE runs no more; its state block goes. */
  void end() {
    instructions = host.counted(state);
  }

  @Override
  public void tell(EngineStatistics.Sink sink) {
    long outside = Arrays.stream(reasonNanoseconds).sum();
    sink.add(EngineStatistics.EXECUTION, EngineStatistics.INSTRUCTIONS, instructions);
    sink.add(EngineStatistics.EXECUTION, EngineStatistics.MICROSECONDS, (inside + outside) / 1000);
    sink.add(EngineStatistics.EXECUTION, "us in machine code", inside / 1000);
    for (int i = 1; i < REASONS.length; i++) {
      sink.add("exits from machine code", REASONS[i], reasons[i]);
      sink.add("us spent outside machine code", REASONS[i], reasonNanoseconds[i] / 1000);
    }
    callOuts.values().forEach(each -> each.tell(sink));
  }

  /** What {@link #name} is the same for. */
  private static Object key(int word) {
    return isSystem(word) ? word & ~RT : A64Decoder.insn(word);
  }

  /** The row of an instruction; of moves of system registers and the like, with the register. */
  private static String name(int word) {
    String row = A64Decoder.insn(word).name();
    return isSystem(word) ? row + " " + Disassembler.text(word & ~RT, 0) : row;
  }

  private static boolean isSystem(int word) {
    return (word & SYSTEM_MASK) == SYSTEM;
  }

  /** Instructions of one row, or of one row and system register, that code was left for. */
  private static final class CallOuts {
    private final int word;
    private long number;
    private long nanoseconds;

    private CallOuts(int word) {
      this.word = word;
    }

    private void tell(EngineStatistics.Sink sink) {
      sink.add("call-outs by row", name(word), number);
      sink.add("us in call-outs by row", name(word), nanoseconds / 1000);
    }
  }
}
