package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.Relocations;
import org.devkvm.jit.translate.BlockTranslator;

/**
 * Blocks of every row, and of random rows, made for one address and moved to another: they are what
 * is made for the other, byte by byte, or are refused.
 */
public final class MovedBlocks {
  private static final long SEED = 0x30_7ED;
  private static final int PROGRAMS = 3000;
  private static final int LONGEST = 24;
  private static final int WORDS_OF_A_ROW = 4;
  private static final int PAGE_WORDS = 1024;

  /** Neighbours are of one kind: the kernel's, a program's, and those of 31 bits. */
  private static final long[] BASES = {
    0xFFFF_8000_0801_1000L,
    0xFFFF_B2C7_1D2E_5000L,
    0x0000_AAAA_C1F3_4000L,
    0x0000_FFFF_8A51_7000L,
    0x0040_2000L,
    0x5123_6000L
  };

  /** What a host does with one place. */
  @FunctionalInterface
  public interface Mover {
    /** As {@code RegionCode.moveAddress}. */
    boolean move(byte[] code, int size, int place, long distance);
  }

  /** The code of a block, and what to change in it. */
  private static final class Made {
    private final byte[] code;
    private final int[] places;
    private final long[] targets;

    Made(byte[] code, Relocations relocations) {
      this.code = code;
      places = new int[relocations.addresses()];
      Arrays.setAll(places, relocations::address);
      targets = new long[relocations.exits()];
      Arrays.setAll(targets, relocations::target);
    }
  }

  private final BlockEmitter emitter;
  private final BlockTranslator translator;
  private final Mover mover;
  private int moved;
  private int refused;

  /**
   * Of one host.
   *
   * @param emitter whose exits have all the same number
   */
  public MovedBlocks(BlockEmitter emitter, JitOptions options, Mover mover) {
    this.emitter = emitter;
    this.mover = mover;
    translator = new BlockTranslator(emitter, options);
  }

  /** Moves them all. */
  public void areWhatIsMadeThere() {
    Random random = new Random(SEED);
    for (A64Insn insn : Programs.rows()) {
      for (int i = 0; i < WORDS_OF_A_ROW; i++) {
        compare(new int[] {Programs.word(insn, random, 1), Programs.END}, random);
      }
    }
    for (int i = 0; i < PROGRAMS; i++) {
      compare(Programs.program(random, LONGEST), random);
    }
    assertThat(moved).as("moved, %d refused", refused).isGreaterThan(50 * refused);
  }

  private void compare(int[] program, Random random) {
    int at = 4 * random.nextInt(PAGE_WORDS - program.length);
    int el = random.nextInt(2);
    for (int i = 0; i < BASES.length; i++) {
      long from = BASES[i] + at;
      long to = BASES[i ^ 1] + at;
      Made made = made(program, from, el);
      Made there = made(program, to, el);
      if (move(made, to - from)) {
        moved++;
        assertThat(made.code)
            .as("%x to %x:%n%s", from, to, Programs.listing(program))
            .isEqualTo(there.code);
        assertThat(made.places).isEqualTo(there.places);
        assertThat(Arrays.stream(made.targets).map(target -> target + to - from))
            .containsExactly(Arrays.stream(there.targets).boxed().toArray(Long[]::new));
      } else {
        refused++;
      }
    }
  }

  private boolean move(Made block, long distance) {
    byte[] code = block.code;
    return Arrays.stream(block.places)
        .allMatch(place -> mover.move(code, code.length, place, distance));
  }

  private Made made(int[] program, long pc, int el) {
    int first = (int) (pc >>> 2) & PAGE_WORDS - 1;
    translator.translate(
        index ->
            index >= first && index < first + program.length
                ? program[index - first]
                : Programs.END,
        pc,
        el,
        0x1000);
    return new Made(Arrays.copyOf(emitter.code(), emitter.codeSize()), emitter.relocations());
  }
}
