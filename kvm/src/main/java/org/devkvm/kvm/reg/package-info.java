/**
 * The registers of a vCPU as user space and trapped instructions reach them: core, firmware, timer,
 * system and cache size registers, one table each (guest.c, sys_regs.c, hypercalls.c). The thread
 * that holds the vCPU's mutex calls.
 */
@NullMarked
package org.devkvm.kvm.reg;

import org.jspecify.annotations.NullMarked;
