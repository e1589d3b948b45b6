package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.devkvm.cpu.exec.Executor;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.Pe;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wherever generated code is left because something is requested, all registers are those of an
 * instruction boundary, NZCV too where the next instructions set it anew.
 */
class LeavingTest {
  private static final int PROGRAMS = Integer.getInteger("devkvm.leaving.programs", 400);
  private static final int LEAVES = 8;
  private static final int LONGEST = 12;
  private static final int REQUEST = 1;
  private static final int HVC = 0xD400_0002;

  /** Of loops: what sets NZCV, what looks at it, and what does neither. */
  private static final int[] ROWS = {
    0xEB00_0000, // subs xd, xn, xm
    0x2B00_0000, // adds wd, wn, wm
    0xEA00_0000, // ands xd, xn, xm
    0x8B00_0000, // add xd, xn, xm
    0xCA00_0000, // eor xd, xn, xm
    0x9A80_0000, // csel xd, xn, xm, eq
    0xBA00_0000, // adcs xd, xn, xm
    0x9B00_0000 // madd xd, xn, xm, x0
  };

  private static final int NOT_ZERO = 0xB500_0000; // cbnz x0
  private static final int GREATER = 0x5400_000C; // b.gt
  private static final int ALWAYS = 0x1400_0000;

  /** A PE, and what executes it. */
  private static final class Side implements AutoCloseable {
    final SmallMachine machine;
    private final List<Pe> pes = new ArrayList<>();
    private final List<Executor> made = new ArrayList<>();
    private final Pe pe;
    private final Executor executor;

    Side(ExecutorFactory executors) {
      machine =
          new SmallMachine(of -> {
            pes.add(of);
            made.add(executors.create(of));
            return made.getFirst();
          });
      pe = pes.getFirst();
      executor = made.getFirst();
    }

    void start(int[] program, Random random) {
      machine.load(new int[] {HVC});
      begin();
      machine.engine().run();
      machine.load(program);
      machine.engine().codeMayHaveChanged();
      begin();
      machine.cpu().pstate(SmallMachine.EL1H | (random.nextInt() & 0xF000_0000));
      for (int n = 0; n < 8; n++) {
        machine.cpu().x(n, random.nextInt(3) << (n == 3 ? 20 : 0));
      }
    }

    private void begin() {
      machine.cpu().pstate(SmallMachine.EL1H);
      machine.cpu().pc(SmallMachine.BASE);
    }

    void go() {
      pe.event = Pe.NONE;
      executor.execute(1);
    }

    boolean isWhere(Side other) {
      CpuState here = pe.s;
      CpuState there = other.pe.s;
      boolean same = here.pc() == there.pc() && here.nzcv() == there.nzcv();
      for (int n = 0; n < 8; n++) {
        same &= here.x(n) == there.x(n);
      }
      return same;
    }

    @Override
    public void close() {
      machine.close();
    }
  }

  @BeforeEach
  void hostHasMachineCode() {
    assumeThat(MachineCode.isAvailable()).isTrue();
  }

  @Test
  void flagsThatTheHeadOfALoopSetsAnewAreThose() {
    int[] loop = {
      0xF100_0463, // subs x3, x3, #1
      0xEB01_001F, // cmp x0, x1
      0xB5FF_FFC3, // cbnz x3, to the first
      0xEB01_001F,
      HVC
    };
    compare(loop, 1);
  }

  /** Another PE that has all code thrown away may attract one that has left it by then. */
  @Test
  void whoWasAttractedWithoutARequestGoesOn() {
    int[] loop = {
      0xF100_0463, // subs x3, x3, #1
      0xB5FF_FFE3, // cbnz x3, to the first
      HVC
    };
    try (Side code = new Side(new MachineCode(JitOptions.PLAIN, null))) {
      code.start(loop, new Random(1));
      code.pe.s.x(3, 1 << 20);
      code.pe.s.request(0);
      code.go();
      code.go();
      assertThat(code.pe.s.pc()).isEqualTo(SmallMachine.BASE + 4L * loop.length);
    }
  }

  /** A branch that the interpreter executes has no poll in code. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Timeout(60)
  void aRequestEndsAnEndlessLoop(boolean calledOut) throws InterruptedException {
    JitOptions options = calledOut ? JitOptions.PLAIN.withCalledOut(".*") : JitOptions.PLAIN;
    try (Side code = new Side(new MachineCode(options, null))) {
      code.start(new int[] {ALWAYS}, new Random(1));
      Thread pe = Thread.ofPlatform().daemon().start(code::go);
      while (pe.isAlive()) {
        code.pe.s.request(REQUEST);
        pe.join(1);
      }
      assertThat(code.pe.s.pc()).isEqualTo(SmallMachine.BASE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void registersAreThoseOfAnInstruction(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < PROGRAMS; i++) {
      long start = random.nextLong();
      compare(loop(new Random(start)), start);
    }
  }

  /** Random rows, with branches back, without an end. */
  private static int[] loop(Random random) {
    int[] program = new int[2 + random.nextInt(LONGEST)];
    for (int i = 0; i < program.length; i++) {
      int back = -random.nextInt(i + 1) & 0x7FFFF;
      program[i] =
          switch (random.nextInt(8)) {
            case 0, 1 -> NOT_ZERO | back << 5 | random.nextInt(8);
            case 2 -> GREATER | back << 5;
            default -> row(random);
          };
    }
    program[program.length - 1] = ALWAYS | (-(program.length - 1) & 0x3FF_FFFF);
    return program;
  }

  private static int row(Random random) {
    int registers = random.nextInt(8) | random.nextInt(8) << 5 | random.nextInt(8) << 16;
    return ROWS[random.nextInt(ROWS.length)] | registers;
  }

  private static void compare(int[] program, long start) {
    JitOptions options = JitOptions.PLAIN.withLeaves(true);
    try (Side code = new Side(new MachineCode(options, null));
        Side reference = new Side(Interpreters.REFERENCE)) {
      code.start(program, new Random(start));
      reference.start(program, new Random(start));
      for (int i = 0; i < LEAVES; i++) {
        code.go();
        int steps = 4 * LONGEST;
        while (steps-- > 0 && !code.isWhere(reference)) {
          reference.go();
        }
        assertThat(code.isWhere(reference))
            .as("leave %d of %s, pc %x", i, Programs.listing(program), code.pe.s.pc())
            .isTrue();
      }
    }
  }
}
