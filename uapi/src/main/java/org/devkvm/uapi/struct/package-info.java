/**
 * The C structs of KVM's arm64 ABI: one flyweight each over a {@code MemorySegment}, and its table
 * of fields ({@link org.devkvm.uapi.struct.Layout}) for logs and tests.
 *
 * <p>A flyweight owns no memory and is as thread-safe as the memory under it: the kernel side lays
 * it over a copy of the caller's struct, the client over memory of its arena. All fields are little
 * endian. Every offset and size is proven by the C probe.
 */
@NullMarked
package org.devkvm.uapi.struct;

import org.jspecify.annotations.NullMarked;
