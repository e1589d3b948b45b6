/**
 * devkvm's own virtual machine monitor, in the order of a start: {@code boot} reads kernel and
 * initrd, {@code board} knows the memory map and writes the device tree ({@code fdt}), {@code
 * device} models the serial ports and the clock, {@code run} puts the machine together on the typed
 * KVM client and runs it. What a person did wrong leaves as a {@link org.devkvm.vmm.VmmException}.
 */
@NullMarked
package org.devkvm.vmm;

import org.jspecify.annotations.NullMarked;
