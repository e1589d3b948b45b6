package org.devkvm.vgic.irq;

/**
 * What of one interrupt survives in a snapshot.
 *
 * @param cpu the CPU it is private to, or -1 for a shared one
 * @param latch pending by an edge or by software
 * @param line level of the input
 * @param activeCpu the CPU it is active on, meaningful while active
 * @param priority 0 (highest) to 0xf8
 * @param group 0 or 1
 * @param targets GICD_ITARGETSR as the guest wrote it
 * @param target index of the CPU it is routed to
 * @param sources SGIs: bit per CPU that requests it
 * @param activeSource SGIs: CPU whose request is active
 */
public record IrqState(
    int cpu,
    int intid,
    boolean enabled,
    boolean latch,
    boolean line,
    boolean active,
    int activeCpu,
    int priority,
    int group,
    Trigger trigger,
    int targets,
    int target,
    int sources,
    int activeSource) {}
