/**
 * File descriptors of the kernel side: the table, the life of the objects behind it, the decoding
 * of requests by the class of the file, and the one place where a refusal becomes an errno. Port:
 * {@link org.devkvm.kvm.fd.UserMemory}, the caller's address space. Any thread may call.
 */
@NullMarked
package org.devkvm.kvm.fd;

import org.jspecify.annotations.NullMarked;
