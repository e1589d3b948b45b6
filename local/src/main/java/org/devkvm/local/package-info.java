/**
 * KVM inside this process. {@link org.devkvm.local.LocalKvm#open} is the entry point for embedders;
 * {@link org.devkvm.local.LocalTransport} is the system call boundary: file descriptors are its
 * own, user memory is the memory of this process, and the thread that calls is the thread that runs
 * the vCPU.
 */
@NullMarked
package org.devkvm.local;

import org.jspecify.annotations.NullMarked;
