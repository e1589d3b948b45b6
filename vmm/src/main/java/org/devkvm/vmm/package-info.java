/** The virtual machine monitor. */
@NullMarked
package org.devkvm.vmm;

import org.jspecify.annotations.NullMarked;
