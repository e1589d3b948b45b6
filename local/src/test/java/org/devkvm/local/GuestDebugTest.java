package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmGuestDebug;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Breakpoints, watchpoints and single step: those of the guest, as the Arm ARM D2 has them, and
 * those of KVM_SET_GUEST_DEBUG.
 */
@Timeout(60)
@ParameterizedClass
@EnumSource(EngineKind.class)
class GuestDebugTest {
  private static final long RAM = 0x4000_0000L;
  private static final long DATA = RAM + 0x4000;
  private static final long VECTORS = RAM + 0x8000;
  private static final long DEVICE = 0x0900_0000L;

  /** From the current level with SP_ELx, synchronous. */
  private static final int SAME_LEVEL = 0x200;

  private static final long MDSCR_SS = 1;
  private static final long MDSCR_KDE = 1 << 13;
  private static final long MDSCR_MDE = 1 << 15;

  /** E, EL1 and EL0, all bytes. */
  private static final long BREAKPOINT = 1 | 3 << 1 | 0xF << 5;

  /** E, EL1 and EL0, loads and stores. */
  private static final long WATCHPOINT = 1 | 3 << 1 | 3 << 3;

  private static final int NOP = 0xD503_201F;
  private static final int STR_X0_X9 = 0xF9000120;
  private static final int STRB_W0_X10 = 0x39000140;
  private static final int LDXR_X0_X10 = 0xC85F7D40;
  private static final int BRK_7 = 0xD42000E0;
  private static final int ERET = 0xD69F03E0;
  private static final int B_NEXT_BUT_ONE = 0x14000002;

  @AutoClose private final Arena arena = Arena.ofShared();
  @AutoClose private final Kvm kvm;
  @AutoClose private final VmFd vm;
  @AutoClose private final VcpuFd vcpu;

  private final MemorySegment ram = arena.allocate(0x10000, 0x1000);

  GuestDebugTest(EngineKind engine) {
    kvm = LocalKvm.open(new LocalOptions().engine(engine));
    vm = kvm.createVm();
    vcpu = vm.createVcpu(0);
  }

  private void program(int... code) {
    code(0, code);
    // mrs x0, esr_el1; str x0, [x9]; mrs x0, far_el1; str x0, [x9]; mrs x0, spsr_el1; str x0, [x9]
    code(
        (int) (VECTORS - RAM) + SAME_LEVEL,
        0xD5385200,
        STR_X0_X9,
        0xD5386000,
        STR_X0_X9,
        0xD5384000,
        STR_X0_X9);
    vm.setUserMemoryRegion(0, RAM, ram);
    vcpu.init();
    vcpu.setOneReg(RegId.PC, RAM);
    vcpu.setOneReg(RegId.x(9), DEVICE);
    vcpu.setOneReg(RegId.x(10), DATA);
    sys(3, 0, 12, 0, 0, VECTORS); // VBAR_EL1
  }

  private void code(int offset, int... words) {
    MemorySegment.copy(words, 0, ram, ValueLayout.JAVA_INT, offset, words.length);
  }

  private void sys(int op0, int op1, int crn, int crm, int op2, long value) {
    vcpu.setOneReg(RegId.sysReg(op0, op1, crn, crm, op2), value);
  }

  private void mdscr(long value) {
    sys(2, 0, 0, 2, 2, value);
  }

  private void breakpoint(int n, long value, long control) {
    sys(2, 0, 0, n, 4, value);
    sys(2, 0, 0, n, 5, control);
  }

  private void watchpoint(int n, long value, long control) {
    sys(2, 0, 0, n, 6, value);
    sys(2, 0, 0, n, 7, control);
  }

  private void debugExceptionsUnmasked() {
    vcpu.setOneReg(RegId.PSTATE, 0x1C5);
  }

  private long told() {
    return vcpu.run() instanceof VcpuExit.MmioWrite write ? write.value() : -1;
  }

  @Test
  void breakpointComesRightBehindTheInstructionThatUnmasksIt() {
    program(0xD50348FF, STR_X0_X9); // msr daifclr, #8
    mdscr(MDSCR_MDE | MDSCR_KDE);
    breakpoint(0, RAM + 4, BREAKPOINT);
    vcpu.setOneReg(RegId.PSTATE, 0x3C5);
    assertThat(told()).as("ESR_EL1").isEqualTo(0xC600_0022L);
  }

