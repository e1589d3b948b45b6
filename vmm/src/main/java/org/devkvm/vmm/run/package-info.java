/**
 * Puts a machine together on the typed KVM client and runs it: {@link org.devkvm.vmm.run.Machine}
 * from a {@link org.devkvm.vmm.run.MachineConfig} to a {@link org.devkvm.vmm.run.MachineResult}.
 *
 * <p>Threads: one per vCPU in KVM_RUN, one per serial output with something to write, one per
 * serial input, and the caller's in {@code run}, which waits for the first reason to stop and then
 * calls the vCPUs back.
 */
@NullMarked
package org.devkvm.vmm.run;

import org.jspecify.annotations.NullMarked;
