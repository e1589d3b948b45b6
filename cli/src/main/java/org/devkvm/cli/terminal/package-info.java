/**
 * The person's terminal: raw mode that is always undone, its size, and the keys that devkvm keeps
 * for itself.
 */
@NullMarked
package org.devkvm.cli.terminal;

import org.jspecify.annotations.NullMarked;
