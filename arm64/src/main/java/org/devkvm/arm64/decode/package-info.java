/** Decode tables of the A64 instruction set and what is generated from them. */
@NullMarked
package org.devkvm.arm64.decode;

import org.jspecify.annotations.NullMarked;
