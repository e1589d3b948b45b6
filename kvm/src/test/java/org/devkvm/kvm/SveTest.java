package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.kvm.core.SoftwareProcessor;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmOneReg;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * KVM_ARM_VCPU_FINALIZE and what waits for it; conformance/cases/sve.case has the rest from Linux.
 */
class SveTest {
  private static final long EPERM = -Errno.EPERM.number();
  private static final long EINVAL = -Errno.EINVAL.number();
  private static final long ENOENT = -Errno.ENOENT.number();
  private static final long EFAULT = -Errno.EFAULT.number();

  private static final long ZCR_EL1 = RegId.sysReg(3, 0, 1, 2, 0);
  private static final long ID_AA64PFR0_EL1 = RegId.sysReg(3, 0, 0, 4, 0);
  private static final long VALUE = ScriptedMemory.BASE + 0x2000;

  private final ScriptedKvm kvm = new ScriptedKvm(new SoftwareProcessor(true));

  @AfterEach
  void close() {
    kvm.close();
  }

  private long finalizes(int vcpu, int feature) {
    kvm.memory.bytes.set(ValueLayout.JAVA_INT_UNALIGNED, 0, feature);
    return kvm.ioctl(vcpu, Ioctl.KVM_ARM_VCPU_FINALIZE, ScriptedKvm.ARGUMENT);
  }

  private long accesses(int vcpu, Ioctl ioctl, long id, long address) {
    KvmOneReg reg = new KvmOneReg(MemorySegment.ofArray(new byte[16])).id(id).addr(address);
    return kvm.ioctl(vcpu, ioctl, reg);
  }

  private long gets(int vcpu, long id) {
    return accesses(vcpu, Ioctl.KVM_GET_ONE_REG, id, VALUE);
  }

  private long sets(int vcpu, long id, long... words) {
    for (int i = 0; i < RegId.size(id) / Long.BYTES; i++) {
      long word = i < words.length ? words[i] : 0;
      kvm.memory.bytes.set(ValueLayout.JAVA_LONG_UNALIGNED, offset(i), word);
    }
    return accesses(vcpu, Ioctl.KVM_SET_ONE_REG, id, VALUE);
  }

  private static long offset(int word) {
    return VALUE - ScriptedMemory.BASE + (long) word * Long.BYTES;
  }

