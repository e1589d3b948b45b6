/**
 * Running a PE: the {@link org.devkvm.cpu.exec.Engine} port, the interpreter behind it, exception
 * entry and return, and what makes an engine stop. An engine belongs to the thread that runs it;
 * only the methods that say so may be called from another.
 */
@NullMarked
package org.devkvm.cpu.exec;

import org.jspecify.annotations.NullMarked;
