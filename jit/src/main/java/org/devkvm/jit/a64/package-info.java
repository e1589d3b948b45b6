/**
 * Machine code for AArch64 hosts. Guest and host have one instruction set: what only computes in
 * registers is executed as it is, with other general registers, and so are the flags, floating
 * point and SIMD. Memory is reached by the software TLB, control by blocks and exits, as on any
 * host.
 *
 * <p>NZCV, FPCR, FPSR and the vector registers of the guest are the host's while code runs. Nothing
 * that is emitted around an instruction changes NZCV.
 */
@NullMarked
package org.devkvm.jit.a64;

import org.jspecify.annotations.NullMarked;
