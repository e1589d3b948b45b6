/**
 * The system calls of the server, by the foreign function API: futexes, sockets with descriptors,
 * the memory and the descriptors of another process, mappings. Nothing here knows KVM or the
 * protocol. What fails, fails with a {@link org.devkvm.bridge.posix.PosixException}.
 */
@NullMarked
package org.devkvm.bridge.posix;

import org.jspecify.annotations.NullMarked;
