package org.devkvm.client;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmArmDeviceAddr;
import org.devkvm.uapi.struct.KvmClearDirtyLog;
import org.devkvm.uapi.struct.KvmCoalescedMmioZone;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmDirtyLog;
import org.devkvm.uapi.struct.KvmEnableCap;
import org.devkvm.uapi.struct.KvmIoeventfd;
import org.devkvm.uapi.struct.KvmIrqLevel;
import org.devkvm.uapi.struct.KvmIrqRouting;
import org.devkvm.uapi.struct.KvmIrqfd;
import org.devkvm.uapi.struct.KvmMsi;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.devkvm.uapi.struct.KvmVcpuInit;

/**
 * A virtual machine: its memory, interrupts, devices and vCPUs.
 *
 * <p>Closing it closes the vCPUs and devices that it created. It keeps the memory of its slots
 * reachable; freeing an arena whose memory is in a slot is a mistake, as it is in C.
 */
public final class VmFd extends Fd {
  private final int vcpuMmapSize;
  private final Map<Integer, MemorySegment> slots = new ConcurrentHashMap<>();
  private final Deque<Fd> children = new ArrayDeque<>();

  VmFd(Transport transport, int fd, int vcpuMmapSize) {
    super(transport, fd);
    this.vcpuMmapSize = vcpuMmapSize;
  }

  /** KVM_CHECK_EXTENSION on this machine: KVM_CAP_MAX_VCPUS, for one, depends on its GIC. */
  public int checkExtension(Cap cap) {
    return ioctl(Ioctl.KVM_CHECK_EXTENSION, cap.number());
  }

  /** KVM_ENABLE_CAP with up to four arguments. */
  public void enableCap(Cap cap, long... args) {
    try (Arena arena = Arena.ofConfined()) {
      KvmEnableCap enable = KvmEnableCap.allocate(arena).cap(cap.number());
      for (int i = 0; i < args.length; i++) {
        enable.args(i, args[i]);
      }
      ioctl(Ioctl.KVM_ENABLE_CAP, enable);
    }
  }

  /** Makes native memory guest memory: KVM_SET_USER_MEMORY_REGION without flags. */
  public void setUserMemoryRegion(int slot, long guestPhysAddr, MemorySegment memory) {
    setUserMemoryRegion(slot, guestPhysAddr, memory, 0);
  }

  /**
   * KVM_SET_USER_MEMORY_REGION.
   *
   * @param slot a free slot, or the one to move or whose flags to change
   * @param memory native memory, its address and size multiples of the page size; an empty segment
   *     deletes the slot
   * @param flags KVM_MEM_LOG_DIRTY_PAGES, KVM_MEM_READONLY
   * @throws IllegalArgumentException for a read-only segment without KVM_MEM_READONLY
   */
  public void setUserMemoryRegion(int slot, long guestPhysAddr, MemorySegment memory, int flags) {
    if (memory.isReadOnly() && (flags & Uapi.KVM_MEM_READONLY) == 0) {
      throw new IllegalArgumentException("the guest may write to a slot without KVM_MEM_READONLY");
    }
    try (Arena arena = Arena.ofConfined()) {
      KvmUserspaceMemoryRegion region =
          KvmUserspaceMemoryRegion.allocate(arena)
              .slot(slot)
              .flags(flags)
              .guestPhysAddr(guestPhysAddr)
              .memorySize(memory.byteSize())
              .userspaceAddr(pointer(memory));
      ioctl(Ioctl.KVM_SET_USER_MEMORY_REGION, region);
    }
    if (memory.byteSize() == 0) {
      slots.remove(slot);
    } else {
      slots.put(slot, memory);
    }
  }

  /** KVM_SET_USER_MEMORY_REGION with size 0. */
  public void deleteMemoryRegion(int slot) {
    setUserMemoryRegion(slot, 0, MemorySegment.NULL);
  }

  /** KVM_GET_DIRTY_LOG into a bitmap of one bit a page, rounded up to 64 bits. */
  public void dirtyLog(int slot, MemorySegment bitmap) {
    try (Arena arena = Arena.ofConfined()) {
      KvmDirtyLog log = KvmDirtyLog.allocate(arena).slot(slot).dirtyBitmap(pointer(bitmap));
      ioctl(Ioctl.KVM_GET_DIRTY_LOG, log);
    }
  }

  /** KVM_CLEAR_DIRTY_LOG for the pages whose bits are set. */
  public void clearDirtyLog(int slot, long firstPage, int pages, MemorySegment bitmap) {
    try (Arena arena = Arena.ofConfined()) {
      KvmClearDirtyLog log =
          KvmClearDirtyLog.allocate(arena)
              .slot(slot)
              .firstPage(firstPage)
              .numPages(pages)
              .dirtyBitmap(pointer(bitmap));
      ioctl(Ioctl.KVM_CLEAR_DIRTY_LOG, log);
    }
  }

