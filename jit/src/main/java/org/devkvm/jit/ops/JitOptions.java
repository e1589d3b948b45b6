package org.devkvm.jit.ops;

import java.util.Optional;
import java.util.regex.Pattern;
import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.A64Insn;

/**
 * How code is made and linked. Every choice executes the same; the plain ones find out whether a
 * defect is in what they leave out.
 *
 * @param region bytes of memory for code; when it is full, all code is thrown away
 * @param twice whether that memory has one address to write and another to execute
 * @param longest how many instructions a block has at most
 * @param chains whether blocks are made to jump to each other
 * @param jumps entries in a jump cache for half an address space, a power of two up to {@link
 *     HostCode#JUMP_CACHE_ENTRIES} / 2
 * @param tlb whether code looks addresses up itself; if not, each access of memory is the
 *     interpreter's
 * @param loops whether loops have registers of their own
 * @param leaves whether code leaves wherever it looks for requests
 * @param counted whether code counts the instructions that it executes
 * @param lockstep whether code keeps the instructions that it begins and what its stores replace
 * @param calledOut names of rows that are the interpreter's, as {@link A64Insn} spells them
 */
public record JitOptions(
    int region,
    boolean twice,
    int longest,
    boolean chains,
    int jumps,
    boolean tlb,
    boolean loops,
    boolean leaves,
    boolean counted,
    boolean lockstep,
    Optional<Pattern> calledOut) {
  private static final String PREFIX = "devkvm.jit.";

  /** What changes more than registers and memory. */
  private static final Pattern ONCE = Pattern.compile("ERET|SVC|WFE|WFI|SEVL?");

  /** MRS of a register with CRn 14: of the counters and timers, which go on meanwhile. */
  private static final int MRS_TIMER = 0xD530_E000;

  private static final int MRS_TIMER_MASK = 0xFFF0_F000;

  /** What is taken unless system properties say otherwise. */
  public static final JitOptions PLAIN =
      new JitOptions(
          256 << 20,
          false,
          64,
          true,
          HostCode.JUMP_CACHE_ENTRIES / 2,
          true,
          true,
          false,
          false,
          false,
          Optional.empty());

  /**
   * As the system properties {@code devkvm.jit.region}, {@code devkvm.jit.longest} and so on say.
   */
  public static JitOptions ofProperties() {
    return new JitOptions(
        Integer.getInteger(PREFIX + "region", PLAIN.region),
        flag("twice", PLAIN.twice),
        Integer.getInteger(PREFIX + "longest", PLAIN.longest),
        flag("chains", PLAIN.chains),
        Integer.getInteger(PREFIX + "jumps", PLAIN.jumps),
        flag("tlb", PLAIN.tlb),
        flag("loops", PLAIN.loops),
        flag("leaves", PLAIN.leaves),
        false,
        false,
        Optional.ofNullable(System.getProperty(PREFIX + "calledOut")).map(Pattern::compile));
  }

  private static boolean flag(String name, boolean otherwise) {
    String text = System.getProperty(PREFIX + name);
    return text == null ? otherwise : Boolean.parseBoolean(text);
  }

  /** Whether an instruction is the interpreter's. */
  public boolean isCalledOut(int word) {
    if (lockstep && (word & MRS_TIMER_MASK) == MRS_TIMER) {
      return true;
    }
    return calledOut.isPresent() && calledOut.get().matcher(A64Decoder.insn(word).name()).matches();
  }

  /** What of them decides about the code of a block, or where the code is that all blocks use. */
  public String aboutCode() {
    return "longest="
        + longest
        + " jumps="
        + jumps
        + " tlb="
        + tlb
        + " loops="
        + loops
        + " leaves="
        + leaves
        + " counted="
        + counted
        + " lockstep="
        + lockstep
        + " calledOut="
        + calledOut.map(Pattern::pattern).orElse("");
  }

  /** With another {@link #region}. */
  public JitOptions withRegion(int region) {
    return new JitOptions(
        region, twice, longest, chains, jumps, tlb, loops, leaves, counted, lockstep, calledOut);
  }

  /** With another {@link #twice}. */
  public JitOptions withTwice(boolean twice) {
    return new JitOptions(
        region, twice, longest, chains, jumps, tlb, loops, leaves, counted, lockstep, calledOut);
  }

  /** With another {@link #longest}. */
  public JitOptions withLongest(int longest) {
    return new JitOptions(
        region, twice, longest, chains, jumps, tlb, loops, leaves, counted, lockstep, calledOut);
  }

  /** With another {@link #chains}. */
  public JitOptions withChains(boolean chains) {
    return new JitOptions(
        region, twice, longest, chains, jumps, tlb, loops, leaves, counted, lockstep, calledOut);
  }

  /** With another {@link #jumps}. */
  public JitOptions withJumps(int jumps) {
    return new JitOptions(
        region, twice, longest, chains, jumps, tlb, loops, leaves, counted, lockstep, calledOut);
  }

  /** With another {@link #tlb}. */
  public JitOptions withTlb(boolean tlb) {
    return new JitOptions(
        region, twice, longest, chains, jumps, tlb, loops, leaves, counted, lockstep, calledOut);
  }

  /** With another {@link #loops}. */
  public JitOptions withLoops(boolean loops) {
    return new JitOptions(
        region, twice, longest, chains, jumps, tlb, loops, leaves, counted, lockstep, calledOut);
  }

  /** With another {@link #leaves}. */
  public JitOptions withLeaves(boolean leaves) {
    return new JitOptions(
        region, twice, longest, chains, jumps, tlb, loops, leaves, counted, lockstep, calledOut);
  }

  /** With another {@link #counted}. */
  public JitOptions withCounted(boolean counted) {
    return new JitOptions(
        region, twice, longest, chains, jumps, tlb, loops, leaves, counted, lockstep, calledOut);
  }

  /** With another {@link #calledOut}, a regular expression. */
  public JitOptions withCalledOut(String rows) {
    return new JitOptions(
        region,
        twice,
        longest,
        chains,
        jumps,
        tlb,
        loops,
        leaves,
        counted,
        lockstep,
        Optional.of(Pattern.compile(rows)));
  }

  /**
   * For {@link #lockstep}: code leaves at every exit of a block, and what is not the same when it
   * is executed twice is called out.
   */
  public JitOptions inLockstep() {
    return new JitOptions(
        region, twice, longest, false, jumps, tlb, loops, true, counted, true, Optional.of(ONCE));
  }
}