  private long word(int i) {
    return kvm.memory.bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, offset(i));
  }

  private List<Long> list(int vcpu) {
    kvm.memory.bytes.set(ValueLayout.JAVA_LONG_UNALIGNED, 0, 1000);
    assertThat(kvm.ioctl(vcpu, Ioctl.KVM_GET_REG_LIST, ScriptedKvm.ARGUMENT)).isZero();
    long count = kvm.memory.bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
    List<Long> ids = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      ids.add(kvm.memory.bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, 8L * i));
    }
    return ids;
  }

  @Test
  void isNotOfferedUnlessTheHostWasAskedForIt() {
    assertThat(kvm.ioctl(kvm.kvm, Ioctl.KVM_CHECK_EXTENSION, Cap.ARM_SVE.number())).isEqualTo(1);
    try (ScriptedKvm plain = new ScriptedKvm()) {
      assertThat(plain.ioctl(plain.kvm, Ioctl.KVM_CHECK_EXTENSION, Cap.ARM_SVE.number())).isZero();
    }
  }

  @Test
  void runAndTheRegisterListWaitForFinalize() {
    int vcpu = kvm.vcpu(0, VcpuFeature.SVE);
    assertThat(kvm.run(vcpu)).isEqualTo(EPERM);
    assertThat(kvm.ioctl(vcpu, Ioctl.KVM_GET_REG_LIST, 0)).isEqualTo(EPERM);
    assertThat(finalizes(vcpu, 4)).isZero();
    kvm.engines.getFirst().accesses(0x0900_0000, false, 0);
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(list(vcpu)).contains(RegId.KVM_REG_ARM64_SVE_VLS, ZCR_EL1);
  }

  @Test
  void finalizeIsForSveAloneAndOnce() {
    int vcpu = kvm.vcpu(0, VcpuFeature.SVE);
    assertThat(finalizes(vcpu, 3)).isEqualTo(EINVAL);
    assertThat(kvm.ioctl(vcpu, Ioctl.KVM_ARM_VCPU_FINALIZE, 0)).isEqualTo(EFAULT);
    assertThat(finalizes(vcpu, 4)).isZero();
    assertThat(finalizes(vcpu, 4)).isEqualTo(EPERM);
    assertThat(finalizes(kvm.vcpu(1), 4)).isEqualTo(EINVAL);
  }

  @Test
  void theListHasTheLengthsFirstAndNoVectorRegistersOfCore() {
    int vcpu = kvm.vcpu(0, VcpuFeature.SVE);
    finalizes(vcpu, 4);
    List<Long> ids = list(vcpu);
    int lengths = ids.indexOf(RegId.KVM_REG_ARM64_SVE_VLS);
    assertThat(ids.get(lengths - 1)).isEqualTo(RegId.FPCR);
    assertThat(ids.get(lengths + 1)).isEqualTo(RegId.z(0, 0));
    assertThat(ids.get(lengths + 49)).isEqualTo(RegId.ffr(0));
    assertThat(ids).doesNotContain(RegId.v(0), RegId.v(31));
    assertThat(ids).hasSize(list(kvm.vcpu(1)).size() - 32 + 51);
    assertThat(gets(vcpu, RegId.v(0))).isEqualTo(EINVAL);
  }

  @Test
  void lengthsCanOnlyBeCutFromAbove() {
    int vcpu = kvm.vcpu(0, VcpuFeature.SVE);
    gets(vcpu, RegId.KVM_REG_ARM64_SVE_VLS);
    assertThat(word(0)).isEqualTo(0b1011);
    for (int lengths = 0; lengths < 32; lengths++) {
      boolean possible = lengths == 0b1 || lengths == 0b11 || lengths == 0b1011;
      assertThat(sets(vcpu, RegId.KVM_REG_ARM64_SVE_VLS, lengths)).isEqualTo(possible ? 0 : EINVAL);
    }
    assertThat(sets(vcpu, RegId.KVM_REG_ARM64_SVE_VLS, 0b11, 1)).isEqualTo(EINVAL);
    assertThat(sets(vcpu, RegId.KVM_REG_ARM64_SVE_VLS, 0b11)).isZero();
    finalizes(vcpu, 4);
    gets(vcpu, RegId.KVM_REG_ARM64_SVE_VLS);
    assertThat(word(0)).isEqualTo(0b11);
    assertThat(sets(vcpu, RegId.KVM_REG_ARM64_SVE_VLS, 0b11)).isEqualTo(EPERM);
  }

  @Test
  void aNonexistentSliceComesBeforeTheMissingFinalize() {
    int vcpu = kvm.vcpu(0, VcpuFeature.SVE);
    assertThat(gets(vcpu, RegId.z(0, 0))).isEqualTo(EPERM);
    assertThat(gets(vcpu, RegId.z(0, 1))).isEqualTo(ENOENT);
    assertThat(gets(vcpu, RegId.ffr(0) + 32)).isEqualTo(EINVAL);
    assertThat(gets(kvm.vcpu(1), RegId.z(0, 0))).isEqualTo(ENOENT);
  }

  @Test
  void bitsBeyondTheLengthReadAsZero() {
    int vcpu = kvm.vcpu(0, VcpuFeature.SVE);
    sets(vcpu, RegId.KVM_REG_ARM64_SVE_VLS, 0b11);
    finalizes(vcpu, 4);
    assertThat(sets(vcpu, RegId.z(9, 0), 1, 2, 3, 4, 5, 6)).isZero();
    assertThat(gets(vcpu, RegId.z(9, 0))).isZero();
    assertThat(new long[] {word(0), word(3), word(4), word(31)}).containsExactly(1, 4, 0, 0);
    assertThat(sets(vcpu, RegId.p(9, 0), -1, -1)).isZero();
    assertThat(gets(vcpu, RegId.p(9, 0))).isZero();
    assertThat(new long[] {word(0), word(1)}).containsExactly(0xFFFF_FFFFL, 0);
  }

  @Test
  void aBadPointerLeavesZeros() {
    int vcpu = kvm.vcpu(0, VcpuFeature.SVE);
    finalizes(vcpu, 4);
    sets(vcpu, RegId.z(9, 0), 1, 2, 3);
    assertThat(accesses(vcpu, Ioctl.KVM_SET_ONE_REG, RegId.z(9, 0), 0)).isEqualTo(EFAULT);
    gets(vcpu, RegId.z(9, 0));
    assertThat(new long[] {word(0), word(1), word(2)}).containsOnly(0);
  }

  @Test
  void onlyAVcpuWithSveShowsIt() {
    int with = kvm.vcpu(0, VcpuFeature.SVE);
    int without = kvm.vcpu(1);
    assertThat(kvm.reg(with, ID_AA64PFR0_EL1) >>> 32 & 0xF).isEqualTo(1);
    assertThat(kvm.reg(without, ID_AA64PFR0_EL1) >>> 32 & 0xF).isZero();
    assertThat(gets(with, ZCR_EL1)).isZero();
    assertThat(gets(without, ZCR_EL1)).isEqualTo(ENOENT);
  }
}
