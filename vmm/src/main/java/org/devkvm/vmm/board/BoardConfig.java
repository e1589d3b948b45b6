package org.devkvm.vmm.board;

/**
 * What a board can be built with.
 *
 * @param memoryBytes size of RAM, whole mebibytes
 * @param commandChannel whether the three extra serial ports are there
 * @param pmu whether the processors have performance counters
 */
public record BoardConfig(
    long memoryBytes, int cpus, int gicVersion, boolean commandChannel, boolean pmu) {}
