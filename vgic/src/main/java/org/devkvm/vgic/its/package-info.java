/**
 * The Interrupt Translation Service: what device and event of a message make an LPI, told by a
 * queue of commands in guest memory. {@link org.devkvm.vgic.its.Its} translates, {@code Commands}
 * reads the queue, {@code SavedTables} writes the translations to guest memory and reads them back
 * as Linux does. The registers are a view in {@link org.devkvm.vgic.mmio}.
 *
 * <p>Threads: any. Each ITS has one {@link org.devkvm.vgic.its.Its#lock() lock}, which is taken
 * before the interrupt controller's.
 *
 * <p>Sources: IHI 0069 chapter 5, Linux vgic-its.c, devices/arm-vgic-its.rst for the format of the
 * tables. Whatever is wrong with a command drops it, silently, as Linux does.
 */
@NullMarked
package org.devkvm.vgic.its;

import org.jspecify.annotations.NullMarked;
