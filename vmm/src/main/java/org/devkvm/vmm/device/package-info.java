/**
 * The devices that the monitor models itself, each one {@link org.devkvm.vmm.device.BoardDevice} on
 * the {@link org.devkvm.vmm.device.MmioBus}. What they find of the machine is their {@link
 * org.devkvm.vmm.device.Backplane}: wires to the interrupt controller, the guest's memory, time.
 * Any vCPU thread may call any device; a device holds its own lock, the innermost in the monitor,
 * also while it moves its interrupt line, so that the line's changes arrive in their order. An
 * access allocates nothing. What a device remembers is a record of its own with {@code save} and
 * {@code restore}.
 */
@NullMarked
package org.devkvm.vmm.device;

import org.jspecify.annotations.NullMarked;
