/**
 * Writes the checked-in generated sources from the decode tables. Runs at development time only:
 * {@link org.devkvm.codegen.Codegen} rewrites the files, a test fails when they are stale.
 */
@NullMarked
package org.devkvm.codegen;

import org.jspecify.annotations.NullMarked;
