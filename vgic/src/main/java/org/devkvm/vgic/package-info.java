/** The interrupt controller. */
@NullMarked
package org.devkvm.vgic;

import org.jspecify.annotations.NullMarked;
