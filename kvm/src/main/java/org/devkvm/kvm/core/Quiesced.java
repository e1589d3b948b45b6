package org.devkvm.kvm.core;

import org.devkvm.kvm.rule.Refusal;

/**
 * No vCPU of the VM runs or is in any other ioctl, none is created, and its configuration does not
 * change, until this is closed: what every access to the state of a GIC wants. Locks in Linux's
 * order: kvm->lock, the mutex of each vCPU, kvm->arch.config_lock.
 */
public final class Quiesced implements AutoCloseable {
  private final Vm vm;

  private Quiesced(Vm vm) {
    this.vm = vm;
  }

  /** EBUSY if a vCPU is in an ioctl. */
  static Quiesced of(Vm vm) {
    vm.lock().lock();
    boolean all = vm.vcpus().tryLock();
    if (!all) {
      vm.lock().unlock();
    }
    Refusal.VCPUS_ARE_BUSY.unless(all);
    vm.configLock().lock();
    return new Quiesced(vm);
  }

  @Override
  public void close() {
    vm.configLock().unlock();
    vm.vcpus().unlock();
    vm.lock().unlock();
  }
}
