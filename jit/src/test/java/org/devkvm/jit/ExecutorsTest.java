package org.devkvm.jit;

import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import java.util.Random;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.exec.Executor;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.Pe;
import org.devkvm.jit.ops.JitOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way of executing leaves the registers, memory, exceptions and exits of the plainest one:
 * for every row alone, and for random ones one after the other, with memory, flags and FPCR flowing
 * through.
 *
 * <p>The property devkvm.executors.programs says how many programs each of the seeds has, which
 * devkvm.executors.seed moves, devkvm.executors.way which way alone: {@code mvn -pl jit -am test
 * -Dtest=ExecutorsTest -Ddevkvm.executors.programs=700000 -Ddevkvm.executors.way=MACHINE_CODE} is a
 * long campaign.
 */
@ParameterizedClass
@EnumSource(ExecutorsTest.Way.class)
class ExecutorsTest {
  private static final int PROGRAMS = Integer.getInteger("devkvm.executors.programs", 300);
  private static final @Nullable String ONLY = System.getProperty("devkvm.executors.way");
  private static final int SEED = Integer.getInteger("devkvm.executors.seed", 0);
  private static final int WORDS = 8;
  private static final int STATES = 3;
  private static final int LONGEST = 32;

  /** Of more, one ends the loop nearly always. */
  private static final int LONGEST_LOOP = 6;

  private static final int PAIRS = 16;

  /** A grown loop takes as long as so many other programs. */
  private static final int GROWN = 10;

  /** FCVTAU V16.2D, V17.2D: four stubs. */
  private static final int LONG_ROW = 0x6E61_CA30;

  /** A way of executing that is compared. */
  enum Way {
    INTERPRETER,
    MACHINE_CODE,
    /** Blocks of one instruction. */
    SHORT_BLOCKS,
    NO_CHAINS,
    ONE_JUMP,
    /** Code is thrown away every few programs. */
    SMALL_REGION,
    NO_TLB,
    /** Loops have no registers of their own. */
    NO_LOOPS,
    LEAVES,
    WRITTEN_ELSEWHERE,
    LOCKSTEP,
    /** Nothing is in a TLB when a program starts. */
    EMPTY_TLBS,
    /** Nothing is translated. */
    CALL_OUTS;

    ExecutorFactory executors() {
      JitOptions plain = JitOptions.PLAIN;
      return switch (this) {
        case INTERPRETER -> Interpreters.HOT_LOOP;
        case MACHINE_CODE, EMPTY_TLBS -> machineCode(plain);
        case SHORT_BLOCKS -> machineCode(plain.withLongest(1));
        case NO_CHAINS -> machineCode(plain.withChains(false));
        case ONE_JUMP -> machineCode(plain.withJumps(1));
        case SMALL_REGION -> machineCode(plain.withRegion(1 << 17));
        case NO_TLB -> machineCode(plain.withTlb(false));
        case NO_LOOPS -> machineCode(plain.withLoops(false));
        case LEAVES -> machineCode(plain.withLeaves(true));
        case WRITTEN_ELSEWHERE -> machineCode(plain.withTwice(true));
        case LOCKSTEP -> machineCode(plain.inLockstep());
        case CALL_OUTS -> machineCode(plain.withCalledOut(".*"));
      };
    }

    private static ExecutorFactory machineCode(JitOptions options) {
      return new MachineCode(options, null);
    }
  }

  private final Way way;

  ExecutorsTest(Way way) {
    assumeThat(ONLY).isIn(null, way.name());
    this.way = way;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void programsEndAlike(int seed) {
    compareMany(seed, PROGRAMS, 1, (start, _) -> Programs.program(new Random(start), LONGEST));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 5})
  void loopsEndAlike(int seed) {
    compareMany(seed, PROGRAMS, 1, (start, _) -> Programs.loop(new Random(start), LONGEST_LOOP));
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 7})
  void grownLoopsEndAlike(int seed) {
    compareMany(seed, PROGRAMS / GROWN, 2, (start, on) -> GrownLoops.program(on, start));
  }

  /** Makes a program of a random number, perhaps by trying it on a machine. */
  private interface Maker {
    int[] program(long start, SmallMachine on);
  }

  /** Each program is executed from so many states. */
  private void compareMany(int seed, int programs, int states, Maker maker) {
    Random random = new Random(SEED + seed);
    try (SmallMachine reference = new SmallMachine(ExecutorsTest::reference);
        SmallMachine machine = new SmallMachine(way.executors())) {
      for (int i = 0; i < programs; i++) {
        long start = random.nextLong();
        int[] program = maker.program(start, reference);
        compare(reference, machine, program, start);
        for (int j = 1; j < states; j++) {
          compare(reference, machine, program, random.nextLong());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = 1)
  void everyRowEndsAlike(int seed) {
    Random random = new Random(SEED + seed);
    try (SmallMachine reference = new SmallMachine(ExecutorsTest::reference);
        SmallMachine machine = new SmallMachine(way.executors())) {
      for (A64Insn insn : Programs.rows()) {
        for (int i = 0; i < WORDS; i++) {
          int[] program = Programs.program(random, 1);
          program[0] = Programs.word(insn, random, 1);
          for (int j = 0; j < STATES; j++) {
            compare(reference, machine, program, random.nextLong());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xA940_294A, // ldp x10, x10, [x10]
        0x6940_294A, // ldpsw x10, x10, [x10]
        0xA840_294A // ldnp x10, x10, [x10]
      })
  void aPairOfOneRegisterWhichIsTheBaseEndsAlike(int pair) {
    try (SmallMachine reference = new SmallMachine(ExecutorsTest::reference);
        SmallMachine machine = new SmallMachine(way.executors())) {
      for (int start = 0; start < PAIRS; start++) {
        compare(reference, machine, new int[] {pair, Programs.END}, start);
      }
    }
  }

  /** Their stubs have more code than calls can tell of, with registers of the loops' own. */
  @ParameterizedTest
  @ValueSource(ints = {10, 20, 30, 40, 50})
  void loopsOfMuchCodeEndAlike(int rows) {
    int[] loop = Programs.loop(LONG_ROW, rows);
    try (SmallMachine reference = new SmallMachine(ExecutorsTest::reference);
        SmallMachine machine = new SmallMachine(way.executors())) {
      for (int start = 0; start < PAIRS; start++) {
        compare(reference, machine, loop, start);
      }
    }
  }

  /** The plainest way; it gives up where a program does not end. */
  static Executor reference(Pe pe) {
    Executor plain = Interpreters.REFERENCE.create(pe);
    return budget -> {
      plain.execute(budget);
      if (pe.event == Pe.NONE || pe.event == Pe.BRANCH) {
        throw new SmallMachine.Endless();
      }
    };
  }

  private void compare(SmallMachine reference, SmallMachine machine, int[] program, long start) {
    Optional<EngineExit> expected = reference.run(program, new Random(start));
    if (expected.isEmpty()) {
      return;
    }
    if (way == Way.EMPTY_TLBS) {
      machine.engine().dropTranslations();
    }
    Optional<EngineExit> exit = machine.run(program, new Random(start));
    if (!exit.equals(expected) || !machine.agrees(reference)) {
      fail(
          "%s instead of %s by %s, program %x:%n%s%n%s"
              .formatted(
                  exit,
                  expected,
                  way,
                  start,
                  Programs.listing(program),
                  machine.differences(reference)));
    }
  }
}
