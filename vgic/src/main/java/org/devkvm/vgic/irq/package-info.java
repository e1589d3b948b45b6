/**
 * The interrupt state machine of one VM: which interrupts are pending, which are active, and which
 * one is signalled to which CPU. It knows no register: register files (of GICv2 and GICv3, in
 * {@link org.devkvm.vgic.mmio}) are views of it.
 *
 * <p>{@link Irq} is one interrupt, {@link CpuInterface} one CPU's end (mask, priorities,
 * selection), {@link InterruptController} the VM that holds them and its lock.
 *
 * <p>Threads: any thread may call; vCPU threads (register accesses), injectors (devices, timers,
 * irqfds) and user space (save and restore) do. One {@link InterruptController#lock() lock} per VM
 * guards everything. Methods that take it themselves say so, the output levels are read without it,
 * all others require it to be held. The lock is a leaf: nothing here waits for anything while
 * holding it.
 *
 * <p>Sources: IHI 0048B (GICv2), IHI 0069 (GICv3), Linux vgic.c, vgic-v2.c and vgic-v3.c for what a
 * guest of KVM sees.
 */
@NullMarked
package org.devkvm.vgic.irq;

import org.jspecify.annotations.NullMarked;
