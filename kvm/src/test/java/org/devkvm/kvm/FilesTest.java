package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.foreign.MemorySegment;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.device.DeviceTypes;
import org.devkvm.kvm.fd.FdTable;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.fd.OtherFiles;
import org.devkvm.kvm.fd.StandIn;
import org.devkvm.kvm.fd.ThreadTask;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Descriptors, lifetimes and the decoding of requests. */
@Timeout(20)
class FilesTest {
  private final ScriptedKvm kvm = new ScriptedKvm();

  @AfterEach
  void close() {
    kvm.close();
  }

  @Test
  void vmLivesUntilTheLastFileThatRefersToItIsClosed() {
    int gic = kvm.gic();
    int vcpu = kvm.vcpu(0);
    kvm.process.close(kvm.vm);
    assertThat(kvm.clock.closed).isFalse();
    kvm.process.close(gic);
    assertThat(kvm.reg(vcpu, RegId.PC)).as("the vCPU works on").isZero();
    kvm.process.close(vcpu);
    assertThat(kvm.clock.closed).isTrue();
  }

  @Test
  void fileThatIsClosedDuringACallLivesUntilTheCallReturns() throws Exception {
    int vcpu = kvm.vcpu(0);
    CountDownLatch entered = new CountDownLatch(1);
    ScriptedEngine engine = kvm.engines.getFirst();
    engine.runsUntilKicked(entered).accesses(0x0900_0000, false, 0);
    var running = kvm.runs(vcpu);
    entered.await();
    kvm.process.close(kvm.vm);
    kvm.process.close(vcpu);
    assertThat(kvm.run(vcpu)).isEqualTo(-Errno.EBADF.number());
    assertThat(kvm.clock.closed).isFalse();
    engine.kick();
    assertThat(running.result().get()).isZero();
    assertThat(kvm.clock.closed).isTrue();
  }

  @Test
  void descriptorsAreTheLowestFreeNumbers() {
    int vcpu = kvm.vcpu(0);
    kvm.process.close(kvm.vm);
    assertThat((int) kvm.ioctl(kvm.kvm, Ioctl.KVM_CREATE_VM, 0)).isEqualTo(kvm.vm);
    assertThat((int) kvm.ioctl(kvm.kvm, Ioctl.KVM_CREATE_VM, 0)).isEqualTo(vcpu + 1);
  }

  @Test
  void descriptorThatWasUsedAMomentAgoIsNoneOnceItIsClosed() {
    int vcpu = kvm.vcpu(0);
    assertThat(kvm.reg(vcpu, RegId.PC)).isZero();
    kvm.process.close(vcpu);
    assertThat(kvm.run(vcpu)).isEqualTo(-Errno.EBADF.number());
    int next = kvm.vcpu(1);
    assertThat(next).isEqualTo(vcpu);
    kvm.engines.getLast().state().pc(0x4000);
    assertThat(kvm.reg(next, RegId.PC)).as("of the file that has the number").isEqualTo(0x4000);
  }

  @Test
  void processWithoutDescriptorsLeftGetsEmfile() {
    try (FdTable small = new FdTable(kvm.memory, OtherFiles.NONE, kvm.log::add, 1)) {
      int system = small.install(new KvmSystem(kvm.host, DeviceTypes.ALL), StandIn.NONE);
      long result = small.ioctl(ThreadTask.begin(), system, Ioctl.KVM_CREATE_VM.request(), 0);
      assertThat(result).isEqualTo(-Errno.EMFILE.number());
      assertThat(kvm.log.getLast().refusal()).isEqualTo(Refusal.TOO_MANY_FILES);
    }
  }

  @Test
  void onlyTheTwoPagesOfVcpusAreMapped() {
    assertThatExceptionOfType(KvmRefusal.class)
        .isThrownBy(() -> kvm.process.mmap(kvm.vm, 0x1000))
        .satisfies(e -> assertThat(e.refusal()).isEqualTo(Refusal.NOTHING_TO_MAP));
    int vcpu = kvm.vcpu(0);
    assertThat(kvm.process.mmap(vcpu, 0x2000).segment().byteSize()).isEqualTo(0x2000);
    assertThatExceptionOfType(KvmRefusal.class)
        .isThrownBy(() -> kvm.process.mmap(vcpu, 0x3000))
        .satisfies(e -> assertThat(e.refusal()).isEqualTo(Refusal.MAPPING_TOO_LONG));
  }

