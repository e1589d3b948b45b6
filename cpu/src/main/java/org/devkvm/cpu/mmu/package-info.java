/**
 * Address translation of one PE: stage 1 walks, the software TLB and guest memory access through
 * it. Port: {@link org.devkvm.cpu.mmu.PhysicalMemory}, the guest-physical address space.
 */
@NullMarked
package org.devkvm.cpu.mmu;

import org.jspecify.annotations.NullMarked;
