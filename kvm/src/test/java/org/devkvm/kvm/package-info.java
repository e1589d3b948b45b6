/** A kernel side whose processors, clock and user memory are scripted, and the facts about it. */
@NullMarked
package org.devkvm.kvm;

import org.jspecify.annotations.NullMarked;
