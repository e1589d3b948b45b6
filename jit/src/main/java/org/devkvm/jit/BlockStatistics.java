package org.devkvm.jit;

import static org.devkvm.arm64.decode.WordFields.isSystem;

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
  private static final int RT = 31;

  /** Why code is left. */
  private enum Reason {
    CHAIN(HostCode.CHAIN, "direct jumps not linked"),
    LOOK_UP(HostCode.LOOK_UP, "indirect jumps not known"),
    CALL_OUT(HostCode.CALL_OUT, "call-outs"),
    REQUESTED(HostCode.REQUESTED, "requests"),
    DOUBTED(HostCode.DOUBTED, "doubted"),
    FAULT(HostCode.FAULT, "faults"),
    MISSED(HostCode.MISSED, "misses of the TLB");

    private final int number;
    private final String words;

    Reason(int number, String words) {
      this.number = number;
      this.words = words;
    }
  }

  private static final int REASONS = Reason.values().length + 1;

  private final long state;
  private final HostCode host;
  private final long[] reasons = new long[REASONS];
  private final long[] reasonNanoseconds = new long[REASONS];

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
    for (Reason each : Reason.values()) {
      long nanoseconds = reasonNanoseconds[each.number];
      sink.add("exits from machine code", each.words, reasons[each.number]);
      sink.add("us spent outside machine code", each.words, nanoseconds / 1000);
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
