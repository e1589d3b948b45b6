/**
 * What {@code devkvm exec} puts in its place: a program found as a shell finds it, how the machine
 * can execute it, the shim that goes with it, and the words of a shell that do it.
 */
@NullMarked
package org.devkvm.cli.program;

import org.jspecify.annotations.NullMarked;
