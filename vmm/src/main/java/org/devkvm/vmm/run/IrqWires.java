package org.devkvm.vmm.run;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.devkvm.client.IrqLine;
import org.devkvm.client.VmFd;
import org.devkvm.vmm.device.Slot;
import org.devkvm.vmm.device.Wire;

/** The wires from the devices to the interrupt controller inside KVM: KVM_IRQ_LINE. */
final class IrqWires {
  private final VmFd vm;

  /** Held for reading by threads that move a wire; {@link #disconnect} waits for them. */
  private final ReadWriteLock connection = new ReentrantReadWriteLock();

  private boolean connected = true;

  IrqWires(VmFd vm) {
    this.vm = vm;
  }

  Wire to(Slot slot) {
    int number = IrqLine.spi(slot.intid());
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
