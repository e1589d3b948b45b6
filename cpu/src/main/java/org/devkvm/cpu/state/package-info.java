/**
 * The architectural state of one PE as plain data. No semantics and no dispatch live here; whoever
 * runs the PE owns the state, and nothing in it is synchronised.
 */
@NullMarked
package org.devkvm.cpu.state;

import org.jspecify.annotations.NullMarked;
