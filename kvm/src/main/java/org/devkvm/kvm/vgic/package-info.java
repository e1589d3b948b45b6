/**
 * The models of the in-kernel GIC: each is a {@link org.devkvm.kvm.core.Vgic} and a device of the
 * device control API. The ITS is such a device too. The rest of the kernel side knows {@code Vgic}
 * only, except for {@code DeviceTypes}, and {@code VmFile} for the older calls of the GICv2
 * (vgic-init.c, vgic-kvm-device.c, vgic-v2.c, vgic-v3.c, vgic-its.c).
 */
@NullMarked
package org.devkvm.kvm.vgic;

import org.jspecify.annotations.NullMarked;
