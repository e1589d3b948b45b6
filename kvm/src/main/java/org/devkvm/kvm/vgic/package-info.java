/**
 * The models of the in-kernel GIC: each is a {@link org.devkvm.kvm.core.Vgic}, a device of the
 * device control API, and nothing that the rest of the kernel side names (vgic-init.c,
 * vgic-kvm-device.c, vgic-v2.c).
 */
@NullMarked
package org.devkvm.kvm.vgic;

import org.jspecify.annotations.NullMarked;