  @Test
  void breakpointOfTheGuestComesBeforeTheInstruction() {
    program(NOP, NOP, STR_X0_X9);
    debugExceptionsUnmasked();
    mdscr(MDSCR_KDE | MDSCR_MDE);
    breakpoint(0, RAM + 4, BREAKPOINT);
    assertThat(told()).as("ESR_EL1").isEqualTo(0xC600_0022L);
    assertThat(vcpu.oneReg(RegId.ELR_EL1)).isEqualTo(RAM + 4);
  }

  @Test
  void maskedOrOfAnotherLevelItDoesNot() {
    program(NOP, NOP, STR_X0_X9, NOP, STR_X0_X9);
    vcpu.setOneReg(RegId.x(0), 42);
    mdscr(MDSCR_KDE | MDSCR_MDE);
    breakpoint(0, RAM + 4, BREAKPOINT);
    assertThat(told()).as("PSTATE.D").isEqualTo(42);
    debugExceptionsUnmasked();
    breakpoint(0, RAM + 12, 1 | 2 << 1 | 0xF << 5);
    assertThat(told()).as("EL0 only").isEqualTo(42);
  }

  @Test
  void linkedBreakpointHeedsTheContext() {
    program(NOP, NOP, STR_X0_X9);
    debugExceptionsUnmasked();
    mdscr(MDSCR_KDE | MDSCR_MDE);
    breakpoint(0, RAM + 4, BREAKPOINT | 1 << 20 | 1 << 16);
    breakpoint(1, 7, BREAKPOINT | 3 << 20);
    vcpu.setOneReg(RegId.x(0), 42);
    assertThat(told()).as("another context").isEqualTo(42);
    vcpu.setOneReg(RegId.PC, RAM);
    sys(3, 0, 13, 0, 1, 7); // CONTEXTIDR_EL1
    vcpu.immediateExit(true);
    vcpu.run();
    vcpu.immediateExit(false);
    vcpu.setOneReg(RegId.PC, RAM);
    assertThat(told()).isEqualTo(0xC600_0022L);
  }

  @Test
  void watchpointOfTheGuestTellsTheByteAndTheDirection() {
    program(STRB_W0_X10, STR_X0_X9);
    vcpu.setOneReg(RegId.x(10), DATA + 3);
    debugExceptionsUnmasked();
    mdscr(MDSCR_KDE | MDSCR_MDE);
    watchpoint(0, DATA, WATCHPOINT | 0x08 << 5);
    assertThat(told()).as("ESR_EL1").isEqualTo(0xD600_0062L);
    assertThat(told()).as("FAR_EL1").isEqualTo(DATA + 3);
    assertThat(vcpu.oneReg(RegId.ELR_EL1)).isEqualTo(RAM);
    assertThat(ram.get(ValueLayout.JAVA_BYTE, DATA - RAM + 3)).isZero();
  }

  @Test
  void watchpointOfOtherBytesAndOfLoadsLetsAStorePass() {
    program(STRB_W0_X10, STR_X0_X9, NOP);
    vcpu.setOneReg(RegId.x(0), 42);
    debugExceptionsUnmasked();
    mdscr(MDSCR_KDE | MDSCR_MDE);
    watchpoint(0, DATA, WATCHPOINT | 0xFE << 5);
    watchpoint(1, DATA, 1 | 3 << 1 | 1 << 3 | 0xFF << 5);
    assertThat(told()).isEqualTo(42);
    assertThat(ram.get(ValueLayout.JAVA_BYTE, DATA - RAM)).isEqualTo((byte) 42);
  }

  @Test
  void watchpointWithAMaskCoversItsBlock() {
    program(STRB_W0_X10, STR_X0_X9);
    vcpu.setOneReg(RegId.x(10), DATA + 0xFFF);
    debugExceptionsUnmasked();
    mdscr(MDSCR_KDE | MDSCR_MDE);
    watchpoint(0, DATA, WATCHPOINT | 0xFF << 5 | 12 << 24);
    assertThat(told()).isEqualTo(0xD600_0062L);
    assertThat(told()).isEqualTo(DATA + 0xFFF);
  }

