package org.devkvm.vgic.irq;

/**
 * What of a CPU interface survives in a snapshot.
 *
 * @param activePriorities0 bit n: group priority 8 * n of Group 0 is active
 * @param activePriorities1 the same for Group 1
 */
public record CpuInterfaceState(Vmcr vmcr, int activePriorities0, int activePriorities1) {}
