/**
 * What the translator asks of a host: for every name in the meanings of the decode tables a method
 * that emits code for it. Nothing here knows which host it is.
 *
 * <p>For each class {@code C} of meanings there is an interface {@code CEmitter} whose methods are
 * called as C's are. A method emits what the Java method of its name computes; that is its whole
 * specification, and its test. The first parameter is where the result goes; then come the Java
 * method's, as {@link org.devkvm.jit.ops.Value} where the decode table has a register, as numbers
 * where it has an immediate. NZCV, FPCR and FPSR are not passed: they are where the host keeps
 * them. {@code fFlags} computes as {@code f} and sets NZCV as {@code Flags.logic} of the result.
 */
@NullMarked
package org.devkvm.jit.ops;

import org.jspecify.annotations.NullMarked;
