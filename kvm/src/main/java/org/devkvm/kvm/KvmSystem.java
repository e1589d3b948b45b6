package org.devkvm.kvm;

import java.util.Set;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.device.DeviceFile;
import org.devkvm.kvm.device.DeviceTypes;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.FdObject;
import org.devkvm.kvm.fd.IoctlTable;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.kvm.vcpu.VcpuFile;
import org.devkvm.kvm.vm.Capabilities;
import org.devkvm.kvm.vm.VmFile;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.Uapi;

/** What opening /dev/kvm gives (kvm_main.c:kvm_dev_ioctl). */
public final class KvmSystem extends FdObject {
  private static final int DEFAULT_IPA_BITS = 40;
  private static final int MIN_IPA_BITS = 32;

  private static final IoctlTable<KvmSystem> REQUESTS =
      new IoctlTable<KvmSystem>(FdClass.SYSTEM, Refusal.UNKNOWN_SYSTEM_REQUEST)
          .on(Ioctl.KVM_GET_API_VERSION, (_, _, arg) -> constant(arg, Uapi.KVM_API_VERSION))
          .on(Ioctl.KVM_GET_VCPU_MMAP_SIZE, KvmSystem::vcpuMmapSize)
          .on(Ioctl.KVM_CREATE_VM, KvmSystem::createVm)
          .on(Ioctl.KVM_CHECK_EXTENSION, KvmSystem::checkExtension)
          .on(Ioctl.KVM_TRACE_ENABLE, KvmSystem::trace)
          .on(Ioctl.KVM_TRACE_PAUSE, KvmSystem::trace)
          .on(Ioctl.KVM_TRACE_DISABLE, KvmSystem::trace);

  private final Host host;
  private final DeviceTypes deviceTypes;

  /** A /dev/kvm on this host. */
  public KvmSystem(Host host) {
    this(host, DeviceTypes.ALL);
  }

  /** A /dev/kvm whose VMs have these types of devices. */
  KvmSystem(Host host, DeviceTypes deviceTypes) {
    this.host = host;
    this.deviceTypes = deviceTypes;
  }

  /** The requests that the files of a class answer. */
  public static Set<Ioctl> requests(FdClass fdClass) {
    return switch (fdClass) {
      case SYSTEM -> REQUESTS.requests();
      case VM -> VmFile.requests();
      case VCPU -> VcpuFile.requests();
      case DEVICE -> DeviceFile.requests();
      case STATS -> Set.of();
    };
  }

  @Override
  public FdClass fdClass() {
    return FdClass.SYSTEM;
  }

  @Override
  public String name() {
    return "/dev/kvm";
  }

  @Override
  public long ioctl(Caller caller, int request, long argument) {
    return REQUESTS.dispatch(host.abi(), this, caller, request, argument);
  }

  /** Opened as a file of the file system, it has positions like any other. */
  @Override
  public long pread(UserPointer to, long bytes, long offset) {
    return read(to, bytes);
  }

  private static long constant(long argument, int answer) {
    Refusal.ARGUMENT_NOT_ZERO.unless(argument == 0);
    return answer;
  }

  private long vcpuMmapSize(Caller caller, long argument) {
    return constant(argument, Vcpu.MAPPED_PAGES * caller.memory().pageBytes());
  }

  private long createVm(Caller caller, long type) {
    Refusal.VM_TYPE_BITS.unless((type & ~Uapi.KVM_VM_TYPE_ARM_IPA_SIZE_MASK) == 0);
    int bits = type == 0 ? DEFAULT_IPA_BITS : (int) type;
    int limit = host.processor().physicalAddressBits();
    Refusal.VM_TYPE_IPA_SIZE.unless(bits >= MIN_IPA_BITS && bits <= limit);
    return caller.install(new VmFile(new Vm(host, caller.memory(), bits), deviceTypes));
  }

  private long checkExtension(Caller caller, long number) {
    return Capabilities.check(host, null, number);
  }

  private long trace(Caller caller, long argument) {
    throw Refusal.TRACING_IS_GONE.refuse();
  }
}
