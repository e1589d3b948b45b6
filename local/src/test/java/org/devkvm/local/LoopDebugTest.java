package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmGuestDebug;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A debugger in the middle of a loop that has run often before: an engine may keep its registers
 * somewhere else than those of other code.
 */
@Timeout(60)
@ParameterizedClass
@EnumSource(EngineKind.class)
class LoopDebugTest {
  private static final long RAM = 0x4000_0000L;
  private static final long DATA = RAM + 0x4000;
  private static final long DEVICE = 0x0900_0000L;
  private static final int NUMBERS = 0x100;

  private static final int[] LOOP = {
    0xF940014C, // ldr x12, [x10]
    0x8B0C01AD, // add x13, x13, x12
    0xCACD1DCE, // eor x14, x14, x13, ror #7
    0xF800854E, // str x14, [x10], #8
    0x8B0E01EF, // add x15, x15, x14
    0xF100056B, // subs x11, x11, #1
    0x54FFFF41, // b.ne ldr
    0xF900012F, // str x15, [x9]
  };

  private static final int STORE = 3;
  private static final int BRANCH = 6;
  private static final int END = 7;

  /** Syndromes: a breakpoint, a watchpoint at a store, a step; from a lower level. */
  private static final long BROKEN = 0xC200_0022L;

  private static final long WATCHED = 0xD200_0062L;
  private static final long STEPPED = 0xCB00_0022L;
  private static final long BRK_ENCOUNTERED = 0xF200_0007L;
  private static final int BRK_7 = 0xD420_00E0;

  /** E, EL1 and EL0, all bytes. */
  private static final long BREAKPOINT = 1 | 3 << 1 | 0xF << 5;

  /** E, EL1 and EL0, stores, all eight bytes. */
  private static final long WATCHPOINT = 1 | 3 << 1 | 2 << 3 | 0xFF << 5;

  @AutoClose private final Arena arena = Arena.ofShared();
  @AutoClose private final Kvm kvm;
  @AutoClose private final VmFd vm;
  @AutoClose private final VcpuFd vcpu;

  private final MemorySegment ram = arena.allocate(0x10000, 0x1000);

  /** What the registers and the numbers must be, and the place in {@link #LOOP}. */
  private final long[] x = new long[16];

  private final long[] numbers = new long[NUMBERS];
  private int place;

  LoopDebugTest(EngineKind engine) {
    kvm = LocalKvm.open(new LocalOptions().engine(engine));
    vm = kvm.createVm();
    vcpu = vm.createVcpu(0);
  }

  @BeforeEach
  void runOnceAndBeginAgain() {
    MemorySegment.copy(LOOP, 0, ram, ValueLayout.JAVA_INT, 0, LOOP.length);
    vm.setUserMemoryRegion(0, RAM, ram);
    vcpu.init();
    vcpu.setOneReg(RegId.x(9), DEVICE);
    begin();
    endsWell();
    begin();
  }

  private void begin() {
    for (int i = 0; i < NUMBERS; i++) {
      numbers[i] = (i + 1) * 0x9E37_79B9_7F4A_7C15L;
    }
    MemorySegment.copy(numbers, 0, ram, ValueLayout.JAVA_LONG, DATA - RAM, NUMBERS);
    place = 0;
    Arrays.fill(x, 0);
    x[10] = DATA;
    x[11] = NUMBERS;
    for (int i = 10; i <= 15; i++) {
      vcpu.setOneReg(RegId.x(i), x[i]);
    }
    vcpu.setOneReg(RegId.PC, RAM);
  }

  private static int number(long address) {
    return (int) (address - DATA) >> 3;
  }

  /** What the instruction at {@link #place} does. */
  private void step() {
    switch (place++) {
      case 0 -> x[12] = numbers[number(x[10])];
      case 1 -> x[13] += x[12];
      case 2 -> x[14] ^= Long.rotateRight(x[13], 7);
      case STORE -> {
        numbers[number(x[10])] = x[14];
        x[10] += Long.BYTES;
      }
      case 4 -> x[15] += x[14];
      case 5 -> x[11]--;
      case END -> {}
      default -> place = x[11] == 0 ? place : 0;
    }
  }

