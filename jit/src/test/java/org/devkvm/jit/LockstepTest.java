package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lockstep finds what differs, and only that. */
class LockstepTest {
  private static final JitOptions OPTIONS = JitOptions.PLAIN.inLockstep();
  private static final int HVC = 0xD400_0002;
  private static final EngineExit END = new EngineExit.HypervisorCall(0);
  private static final int COMPARE_X0_X1 = 0xEB01_001F;
  private static final int COMPARE_X3_X4 = 0xEB04_007F;

  /** In the first page, behind the programs. */
  private static final long DATA = SmallMachine.BASE_FOR_DATA + 0x800;

  @BeforeEach
  void hostHasMachineCode() {
    assumeThat(MachineCode.isAvailable()).isTrue();
  }

  private static EngineExit run(SmallMachine machine, int... program) {
    machine.load(program);
    machine.cpu().pstate(SmallMachine.EL1H);
    machine.cpu().pc(SmallMachine.BASE);
    return machine.engine().run();
  }

  @Test
  void aByteThatOneBlockStoresTwiceIsComparedOnce() {
    try (SmallMachine machine = new SmallMachine(new MachineCode(OPTIONS, null))) {
      machine.cpu().x(0, 1);
      machine.cpu().x(2, 2);
      machine.cpu().x(10, DATA);
      int storeX0 = 0x3900_0140; // strb w0, [x10]
      int storeX2 = 0x3900_0142;
      int load = 0x3940_0143; // ldrb w3, [x10]
      assertThat(run(machine, storeX0, storeX2, load, HVC)).isEqualTo(END);
      assertThat(machine.cpu().x(3)).isEqualTo(2);
    }
  }

  @Test
  void flagsThatTheTargetOfABranchOverwritesAreCompared() {
    try (SmallMachine machine = new SmallMachine(new MachineCode(OPTIONS, null))) {
      machine.cpu().x(0, 5);
      machine.cpu().x(1, 5);
      int ifZero = 0xB400_0062; // cbz x2, past the next HVC
      assertThat(run(machine, COMPARE_X0_X1, ifZero, COMPARE_X3_X4, HVC, COMPARE_X3_X4, HVC))
          .isEqualTo(END);
    }
  }

  /** As Linux does at the call of __fentry__, before it invalidates the instruction cache. */
  @Test
  void codeThatIsRewrittenWithoutMaintenanceIsWhatWasTranslated() {
    try (SmallMachine machine = new SmallMachine(new MachineCode(OPTIONS, null))) {
      machine.cpu().x(7, 0x9100_0929); // add x9, x9, #2
      machine.cpu().x(10, SmallMachine.BASE_FOR_DATA + 8);
      int[] program = {
        0xD280_0009, // mov x9, #0
        0x1400_0001, // b to the addition: it begins a block
        0x9100_0529, // add x9, x9, #1
        0xB500_0088, // cbnz x8, to HVC
        0xD280_0028, // mov x8, #1
        0xB900_0147, // str w7, [x10]
        0x17FF_FFFC, // b to the addition
        HVC
      };
      assertThat(run(machine, program)).isEqualTo(END);
      assertThat(machine.cpu().x(9)).isEqualTo(2);
    }
  }

  @Test
  void aWrongRegisterEndsTheGuestWithAReport() {
    ExecutorFactory wrong =
        pe -> {
          ExitTable exits = new ExitTable();
          HostCode host = wrongX3(MachineCode.host(OPTIONS, exits).orElseThrow(), pe.s::x);
          VmCode code = new VmCode(host, exits, OPTIONS, null);
          return new BlockExecutor(pe, code, Interpreters.HOT_LOOP.create(pe), null);
        };
    try (SmallMachine machine = new SmallMachine(wrong)) {
      assertThat(run(machine, COMPARE_X0_X1, HVC))
          .isInstanceOfSatisfying(
              EngineExit.EngineFailure.class,
              failure ->
                  assertThat(failure.cause())
                      .hasMessageContaining("40000000: eb01001f subs xzr, x0, x1")
                      .hasMessageContaining("x3[31:0]: 0000002a, by the interpreter 00000000"));
    }
  }

  /** Sets a general register. */
  private interface Registers {
    void set(int n, long value);
  }

  /** Code that leaves 42 in X3. */
  private static HostCode wrongX3(HostCode code, Registers registers) {
    return (HostCode)
        Proxy.newProxyInstance(
            HostCode.class.getClassLoader(),
            new Class<?>[] {HostCode.class},
            (_, method, arguments) -> {
              try {
                Object result = method.invoke(code, arguments);
                if (method.getName().equals("enter")) {
                  registers.set(3, 42);
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
