/**
 * What LPIs have in guest memory: one table that configures them and one per CPU of what is
 * pending, and which CPUs take LPIs at all. Exists in a VM before its interrupt controller, which
 * is attached once it is there.
 *
 * <p>Threads: any. The attached controller's lock guards all of it.
 *
 * <p>Sources: IHI 0069 chapter 5, Linux vgic-its.c, vgic-v3.c and vgic-mmio-v3.c.
 */
@NullMarked
package org.devkvm.vgic.lpi;

import org.jspecify.annotations.NullMarked;
