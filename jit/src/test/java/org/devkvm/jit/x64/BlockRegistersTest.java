package org.devkvm.jit.x64;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.translate.BlockTranslator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which loops have registers of their own; that they execute alike is ExecutorsTest's. */
class BlockRegistersTest {
  private static final long PC = 0x4000_0000;
  private static final int HVC = 0xD400_0002;
  private static final int ADD_X9 = 0x8B0A_0129; // add x9, x9, x10
  private static final int ADD_X1 = 0x8B02_0021; // add x1, x1, x2
  private static final int LOAD_X1 = 0xF940_0121; // ldr x1, [x9]
  private static final int SUB_X0 = 0xF100_0400; // subs x0, x0, #1

  /** FCVTAU V16.2D, V17.2D: four stubs. */
  private static final int LONG_ROW = 0x6E61_CA30;

  /** As many registers as there are places for, and none of those that are there. */
  private static final int OWN = 11;

  /** B.NE to the first of as many instructions before it. */
  private static int back(int instructions) {
    return 0x5400_0001 | (-instructions & 0x7FFFF) << 5;
  }

  /** How many instructions the block has, of as many words and HVC. */
  private static int rows(JitOptions options, int... words) {
    return rows(options, ops(options), words);
  }

  private static X64Ops ops(JitOptions options) {
    return new X64Ops(new EntryCode(new Assembler(), options), (target, at) -> 0, options);
  }

  private static int rows(JitOptions options, X64Ops ops, int... words) {
    BlockTranslator translator = new BlockTranslator(ops, options);
    return translator.translate(i -> i < words.length ? words[i] : HVC, PC, 1, 1 << 16);
  }

  private static int rows(int... words) {
    return rows(JitOptions.PLAIN, words);
  }

  @Test
  void aLoopIsABlockWithoutWhatComesBehind() {
    assertThat(rows(ADD_X9, back(1))).isEqualTo(2);
    assertThat(rows(ADD_X9, SUB_X0, back(2), ADD_X9)).isEqualTo(3);
  }

  @Test
  void notWhereItsRegistersAreTheUsualOnes() {
    assertThat(rows(ADD_X1, back(1))).isEqualTo(3);
  }

  @Test
  void notForARegisterThatIsReadOnce() {
    assertThat(rows(LOAD_X1, back(1))).isEqualTo(3);
  }

  @Test
  void notWhereItGoesToAnotherInstruction() {
    assertThat(rows(ADD_X9, SUB_X0, back(1))).isEqualTo(4);
  }

  @Test
  void notWhereItIsNotWanted() {
    JitOptions plain = JitOptions.PLAIN.withLoops(false);
    assertThat(rows(plain, ADD_X9, back(1))).isEqualTo(3);
  }

  /** {@link EntryCode} reads from two bytes how far into its block a call is. */
  @ParameterizedTest
  @ValueSource(ints = {10, 20, 30, 40, 50})
  void codeIsNeverSoLargeThatItDoesNotKnowWhereItIs(int longRows) {
    JitOptions options = JitOptions.PLAIN;
    int[] loop = new int[OWN + longRows + 1];
    for (int i = 0; i < OWN; i++) {
      loop[i] = 0x8B00_0000 | (6 + i) * 0x1_0021; // add x6, x6, x6 and so on
    }
    Arrays.fill(loop, OWN, OWN + longRows, LONG_ROW);
    loop[OWN + longRows] = back(OWN + longRows);
    X64Ops ops = ops(options);
    rows(options, ops, loop);
    assertThat(ops.codeSize()).isLessThan(1 << Short.SIZE);
  }
}
