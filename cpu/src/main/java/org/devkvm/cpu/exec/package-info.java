/**
 * Running a PE: {@link org.devkvm.cpu.exec.PeEngine}, which every engine is, the {@link
 * org.devkvm.cpu.exec.Executor}s under it that interpret, and the instructions that need the whole
 * PE. A PE belongs to the thread that runs it; only what says so may be called from another.
 */
@NullMarked
package org.devkvm.cpu.exec;

import org.jspecify.annotations.NullMarked;