  /** KVM_CREATE_VCPU and the mapping of its kvm_run. */
  public VcpuFd createVcpu(int id) {
    int fd = ioctl(Ioctl.KVM_CREATE_VCPU, id);
    return adopt(VcpuFd.map(this, fd, id, vcpuMmapSize));
  }

  /** KVM_ARM_PREFERRED_TARGET: what KVM_ARM_VCPU_INIT wants on this host, without features. */
  public KvmVcpuInit preferredTarget(Arena arena) {
    KvmVcpuInit init = KvmVcpuInit.allocate(arena);
    ioctl(Ioctl.KVM_ARM_PREFERRED_TARGET, init);
    return init;
  }

  /** KVM_CREATE_DEVICE. */
  public DeviceFd createDevice(DeviceType type) {
    try (Arena arena = Arena.ofConfined()) {
      KvmCreateDevice create = KvmCreateDevice.allocate(arena).type(type.number());
      ioctl(Ioctl.KVM_CREATE_DEVICE, create);
      return adopt(new DeviceFd(transport(), create.fd()));
    }
  }

  /** Whether KVM_CREATE_DEVICE with KVM_CREATE_DEVICE_TEST knows the type. */
  public boolean hasDevice(DeviceType type) {
    try (Arena arena = Arena.ofConfined()) {
      KvmCreateDevice create =
          KvmCreateDevice.allocate(arena).type(type.number()).flags(Uapi.KVM_CREATE_DEVICE_TEST);
      return tryIoctl(Ioctl.KVM_CREATE_DEVICE, create.address()) >= 0;
    }
  }

  /** KVM_CREATE_IRQCHIP: a GICv2, its addresses set by {@link #setDeviceAddress}. */
  public void createIrqchip() {
    ioctl(Ioctl.KVM_CREATE_IRQCHIP, 0);
  }

  /**
   * KVM_ARM_SET_DEVICE_ADDR of the GICv2.
   *
   * @param type KVM_VGIC_V2_ADDR_TYPE_DIST or KVM_VGIC_V2_ADDR_TYPE_CPU
   */
  public void setDeviceAddress(int type, long guestPhysAddr) {
    long id = (long) Arm64Uapi.KVM_ARM_DEVICE_VGIC_V2 << Arm64Uapi.KVM_ARM_DEVICE_ID_SHIFT | type;
    try (Arena arena = Arena.ofConfined()) {
      KvmArmDeviceAddr address = KvmArmDeviceAddr.allocate(arena).id(id).addr(guestPhysAddr);
      ioctl(Ioctl.KVM_ARM_SET_DEVICE_ADDR, address);
    }
  }

  /** KVM_IRQ_LINE; {@link IrqLine} composes the number. */
  public void irqLine(int irq, boolean high) {
    try (Arena arena = Arena.ofConfined()) {
      ioctl(Ioctl.KVM_IRQ_LINE, KvmIrqLevel.allocate(arena).irq(irq).level(high ? 1 : 0));
    }
  }

  /** KVM_SET_GSI_ROUTING. */
  public void setGsiRouting(KvmIrqRouting routing) {
    ioctl(Ioctl.KVM_SET_GSI_ROUTING, routing);
  }

  /** KVM_SIGNAL_MSI: whether it was delivered; false when the guest blocked it. */
  public boolean signalMsi(KvmMsi msi) {
    return ioctl(Ioctl.KVM_SIGNAL_MSI, msi) > 0;
  }

  /** KVM_IRQFD. */
  public void irqfd(KvmIrqfd irqfd) {
    ioctl(Ioctl.KVM_IRQFD, irqfd);
  }

  /** KVM_IOEVENTFD. */
  public void ioeventfd(KvmIoeventfd ioeventfd) {
    ioctl(Ioctl.KVM_IOEVENTFD, ioeventfd);
  }

  /** KVM_REGISTER_COALESCED_MMIO: writes to the range go to the ring without an exit. */
  public void registerCoalescedMmio(long guestPhysAddr, int size) {
    coalesced(Ioctl.KVM_REGISTER_COALESCED_MMIO, guestPhysAddr, size);
  }

  /** KVM_UNREGISTER_COALESCED_MMIO. */
  public void unregisterCoalescedMmio(long guestPhysAddr, int size) {
    coalesced(Ioctl.KVM_UNREGISTER_COALESCED_MMIO, guestPhysAddr, size);
  }

  /** Closes the vCPUs and devices, the last first, and then the machine. */
  @Override
  public void close() {
    synchronized (children) {
      while (!children.isEmpty()) {
        children.pop().close();
      }
    }
    super.close();
    slots.clear();
  }

  private void coalesced(Ioctl ioctl, long guestPhysAddr, int size) {
    try (Arena arena = Arena.ofConfined()) {
      ioctl(ioctl, KvmCoalescedMmioZone.allocate(arena).addr(guestPhysAddr).size(size));
    }
  }

  private <T extends Fd> T adopt(T child) {
    synchronized (children) {
      children.push(child);
    }
    return child;
  }
}
