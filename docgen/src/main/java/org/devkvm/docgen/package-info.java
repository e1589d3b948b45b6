/**
 * Writes docs/abi: a page for each kind of row, a table for each table. What devkvm answers is not
 * written anywhere but asked from it ({@link org.devkvm.docgen.Answers}), so that a page can only
 * be old, not wrong; a test fails when one is old.
 */
@NullMarked
package org.devkvm.docgen;

import org.jspecify.annotations.NullMarked;
