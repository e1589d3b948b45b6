/**
 * The state of VMs and vCPUs: the kernel's struct kvm and struct kvm_vcpu, on which the other
 * packages act. It knows no ioctl and no user memory layout.
 *
 * <p>Locks, outermost first, as in the kernel: {@link org.devkvm.kvm.core.Vcpu#mutex} (every vCPU
 * ioctl; all of them in index order, without waiting, by {@link org.devkvm.kvm.core.Vm#quiesce}),
 * {@link org.devkvm.kvm.core.Vm#lock} (creation of vCPUs and devices), the slots' lock, {@link
 * org.devkvm.kvm.core.Vm#configLock} (GIC set-up, hypercall bitmaps), the power state of a vCPU, a
 * timer, and innermost the interrupt controller's own. {@code quiesce} takes the mutexes with
 * {@code Vm.lock} held, and may, because it does not wait for them. Registers belong to the thread
 * that holds the vCPU's mutex; requests, interrupt lines, signals and the power state may be
 * changed by any thread.
 */
@NullMarked
package org.devkvm.kvm.core;

import org.jspecify.annotations.NullMarked;
