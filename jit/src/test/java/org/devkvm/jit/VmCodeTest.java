package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.Pe;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which blocks are doubted when mappings of the upper half of the address space change. */
class VmCodeTest {
  private static final int HVC = 0xD400_0002;
  private static final int BLOCKS = 100;

  private final List<Object> doubted = new ArrayList<>();
  private boolean full;

  private HostCode host;
  private VmCode code;
  private SmallMachine machine;
  private Pe pe;
  private GuestMemory memory;

  @BeforeEach
  void open() {
    ExitTable exits = new ExitTable();
    Optional<HostCode> found = MachineCode.host(JitOptions.PLAIN, exits);
    assumeThat(found).as("a processor that machine code is made for").isPresent();
    host = found.get();
    code = new VmCode(listening(host), exits, JitOptions.PLAIN, null);
    List<Pe> pes = new ArrayList<>();
    machine =
        new SmallMachine(each -> {
          pes.add(each);
          return Interpreters.REFERENCE.create(each);
        });
    machine.load(new int[] {HVC});
    pe = pes.getFirst();
    memory = pe.mem;
  }

  @AfterEach
  void close() {
    if (host != null) {
      machine.close();
      if (code.isOpen()) {
        host.close();
      }
    }
  }

  @Test
  void doubtsOnlyWhatIsTrusted() {
    machine.cpu().pstate(SmallMachine.EL1H);
    machine.cpu().pc(SmallMachine.BASE);
    machine.engine().run();
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
  }

  /** As many programs leave their pages behind, each at addresses of its own. */
  @Test
  void remembersSoManyPagesOnly() {
    CodePage page = memory.fetchPage(SmallMachine.BASE);
    PageCode first = code.page(page, 0);
    assertThat(code.block(first, 0, code.generation())).isNotZero();
    int most = 1 << 15;
    for (int i = 1; i < most; i++) { // programs one after another at the same addresses, and others
      CodePage of = memory.fetchPage(SmallMachine.BASE + 4096L * (i % 64));
      assertThat(code.page(of, (long) (i / 64) << 12).isGone()).isFalse();
    }
    assertThat(code.era()).isZero();
    assertThat(code.page(page, 0)).isSameAs(first);

    PageCode next = code.page(page, (long) most << 12);
    assertThat(code.era()).isEqualTo(1);
    assertThat(first.isGone()).isTrue();
    assertThat(code.block(first, 0, code.generation())).as("to be looked up again").isZero();
    assertThat(code.block(next, (long) most << 12, code.generation())).isNotZero();
  }

  /** A PE has found a page before another one throws all code away. */
  @Test
  @Timeout(60)
  void usesNoPageThatIsGone() throws Exception {
    CodePage page = memory.fetchPage(SmallMachine.BASE);
    PageCode upper = code.page(memory.fetchPage(SmallMachine.BASE + 0x1000), Long.MIN_VALUE | 1);
    assertThat(code.block(upper, 0, code.generation())).isNotZero();
    FutureTask<Integer> block = new FutureTask<>(() -> code.block(upper, 0, code.generation()));
    Thread other = new Thread(block);
    VmCode lock = code;
    synchronized (lock) {
      other.start();
      while (other.getState() != Thread.State.BLOCKED) {
        Thread.onSpinWait();
      }
      for (long va = 1; code.era() == 0; va++) {
        code.page(page, va << 12);
      }
    }
    assertThat(block.get()).as("to be looked up again").isZero();
  }

  @Test
  void forgetsPagesWhoseMemoryHasLeftTheCache() {
    List<PageCode> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) { // three at one address
      CodePage page = memory.fetchPage(SmallMachine.BASE + 4096L * i);
      all.add(code.page(page, 0x1000));
      assertThat(code.block(all.getLast(), 0x1000, code.generation())).isNotZero();
    }
    pe.code().clear();
    for (PageCode left : all) {
      assertThat(code.page(left.page, 0x1000)).isNotSameAs(left);
    }
  }

  @Test
  void usesMoreRoomForWhatTheGuestIsBusyWithOnly() {
    CodePage page = memory.fetchPage(SmallMachine.BASE);
    make(page, 0x1000, 8);
    full = true;
    assertThat(code.block(code.page(page, 0x1000), 0x1F00, code.generation())).isZero();
    assertThat(code.era()).as("nothing is known yet").isEqualTo(1);

    full = false;
    make(page, 0x1000, 8);
    make(page, 0x2000, 6);
    full = true;
    assertThat(code.block(code.page(page, 0x1000), 0x1F00, code.generation())).isNotZero();
    assertThat(code.era()).as("8 of 14 are what was there before").isEqualTo(1);

    make(page, 0x3000, 4);
    full = true;
    assertThat(code.block(code.page(page, 0x1000), 0x1F04, code.generation())).isZero();
    assertThat(code.era()).as("9 of 19 are").isEqualTo(2);
  }

  private void make(CodePage page, long va, int blocks) {
    for (int i = 0; i < blocks; i++) {
      assertThat(code.block(code.page(page, va), va + 4L * i, code.generation())).isNotZero();
    }
  }

  /** A VM ends with its PEs first: what their code was made from goes when that is gone. */
  @Test
  void codeIsNotTouchedOnceTheLastPeHasLeft() {
    machine.cpu().pstate(SmallMachine.EL1H);
    CodePage page = memory.fetchPage(SmallMachine.BASE);
    var executor = new BlockExecutor(pe, code, Interpreters.HOT_LOOP.create(pe), null);
    PageCode blocks = code.page(page, 1);
    int _ = code.block(blocks, 0, code.generation());
    executor.close();
    blocks.drop();
    assertThat(blocks.isGone()).isTrue();
    assertThat(doubted).isEmpty();
  }

  /** A host whose memory is {@link #full} until it grows. */
  private HostCode listening(HostCode code) {
    Object proxy =
        Proxy.newProxyInstance(
            HostCode.class.getClassLoader(),
            new Class<?>[] {HostCode.class},
            (_, method, arguments) -> {
              if (method.getName().equals("doubt")) {
                doubted.add(arguments[0]);
              }
              if (method.getName().equals("hasRoom")) {
                return !full;
              }
              if (method.getName().equals("grow")) {
                full = false;
                return true;
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
