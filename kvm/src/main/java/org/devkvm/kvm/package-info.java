/** The kernel side of KVM. */
@NullMarked
package org.devkvm.kvm;

import org.jspecify.annotations.NullMarked;
