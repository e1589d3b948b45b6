package org.devkvm.jit.translate;

import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.JitOptions;

/**
 * Translates superblocks: instructions one after the other, within a page, until one that never
 * goes on to the next. Conditional branches leave a superblock at its side.
 */
public final class BlockTranslator {
  /** The instructions of the page that is translated from. */
  public interface Words {
    /** The instruction at a place in the page; it becomes one the translation depends on. */
    int word(int index);
  }

  /** How far to look for whether NZCV is used at the target of a branch. */
  public static final int LOOK_AHEAD = 6;

  private final BlockEmitter emitter;
  private final JitOptions options;
  private final int[] words;
  private final int[] opcodes;
  private final int[] effects;
  private final boolean[] flagsNeeded;

  public BlockTranslator(BlockEmitter emitter, JitOptions options) {
    this.emitter = emitter;
    this.options = options;
    words = new int[options.longest()];
    opcodes = new int[options.longest()];
    effects = new int[options.longest()];
    flagsNeeded = new boolean[options.longest()];
  }

  /**
   * Translates from a guest address; the code is the emitter's then.
   *
   * @param el the exception level
   * @param origin where the code will be in the code region
   * @return how many instructions the block has
   */
  public int translate(Words page, long pc, int el, int origin) {
    int count = read(page, pc);
    emit(page, pc, el, origin, count);
    int loop = emitter.chooseLoopRegisters();
    if (loop != 0) {
      emit(page, pc, el, origin, loop);
    }
    emitter.endBlock();
    return loop == 0 ? count : loop;
  }

  private void emit(Words page, long pc, int el, int origin, int count) {
    findFlagsNeeded(page, pc, count);
    emitter.beginBlock(pc, el, origin);
    if (options.counted()) {
      emitter.count(count);
    }
    for (int i = 0; i < count; i++) {
      emitter.beginRow(pc + 4L * i, words[i], flagsNeeded[i]);
      if (options.isCalledOut(words[i])) {
        emitter.callOut(words[i]);
      } else if (!emitter.asIs(words[i], AsIs.of(opcodes[i]))) {
        Translate.row(emitter, opcodes[i], words[i], pc + 4L * i);
      }
      emitter.endRow();
    }
    emitter.fallThrough(pc + 4L * count);
  }

  private int read(Words page, long pc) {
    int index = CodePage.index(pc);
    int count = 0;
    while (count < words.length && index + count < CodePage.WORDS) {
      int word = page.word(index + count);
      int opcode = A64Decoder.decode(word);
      words[count] = word;
      opcodes[count] = opcode;
      effects[count] = effects(word, opcode);
      count++;
      if ((effects[count - 1] & Effects.ENDS) != 0) {
        break;
      }
    }
    return count;
  }

  /** What is called out may look at everything, and does not go anywhere by itself. */
  private int effects(int word, int opcode) {
    int effects = Effects.of(opcode);
    return options.isCalledOut(word)
        ? (effects & Effects.ENDS) | Effects.READS_NZCV | Effects.MEMORY
        : effects;
  }

  /** From the last row to the first: whether NZCV before a row may still be looked at. */
  private void findFlagsNeeded(Words page, long pc, int count) {
    boolean after = true;
    for (int i = count - 1; i >= 0; i--) {
      int effect = effects[i];
      if ((effect & (Effects.SIDE_EXIT | Effects.ENDS)) != 0) {
        boolean atTarget = neededAt(page, pc, BranchTarget.of(words[i], pc + 4L * i));
        after = (effect & Effects.ENDS) != 0 ? atTarget : after || atTarget;
      }
      boolean mayFault = (effect & (Effects.MEMORY | Effects.FP)) != 0;
      boolean live = mayFault || (after && (effect & Effects.WRITES_NZCV) == 0);
      flagsNeeded[i] = live;
      after = live || (effect & Effects.READS_NZCV) != 0;
    }
  }

  /**
   * Whether NZCV may be looked at from {@code target} on, as far as this page tells. Lockstep looks
   * at the end of every block.
   */
  private boolean neededAt(Words page, long pc, long target) {
    boolean elsewhere = target == BranchTarget.UNKNOWN || !CodePage.samePage(target, pc);
    return elsewhere || options.lockstep() || untilFlagsAreSet(page, target) == 0;
  }

  /**
   * How many instructions to execute from an address on until NZCV is set anew, where none of them
   * looks at it, can fault or goes elsewhere; 0 where one does. If it is not 0, code that branches
   * to this address, from the same page, may leave NZCV behind as it was some time.
   */
  public static int untilFlagsAreSet(Words page, long pc) {
    int index = CodePage.index(pc);
    for (int i = index; i < Math.min(index + LOOK_AHEAD, CodePage.WORDS); i++) {
      int effect = Effects.of(A64Decoder.decode(page.word(i)));
      int use = Effects.READS_NZCV | Effects.MEMORY | Effects.FP | Effects.SIDE_EXIT | Effects.ENDS;
      if ((effect & use) != 0) {
        return 0;
      }
      if ((effect & Effects.WRITES_NZCV) != 0) {
        return i + 1 - index;
      }
    }
    return 0;
  }
}
