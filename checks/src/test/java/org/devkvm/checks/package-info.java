/**
 * Tests that hold the code and the documents to the rules of ARCHITECTURE.md and CONTRIBUTING.md.
 */
@NullMarked
package org.devkvm.checks;

import org.jspecify.annotations.NullMarked;
