/**
 * The devkvm command: its options, its exit statuses and the session between a person's terminal
 * and a guest.
 *
 * <p>Whatever goes wrong reaches the person as one line on standard error and a status of {@link
 * org.devkvm.cli.exit.ExitStatus}; the only place that turns an exception into that line is {@link
 * org.devkvm.cli.Main}.
 */
@NullMarked
package org.devkvm.cli;

import org.jspecify.annotations.NullMarked;
