/**
 * The PMUv3 of a vCPU (pmu-emul.c). {@link org.devkvm.kvm.pmu.Pmu} is its meaning; the registers
 * are in {@code CpuState}, what is counted comes from the engine as an {@link
 * org.devkvm.cpu.engine.InstructionMeter}, and the interrupt line leaves by {@link
 * org.devkvm.kvm.pmu.Pmu.Output}. A PMU belongs to the thread that holds the vCPU's mutex.
 */
@NullMarked
package org.devkvm.kvm.pmu;

import org.jspecify.annotations.NullMarked;
