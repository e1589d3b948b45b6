package org.devkvm.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.local.LocalKvm;
import org.devkvm.local.LocalOptions;
import org.devkvm.uapi.VcpuFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * KVM_GET_REG_LIST names the registers that Linux names for the same features, in the same order;
 * but each processor has its own caches (KVM_REG_ARM_DEMUX).
 */
class RegisterListTest {
  private static final long DEMUX = 0x6020_0000_0011_0000L;

  record Baseline(String file, String name, List<VcpuFeature> features) {
    /** The ids of the lines that "regs" recorded. */
    long[] recorded() {
      String line = name + ": reg 0x";
      return Resources.text("golden/" + file)
          .lines()
          .filter(l -> l.startsWith(line))
          .mapToLong(l -> Long.parseLong(l, line.length(), l.indexOf(" => "), 16))
          .toArray();
    }
  }

  static final List<Baseline> BASELINES =
      List.of(
          new Baseline(
              "cortex-a72-gicv2/vcpu-state.txt", "vcpu-state/registers-after-init", List.of()),
          new Baseline(
              "cortex-a72-gicv2/vcpu-state.txt",
              "vcpu-state/registers-with-pmu",
              List.of(VcpuFeature.PMU_V3)),
          new Baseline(
              "max-gicv2/sve.txt", "sve-reg-list/after-finalize", List.of(VcpuFeature.SVE)));

  @ParameterizedTest
  @FieldSource("BASELINES")
  void listIsThatOfLinux(Baseline baseline) {
    try (Kvm kvm = LocalKvm.open(new LocalOptions().sve());
        VmFd vm = kvm.createVm();
        VcpuFd vcpu = vm.createVcpu(0)) {
      vcpu.init(baseline.features.toArray(VcpuFeature[]::new));
      if (baseline.features.contains(VcpuFeature.SVE)) {
        vcpu.finalizeFeature(VcpuFeature.SVE);
      }
      assertThat(withoutCaches(vcpu.regList())).isEqualTo(withoutCaches(baseline.recorded()));
    }
  }

  private static List<String> withoutCaches(long[] ids) {
    return LongStream.of(ids)
        .filter(id -> (id & ~0xFFFF) != DEMUX)
        .mapToObj(Long::toHexString)
        .toList();
  }
}
