/**
 * How devkvm ends: the statuses it exits with, and the one line that a person reads when it fails.
 */
@NullMarked
package org.devkvm.cli.exit;

import org.jspecify.annotations.NullMarked;
