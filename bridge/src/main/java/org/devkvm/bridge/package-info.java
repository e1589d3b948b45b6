/**
 * The server end of the door for native programs: their {@code /dev/kvm} is the C library in {@code
 * shim/}, which passes calls on through memory that both sides map. docs/native-door.md describes
 * the protocol.
 *
 * <p>A client is a process of the same user, and nothing it says is believed: every length, offset,
 * descriptor and pointer is checked where it is used, a word is read once, and what it shares may
 * vanish at any time. A client has one {@link org.devkvm.kvm.fd.FdTable} and, for each of its
 * threads that calls, one thread here. When it ends, everything of it ends.
 */
@NullMarked
package org.devkvm.bridge;

import org.jspecify.annotations.NullMarked;