  @Test
  void guestStepsOverOneInstruction() {
    program(ERET, LDXR_X0_X10, STR_X0_X9);
    mdscr(MDSCR_KDE | MDSCR_SS);
    vcpu.setOneReg(RegId.ELR_EL1, RAM + 4);
    vcpu.setOneReg(RegId.SPSR_EL1, 0x1C5 | 1 << 21);
    assertThat(told()).as("ESR_EL1: ISV, EX").isEqualTo(0xCF00_0062L);
    assertThat(vcpu.oneReg(RegId.ELR_EL1)).isEqualTo(RAM + 8);
  }

  @Test
  void absentBreakpointsAndReadOnlyDebugRegistersAreUndefined() {
    int[] undefined = {
      0xD5100280, // msr dbgbvr2_el1, x0
      0xD53002E0, // mrs x0, dbgwcr2_el1
      0xD5101000, // msr mdrar_el1, x0
      0xD5101180, // msr oslsr_el1, x0
      0xD5130100, // msr mdccsr_el0, x0
    };
    program(NOP);
    for (int word : undefined) {
      code(0, word);
      vcpu.setOneReg(RegId.PC, RAM);
      assertThat(told()).as("ESR_EL1: unknown reason").isEqualTo(0x0200_0000L);
    }
  }

  private void guestDebug(int control, long bcr, long bvr, long wcr, long wvr) {
    KvmGuestDebug debug = KvmGuestDebug.allocate(arena);
    debug.control(Uapi.KVM_GUESTDBG_ENABLE | control);
    debug.dbgBcr(0, bcr).dbgBvr(0, bvr).dbgWcr(0, wcr).dbgWvr(0, wvr);
    vcpu.setGuestDebug(debug);
  }

  private void expect(long esr, long pc) {
    assertThat(vcpu.run())
        .isInstanceOfSatisfying(
            VcpuExit.Debug.class, e -> assertThat(e.esr()).as("hsr").isEqualTo(esr));
    assertThat(vcpu.oneReg(RegId.PC)).isEqualTo(pc);
  }

  @Test
  void userSpaceStepsOverInstructionsBranchesAndDevices() {
    program(NOP, B_NEXT_BUT_ONE, NOP, STR_X0_X9, NOP, NOP);
    guestDebug(Uapi.KVM_GUESTDBG_SINGLESTEP, 0, 0, 0, 0);
    expect(0xCB00_0022L, RAM + 4);
    expect(0xCB00_0022L, RAM + 12);
    assertThat(vcpu.run()).isInstanceOf(VcpuExit.MmioWrite.class);
    assertThat(vcpu.run()).isInstanceOf(VcpuExit.Debug.class);
    assertThat(vcpu.oneReg(RegId.PC)).isEqualTo(RAM + 16);
    expect(0xCB00_0022L, RAM + 20);
    assertThat(vcpu.oneReg(RegId.PSTATE) & 1 << 21).as("PSTATE.SS of the guest").isZero();
  }

  @Test
  void breakpointInstructionIsUserSpacesWhileItDebugs() {
    program(NOP, BRK_7);
    guestDebug(Arm64Uapi.KVM_GUESTDBG_USE_SW_BP, 0, 0, 0, 0);
    expect(0xF200_0007L, RAM + 4);
    vcpu.setGuestDebug(KvmGuestDebug.allocate(arena));
    assertThat(told()).as("the guest's again").isEqualTo(0xF200_0007L);
  }

  @Test
  void hardwareBreakpointsAndWatchpointsOfUserSpace() {
    program(NOP, STRB_W0_X10, NOP, NOP);
    guestDebug(Arm64Uapi.KVM_GUESTDBG_USE_HW, BREAKPOINT, RAM + 8, WATCHPOINT | 1 << 5, DATA);
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.Debug(0xD200_0062L, DATA));
    assertThat(vcpu.oneReg(RegId.PC)).isEqualTo(RAM + 4);
    vcpu.setOneReg(RegId.PC, RAM + 8);
    expect(0xC200_0022L, RAM + 8);
  }
}
