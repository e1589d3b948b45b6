package org.devkvm.kvm.vm;

import java.util.Set;
import org.devkvm.kvm.core.Msi;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.device.DeviceFile;
import org.devkvm.kvm.device.DeviceTypes;
import org.devkvm.kvm.event.CoalescedMmio;
import org.devkvm.kvm.event.IoEventFds;
import org.devkvm.kvm.event.IrqFds;
import org.devkvm.kvm.event.StatsFile;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.FdObject;
import org.devkvm.kvm.fd.IoctlTable;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.kvm.vcpu.VcpuFile;
import org.devkvm.kvm.vgic.VgicV2;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmArmCopyMteTags;
import org.devkvm.uapi.struct.KvmArmDeviceAddr;
import org.devkvm.uapi.struct.KvmClearDirtyLog;
import org.devkvm.uapi.struct.KvmCoalescedMmioZone;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmDirtyLog;
import org.devkvm.uapi.struct.KvmEnableCap;
import org.devkvm.uapi.struct.KvmIoeventfd;
import org.devkvm.uapi.struct.KvmIrqLevel;
import org.devkvm.uapi.struct.KvmIrqfd;
import org.devkvm.uapi.struct.KvmMsi;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.devkvm.uapi.struct.KvmVcpuInit;

/** What KVM_CREATE_VM gives (kvm_main.c:kvm_vm_ioctl, arm.c:kvm_arch_vm_ioctl). */
public final class VmFile extends FdObject {
  private static final IoctlTable<VmFile> REQUESTS =
      new IoctlTable<VmFile>(FdClass.VM, Refusal.UNKNOWN_VM_REQUEST)
          .on(Ioctl.KVM_CREATE_VCPU, VmFile::createVcpu)
          .on(Ioctl.KVM_CHECK_EXTENSION, VmFile::checkExtension)
          .on(Ioctl.KVM_CREATE_IRQCHIP, VmFile::createIrqchip)
          .on(Ioctl.KVM_CREATE_DEVICE, VmFile::createDevice)
          .on(Ioctl.KVM_RESET_DIRTY_RINGS, VmFile::resetDirtyRings)
          .on(Ioctl.KVM_GET_STATS_FD, VmFile::statsFd)
          .on(Ioctl.KVM_IRQFD, VmFile::irqFd)
          .on(Ioctl.KVM_IOEVENTFD, VmFile::ioEventFd)
          .onPointer(Ioctl.KVM_REGISTER_COALESCED_MMIO, VmFile::registerCoalescedMmio)
          .onPointer(Ioctl.KVM_UNREGISTER_COALESCED_MMIO, VmFile::unregisterCoalescedMmio)
          .onPointer(Ioctl.KVM_SET_USER_MEMORY_REGION, VmFile::setUserMemoryRegion)
          .onPointer(Ioctl.KVM_GET_DIRTY_LOG, VmFile::getDirtyLog)
          .onPointer(Ioctl.KVM_CLEAR_DIRTY_LOG, VmFile::clearDirtyLog)
          .onPointer(Ioctl.KVM_ENABLE_CAP, VmFile::enableCap)
          .onPointer(Ioctl.KVM_IRQ_LINE, (file, argument) -> file.irqLine(argument))
          .onPointer(Ioctl.KVM_IRQ_LINE_STATUS, VmFile::irqLineStatus)
          .onPointer(Ioctl.KVM_SET_GSI_ROUTING, (file, argument) -> file.vm.routing().set(argument))
          .on(Ioctl.KVM_SIGNAL_MSI, VmFile::signalMsi)
          .onPointer(Ioctl.KVM_ARM_SET_DEVICE_ADDR, VmFile::setDeviceAddr)
          .onPointer(Ioctl.KVM_ARM_PREFERRED_TARGET, VmFile::preferredTarget)
          .onPointer(Ioctl.KVM_ARM_MTE_COPY_TAGS, VmFile::mteCopyTags);

