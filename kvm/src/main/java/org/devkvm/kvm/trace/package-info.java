/**
 * What people read of ioctls: the rule behind a refusal, and the call in strace's form. All of it
 * is derived from the rows of {@code uapi} and of {@link org.devkvm.kvm.rule.Refusal}; memory of
 * the caller is only ever read through {@link org.devkvm.kvm.fd.UserMemory}.
 */
@NullMarked
package org.devkvm.kvm.trace;

import org.jspecify.annotations.NullMarked;