  private void stepUntil(int end) {
    do {
      step();
    } while (place != end);
  }

  private void agrees() {
    assertThat(vcpu.oneReg(RegId.PC)).isEqualTo(RAM + 4L * place);
    for (int i = 10; i <= 15; i++) {
      assertThat(vcpu.oneReg(RegId.x(i))).as("X" + i).isEqualTo(x[i]);
    }
    assertThat(ram.asSlice(DATA - RAM, 8 * NUMBERS).toArray(ValueLayout.JAVA_LONG))
        .isEqualTo(numbers);
  }

  private void endsWell() {
    stepUntil(END);
    debug(0, 0, 0, 0, 0);
    assertThat(vcpu.run())
        .isInstanceOfSatisfying(
            VcpuExit.MmioWrite.class, write -> assertThat(write.value()).isEqualTo(x[15]));
    complete();
    agrees();
  }

  /** The store to the device is done only when KVM_RUN is called again. */
  private void complete() {
    vcpu.immediateExit(true);
    vcpu.run();
    vcpu.immediateExit(false);
    step();
  }

  private void debug(int control, long bcr, long bvr, long wcr, long wvr) {
    KvmGuestDebug debug = KvmGuestDebug.allocate(arena);
    debug.control(control == 0 ? 0 : Uapi.KVM_GUESTDBG_ENABLE | control);
    debug.dbgBcr(0, bcr).dbgBvr(0, bvr).dbgWcr(0, wcr).dbgWvr(0, wvr);
    vcpu.setGuestDebug(debug);
  }

  private void expectDebug(long esr) {
    assertThat(vcpu.run())
        .isInstanceOfSatisfying(
            VcpuExit.Debug.class, exit -> assertThat(exit.esr()).isEqualTo(esr));
  }

  private void singleStep() {
    debug(Uapi.KVM_GUESTDBG_SINGLESTEP, 0, 0, 0, 0);
    expectDebug(STEPPED);
    step();
    agrees();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, STORE, BRANCH})
  void breakpointComesOnceInEachTurn(int where) {
    for (int turn = 0; turn < 5; turn++) {
      debug(Arm64Uapi.KVM_GUESTDBG_USE_HW, BREAKPOINT, RAM + 4L * where, 0, 0);
      expectDebug(BROKEN);
      if (place != where) {
        stepUntil(where);
      }
      agrees();
      singleStep();
    }
    endsWell();
  }

  @Test
  void watchpointComesInTheTurnThatStoresThere() {
    long address = DATA + 8 * 200;
    debug(Arm64Uapi.KVM_GUESTDBG_USE_HW, 0, 0, WATCHPOINT, address);
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.Debug(WATCHED, address));
    while (place != STORE || x[10] != address) {
      step();
    }
    agrees();
    endsWell();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, STORE})
  void breakpointInstructionIsSeenThoughThePcIsNotSetAgain(int where) {
    int replaced = LOOP[where];
    ram.set(ValueLayout.JAVA_INT, 4L * where, BRK_7);
    debug(Arm64Uapi.KVM_GUESTDBG_USE_SW_BP, 0, 0, 0, 0);
    expectDebug(BRK_ENCOUNTERED);
    if (place != where) {
      stepUntil(where);
    }
    agrees();
    ram.set(ValueLayout.JAVA_INT, 4L * where, replaced);
    endsWell();
  }

  @Test
  void debuggerStepsThroughTurnsAndChangesRegisters() {
    for (int i = 0; i < 30; i++) {
      singleStep();
      x[13] += i;
      vcpu.setOneReg(RegId.x(13), x[13]);
    }
    endsWell();
  }
}
