package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.devkvm.client.DeviceFd;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.RegId;
import org.junit.jupiter.api.Test;

/**
 * An interrupt that is raised for a CPU that waits, and routed to another before that has woken.
 */
class RetargetedWhileAsleepTest {
  private static final int ROUNDS = 300;
  private static final long RAM = 0x4000_0000L;
  private static final long GICD = 0x0800_0000L;
  private static final long GICC = 0x0801_0000L;
  private static final long DEVICE = 0x0900_0000L;
  private static final int SPI = 34;

  /** Waits for an interrupt, takes and ends it, and says which it was. */
  private static final int[] TAKER = {
    0xD503207F, // wfi
    0xB9400D61, // ldr w1, [x11, #0xc]
    0x710FFC3F, // cmp w1, #1023
    0x54FFFFA0, // b.eq .-12
    0xB9001161, // str w1, [x11, #0x10]
    0xF9000121, // str x1, [x9]
    0x17FFFFFA, // b .-24
  };

  /** Makes the SPI pending, and routes it elsewhere at once. */
  private static final int[] SENDER = {
    0xB9000542, // str w2, [x10, #4]
    0x39000183, // strb w3, [x12]
    0xF9000123, // str x3, [x9]
    0x17FFFFFD, // b .-12
  };

  @Test
  void itReachesOneOfThem() throws InterruptedException {
    LinkedBlockingQueue<VcpuExit> taken = new LinkedBlockingQueue<>();
    try (Arena arena = Arena.ofShared();
        Kvm kvm = LocalKvm.open(new LocalOptions());
        VmFd vm = kvm.createVm()) {
      MemorySegment memory = arena.allocate(0x1000, 0x1000);
      MemorySegment.copy(TAKER, 0, memory, ValueLayout.JAVA_INT, 0, TAKER.length);
      MemorySegment.copy(SENDER, 0, memory, ValueLayout.JAVA_INT, 0x800, SENDER.length);
      vm.setUserMemoryRegion(0, RAM, memory);
      try (VcpuFd first = taker(vm, 0);
          VcpuFd second = taker(vm, 1);
          VcpuFd sender = vm.createVcpu(2)) {
        sender.init();
        sender.setOneReg(RegId.PC, RAM + 0x800);
        sender.setOneReg(RegId.x(9), DEVICE);
        sender.setOneReg(RegId.x(10), GICD + 0x200);
        sender.setOneReg(RegId.x(12), GICD + 0x800 + SPI);
        sender.setOneReg(RegId.x(2), 1L << (SPI - 32));
        gic(vm);
        List<Thread> threads = new ArrayList<>();
        for (VcpuFd vcpu : List.of(first, second)) {
          threads.add(Thread.ofPlatform().start(() -> runUntilKicked(vcpu, taken)));
        }
        for (int round = 0; round < ROUNDS; round++) {
          sender.setOneReg(RegId.x(3), 1 + round % 2);
          assertThat(sender.run()).isInstanceOf(VcpuExit.MmioWrite.class);
          assertThat(taken.poll(20, TimeUnit.SECONDS))
              .as("round %d", round)
              .isEqualTo(new VcpuExit.MmioWrite(DEVICE, 8, SPI));
        }
        first.kick();
        second.kick();
        for (Thread thread : threads) {
          thread.join();
        }
      }
    }
  }

  private static VcpuFd taker(VmFd vm, int id) {
    VcpuFd vcpu = vm.createVcpu(id);
    vcpu.init();
    vcpu.setOneReg(RegId.PC, RAM);
    vcpu.setOneReg(RegId.x(9), DEVICE);
    vcpu.setOneReg(RegId.x(11), GICC);
    return vcpu;
  }

  private static void gic(VmFd vm) {
    DeviceFd gic = vm.createDevice(DeviceType.ARM_VGIC_V2);
    int address = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ADDR.number();
    gic.setAttribute64(address, Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_DIST, GICD);
    gic.setAttribute64(address, Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_CPU, GICC);
    gic.setAttribute(
        AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CTRL.number(), Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
    int distributor = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS.number();
    gic.setAttribute32(distributor, 0, 1);
    gic.setAttribute32(distributor, 0x104, -1);
    gic.setAttribute32(distributor, 0x820, 0x0101_0101);
    gic.setAttribute32(distributor, 0xc08, 0xaaaa_aaaa);
    int cpu = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CPU_REGS.number();
    for (long index = 0; index < 2; index++) {
      gic.setAttribute32(cpu, index << 32, 1);
      gic.setAttribute32(cpu, index << 32 | 4, 0x1f);
    }
  }

  private static void runUntilKicked(VcpuFd vcpu, LinkedBlockingQueue<VcpuExit> taken) {
    while (true) {
      VcpuExit exit = vcpu.run();
      if (exit instanceof VcpuExit.Intr) {
        return;
      }
      taken.add(exit);
    }
  }
}
