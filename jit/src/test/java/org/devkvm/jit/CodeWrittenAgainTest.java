package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.Test;

/** A function that is written and called again and again is reached without all that it was. */
class CodeWrittenAgainTest {
  private static final int ROUNDS = 50;
  private static final int FUNCTION = 0x20;
  private static final int MOVZ_X0 = 0xD280_0000;
  private static final int[] PROGRAM = {
    0xB900_0043, // again: str w3, [x2]
    0xD50B_7522, // ic ivau, x2
    0x1000_00C1, // adr x1, function
    0xD63F_0020, // blr x1
    0x1100_8063, // add w3, w3, #32: the immediate of MOVZ
    0xF100_0484, // subs x4, x4, #1
    0x54FF_FF41, // b.ne again
    0xD400_0002, // hvc #0
    MOVZ_X0, // function: movz x0, #0
    0xD65F_03C0, // ret
  };

  /** Blocks that go to another. */
  private final Map<Object, Object> forwards = new HashMap<>();

  /** The blocks that tables of branches hold, by the guest's address. */
  private final Map<Long, Object> known = new HashMap<>();

  @Test
  void branchesGoToTheLastBlock() {
    assumeThat(MachineCode.isAvailable()).isTrue();
    ExitTable exits = new ExitTable();
    HostCode host = watched(MachineCode.host(JitOptions.PLAIN, exits).orElseThrow());
    VmCode code = new VmCode(host, exits, JitOptions.PLAIN, null);
    try (SmallMachine machine =
        new SmallMachine(
            pe -> new BlockExecutor(pe, code, Interpreters.HOT_LOOP.create(pe), null))) {
      machine.load(PROGRAM);
      machine.cpu().pstate(SmallMachine.EL1H);
      machine.cpu().x(2, SmallMachine.BASE_FOR_DATA + FUNCTION);
      machine.cpu().x(3, MOVZ_X0 | 1 << 5);
      machine.cpu().x(4, ROUNDS);
      machine.cpu().pc(SmallMachine.BASE);
      assertThat(machine.engine().run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(machine.cpu().x(0)).isEqualTo(ROUNDS);
    }
    assertThat(forwards).hasSizeGreaterThanOrEqualTo(ROUNDS - 1);
    assertThat(forwards).doesNotContainKey(known.get(SmallMachine.BASE + FUNCTION));
  }

  private HostCode watched(HostCode host) {
    return (HostCode)
        Proxy.newProxyInstance(
            HostCode.class.getClassLoader(),
            new Class<?>[] {HostCode.class},
            (proxy, method, arguments) -> {
              switch (method.getName()) {
                case "forward" -> forwards.put(arguments[0], arguments[1]);
                case "address" -> known.put(host.guestAddress((int) arguments[0]), arguments[0]);
                default -> {}
              }
              return invoke(method, host, arguments);
            });
  }

  private static Object invoke(Method method, HostCode host, Object[] arguments) throws Throwable {
    try {
      return method.invoke(host, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
