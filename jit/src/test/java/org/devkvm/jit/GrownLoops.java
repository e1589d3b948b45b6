package org.devkvm.jit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.cpu.engine.EngineExit;

/**
 * Random loops that are longer than those of {@link Programs}, and run to their end: an instruction
 * that raises an exception is left out. They use few registers, most of them among those that are
 * in the state block outside of loops, and data at the end of a page.
 */
final class GrownLoops {
  private static final EngineExit END = new EngineExit.HypervisorCall(0);
  private static final int LONGEST = 50;
  private static final int MOST_REGISTERS = 14;

  /** Of instructions, how many may be tried for each that is wanted. */
  private static final int TRIES = 3;

  private static final int[] FIELDS = {0, 5, 10, 16};

  /** Counts the loop. */
  private static final int COUNTER = 9;

  private static final int SP = 31;
  private static final int MOVZ_DATA = 0xD2A0_0000 | 0x8002 << 5;
  private static final int MOVK = 0xF280_0000;
  private static final int PAGE_BYTES = 0x1000;
  private static final int NOP = 0xD503_201F;
  private static final int B = 0x1400_0000;

  /** With the condition, or the register, in the lowest bits. */
  private static final int[] BRANCHES = {
    0x5400_0000, 0xB400_0000, 0xB500_0000, 0x3400_0000, 0x3500_0000
  };

  private final SmallMachine reference;
  private final Random random;
  private final long start;
  private final int[] registers;
  private final List<Integer> head = new ArrayList<>();
  private final List<Integer> body = new ArrayList<>();
  private final int times;

  /** Whether what comes behind the loop is in another page. */
  private final boolean isAtPageEnd;

  private GrownLoops(SmallMachine reference, long start) {
    this.reference = reference;
    this.start = start;
    random = new Random(start);
    times = 1 + random.nextInt(4);
    isAtPageEnd = random.nextInt(4) == 0;
    registers =
        IntStream.generate(this::register)
            .filter(n -> n != COUNTER)
            .limit(2 + random.nextInt(MOST_REGISTERS))
            .toArray();
  }

  /** A program that ends on the reference machine where it starts from {@code start}. */
  static int[] program(SmallMachine reference, long start) {
    return new GrownLoops(reference, start).grow();
  }

  private int register() {
    int any = random.nextInt(SP + 1);
    return any < 6 || (any >= 19 && any < 22 && random.nextBoolean()) ? any + 6 : any;
  }

  private int oneOf(int... all) {
    return all[random.nextInt(all.length)];
  }

  private int[] grow() {
    int base = oneOf(registers);
    if (base != SP) {
      head.add(MOVZ_DATA | base);
      head.add(MOVK | (PAGE_BYTES - random.nextInt(40)) << 5 | base);
    }
    int wanted = 1 + random.nextInt(random.nextInt(LONGEST) + 1);
    for (int tries = 0; tries < TRIES * wanted && body.size() < wanted; tries++) {
      body.add(random.nextInt(12) == 0 ? back() : word());
      if (!reference.run(program(), new Random(start)).equals(Optional.of(END))) {
        body.removeLast();
      }
    }
    return program();
  }

  private int[] program() {
    int[] loop = Programs.loop(body.stream().mapToInt(Integer::intValue).toArray(), times);
    int length = head.size() + loop.length;
    int[] program = new int[length + (isAtPageEnd ? PAGE_BYTES / 4 + 1 - length : 0)];
    Arrays.fill(program, NOP);
    if (isAtPageEnd) {
      program[0] = B | (program.length - length);
    }
    for (int i = 0; i < head.size(); i++) {
      program[program.length - length + i] = head.get(i);
    }
    System.arraycopy(loop, 0, program, program.length - loop.length, loop.length);
    return program;
  }

  /** A branch to the start of the loop. */
  private int back() {
    int tested = oneOf(registers) & 15;
    return oneOf(BRANCHES) | (-body.size() & 0x7FFFF) << 5 | tested;
  }

  /** An instruction whose fields are these registers as far as it stays what it is. */
  private int word() {
    A64Insn insn = Programs.rows().get(random.nextInt(Programs.rows().size()));
    int word = Programs.word(insn, random, 4);
    for (int field : FIELDS) {
      int changed = (word & ~(31 << field)) | oneOf(registers) << field;
      if (!isFixed(insn) && A64Decoder.insn(changed) == insn) {
        word = changed;
      }
    }
    return word;
  }

  /** Whether other fields than registers are there. */
  private static boolean isFixed(A64Insn insn) {
    return switch (insn) {
      case B, BL, B_cond, CBZ_32, CBZ_64, CBNZ_32, CBNZ_64, TBZ, TBNZ, MRS, MSR_reg -> true;
      default -> false;
    };
  }
}
