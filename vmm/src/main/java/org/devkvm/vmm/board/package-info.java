/**
 * The board: the memory map and interrupt numbers of QEMU's {@code virt} (hw/arm/virt.c), so that
 * kernels, firmware and test images made for it run unmodified, and the device tree that describes
 * it. Pure data: no KVM, no live device.
 */
@NullMarked
package org.devkvm.vmm.board;

import org.jspecify.annotations.NullMarked;
