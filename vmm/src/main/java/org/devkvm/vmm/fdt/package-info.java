/**
 * Flattened device trees (Devicetree Specification v0.4, chapter 5): a tree of {@link
 * org.devkvm.vmm.fdt.FdtNode} and its one-way serialization, {@link org.devkvm.vmm.fdt.FdtWriter}.
 * Knows nothing of any board.
 */
@NullMarked
package org.devkvm.vmm.fdt;

import org.jspecify.annotations.NullMarked;
