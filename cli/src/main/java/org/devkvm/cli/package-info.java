/** The devkvm command. */
@NullMarked
package org.devkvm.cli;

import org.jspecify.annotations.NullMarked;
