/** Plays the cases of oracle/ on devkvm and compares what happens with what Linux did. */
@NullMarked
package org.devkvm.checks.oracle;

import org.jspecify.annotations.NullMarked;
