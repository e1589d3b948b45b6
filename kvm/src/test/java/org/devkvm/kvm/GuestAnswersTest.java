package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.uapi.ExitReason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls and accesses that a vCPU answers while the guest goes on, and those that it does not. */
class GuestAnswersTest {
  private static final long PSCI_VERSION = 0x8400_0000L;
  private static final long CPU_OFF = 0x8400_0002L;
  private static final long DEVICE = 0x0900_0000L;
  private static final int X3 = Esr.ISV | 2 << Esr.SAS_SHIFT | 3 << Esr.SRT_SHIFT;
  private static final int LOAD = Esr.of(Esr.EC_DABT_LOWER, X3);
  private static final int STORE = Esr.of(Esr.EC_DABT_LOWER, X3 | Esr.WNR);

  private final ScriptedKvm kvm = new ScriptedKvm();

  @AfterEach
  void close() {
    kvm.close();
  }

  /** What a guest does before it ends its run by a store to user space's device. */
  private void inGuest(Consumer<ScriptedEngine> guest) {
    int vcpu = kvm.vcpu(0);
    ScriptedEngine engine = kvm.engines.getFirst();
    engine.exits(_ -> guest.accept(engine), new EngineExit.Stage2Abort(STORE, 0, DEVICE));
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(kvm.page(vcpu).exitReason()).isEqualTo(ExitReason.MMIO.number());
    assertThat(kvm.page(vcpu).mmioPhysAddr()).isEqualTo(DEVICE);
  }

  @Test
  void whatIsComputedIsAnsweredAndUnknownFunctionsAre() {
    inGuest(engine -> {
      engine.state().x(0, PSCI_VERSION);
      assertThat(engine.hypervisor.call()).isTrue();
      assertThat(engine.state().x(0)).isEqualTo(0x1_0001);
      engine.state().x(0, 0x4B00_0000);
      assertThat(engine.hypervisor.call()).isTrue();
      assertThat(engine.state().x(0)).isEqualTo(-1);
    });
  }

  @Test
  void whatChangesThePowerIsLeftFor() {
    inGuest(engine -> {
      engine.state().x(0, CPU_OFF);
      assertThat(engine.hypervisor.call()).isFalse();
      assertThat(engine.state().x(0)).isEqualTo(CPU_OFF);
    });
  }

  @Test
  void theInterruptControllerIsAnsweredAndTheInstructionStepped() {
    kvm.gic();
    inGuest(engine -> {
      engine.state().pc(0x1000);
      assertThat(engine.hypervisor.access(LOAD, ScriptedKvm.GICD + 4)).isTrue();
      assertThat(engine.state().x(3)).as("GICD_TYPER").isEqualTo(7);
      assertThat(engine.state().pc()).isEqualTo(0x1004);
      engine.state().x(3, 1);
      assertThat(engine.hypervisor.access(STORE, ScriptedKvm.GICD)).isTrue();
      assertThat(engine.hypervisor.access(LOAD, ScriptedKvm.GICD)).isTrue();
      assertThat(engine.state().x(3)).as("GICD_CTLR").isEqualTo(1);
      assertThat(engine.state().pc()).isEqualTo(0x100C);
    });
  }

  @Test
  void aDeviceOfUserSpaceIsLeftFor() {
    kvm.gic();
    inGuest(engine -> {
      long pc = engine.state().pc();
      assertThat(engine.hypervisor.access(LOAD, DEVICE)).isFalse();
      assertThat(engine.hypervisor.access(STORE, DEVICE)).isFalse();
      assertThat(engine.state().pc()).isEqualTo(pc);
    });
  }
}
