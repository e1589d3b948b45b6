package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.devkvm.client.Kvm;
import org.devkvm.client.KvmException;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.VcpuFeature;
import org.junit.jupiter.api.Test;

class LocalOptionsTest {
  @Test
  void sveIsThereWhenAskedFor() {
    try (Kvm kvm = LocalKvm.open(new LocalOptions().sve());
        VmFd vm = kvm.createVm();
        VcpuFd vcpu = vm.createVcpu(0)) {
      assertThat(kvm.checkExtension(Cap.ARM_SVE)).isEqualTo(1);
      vcpu.init(VcpuFeature.SVE);
      vcpu.finalizeFeature(VcpuFeature.SVE);
    }
  }

  @Test
  void sveIsAbsentWhenNotAskedFor() {
    try (Kvm kvm = LocalKvm.open();
        VmFd vm = kvm.createVm();
        VcpuFd vcpu = vm.createVcpu(0)) {
      assertThat(kvm.checkExtension(Cap.ARM_SVE)).isZero();
      assertThatThrownBy(() -> vcpu.init(VcpuFeature.SVE)).isInstanceOf(KvmException.class);
    }
  }
}
