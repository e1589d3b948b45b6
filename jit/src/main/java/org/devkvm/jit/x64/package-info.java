/**
 * The x86-64 host: an assembler, executable memory, the way into generated code and out of it, and
 * the emitters of {@link org.devkvm.jit.ops}.
 *
 * <p>What it needs of the processor is the level x86-64-v3 of the psABI (AVX2, BMI2, FMA, LZCNT):
 * {@link org.devkvm.jit.x64.HostFeatures} asks. Three-operand encodings make static register
 * mapping cheap, and every x86 processor since 2015 that is likely to run this has them.
 */
@NullMarked
package org.devkvm.jit.x64;

import org.jspecify.annotations.NullMarked;
