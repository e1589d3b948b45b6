/**
 * The typed API of KVM: {@link org.devkvm.client.Kvm}, its virtual machines, vCPUs and devices, on
 * the system calls of a {@link org.devkvm.client.Transport}.
 *
 * {@snippet :
 * try (Arena arena = Arena.ofShared(); Kvm kvm = Kvm.open(transport); VmFd vm = kvm.createVm()) {
 *   MemorySegment memory = arena.allocate(0x1000, 0x1000);
 *   memory.copyFrom(MemorySegment.ofArray(instructions));
 *   vm.setUserMemoryRegion(0, 0x4000_0000, memory);
 *   VcpuFd vcpu = vm.createVcpu(0);
 *   vcpu.init();
 *   vcpu.setOneReg(RegId.PC, 0x4000_0000);
 *   if (vcpu.run() instanceof VcpuExit.MmioWrite(long address, int length, long value)) {
 *     System.out.printf("x5 = %x, %x to %x%n", vcpu.oneReg(RegId.x(5)), value, address);
 *   }
 * }
 * }
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