  private final Vm vm;
  private final DeviceTypes deviceTypes;
  private final IrqFds irqFds;
  private final IoEventFds ioEventFds;
  private final CoalescedMmio coalescedMmio;

  /** The file of a VM that has these types of devices. */
  public VmFile(Vm vm, DeviceTypes deviceTypes) {
    this.vm = vm;
    this.deviceTypes = deviceTypes;
    irqFds = new IrqFds(vm);
    ioEventFds = new IoEventFds(vm);
    coalescedMmio = new CoalescedMmio(vm);
  }

  /** The requests that it answers. */
  public static Set<Ioctl> requests() {
    return REQUESTS.requests();
  }

  @Override
  public FdClass fdClass() {
    return FdClass.VM;
  }

  @Override
  public String name() {
    return "kvm-vm";
  }

  @Override
  public long ioctl(Caller caller, int request, long argument) {
    vm.checkUsable(caller.memory());
    return REQUESTS.dispatch(vm.host().abi(), this, caller, request, argument);
  }

  @Override
  protected void released() {
    irqFds.release();
    vm.release();
  }

  private long createVcpu(Caller caller, long id) {
    Vcpu vcpu = vm.vcpus().create((int) id, caller.standIn());
    return caller.install(new VcpuFile(vcpu));
  }

  private long checkExtension(Caller caller, long number) {
    return Capabilities.check(vm.host(), vm, number);
  }

  private long createIrqchip(Caller caller, long argument) {
    var _ = VgicV2.create(vm);
    return 0;
  }

  private long createDevice(Caller caller, long argument) {
    UserPointer pointer = caller.pointer(argument);
    KvmCreateDevice request = new KvmCreateDevice(pointer.read(KvmCreateDevice.LAYOUT.size()));
    DeviceTypes.Row type =
        deviceTypes
            .of(request.type())
            .filter(row -> row.type().isIn(vm.host().abi()))
            .filter(row -> vm.host().gic().offers(row.type()))
            .orElseThrow(Refusal.DEVICE_TYPE::refuse);
    if ((request.flags() & Uapi.KVM_CREATE_DEVICE_TEST) == 0) {
      request.fd(caller.install(DeviceFile.create(vm, type)));
    }
    pointer.write(request.segment());
    return 0;
  }

  private long statsFd(Caller caller, long argument) {
    return caller.install(new StatsFile(vm, "kvm-vm-stats", vm.subject(), vm.stats()));
  }

  private long irqFd(Caller caller, long argument) {
    irqFds.set(caller, new KvmIrqfd(caller.pointer(argument).read(KvmIrqfd.LAYOUT.size())));
    return 0;
  }

  private long ioEventFd(Caller caller, long argument) {
    int size = KvmIoeventfd.LAYOUT.size();
    ioEventFds.set(caller, new KvmIoeventfd(caller.pointer(argument).read(size)));
    return 0;
  }

  private static KvmCoalescedMmioZone zone(UserPointer argument) {
    return new KvmCoalescedMmioZone(argument.read(KvmCoalescedMmioZone.LAYOUT.size()));
  }

  private void registerCoalescedMmio(UserPointer argument) {
    coalescedMmio.register(zone(argument));
  }

  private void unregisterCoalescedMmio(UserPointer argument) {
    coalescedMmio.unregister(zone(argument));
  }

  private long resetDirtyRings(Caller caller, long argument) {
    throw Refusal.NO_DIRTY_RING.refuse();
  }

  private void setUserMemoryRegion(UserPointer argument) {
    var region =
        new KvmUserspaceMemoryRegion(argument.read(KvmUserspaceMemoryRegion.LAYOUT.size()));
    vm.memory().set(region);
  }

  private void getDirtyLog(UserPointer argument) {
    KvmDirtyLog log = new KvmDirtyLog(argument.read(KvmDirtyLog.LAYOUT.size()));
    vm.memory().dirtyLog().get(log, new UserPointer(argument.memory(), log.dirtyBitmap()));
  }

