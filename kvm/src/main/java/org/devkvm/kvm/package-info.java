/**
 * The kernel side of KVM: {@link org.devkvm.kvm.KvmSystem} is what opening /dev/kvm gives.
 *
 * <p>{@code rule}, {@code fd}, {@code memory}, {@code timer}, {@code pmu}, {@code flight} and
 * {@code core} are the ground (state and ports); {@code reg}, {@code psci}, {@code event}, {@code
 * vgic} and {@code device} act on it; {@code vcpu}, {@code vm} and this package are the files with
 * their ioctls. A package depends only on packages to its left. Beside them {@code trace} writes,
 * for people, what went through {@code fd}.
 */
@NullMarked
package org.devkvm.kvm;

import org.jspecify.annotations.NullMarked;
