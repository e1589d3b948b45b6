/** KVM in this process. */
@NullMarked
package org.devkvm.local;

import org.jspecify.annotations.NullMarked;
