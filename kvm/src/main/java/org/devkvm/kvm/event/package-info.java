/**
 * How the VM and user space tell each other of events without an exit: irqfds, ioeventfds, the ring
 * of coalesced MMIO, and statistics (eventfd.c, coalesced_mmio.c, binary_stats.c).
 */
@NullMarked
package org.devkvm.kvm.event;

import org.jspecify.annotations.NullMarked;
