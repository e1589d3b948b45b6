/**
 * Accesses to devices that KVM hands over without a description of them (KVM_EXIT_ARM_NISV, api.rst
 * 5): the instruction is fetched as the vCPU fetched it, decoded and carried out, as any VMM that
 * serves them has to. It knows nothing but the client and the guest's memory, so that it would work
 * on Linux too.
 */
@NullMarked
package org.devkvm.vmm.access;

import org.jspecify.annotations.NullMarked;
