package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.StringJoiner;
import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.arm64.decode.Disassembler;
import org.devkvm.cpu.exec.Interpreters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random instructions one after the other, with memory, NZCV and FPCR flowing through, leave the
 * same registers, memory and exceptions as under the plainest interpreter.
 */
class RandomBlocksTest {
  /** Programs by seed; the property devkvm.jit.programs takes more. */
  private static final int PROGRAMS = Integer.getInteger("devkvm.jit.programs", 200);

  private static final int LONGEST = 32;

  /** Rn = 31: the base of memory is oftener the stack pointer than by chance. */
  private static final int STACK_POINTER = 31 << 5;

  /** HVC #0. */
  private static final int END = 0xD400_0002;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void programsEndAlike(int seed) {
    Random random = new Random(seed);
    try (SmallMachine reference = new SmallMachine(Interpreters.REFERENCE);
        SmallMachine machine = new SmallMachine(new MachineCode())) {
      for (int i = 0; i < PROGRAMS; i++) {
        long start = random.nextLong();
        int[] program = program(new Random(start));
        reference.run(program, new Random(start));
        machine.run(program, new Random(start));
        assertThat(machine.state())
            .as("program %x of seed %d:%n%s", start, seed, listing(program))
            .isEqualTo(reference.state());
      }
    }
  }

  private static int[] program(Random random) {
    int[] program = new int[1 + random.nextInt(LONGEST) + 1];
    for (int i = 0; i < program.length - 1; i++) {
      program[i] = word(random, program.length - 1 - i);
    }
    program[program.length - 1] = END;
    return program;
  }

  private static int word(Random random, int rest) {
    A64Insn[] insns = A64Insn.values();
    while (true) {
      A64Insn insn = insns[random.nextInt(insns.length)];
      if (insn.undefined() || insn.alternatives() == 0 || isControl(insn)) {
        continue;
      }
      int which = random.nextInt(insn.alternatives());
      int base = random.nextInt(4) == 0 ? STACK_POINTER : 0;
      int word = ((random.nextInt() | base) & ~insn.mask(which)) | insn.value(which);
      if (A64Decoder.insn(word) == insn) {
        return forward(insn, word, rest);
      }
    }
  }

  /** Branches go forward, within the program. */
  private static int forward(A64Insn insn, int word, int rest) {
    return switch (insn) {
      case B_cond, CBZ_32, CBZ_64, CBNZ_32, CBNZ_64 ->
          (word & ~(0x7FFFF << 5)) | (1 + Math.floorMod(word >>> 5, rest)) << 5;
      case TBZ, TBNZ -> (word & ~(0x3FFF << 5)) | (1 + Math.floorMod(word >>> 5, rest)) << 5;
      default -> word;
    };
  }

  private static boolean isControl(A64Insn insn) {
    return switch (insn) {
      case B,
          BL,
          BR,
          BLR,
          RET,
          ERET,
          SVC,
          HVC,
          SMC,
          BRK,
          WFE,
          WFI,
          SEV,
          SEVL,
          YIELD,
          SYS,
          SYSL,
          MSR_reg,
          MRS,
          MSR_SPSel,
          MSR_PAN,
          MSR_DAIFSet,
          MSR_DAIFClr ->
          true;
      default -> false;
    };
  }

  private static String listing(int[] program) {
    StringJoiner lines = new StringJoiner("\n");
    for (int i = 0; i < program.length; i++) {
      lines.add(String.format("%08x %s", program[i], Disassembler.text(program[i], 4L * i)));
    }
    return lines.toString();
  }
}
