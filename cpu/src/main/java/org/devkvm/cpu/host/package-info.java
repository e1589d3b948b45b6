/**
 * The host below Java: functions of the C library, a few routines of machine code, and faults of
 * memory that somebody takes away while a guest uses it.
 */
@NullMarked
package org.devkvm.cpu.host;

import org.jspecify.annotations.NullMarked;
