package org.devkvm.vmm.board;

/**
 * What a board has beside its devices.
 *
 * @param memoryBytes size of RAM, whole mebibytes
 * @param pmu whether the processors have performance counters
 */
public record BoardConfig(long memoryBytes, int cpus, int gicVersion, boolean pmu) {}
