/**
 * The interrupt controllers inside KVM: one class for each kind, which knows its place, its node in
 * the device tree, how KVM makes it and what it remembers. {@link org.devkvm.vmm.gic.BoardGic#of}
 * lists them.
 */
@NullMarked
package org.devkvm.vmm.gic;

import org.jspecify.annotations.NullMarked;
