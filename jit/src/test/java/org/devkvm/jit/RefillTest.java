package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.devkvm.arm64.reg.Mdscr;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.EngineStatistics;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An access that finds nothing in the TLB goes on by itself where its page is plain memory, and is
 * the interpreter's where it is anything else: aborts, hardware updates of descriptors, what is
 * recorded as written, alignment and watchpoints are those of the interpreter.
 */
class RefillTest {
  private static final int HVC = 0xD400_0002;

  private static final int IC_IVAU = 0xD50B_7521; // of x1

  private static final int[] ROWS = {
    0x3940_0022, // ldrb w2, [x1]
    0xF940_0022, // ldr x2, [x1]
    0x3DC0_0022, // ldr q2, [x1]
    0xA940_0C22, // ldp x2, x3, [x1]
    0xAD40_0C22, // ldp q2, q3, [x1]
    0xF900_0024, // str x4, [x1]
    0x7800_2424, // strh w4, [x1], #2
    0x3D80_0024, // str q4, [x1]
    0xA900_1424, // stp x4, x5, [x1]
    0xAD81_1424, // stp q4, q5, [x1, #32]!
    0xF840_0822, // ldtr x2, [x1]
    0xF800_0824, // sttr x4, [x1]
    0xC85F_7C22, // ldxr x2, [x1]
    0xF824_0022, // ldadd x4, x2, [x1]
    0xC8A2_7C24, // cas x2, x4, [x1]
    0xC8DF_FC22, // ldar x2, [x1]
    0xC89F_FC24, // stlr x4, [x1]
    0x4C00_6024, // st1 {v4.16b-v6.16b}, [x1]
    0x4C40_6024, // ld1 {v4.16b-v6.16b}, [x1]
    0xD50B_7421, // dc zva, x1
    0xD50B_7A21, // dc cvac, x1
    IC_IVAU,
    0xF866_7821 // ldr x1, [x1, x6, lsl #3]
  };

  private static final long DATA = SmallMachine.BASE_FOR_DATA + 0x2_0000;

  /** Aligned, not aligned, in two pages, and the second page is missing. */
  private static final long[] ADDRESSES = {
    DATA,
    DATA + 3,
    DATA + 0xFF9,
    DATA + 0xFFF,
    SmallMachine.BASE_FOR_DATA + 0x7_FFF9,
    1L << 56 | DATA
  };

  /** Rows that move general registers, at addresses where there is a device, or nothing. */
  private static final int[] DEVICE_ROWS = {
    0x3940_0022, // ldrb w2, [x1]
    0x39C0_0022, // ldrsb w2, [x1]
    0xB980_0022, // ldrsw x2, [x1]
    0xF940_0022, // ldr x2, [x1]
    0xB900_0024, // str w4, [x1]
    0x7800_2424, // strh w4, [x1], #2
    0xA940_0C22, // ldp x2, x3, [x1]
    0xF840_0822, // ldtr x2, [x1]
    0xF800_0824, // sttr x4, [x1]
    0x88DF_FC22, // ldar w2, [x1]
    0xC89F_FC24, // stlr x4, [x1]
    0xC85F_7C22, // ldxr x2, [x1]
    0x3DC0_0022, // ldr q2, [x1]
    0xF866_7821 // ldr x1, [x1, x6, lsl #3]
  };

  private static final long[] DEVICE_ADDRESSES = {
    SmallMachine.BASE_FOR_DATA + 0x8_0000, SmallMachine.BASE_FOR_DATA + 0x8_0001
  };

  private static final long ATTRIBUTES_1 = 1 << 2;
  private static final long FOR_EL0 = 1 << 6;
  private static final long READ_ONLY = 1 << 7;
  private static final long ACCESSED = 1 << 10;
  private static final long DIRTY_BY_HARDWARE = 1L << 51;
  private static final long VALID = 1;

  private static final long TBI0 = 1L << 37;
  private static final long HA = 1L << 39;
  private static final long HD = 1L << 40;
  private static final int PAN = 1 << 22;
  private static final long WATCH_ALL = 1 | 3 << 1 | 3 << 3 | 0xFF << 5;

  /** What data is mapped as, and what the registers say. */
  enum Memory {
    PLAIN(0, 0),
    IGNORING_TAGS(0, 0),
    UNMAPPED(VALID, 0),
    READ_ONLY_PAGES(0, READ_ONLY),
    NOT_FOR_EL0(FOR_EL0, 0),
    NOT_ACCESSED(ACCESSED, 0),
    ACCESSED_BY_HARDWARE(ACCESSED, 0),
    WRITABLE_BY_HARDWARE(0, READ_ONLY | DIRTY_BY_HARDWARE),
    DEVICE(0, ATTRIBUTES_1),
    DEVICE_WRITABLE_BY_HARDWARE(0, ATTRIBUTES_1 | READ_ONLY | DIRTY_BY_HARDWARE),
    CHECKED_ALIGNMENT(0, 0),
    PRIVILEGED_ACCESS_NEVER(0, 0),
    WATCHED(0, 0);

