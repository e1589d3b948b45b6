/**
 * Machine code: an {@link org.devkvm.cpu.exec.Executor} that translates the guest's instructions
 * into the host's, a superblock at a time, when they are first executed.
 */
@NullMarked
package org.devkvm.jit;

import org.jspecify.annotations.NullMarked;
