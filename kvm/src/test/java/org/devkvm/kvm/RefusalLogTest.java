package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.kvm.fd.FdTable;
import org.devkvm.kvm.fd.OtherFiles;
import org.devkvm.kvm.fd.StandIn;
import org.devkvm.kvm.fd.ThreadTask;
import org.devkvm.kvm.trace.RefusalLog;
import org.devkvm.uapi.Ioctl;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What strict mode says. */
class RefusalLogTest {
  private final List<String> lines = new ArrayList<>();
  private final ScriptedMemory memory = new ScriptedMemory();

  @AutoClose private final ScriptedKvm kvm = new ScriptedKvm();

  @AutoClose
  private final FdTable process = new FdTable(memory, OtherFiles.NONE, new RefusalLog(lines::add));

  private final int system = process.install(new KvmSystem(kvm.host), StandIn.NONE);
  private final int vm = (int) call(system, Ioctl.KVM_CREATE_VM.request(), 0);

  private long call(int fd, int request, long argument) {
    return process.ioctl(ThreadTask.begin(), fd, request, argument);
  }

  @Test
  void refusalIsToldWithItsCallItsFileItsRuleAndItsSource() {
    call(vm, Ioctl.KVM_CREATE_VCPU.request(), 0);
    call(vm, Ioctl.KVM_CREATE_VCPU.request(), 0);
    assertThat(lines)
        .containsExactly(
            "KVM_CREATE_VCPU on kvm-vm: EEXIST: a vCPU with this id exists"
                + " (kvm_main.c:kvm_vm_ioctl_create_vcpu)");
  }

  @Test
  void answeredCallIsNotMentioned() {
    call(system, Ioctl.KVM_GET_API_VERSION.request(), 0);
    assertThat(lines).isEmpty();
  }

  @Test
  void requestsWithoutARowAreNamedAsWellAsPossible() {
    call(vm, 0x4010_AE42, 0); // known, and the pointer is bad
    call(vm, 0xAE80, 0); // KVM_RUN is of vCPUs
    call(vm, 0x4008_AE89, 0); // KVM_SET_MSRS of x86
    call(vm, 0xC00C_1234, 0);
    call(99, 0xAEFF, 0);
    assertThat(lines)
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly(
            "KVM_GET_DIRTY_LOG on kvm-vm",
            "KVM_RUN on kvm-vm",
            "KVM_SET_MSRS on kvm-vm",
            "_IOC(_IOC_READ|_IOC_WRITE, 0x12, 0x34, 0xc) on kvm-vm",
            "_IOC(_IOC_NONE, 0xae, 0xff, 0) on descriptor 99");
  }

  @Test
  void runThatASignalEndedIsNoRefusal() {
    int vcpu = kvm.vcpu(0);
    kvm.page(vcpu).immediateExit(1);
    assertThat(kvm.run(vcpu)).isNegative();
    new RefusalLog(lines::add).ioctl(kvm.log.getLast());
    assertThat(lines).isEmpty();
  }
}
