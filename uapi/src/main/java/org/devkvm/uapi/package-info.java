/** The ioctl table, capabilities, error numbers, exit reasons and ids of the KVM ABI. */
@NullMarked
package org.devkvm.uapi;

import org.jspecify.annotations.NullMarked;
