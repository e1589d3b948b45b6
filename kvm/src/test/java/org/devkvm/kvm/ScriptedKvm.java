package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.core.HostGic;
import org.devkvm.kvm.core.Processor;
import org.devkvm.kvm.core.RunDelay;
import org.devkvm.kvm.core.SoftwareProcessor;
import org.devkvm.kvm.device.DeviceTypes;
import org.devkvm.kvm.fd.FdTable;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.fd.StandIn;
import org.devkvm.kvm.fd.ThreadTask;
import org.devkvm.uapi.Abi;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmArmDeviceAddr;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmOneReg;
import org.devkvm.uapi.struct.KvmRun;
import org.devkvm.uapi.struct.KvmVcpuInit;
import org.devkvm.uapi.struct.Struct;

/** A process with /dev/kvm and a VM open, on scripted processors. */
final class ScriptedKvm implements AutoCloseable {
  static final long GICD = 0x0800_0000;
  static final long GICC = 0x0801_0000;

  /** Where arguments are put. */
  static final long ARGUMENT = ScriptedMemory.BASE;

  private static final long VALUE = ScriptedMemory.BASE + 0x1000;

  final ScriptedMemory memory = new ScriptedMemory();
  final ManualClock clock = new ManualClock();
  final List<ScriptedEngine> engines = new ArrayList<>();
  final List<IoctlLog.Entry> log = new ArrayList<>();
  final ScriptedEventFds events = new ScriptedEventFds();
  final FdTable process = new FdTable(memory, events, log::add);
  final Host host;
  final int kvm;
  final int vm;

  /** Runs in the middle of KVM_CREATE_VCPU. */
  Runnable whenAnEngineIsMade = () -> {};

  ScriptedKvm() {
    this(DeviceTypes.ALL);
  }

  ScriptedKvm(DeviceTypes deviceTypes) {
    this(deviceTypes, new SoftwareProcessor(), HostGic.V2, Abi.LINUX_6_1);
  }

  ScriptedKvm(Processor processor) {
    this(DeviceTypes.ALL, processor, HostGic.V2, Abi.LINUX_6_1);
  }

  ScriptedKvm(HostGic gic) {
    this(DeviceTypes.ALL, new SoftwareProcessor(), gic, Abi.LINUX_6_1);
  }

  private ScriptedKvm(DeviceTypes deviceTypes, Processor processor, HostGic gic, Abi abi) {
    host =
        new Host(
            (state, _, _, domain) -> {
              ScriptedEngine engine = new ScriptedEngine(state);
              engines.add(engine);
              whenAnEngineIsMade.run();
              return engine;
            },
            clock,
            _ -> clock,
            () -> 0,
            RandomGenerator.of("L64X128MixRandom"),
            RunDelay.NONE,
            processor,
            2,
            gic,
            abi);
    kvm = process.install(new KvmSystem(host, deviceTypes), StandIn.NONE);
    vm = (int) ioctl(kvm, Ioctl.KVM_CREATE_VM, 0);
  }

  long ioctl(int fd, Ioctl ioctl, long argument) {
    return process.ioctl(ThreadTask.begin(), fd, ioctl.request(), argument);
  }

  long ioctl(int fd, Ioctl ioctl, Struct argument) {
    MemorySegment.copy(argument.segment(), 0, memory.bytes, 0, argument.layout().size());
    return ioctl(fd, ioctl, ARGUMENT);
  }

  /** A vCPU that has had its KVM_ARM_VCPU_INIT. */
  int vcpu(int id, VcpuFeature... features) {
    int fd = (int) ioctl(vm, Ioctl.KVM_CREATE_VCPU, id);
    KvmVcpuInit init = new KvmVcpuInit(MemorySegment.ofArray(new byte[32]));
    int bits = 1 << VcpuFeature.PSCI_0_2.bit();
    for (VcpuFeature feature : features) {
      bits |= 1 << feature.bit();
    }
    init.target(Arm64Uapi.KVM_ARM_TARGET_GENERIC_V8).features(0, bits);
    assertThat(ioctl(fd, Ioctl.KVM_ARM_VCPU_INIT, init)).isZero();
    return fd;
  }

  /** A GICv2 at {@link #GICD} and {@link #GICC}; its file. */
  int gic() {
    KvmCreateDevice device = new KvmCreateDevice(MemorySegment.ofArray(new byte[12]));
    device.type(DeviceType.ARM_VGIC_V2.number());
    assertThat(ioctl(vm, Ioctl.KVM_CREATE_DEVICE, device)).isZero();
    int fd = new KvmCreateDevice(memory.bytes).fd();
    KvmArmDeviceAddr addr = new KvmArmDeviceAddr(MemorySegment.ofArray(new byte[16]));
    assertThat(ioctl(vm, Ioctl.KVM_ARM_SET_DEVICE_ADDR, addr.id(0).addr(GICD))).isZero();
    assertThat(ioctl(vm, Ioctl.KVM_ARM_SET_DEVICE_ADDR, addr.id(1).addr(GICC))).isZero();
    return fd;
  }

  long reg(int vcpu, long id) {
    assertThat(ioctl(vcpu, Ioctl.KVM_GET_ONE_REG, oneReg(id))).isZero();
    return memory.bytes.get(ValueLayout.JAVA_LONG_UNALIGNED, VALUE - ScriptedMemory.BASE);
  }

  void reg(int vcpu, long id, long value) {
    memory.bytes.set(ValueLayout.JAVA_LONG_UNALIGNED, VALUE - ScriptedMemory.BASE, value);
    assertThat(ioctl(vcpu, Ioctl.KVM_SET_ONE_REG, oneReg(id))).isZero();
  }

  private static KvmOneReg oneReg(long id) {
    return new KvmOneReg(MemorySegment.ofArray(new byte[16])).id(id).addr(VALUE);
  }

  KvmRun page(int vcpu) {
    return new KvmRun(process.mmap(vcpu, 4096).segment());
  }

  long run(int vcpu) {
    return ioctl(vcpu, Ioctl.KVM_RUN, 0);
  }

  /** KVM_RUN in a thread of its own. */
  Running runs(int vcpu) {
    CompletableFuture<Long> result = new CompletableFuture<>();
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try {
                result.complete(run(vcpu));
              } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
              }
            });
    return new Running(thread, result);
  }

  /** A KVM_RUN in progress. */
  record Running(Thread thread, CompletableFuture<Long> result) {
    /** Returns when the vCPU sleeps. */
    void awaitSleep() {
      while (thread.getState() != Thread.State.WAITING
          && thread.getState() != Thread.State.TIMED_WAITING) {
        assertThat(result).as("KVM_RUN sleeps").isNotDone();
        Thread.onSpinWait();
      }
    }
  }

  @Override
  public void close() {
    process.close();
  }
}
