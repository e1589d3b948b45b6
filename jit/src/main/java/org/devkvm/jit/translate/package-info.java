/** From guest instructions to calls of {@link org.devkvm.jit.ops.HostOps}, for any host. */
@NullMarked
package org.devkvm.jit.translate;

import org.jspecify.annotations.NullMarked;
