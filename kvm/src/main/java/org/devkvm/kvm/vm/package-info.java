/**
 * The VM file: its ioctls, capabilities, interrupt lines and routes (kvm_main.c, arm.c, irqchip.c).
 * Any thread may call.
 */
@NullMarked
package org.devkvm.kvm.vm;

import org.jspecify.annotations.NullMarked;
