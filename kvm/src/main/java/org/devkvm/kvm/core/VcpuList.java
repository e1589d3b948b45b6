package org.devkvm.kvm.core;

import java.util.Arrays;
import java.util.Iterator;
import org.devkvm.arm64.reg.Mpidr;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.fd.StandIn;
import org.devkvm.kvm.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The vCPUs of a VM, in the order of their creation. An iteration visits those that there were at
 * its beginning; none ever goes away.
 */
public final class VcpuList implements Iterable<Vcpu> {
  /** KVM_MAX_VCPU_IDS. */
  private static final int MAX_IDS = 512;

  private final Vm vm;
  private volatile Vcpu[] all = {};
  private volatile boolean creating;
  private volatile int max;

  VcpuList(Vm vm, int max) {
    this.vm = vm;
    this.max = max;
  }

  @Override
  public Iterator<Vcpu> iterator() {
    return Arrays.asList(all).iterator();
  }

  /** Those that there are now, by index; not to be changed. */
  Vcpu[] all() {
    return all;
  }

  /** Whether a thread is in an ioctl of one of them. */
  boolean isBusy() {
    for (Vcpu vcpu : all) {
      if (vcpu.mutex().isLocked()) {
        return true;
      }
    }
    return false;
  }

  /** How many there are. */
  public int size() {
    return all.length;
  }

  /** KVM_CAP_MAX_VCPUS of the VM: what its GIC serves, or the best that the host offers. */
  public int max() {
    return max;
  }

  void max(int number) {
    max = number;
  }

  /** The vCPU with an index; null if there is none. */
  public @Nullable Vcpu at(int index) {
    Vcpu[] present = all;
    return index >= 0 && index < present.length ? present[index] : null;
  }

  /** The vCPU that user space gave an id; null if there is none. */
  public @Nullable Vcpu withId(int id) {
    for (Vcpu vcpu : all) {
      if (vcpu.id() == id) {
        return vcpu;
      }
    }
    return null;
  }

  /** The first vCPU with the affinity of an MPIDR value; null if there is none. */
  public @Nullable Vcpu withMpidr(long mpidr) {
    for (Vcpu vcpu : all) {
      if (vcpu.affinity() == (mpidr & Mpidr.AFFINITY)) {
        return vcpu;
      }
    }
    return null;
  }

  /**
   * Creates a vCPU (kvm_main.c:kvm_vm_ioctl_create_vcpu).
   *
   * @param standIn gives the memory that the vCPU shares with user space
   */
  public Vcpu create(int id, StandIn standIn) {
    Refusal.VCPU_ID_TOO_LARGE.when(Integer.compareUnsigned(id, MAX_IDS) >= 0);
    vm.lock().lock();
    try {
      Refusal.TOO_MANY_VCPUS.when(all.length >= max);
      announce(id);
      try {
        return add(id, standIn);
      } finally {
        creating = false;
      }
    } finally {
      vm.lock().unlock();
    }
  }

  /** From here on, the GIC is not initialised before the vCPU is there. */
  private void announce(int id) {
    vm.configLock().lock();
    try {
      Vgic gic = vm.vgic();
      Refusal.VCPU_AFTER_VGIC_INIT.when(gic != null && gic.isInitialised());
      Refusal.VCPU_ID_ABOVE_MAX.when(id >= max);
      creating = true;
    } finally {
      vm.configLock().unlock();
    }
  }

  private Vcpu add(int id, StandIn standIn) {
    // The offset is that of all vCPUs, and is set even if the id turns out to be taken.
    long now = vm.host().counter().now();
    counterOffset(now);
    Refusal.VCPU_ID_TAKEN.when(withId(id) != null);
    SharedPages pages = standIn.pages(Vcpu.MAPPED_PAGES, vm.process().pageBytes());
    Vcpu vcpu = new Vcpu(vm, id, all.length, pages);
    vcpu.counterOffset(now);
    Vcpu[] more = Arrays.copyOf(all, all.length + 1);
    more[vcpu.index()] = vcpu;
    all = more;
    Vgic gic = vm.vgic();
    if (gic != null) {
      gic.added(vcpu);
    }
    return vcpu;
  }

  /** Whether the creation of a vCPU is in flight in another thread. */
  boolean isCreating() {
    return creating;
  }

  /** Sets CNTVOFF_EL2 of all vCPUs. */
  public void counterOffset(long ticks) {
    vm.lock().lock();
    try {
      for (Vcpu vcpu : all) {
        vcpu.counterOffset(ticks);
      }
    } finally {
      vm.lock().unlock();
    }
  }

  /**
   * Takes the mutex of every vCPU, in index order, without waiting.
   *
   * @return false if one is taken; then none is held
   */
  boolean tryLock() {
    Vcpu[] present = all;
    for (int i = 0; i < present.length; i++) {
      if (!present[i].mutex().tryLock()) {
        unlock(present, i);
        return false;
      }
    }
    return true;
  }

  /** Releases what {@link #tryLock} took; no vCPU may have been created since. */
  void unlock() {
    unlock(all, all.length);
  }

  private static void unlock(Vcpu[] locked, int count) {
    for (int i = count - 1; i >= 0; i--) {
      locked[i].mutex().unlock();
    }
  }
}
