package org.devkvm.vgic.mmio;

import org.devkvm.vgic.irq.VgicState;

/**
 * What of a GICv2 survives in a snapshot.
 *
 * @param revision GICD_IIDR.Revision
 * @param groupsUserWritable whether user space may write GICD_IGROUPR
 */
public record GicV2State(int revision, boolean groupsUserWritable, VgicState vgic) {}
