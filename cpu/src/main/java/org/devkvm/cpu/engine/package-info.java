/**
 * The port of a processor: what a hypervisor hands to an {@link org.devkvm.cpu.engine.Engine}, asks
 * of it and gets back, and the {@link org.devkvm.cpu.engine.ShareabilityDomain} that joins the
 * engines of a VM. How instructions are executed is the business of {@code org.devkvm.cpu.exec} and
 * of translators.
 */
@NullMarked
package org.devkvm.cpu.engine;

import org.jspecify.annotations.NullMarked;
