/**
 * File descriptors of the kernel side: the table, the life of the objects behind it, the decoding
 * of requests by the class of the file, and the one place where a refusal becomes an errno. Ports,
 * by which a door brings its clients: {@link org.devkvm.kvm.fd.UserMemory}, {@link
 * org.devkvm.kvm.fd.Task}, {@link org.devkvm.kvm.fd.StandIn}, {@link org.devkvm.kvm.fd.OtherFiles}.
 * Any thread may call.
 */
@NullMarked
package org.devkvm.kvm.fd;

import org.jspecify.annotations.NullMarked;
