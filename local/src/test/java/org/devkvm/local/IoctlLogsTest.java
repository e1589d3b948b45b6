package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.client.Kvm;
import org.devkvm.client.KvmException;
import org.devkvm.client.VmFd;
import org.junit.jupiter.api.Test;

/** What an embedder is told of the calls that its program makes. */
class IoctlLogsTest {
  private final List<String> refusals = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();

  @Test
  void refusalsAndCallsAreTold() {
    LocalOptions options = new LocalOptions().strict(refusals::add).traceIoctls(calls::add);
    try (Kvm kvm = LocalKvm.open(options);
        VmFd vm = kvm.createVm()) {
      assertThatExceptionOfType(KvmException.class).isThrownBy(() -> vm.createVcpu(512));
    }
    assertThat(refusals)
        .containsExactly(
            "KVM_CREATE_VCPU on kvm-vm: EINVAL: a vCPU id is below KVM_MAX_VCPU_IDS"
                + " (kvm_main.c:kvm_vm_ioctl_create_vcpu)");
    assertThat(calls)
        .contains("ioctl(3</dev/kvm>, KVM_CREATE_VM, 0) = 4")
        .last()
        .isEqualTo(
            "ioctl(4<kvm-vm>, KVM_CREATE_VCPU, 512) = -1 EINVAL (a vCPU id is below"
                + " KVM_MAX_VCPU_IDS)");
  }

  @Test
  void anExceptionHasTheRuleOfItsOwnCall() {
    try (Kvm kvm = LocalKvm.open();
        VmFd vm = kvm.createVm()) {
      assertThatExceptionOfType(KvmException.class)
          .isThrownBy(() -> vm.createVcpu(512))
          .withMessage(
              "KVM_CREATE_VCPU: EINVAL (Invalid argument): a vCPU id is below KVM_MAX_VCPU_IDS"
                  + " (kvm_main.c:kvm_vm_ioctl_create_vcpu)")
          .satisfies(refused ->
              assertThat(refused.rule())
                  .contains(
                      "a vCPU id is below KVM_MAX_VCPU_IDS"
                          + " (kvm_main.c:kvm_vm_ioctl_create_vcpu)"));
    }
  }

  @Test
  void aCallOnAClosedFileHasNoRule() {
    try (Kvm kvm = LocalKvm.open()) {
      VmFd vm = kvm.createVm();
      try (vm) {
        assertThatExceptionOfType(KvmException.class).isThrownBy(() -> vm.createVcpu(512));
      }
      assertThatExceptionOfType(KvmException.class)
          .isThrownBy(() -> vm.createVcpu(0))
          .satisfies(closed -> assertThat(closed.rule()).isEmpty());
    }
  }
}
