/**
 * The default guest: Debian's kernel and busybox, obtained once and kept, and the small initramfs
 * that devkvm packs around them at every start.
 *
 * <p>{@link org.devkvm.cli.guest.DebianGuest} obtains, {@link org.devkvm.cli.guest.InitOverlay}
 * packs, the script {@code init} beside these classes is the guest's first process.
 */
@NullMarked
package org.devkvm.cli.guest;

import org.jspecify.annotations.NullMarked;
