/** Marks that the packages of this module put on their code. */
@NullMarked
package org.devkvm.cpu;

import org.jspecify.annotations.NullMarked;
