/**
 * Machine code that outlives its process: blocks in a file of the user's cache directory, each with
 * the instructions that it was made from. What is in such a file is an offer: a block is taken when
 * memory holds exactly these instructions where the block is entered first.
 */
@NullMarked
package org.devkvm.jit.store;

import org.jspecify.annotations.NullMarked;
