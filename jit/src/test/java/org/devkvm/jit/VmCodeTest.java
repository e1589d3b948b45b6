package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.Pe;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.Test;

/** Which blocks are doubted when mappings of the upper half of the address space change. */
class VmCodeTest {
  private static final int HVC = 0xD400_0002;
  private static final int BLOCKS = 100;

  private final List<Object> doubted = new ArrayList<>();

  @Test
  void doubtsOnlyWhatIsTrusted() {
    ExitTable exits = new ExitTable();
    Optional<HostCode> host = MachineCode.host(JitOptions.PLAIN, exits);
    assumeThat(host).as("a processor that machine code is made for").isPresent();
    VmCode code = new VmCode(listening(host.get()), exits, JitOptions.PLAIN, null);
    List<Pe> pes = new ArrayList<>();
    try (SmallMachine machine =
        new SmallMachine(pe -> {
          pes.add(pe);
          return Interpreters.REFERENCE.create(pe);
        })) {
      machine.load(new int[] {HVC});
      machine.cpu().setPstate(SmallMachine.EL1H);
      machine.cpu().pc(SmallMachine.BASE);
      machine.engine().run();
      GuestMemory memory = pes.getFirst().mem;
      CodePage page = memory.fetchPage(SmallMachine.BASE);
      PageCode upper = code.page(page, Long.MIN_VALUE | 1);
      PageCode lower = code.page(page, 1);
      int[] blocks = new int[BLOCKS];
      for (int i = 0; i < BLOCKS; i++) {
        blocks[i] = code.block(upper, 4L * i, code.generation());
        code.block(lower, 4L * i, code.generation());
      }
      code.upperHalfChanged(memory, false);
      assertThat(doubted).hasSize(BLOCKS);
      for (int block : blocks) {
        assertThat(doubted).contains(block);
      }

      int seen = code.generation();
      assertThat(code.block(upper, 8, seen - 1)).isEqualTo(blocks[2]);
      doubted.clear();
      code.upperHalfChanged(memory, false);
      assertThat(doubted).as("nobody trusts what was looked up before").isEmpty();
      assertThat(code.block(upper, 4, code.generation())).isEqualTo(blocks[1]);
      code.upperHalfChanged(memory, false);
      assertThat(doubted).as("one block is looked up for all of its page").hasSize(BLOCKS);
    } finally {
      host.get().close();
    }
  }

  private HostCode listening(HostCode code) {
    Object proxy =
        Proxy.newProxyInstance(
            HostCode.class.getClassLoader(),
            new Class<?>[] {HostCode.class},
            (_, method, arguments) -> {
              if (method.getName().equals("doubt")) {
                doubted.add(arguments[0]);
              }
              try {
                return method.invoke(code, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return (HostCode) proxy;
  }
}
