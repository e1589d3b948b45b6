/**
 * What is put into memory before the first instruction: the formats of kernels ({@link
 * org.devkvm.vmm.boot.KernelImage}), the initial RAM disk, and where they lie in RAM ({@link
 * org.devkvm.vmm.boot.Placement}, after Documentation/arm64/booting.rst). Reads files; knows
 * neither KVM nor devices. Every bad file is a {@link org.devkvm.vmm.VmmException} of one line.
 */
@NullMarked
package org.devkvm.vmm.boot;

import org.jspecify.annotations.NullMarked;