  private void clearDirtyLog(UserPointer argument) {
    KvmClearDirtyLog log = new KvmClearDirtyLog(argument.read(KvmClearDirtyLog.LAYOUT.size()));
    vm.memory().dirtyLog().clear(log, new UserPointer(argument.memory(), log.dirtyBitmap()));
  }

  private void enableCap(UserPointer argument) {
    KvmEnableCap cap = new KvmEnableCap(argument.read(KvmEnableCap.LAYOUT.size()));
    Cap row = Cap.of(cap.cap()).orElse(Cap.HLT);
    boolean ring = row == Cap.DIRTY_LOG_RING || row == Cap.DIRTY_LOG_RING_ACQ_REL;
    Refusal.DIRTY_RING_NOT_OFFERED.when(ring);
    Refusal.CAP_FLAGS.unless(cap.flags() == 0);
    switch (row) {
      case MANUAL_DIRTY_LOG_PROTECT2 -> vm.memory().dirtyLog().manual(cap.args(0));
      case HALT_POLL -> Refusal.HALT_POLL_RANGE.unless(cap.args(0) >>> 32 == 0);
      case ARM_NISV_TO_USER -> vm.enableNisvToUser();
      case ARM_SYSTEM_SUSPEND -> vm.enableSystemSuspend();
      case ARM_MTE -> throw Refusal.MTE_NOT_OFFERED.refuse();
      default -> throw Refusal.CAP_CANNOT_BE_ENABLED.refuse();
    }
  }

  private KvmIrqLevel irqLine(UserPointer argument) {
    KvmIrqLevel line = new KvmIrqLevel(argument.read(KvmIrqLevel.LAYOUT.size()));
    IrqLines.set(vm, line);
    return line;
  }

  /** arm64 has no status to give: the struct goes back as it came. */
  private void irqLineStatus(UserPointer argument) {
    argument.write(irqLine(argument).segment());
  }

  private long signalMsi(Caller caller, long argument) {
    KvmMsi msi = new KvmMsi(caller.pointer(argument).read(KvmMsi.LAYOUT.size()));
    Refusal.MSI_WITHOUT_VGIC.when(
        vm.vgic() == null || (msi.flags() & ~Uapi.KVM_MSI_VALID_DEVID) != 0);
    long address = (long) msi.addressHi() << 32 | Integer.toUnsignedLong(msi.addressLo());
    return new Msi(address, msi.data(), msi.flags(), msi.devid()).send(vm) ? 1 : 0;
  }

  private void setDeviceAddr(UserPointer argument) {
    KvmArmDeviceAddr addr = new KvmArmDeviceAddr(argument.read(KvmArmDeviceAddr.LAYOUT.size()));
    int device = (int) addr.id() >>> Arm64Uapi.KVM_ARM_DEVICE_ID_SHIFT;
    Refusal.DEVICE_ADDR_DEVICE.unless(device == Arm64Uapi.KVM_ARM_DEVICE_VGIC_V2);
    int type = (int) addr.id() & 0xFFFF;
    Refusal.DEVICE_ADDR_TYPE.when(type > Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_CPU);
    vm.configLock().lock();
    try {
      if (!(vm.vgic() instanceof VgicV2 vgic)) {
        throw Refusal.DEVICE_ADDR_MODEL.refuse();
      }
      boolean distributor = type == Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_DIST;
      vgic.base(distributor ? VgicV2.Frame.DISTRIBUTOR : VgicV2.Frame.CPU_INTERFACE, addr.addr());
    } finally {
      vm.configLock().unlock();
    }
  }

  private void preferredTarget(UserPointer argument) {
    KvmVcpuInit init = new KvmVcpuInit(UserPointer.buffer(KvmVcpuInit.LAYOUT.size()));
    argument.write(init.target(Arm64Uapi.KVM_ARM_TARGET_GENERIC_V8).segment());
  }

  private void mteCopyTags(UserPointer argument) {
    var _ = argument.read(KvmArmCopyMteTags.LAYOUT.size());
    throw Refusal.MTE_NOT_ENABLED.refuse();
  }
}
