/**
 * The typed API of KVM: {@link org.devkvm.client.Kvm}, its virtual machines, vCPUs and devices, on
 * the system calls of a {@link org.devkvm.client.Transport}.
 *
 * <p>Every method is one ioctl with its arguments as in C, unless it says otherwise; what the ioctl
 * refuses is a {@link org.devkvm.client.KvmException} with the errno. Methods are thread-safe as
 * the ioctls are: {@link org.devkvm.client.VcpuFd#run} occupies its vCPU, and of that vCPU only
 * {@link org.devkvm.client.VcpuFd#kick} and {@link org.devkvm.client.VcpuFd#immediateExit} are for
 * other threads meanwhile.
 */
@NullMarked
package org.devkvm.client;

import org.jspecify.annotations.NullMarked;
