package org.devkvm.cpu.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.exec.BareMachine.BASE;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.Hypervisor;
import org.junit.jupiter.api.Test;

/** What is posted to a PE while it runs, and at the moment at which it does not any more. */
class PostedTest {
  private static final int HVC_0 = 0xD4000002;
  private static final int HVC_1 = 0xD4000022;
  private static final int WFI = 0xD503207F;

  /** What a VCPU does: the first call of the guest is when another PE posts. */
  private static final class Taker implements Hypervisor {
    private final Engine engine;
    private final boolean answers;

    /** What each {@link Engine#post} has returned. */
    final List<Boolean> reached = new ArrayList<>();

    final List<Integer> taken = new ArrayList<>();
    boolean interrupts;
    boolean postsAgain;

    Taker(Engine engine, boolean answers) {
      this.engine = engine;
      this.answers = answers;
    }

    @Override
    public boolean answers(int encoding, boolean write) {
      return false;
    }

    @Override
    public long read(int encoding) {
      throw new AssertionError();
    }

    @Override
    public void write(int encoding, long value) {
      throw new AssertionError();
    }

    @Override
    public boolean call() {
      if (reached.isEmpty()) {
        reached.add(engine.post(0x8001));
        return answers;
      }
      return false;
    }

    @Override
    public void posted() {
      taken.add(engine.takePosted());
      if (interrupts) {
        engine.irq(true);
      }
      if (postsAgain) {
        reached.add(engine.post(2));
      }
    }

    @Override
    public void eventArrived() {}
  }

  @Test
  void outsideOfARunItWaitsForWhoeverTakesIt() {
    try (BareMachine m = new BareMachine(HVC_0)) {
      assertThat(m.engine.post(5)).isFalse();
      assertThat(m.engine.post(0x8004)).isFalse();
      m.engine.irq(true);
      assertThat(m.engine.takePosted()).isEqualTo(0x8005);
      assertThat(m.engine.takePosted()).isZero();
      assertThat(m.state.requests()).as("the interrupt is still asserted").isNotZero();
    }
  }

  @Test
  void theNextRunBeginsWithIt() {
    try (BareMachine m = new BareMachine(HVC_0)) {
      Taker hypervisor = new Taker(m.engine, false);
      m.engine.hypervisor(hypervisor);
      assertThat(m.engine.post(4)).isFalse();
      hypervisor.reached.add(false);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(hypervisor.taken).containsExactly(4);
    }
  }

  @Test
  void anInterruptThatItRaisesIsTakenBeforeTheNextInstruction() {
    try (BareMachine m = new BareMachine(HVC_0, HVC_0)) {
      m.code(0x8280, HVC_1); // VBAR + 0x280, IRQ from the current EL with SP_ELx
      m.state.setPstate(0x345); // only IRQ is unmasked
      Taker hypervisor = new Taker(m.engine, true);
      hypervisor.interrupts = true;
      m.engine.hypervisor(hypervisor);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(1));
      assertThat(m.sys(SysReg.ELR_EL1)).isEqualTo(BASE + 4);
      assertThat(hypervisor.reached).containsExactly(true);
      assertThat(hypervisor.taken).containsExactly(0x8001);
    }
  }

  @Test
  void aMaskedInterruptThatItRaisesEndsAWait() {
    try (BareMachine m = new BareMachine(HVC_0, WFI, HVC_1)) {
      m.state.setPstate(0x3c5);
      Taker hypervisor = new Taker(m.engine, true);
      hypervisor.interrupts = true;
      m.engine.hypervisor(hypervisor);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(1));
      assertThat(hypervisor.taken).containsExactly(0x8001);
    }
  }

  @Test
  void whatComesAtTheEndOfARunIsTakenByThePe() {
    try (BareMachine m = new BareMachine(HVC_0)) {
      Taker hypervisor = new Taker(m.engine, false);
      m.engine.hypervisor(hypervisor);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(hypervisor.reached).as("so that nobody else looks").containsExactly(true);
      assertThat(hypervisor.taken).containsExactly(0x8001);
    }
  }

  @Test
  void whatComesAfterThePeHasLookedForTheLastTimeIsItsSendersToTake() {
    try (BareMachine m = new BareMachine(HVC_0)) {
      Taker hypervisor = new Taker(m.engine, false);
      hypervisor.postsAgain = true;
      m.engine.hypervisor(hypervisor);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(hypervisor.reached).containsExactly(true, false);
      assertThat(m.engine.takePosted()).isEqualTo(2);
    }
  }
}