    private final long clear;
    private final long set;

    Memory(long clear, long set) {
      this.clear = clear;
      this.set = set;
    }

    void prepare(SmallMachine machine) {
      machine.mapData((machine.dataDescriptor() & ~clear) | set);
      int pstate = SmallMachine.EL1H;
      switch (this) {
        case IGNORING_TAGS -> or(machine, SysReg.TCR_EL1, TBI0);
        case ACCESSED_BY_HARDWARE -> or(machine, SysReg.TCR_EL1, HA);
        case WRITABLE_BY_HARDWARE, DEVICE_WRITABLE_BY_HARDWARE ->
            or(machine, SysReg.TCR_EL1, HA | HD);
        case CHECKED_ALIGNMENT -> or(machine, SysReg.SCTLR_EL1, Sctlr.A);
        case PRIVILEGED_ACCESS_NEVER -> pstate |= PAN;
        case WATCHED -> {
          or(machine, SysReg.MDSCR_EL1, Mdscr.MDE | Mdscr.KDE);
          or(machine, SysReg.DBGWCR0_EL1, WATCH_ALL);
          or(machine, SysReg.DBGWVR0_EL1, DATA);
          pstate = SmallMachine.EL1H & ~0x200;
        }
        default -> {}
      }
      machine.cpu().pstate(pstate);
    }

    private static void or(SmallMachine machine, SysReg register, long bits) {
      machine.cpu().sys(register, machine.cpu().sys(register) | bits);
    }
  }

  @ParameterizedTest
  @EnumSource(Memory.class)
  void accessesEndAlike(Memory memory) {
    endAlike(memory, ROWS, ADDRESSES);
  }

  @ParameterizedTest
  @EnumSource(Memory.class)
  void accessesOfNoMemoryEndAlike(Memory memory) {
    endAlike(memory, DEVICE_ROWS, DEVICE_ADDRESSES);
  }

  private static void endAlike(Memory memory, int[] rows, long[] addresses) {
    for (int row : rows) {
      for (long address : addresses) {
        try (SmallMachine reference = new SmallMachine(Interpreters.REFERENCE);
            SmallMachine machine = new SmallMachine(new MachineCode())) {
          EngineExit expected = run(memory, row, address, reference);
          String access = "%08x at %x".formatted(row, address);
          assertThat(run(memory, row, address, machine)).as(access).isEqualTo(expected);
          assertThat(machine.written()).as(access).isEqualTo(reference.written());
          assertThat(machine.agrees(reference)).as(access).isTrue();
        }
      }
    }
  }

  private static EngineExit run(Memory memory, int row, long address, SmallMachine machine) {
    machine.load(new int[] {row, HVC});
    memory.prepare(machine);
    start(machine, address);
    return machine.engine().run();
  }

  private static void start(SmallMachine machine, long address) {
    machine.cpu().x(1, address);
    machine.cpu().x(4, 0x8182_8384_8586_8788L);
    machine.cpu().x(5, 5);
    machine.cpu().x(6, 2);
    machine.cpu().v(8, 8);
    machine.cpu().v(10, 10);
    machine.cpu().pc(SmallMachine.BASE);
  }

  /** Why an access and HVC leave machine code. */
  private static Map<String, Long> exits(int row, long address) {
    EngineStatistics statistics = new EngineStatistics();
    try (SmallMachine machine = new SmallMachine(new MachineCode(JitOptions.PLAIN, statistics))) {
      machine.load(new int[] {row, HVC});
      machine.cpu().pstate(SmallMachine.EL1H);
      start(machine, address);
      machine.engine().run();
    }
    return Objects.requireNonNull(statistics.sums().get("exits from machine code"));
  }

  @Test
  void plainMemoryIsNotTheInterpreters() {
    for (long address : new long[] {DATA, DATA + 0xFF9}) {
      for (int row : new int[] {0xF940_0022, 0xAD40_0C22, 0xA900_1424, 0x3D80_0024}) {
        assertThat(exits(row, address))
            .as("%08x at %x", row, address)
            .containsEntry("misses of the TLB", 1L)
            .containsEntry("call-outs", 1L);
      }
    }
  }

  @Test
  void invalidationIsTheInterpretersWhereCodeIs() {
    assertThat(exits(IC_IVAU, DATA)).containsEntry("call-outs", 1L);
    assertThat(exits(IC_IVAU, SmallMachine.BASE)).containsEntry("call-outs", 2L);
  }
}
