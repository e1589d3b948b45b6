package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.host.NativeCalls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Generated code that finds no memory where it accesses some: the instruction has not happened, and
 * the process goes on. A JVM that does not survive fails the test too.
 */
class FaultsTest {
  private static final long PAGE = SmallMachine.EXTRA;
  private static final int PAGE_BYTES = 4096;

  /** Of the two pages. */
  private static final int BYTES = 2 * PAGE_BYTES;

  /** Away from where the JVM gets its memory: it must not fill the hole. */
  private static final long HOST = 0x1100_0000_0000L;

  private static final int PRIVATE_FIXED = 0x32;
  private static final int READ_WRITE = NativeCalls.READ | NativeCalls.WRITE;
  private static final int HVC = 0xD400_0002;
  private static final EngineExit END = new EngineExit.HypervisorCall(0);
  private static final int CBNZ_X13 = 0xB500_000D;
  private static final int NOP = 0xD503_201F;
  private static final int COMPARE = 0xEB1F_03FF; // cmp xzr, xzr: NZCV = 0110
  private static final int ZC = 0x6000_0000;

  /** Instructions that access memory at X10, after one that may be needed before. */
  enum Access {
    LOAD(NOP, 0xF940_0140),
    LOAD_PAIR_OF_THE_BASE(NOP, 0xA940_094A), // ldp x10, x2, [x10]
    LOAD_WITH_WRITEBACK(NOP, 0xF840_8540),
    VECTOR(NOP, 0x3DC0_0140),
    STRUCTURE(NOP, 0x4C40_2940), // ld1 {v0.4s-v3.4s}, [x10]
    ACQUIRE(NOP, 0xC8DF_FD40),
    EXCLUSIVE(NOP, 0xC85F_7D40),
    EXCLUSIVE_PAIR(NOP, 0xC87F_0540),
    STORE(NOP, 0xF900_0140),
    STORE_WITH_WRITEBACK(NOP, 0xF800_8D40),
    STORE_PAIR(NOP, 0xA900_0540),
    RELEASE(NOP, 0xC89F_FD40),
    ADD(NOP, 0xF820_0141),
    CLEAR(NOP, 0xF820_1141),
    SWAP(NOP, 0xF820_8141),
    COMPARE_AND_SWAP(NOP, 0xC8A0_7D41),
    COMPARE_AND_SWAP_PAIR(NOP, 0x4820_7D42), // casp x0, x1, x2, x3, [x10]
    STORE_EXCLUSIVE(0xC85F_7D45, 0xC804_7D46), // ldxr x5, [x10]; stxr w4, x6, [x10]
    STORE_EXCLUSIVE_PAIR(0xC87F_1D45, 0xC824_0D42), // ldxp x5, x7, [x10]; stxp w4, x2, x3, [x10]
    ZERO(NOP, 0xD50B_742A); // dc zva, x10

    final int before;
    final int word;

    Access(int before, int word) {
      this.before = before;
      this.word = word;
    }

    boolean writes() {
      return compareTo(STORE) >= 0;
    }
  }

  @BeforeEach
  void hostHasAHandler() {
    assumeThat(HostFaults.isSupported()).isTrue();
  }