  @Test
  void noFileButTheStatisticsIsReadOrWritten() {
    int gic = kvm.gic();
    int vcpu = kvm.vcpu(0);
    for (int fd : new int[] {kvm.kvm, kvm.vm, vcpu, gic}) {
      assertThat(kvm.process.read(fd, 8, 64)).isEqualTo(-Errno.EINVAL.number());
      assertThat(kvm.process.write(fd, 8, 64)).isEqualTo(-Errno.EINVAL.number());
    }
    assertThat(kvm.process.pread(kvm.kvm, 8, 64, 0)).isEqualTo(-Errno.EINVAL.number());
    assertThat(kvm.process.pread(vcpu, 8, 64, 0))
        .as("an anonymous inode has no FMODE_PREAD")
        .isEqualTo(-Errno.ESPIPE.number());
    assertThat(kvm.process.pread(99, 8, 64, -1)).isEqualTo(-Errno.EINVAL.number());
    assertThat(kvm.process.read(99, 8, 64)).isEqualTo(-Errno.EBADF.number());
  }

  @Test
  void duplicateKeepsTheFile() {
    int second = kvm.process.dup(kvm.vm, kvm.process, StandIn.NONE);
    assertThat(second).isNotEqualTo(kvm.vm);
    kvm.process.close(kvm.vm);
    assertThat(kvm.clock.closed).isFalse();
    assertThat(kvm.ioctl(second, Ioctl.KVM_CREATE_VCPU, 0)).isPositive();
    kvm.process.close();
    assertThat(kvm.clock.closed).isTrue();
  }

  @Test
  void processWithoutEventfdsHasThreeFilesOfItsOwn() {
    assertThat(kvm.process.isOpen(2)).isTrue();
    assertThat(kvm.process.isOpen(kvm.vm)).isTrue();
    assertThat(kvm.process.isOpen(99)).isFalse();
    assertThatExceptionOfType(KvmRefusal.class)
        .isThrownBy(() -> kvm.process.others().eventFd(2))
        .satisfies(e -> assertThat(e.refusal()).isEqualTo(Refusal.NOT_AN_EVENTFD));
  }

  @Test
  void gicIsNotInitialisedWhileAVcpuIsBeingCreated() {
    int gic = kvm.gic();
    KvmDeviceAttr init = new KvmDeviceAttr(MemorySegment.ofArray(new byte[24]));
    init.group(AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CTRL.number())
        .attr(Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
    kvm.whenAnEngineIsMade =
        () ->
            assertThat(kvm.ioctl(gic, Ioctl.KVM_SET_DEVICE_ATTR, init))
                .isEqualTo(-Errno.EBUSY.number());
    kvm.vcpu(0);
    assertThat(kvm.log)
        .extracting(IoctlLog.Entry::refusal)
        .contains(Refusal.VGIC_INIT_WHILE_CREATING);
    assertThat(kvm.ioctl(gic, Ioctl.KVM_SET_DEVICE_ATTR, init)).isZero();
  }

  @Test
  void anotherProcessGetsEio() {
    Vm vm = new Vm(kvm.host, kvm.memory, 40);
    assertThatExceptionOfType(KvmRefusal.class)
        .isThrownBy(() -> vm.checkUsable(new ScriptedMemory()))
        .satisfies(e -> assertThat(e.refusal()).isEqualTo(Refusal.OTHER_PROCESS));
    assertThat(Refusal.OTHER_PROCESS.errno()).isEqualTo(Errno.EIO);
  }

  @Test
  void everyRequestOfTheTableIsAnsweredByItsFiles() {
    Set<Refusal> unknown =
        EnumSet.of(
            Refusal.UNKNOWN_SYSTEM_REQUEST,
            Refusal.UNKNOWN_VM_REQUEST,
            Refusal.UNKNOWN_VCPU_REQUEST,
            Refusal.UNKNOWN_DEVICE_REQUEST);
    int gic = kvm.gic();
    int vcpu = kvm.vcpu(0);
    for (Ioctl ioctl : Ioctl.values()) {
      for (FdClass fdClass : ioctl.fdClasses()) {
        int fd =
            switch (fdClass) {
              case SYSTEM -> kvm.kvm;
              case VM -> kvm.vm;
              case VCPU -> vcpu;
              case DEVICE, STATS -> gic;
            };
        kvm.ioctl(fd, ioctl, 8); // a bad pointer, or a value that does no harm
        Refusal refusal = kvm.log.getLast().refusal();
        boolean answered = refusal == null || !unknown.contains(refusal);
        assertThat(answered).as("%s on %s", ioctl, fdClass).isTrue();
      }
    }
  }
}
