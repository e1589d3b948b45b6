/**
 * Register files: memory-mapped views of the interrupt state machine, one {@link RegisterRegion}
 * row per register, with what a guest and what user space (device attributes) may do to it side by
 * side.
 *
 * <p>Threads: any; a {@link RegisterFrame} takes the controller's lock around each access.
 *
 * <p>Sources: IHI 0048B chapters 4 and 5 (GICv2), IHI 0069 (GICv3 and ITS), Linux vgic-mmio.c,
 * vgic-mmio-v2.c and vgic-mmio-v3.c. The CPU interface of a GICv2 is the one that a guest of KVM
 * finds on hardware: the virtual one (GICV).
 */
@NullMarked
package org.devkvm.vgic.mmio;

import org.jspecify.annotations.NullMarked;
