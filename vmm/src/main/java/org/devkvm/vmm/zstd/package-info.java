/**
 * A Zstandard decompressor (RFC 8878), for kernels that are packed so. The pure Java libraries
 * there are work through sun.misc.Unsafe, about which Java 25 warns on the user's terminal and
 * which later releases refuse, and are no modules. Whole input to whole output; no dictionaries.
 * Knows nothing of kernels.
 */
@NullMarked
package org.devkvm.vmm.zstd;

import org.jspecify.annotations.NullMarked;
