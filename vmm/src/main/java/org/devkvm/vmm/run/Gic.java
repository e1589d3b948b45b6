package org.devkvm.vmm.run;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.devkvm.client.DeviceFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.DeviceType;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.board.VirtBoard.Slot;
import org.devkvm.vmm.device.IrqLine;
import org.devkvm.vmm.state.GicV2State;

/** The GICv2 inside KVM and the wires to it (devices/arm-vgic.rst). */
final class Gic {
  private static final int ADDR = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ADDR.number();
  private static final int CTRL = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CTRL.number();

  private final VmFd vm;
  private final DeviceFd device;

  /** Held for reading by who moves a wire; {@link #disconnect} waits for them. */
  private final ReadWriteLock connection = new ReentrantReadWriteLock();

  private boolean connected = true;

  private Gic(VmFd vm, DeviceFd device) {
    this.vm = vm;
    this.device = device;
  }

  /** Creates it at its addresses; vCPUs are created next, and then {@link #init}. */
  static Gic createV2(VmFd vm) {
    DeviceFd device = vm.createDevice(DeviceType.ARM_VGIC_V2);
    device.setAttribute64(ADDR, Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_DIST, VirtBoard.GICD_BASE);
    device.setAttribute64(ADDR, Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_CPU, VirtBoard.GICC_BASE);
    return new Gic(vm, device);
  }

  /** As above, as another one was; {@link #restore} comes after {@link #init}. */
  static Gic createLike(GicV2State state, VmFd vm) {
    DeviceFd device = vm.createDevice(DeviceType.ARM_VGIC_V2);
    state.configure(device);
    return new Gic(vm, device);
  }

  GicV2State capture(int cpus) {
    return GicV2State.capture(device, cpus);
  }

  void restore(GicV2State state) throws VmmException {
    state.restore(device);
  }

  void init() {
    device.setAttribute(CTRL, Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
  }

  IrqLine line(Slot slot) {
    int number = org.devkvm.client.IrqLine.spi(slot.intid());
    return level -> {
      connection.readLock().lock();
      try {
        if (connected) {
          vm.irqLine(number, level);
        }
      } finally {
        connection.readLock().unlock();
      }
    };
  }

  /** Cuts the wires: threads that still feed a device move nothing any more. */
  void disconnect() {
    connection.writeLock().lock();
    try {
      connected = false;
    } finally {
      connection.writeLock().unlock();
    }
  }
}
