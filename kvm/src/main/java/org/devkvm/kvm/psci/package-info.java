/**
 * What HVC does: PSCI, SMCCC, the TRNG and KVM's own calls (psci.c, hypercalls.c, trng.c), as rows
 * of function ids. The vCPU's thread calls.
 */
@NullMarked
package org.devkvm.kvm.psci;

import org.jspecify.annotations.NullMarked;
