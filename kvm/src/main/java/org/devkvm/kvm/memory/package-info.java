/**
 * Guest-physical memory: the slots of KVM_SET_USER_MEMORY_REGION, their dirty logs, and the {@link
 * org.devkvm.cpu.mmu.PhysicalMemory} that engines look pages up in. Lookups take no lock; changes
 * are made under one (the kernel's slots_lock) and published as a whole.
 */
@NullMarked
package org.devkvm.kvm.memory;

import org.jspecify.annotations.NullMarked;
