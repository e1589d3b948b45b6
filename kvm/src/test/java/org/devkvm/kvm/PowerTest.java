package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.MpState;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.SystemEventType;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmMpState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PSCI between vCPUs. */
@Timeout(20)
class PowerTest {
  private static final long CPU_ON = 0xC400_0003L;
  private static final long SYSTEM_OFF = 0x8400_0008L;
  private static final long DEVICE = 0x0900_0000;

  private final ScriptedKvm kvm = new ScriptedKvm();

  @AfterEach
  void close() {
    kvm.close();
  }

  private int mpState(int vcpu) {
    assertThat(kvm.ioctl(vcpu, Ioctl.KVM_GET_MP_STATE, ScriptedKvm.ARGUMENT)).isZero();
    return new KvmMpState(kvm.memory.bytes).mpState();
  }

  @Test
  void cpuOnWakesTheSleeperAtItsEntryPoint() throws Exception {
    int first = kvm.vcpu(0);
    int second = kvm.vcpu(1, VcpuFeature.POWER_OFF);
    kvm.engines.getFirst().calls(CPU_ON, 1, 0x4000_0000, 77).accesses(DEVICE, false, 0);
    kvm.engines
        .getLast()
        .exits(
            state -> {
              assertThat(state.pc()).isEqualTo(0x4000_0000);
              assertThat(state.x(0)).isEqualTo(77);
            },
            new EngineExit.Kicked())
        .accesses(DEVICE, true, 0);
    var sleeper = kvm.runs(second);
    sleeper.awaitSleep();
    assertThat(kvm.run(first)).isZero();
    assertThat(kvm.reg(first, RegId.x(0))).as("SUCCESS").isZero();
    assertThat(sleeper.result().get()).isZero();
  }

  @Test
  void registersReadAfterCpuOnAreThoseOfTheResetItOwes() {
    int first = kvm.vcpu(0);
    int second = kvm.vcpu(1, VcpuFeature.POWER_OFF);
    kvm.reg(second, RegId.x(5), 5);
    kvm.engines.getFirst().calls(CPU_ON, 1, 0x4000_0000, 77).accesses(DEVICE, false, 0);
    assertThat(kvm.run(first)).isZero();
    assertThat(kvm.reg(second, RegId.PC)).isEqualTo(0x4000_0000);
    assertThat(kvm.reg(second, RegId.x(5))).isZero();
    assertThat(mpState(second)).isEqualTo(MpState.RUNNABLE.number());
  }

  @Test
  void systemOffStopsTheOthersWhereverTheyAre() throws Exception {
    int first = kvm.vcpu(0);
    int second = kvm.vcpu(1);
    CountDownLatch entered = new CountDownLatch(1);
    kvm.engines.getLast().runsUntilKicked(entered);
    kvm.engines.getFirst().calls(SYSTEM_OFF, 0, 0, 0);
    var other = kvm.runs(second);
    entered.await();
    assertThat(kvm.run(first)).isZero();
    assertThat(kvm.page(first).exitReason()).isEqualTo(ExitReason.SYSTEM_EVENT.number());
    assertThat(kvm.page(first).systemEventType()).isEqualTo(SystemEventType.SHUTDOWN.number());
    other.awaitSleep();
    kvm.process.interrupt(second);
    assertThat(other.result().get()).as("EINTR").isNegative();
    assertThat(mpState(second)).isEqualTo(MpState.STOPPED.number());
  }
}
