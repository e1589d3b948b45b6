package org.devkvm.jit;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.arm64.decode.Disassembler;
import org.devkvm.arm64.reg.SysReg;

/** Random instructions, in programs that end: branches go forward, and HVC #0 is last. */
public final class Programs {
  /** HVC #0. */
  public static final int END = 0xD400_0002;

  private static final int ADR = 0x1000_0000;

  /** Rn = 31: the base of memory is the stack pointer more often than by chance. */
  private static final int STACK_POINTER = 31 << 5;

  private static final int MOV_X9 = 0xD280_0009;
  private static final int MSR_TPIDR_X9 = 0xD51B_D049;
  private static final int CBNZ_X9 = 0xB500_0009;
  private static final int LOOP_HEAD = 2;
  private static final int ADD = 0x8B00_0000;
  private static final int ADDITIONS = 11;

  /** Of a register's number: Rd, Rn and Rm. */
  private static final int ALL_THREE = 0x1_0021;

  /** TPIDR_EL0 is one less, and X9 too. */
  private static final int[] COUNT_DOWN = {0xD53B_D049, 0xD100_0529, MSR_TPIDR_X9};

  /** BR, BLR and RET. */
  private static final int[] INDIRECT = {0xD61F_0000, 0xD63F_0000, 0xD65F_0000};

  private static final List<A64Insn> ROWS =
      Arrays.stream(A64Insn.values())
          .filter(insn -> !insn.undefined() && insn.alternatives() > 0)
          .filter(insn -> !goesAnywhere(insn))
          .toList();

  /** What may be written without an end to the program. */
  private static final SysReg[] WRITABLE = {
    SysReg.SPSR_EL1,
    SysReg.ELR_EL1,
    SysReg.SP_EL0,
    SysReg.NZCV,
    SysReg.DAIF,
    SysReg.FPCR,
    SysReg.FPSR,
    SysReg.PAN,
    SysReg.SPSel,
    SysReg.CPACR_EL1,
    SysReg.AFSR0_EL1,
    SysReg.ESR_EL1,
    SysReg.FAR_EL1,
    SysReg.PAR_EL1,
    SysReg.CONTEXTIDR_EL1,
    SysReg.TPIDR_EL0,
    SysReg.TPIDRRO_EL0,
    SysReg.TPIDR_EL1,
    SysReg.CNTKCTL_EL1,
    SysReg.CSSELR_EL1
  };

  private Programs() {}

  private static boolean goesAnywhere(A64Insn insn) {
    return switch (insn) {
      case BR, BLR, RET -> true;
      default -> false;
    };
  }

  /** Every row, in their order, that {@link #word} may make a word of. */
  public static List<A64Insn> rows() {
    return ROWS;
  }

  /** A program of as many instructions as chance says, at most {@code longest}, and the end. */
  static int[] program(Random random, int longest) {
    int[] program = new int[1 + random.nextInt(longest) + 1];
    int last = program.length - 1;
    for (int i = 0; i < last; i++) {
      int rest = last - i;
      if (rest > 2 && random.nextInt(16) == 0) {
        int n = random.nextInt(31);
        program[i++] = ADR | (2 + random.nextInt(rest - 1)) << 5 | n;
        program[i] = INDIRECT[random.nextInt(INDIRECT.length)] | n << 5;
      } else {
        program[i] = word(ROWS.get(random.nextInt(ROWS.size())), random, rest);
      }
    }
    program[last] = END;
    return program;
  }

  /** Instructions that are executed a few times, at most {@code longest} of them, and the end. */
  static int[] loop(Random random, int longest) {
    int[] body = program(random, longest);
    return loop(Arrays.copyOf(body, body.length - 1), 1 + random.nextInt(4));
  }

  /** Twice, X6 to X16 added to themselves, and one instruction so many times. */
  static int[] loop(int word, int times) {
    int[] body = new int[ADDITIONS + times];
    for (int i = 0; i < ADDITIONS; i++) {
      body[i] = ADD | (6 + i) * ALL_THREE;
    }
    Arrays.fill(body, ADDITIONS, body.length, word);
    return loop(body, 2);
  }

  /** A loop of these instructions and a few that count. */
  static int[] loop(int[] body, int times) {
    int last = body.length;
    int[] loop = new int[LOOP_HEAD + last + COUNT_DOWN.length + 2];
    loop[0] = MOV_X9 | times << 5;
    loop[1] = MSR_TPIDR_X9;
    System.arraycopy(body, 0, loop, LOOP_HEAD, last);
    System.arraycopy(COUNT_DOWN, 0, loop, LOOP_HEAD + last, COUNT_DOWN.length);
    loop[loop.length - 2] = CBNZ_X9 | (-(last + COUNT_DOWN.length) & 0x7FFFF) << 5;
    loop[loop.length - 1] = END;
    return loop;
  }

  /**
   * A word of a row.
   *
   * @param rest how many instructions of the program are left, itself and the end included
   */
  public static int word(A64Insn insn, Random random, int rest) {
    while (true) {
      int which = random.nextInt(insn.alternatives());
      int base = random.nextInt(4) == 0 ? STACK_POINTER : 0;
      int word = ((random.nextInt() | base) & ~insn.mask(which)) | insn.value(which);
      if (A64Decoder.insn(word) == insn) {
        return forward(insn, word, random, rest);
      }
    }
  }

  private static int forward(A64Insn insn, int word, Random random, int rest) {
    return switch (insn) {
      case B_cond, CBZ_32, CBZ_64, CBNZ_32, CBNZ_64 ->
          (word & ~(0x7FFFF << 5)) | (1 + Math.floorMod(word >>> 5, rest)) << 5;
      case TBZ, TBNZ -> (word & ~(0x3FFF << 5)) | (1 + Math.floorMod(word >>> 5, rest)) << 5;
      case B, BL -> (word & ~0x3FF_FFFF) | (1 + Math.floorMod(word & 0x3FF_FFFF, rest));
      case MSR_reg -> register(word, WRITABLE[random.nextInt(WRITABLE.length)]);
      case MRS -> {
        SysReg[] all = random.nextInt(4) == 0 ? SysReg.values() : WRITABLE;
        yield register(word, all[random.nextInt(all.length)]);
      }
      default -> word;
    };
  }

  private static int register(int word, SysReg register) {
    return (word & ~(0x7FFF << 5)) | (register.encoding() & 0x7FFF) << 5;
  }

  static String listing(int[] program) {
    StringJoiner lines = new StringJoiner("\n");
    for (int i = 0; i < program.length; i++) {
      lines.add(
          String.format("%3x: %08x %s", 4 * i, program[i], Disassembler.text(program[i], 4L * i)));
    }
    return lines.toString();
  }
}