  private static void map() {
    long address =
        NativeCalls.call(NativeCalls.find("mmap"), HOST, BYTES, READ_WRITE, PRIVATE_FIXED, -1, 0);
    assertThat(address).isEqualTo(HOST);
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void theInstructionHasNotHappened(Access access) {
    theInstructionHasNotHappened(access, COMPARE, access.before, access.word, HVC);
  }

  /** Where X10 and X13 are in registers that are those of X19 or another otherwise. */
  @ParameterizedTest
  @EnumSource(Access.class)
  void inALoopTheInstructionHasNotHappened(Access access) {
    theInstructionHasNotHappened(
        access, COMPARE, access.before, access.word, CBNZ_X13 | (-3 & 0x7FFFF) << 5, HVC);
  }

  private static void theInstructionHasNotHappened(Access access, int... program) {
    map();
    try (HostFaults.Registration _ = HostFaults.guard(HOST, PAGE_BYTES);
        SmallMachine machine = new SmallMachine(new MachineCode())) {
      machine.mapExtra(HOST);
      machine.load(program);
      for (int n = 0; n < 31; n++) {
        machine.cpu().x(n, 0x1111_1111L * n);
      }
      machine.cpu().x(13, 0);
      assertThat(start(machine)).isEqualTo(END);
      for (int n = 0; n < 31; n++) {
        machine.cpu().x(n, 0x0102_0304_0506L * (n + 1));
      }
      if (access.writes()) {
        NativeCalls.protect(HOST, PAGE_BYTES, NativeCalls.READ);
      } else {
        NativeCalls.unmap(HOST, PAGE_BYTES);
      }
      assertThat(start(machine)).isInstanceOf(EngineExit.HostFault.class);
      assertThat(machine.cpu().pc()).isEqualTo(SmallMachine.BASE + 8);
      assertThat(machine.cpu().nzcv()).isEqualTo(ZC);
      for (int n = 0; n < 31; n++) {
        boolean loadedBefore = access.before != NOP && (n == 5 || n == 7);
        boolean loaded = access == Access.LOAD_PAIR_OF_THE_BASE && n == 2; // UNKNOWN after a fault
        if (n != 10 && !loadedBefore && !loaded) {
          assertThat(machine.cpu().x(n)).as("x%d", n).isEqualTo(0x0102_0304_0506L * (n + 1));
        }
      }
      assertThat(machine.cpu().x(10)).isEqualTo(PAGE + 0x100);
    } finally {
      NativeCalls.unmap(HOST, BYTES);
    }
  }

  /** The access is in two pages, of which either is gone. */
  @ParameterizedTest
  @EnumSource(
      value = Access.class,
      names = {"LOAD", "LOAD_PAIR_OF_THE_BASE", "LOAD_WITH_WRITEBACK", "VECTOR", "STORE_PAIR"})
  void inTwoPagesTheInstructionHasNotHappened(Access access) {
    inTwoPagesTheInstructionHasNotHappened(access, COMPARE, access.word, HVC);
    inTwoPagesTheInstructionHasNotHappened(
        access, COMPARE, access.word, CBNZ_X13 | (-2 & 0x7FFFF) << 5, HVC);
  }

  private static void inTwoPagesTheInstructionHasNotHappened(Access access, int... program) {
    long va = PAGE + PAGE_BYTES - 4;
    for (long gone : new long[] {HOST, HOST + PAGE_BYTES}) {
      map();
      try (HostFaults.Registration _ = HostFaults.guard(HOST, BYTES);
          SmallMachine machine = new SmallMachine(new MachineCode())) {
        machine.mapExtra(HOST);
        machine.load(program);
        machine.cpu().x(13, 0);
        assertThat(start(machine, PAGE)).isEqualTo(END);
        assertThat(start(machine, PAGE + PAGE_BYTES)).isEqualTo(END);
        for (int n = 0; n < 31; n++) {
          machine.cpu().x(n, 0x0102_0304_0506L * (n + 1));
        }
        NativeCalls.protect(gone, PAGE_BYTES, access.writes() ? NativeCalls.READ : 0);
        assertThat(start(machine, va)).isInstanceOf(EngineExit.HostFault.class);
        assertThat(machine.cpu().pc()).isEqualTo(SmallMachine.BASE + 4);
        assertThat(machine.cpu().nzcv()).isEqualTo(ZC);
        for (int n = 0; n < 31; n++) {
          assertThat(machine.cpu().x(n)).isEqualTo(n == 10 ? va : 0x0102_0304_0506L * (n + 1));
        }
      } finally {
        NativeCalls.unmap(HOST, BYTES);
      }
    }
  }

  private static EngineExit start(SmallMachine machine) {
    return start(machine, PAGE + 0x100);
  }

  private static EngineExit start(SmallMachine machine, long va) {
    machine.cpu().pstate(SmallMachine.EL1H);
    machine.cpu().x(10, va);
    machine.cpu().pc(SmallMachine.BASE);
    return machine.engine().run();
  }

  /** That would be our defect: it is reported, and nothing else ends. */
  @Test
  void anAccessOfWhatIsNoMemoryOfTheGuestIsAFailure() {
    map();
    try (SmallMachine machine = new SmallMachine(new MachineCode())) {
      machine.mapExtra(HOST);
      machine.load(new int[] {Access.LOAD.word, HVC});
      assertThat(start(machine)).isEqualTo(END);
      NativeCalls.unmap(HOST, BYTES);
      assertThat(start(machine))
          .isInstanceOfSatisfying(
              EngineExit.EngineFailure.class,
              failure -> {
                assertThat(failure.reason()).contains("pc 0x40000000");
                assertThat(failure.cause())
                    .hasMessageContaining("f9400140 ldr x0, [x10] at 0x40000000")
                    .hasMessageContaining("host address 0x110000000100")
                    .hasMessageContaining("the block for 0x40000000");
              });
    }
  }
}
