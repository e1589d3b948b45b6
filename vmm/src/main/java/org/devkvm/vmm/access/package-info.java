/**
 * Accesses to devices that KVM hands over without a description of them (KVM_EXIT_ARM_NISV, api.rst
 * 5): the instruction is fetched as the vCPU fetched it, decoded and carried out, as every VMM has
 * to that serves them. It knows nothing but the client and the guest's memory, so that it would
 * serve on Linux too.
 */
@NullMarked
package org.devkvm.vmm.access;

import org.jspecify.annotations.NullMarked;
