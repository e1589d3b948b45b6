/**
 * The vCPU file: its ioctls, KVM_ARM_VCPU_INIT, and KVM_RUN with its order of entry and exit
 * (arm.c, handle_exit.c, mmio.c, mmu.c). Every ioctl holds the vCPU's mutex.
 */
@NullMarked
package org.devkvm.kvm.vcpu;

import org.jspecify.annotations.NullMarked;
