/**
 * The A64 oracle: the same instructions on the same registers under qemu-aarch64-static (or any
 * arm64 Linux) and on devkvm. {@code cpu/src/oracle/record} records what the oracle answers; a test
 * replays that without it. Everything follows from the decode tables, so a new row is covered as
 * soon as it exists.
 */
@NullMarked
package org.devkvm.cpu.oracle;

import org.jspecify.annotations.NullMarked;
