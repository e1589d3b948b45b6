package org.devkvm.vmm.run;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.devkvm.client.Transport;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.devkvm.uapi.struct.KvmIrqLevel;
import org.devkvm.uapi.struct.KvmOneReg;
import org.devkvm.uapi.struct.KvmRun;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.devkvm.uapi.struct.KvmVcpuInit;
import org.devkvm.uapi.struct.Layout;

/**
 * A KVM whose guest is a script: it writes down what it is asked, and vCPU 0 leaves KVM_RUN with
 * one scripted exit after the other. At the end of the script, and on other vCPUs, KVM_RUN waits
 * for an interruption.
 */
final class KvmOfOneGuest implements Transport {
  private static final int SYSTEM_FD = 3;
  private static final int VM_FD = 4;
  private static final int DEVICE_FD = 5;
  private static final int VCPU_FD = 10;
  private static final int MMAP_SIZE = 8192;

  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  private final Deque<Consumer<KvmRun>> script = new ArrayDeque<>();
  private final Map<Integer, Vcpu> vcpus = new ConcurrentHashMap<>();

  private record Vcpu(KvmRun run, Semaphore interrupts) {}

  /** What was asked, in order: the ioctl's name and what is interesting about its argument. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  void guestWrites(long ipa, String characters) {
    characters.chars().forEach(character -> guestWrites(ipa, 4, character));
  }

  void guestWrites(long ipa, int length, long value) {
    script.add(run ->
        run.exitReason(ExitReason.MMIO.number())
            .mmioPhysAddr(ipa)
            .mmioLen(length)
            .mmioIsWrite(1)
            .mmioValue(value));
  }

  /** The guest reads; {@code answer} sees the page when it runs on. */
  void guestReads(long ipa, int length, Consumer<KvmRun> answer) {
    script.add(run ->
        run.exitReason(ExitReason.MMIO.number()).mmioPhysAddr(ipa).mmioLen(length).mmioIsWrite(0));
    script.add(run -> {
      answer.accept(run);
      guestWrites(0x0900_0004L, 4, 0); // some exit that does nothing
      script.removeLast().accept(run);
    });
  }

  void guestExits(Consumer<KvmRun> exit) {
    script.add(exit);
  }

  void systemEvent(int type) {
    script.add(run ->
        run.exitReason(ExitReason.SYSTEM_EVENT.number()).systemEventType(type).systemEventNdata(0));
  }

  @Override
  public int open() {
    return SYSTEM_FD;
  }

  @Override
  public int ioctl(int fd, int request, long argument) {
    Ioctl ioctl = Ioctl.of(fdClass(fd), request).orElseThrow();
    return switch (ioctl) {
      case KVM_GET_VCPU_MMAP_SIZE -> MMAP_SIZE;
      case KVM_RUN -> run(fd);
      case KVM_CREATE_VM -> VM_FD;
      case KVM_ARM_PREFERRED_TARGET -> 0;
      default -> {
        calls.add(ioctl.name() + describe(ioctl, fd, argument));
        yield result(ioctl, argument);
      }
    };
  }

  @Override
  public MemorySegment mmap(int fd, long length, Arena arena) {
    MemorySegment page = arena.allocate(length, 4096);
    vcpus.put(fd, new Vcpu(new KvmRun(page), new Semaphore(0)));
    return page;
  }

  @Override
  public int close(int fd) {
    calls.add("close " + fd);
    return 0;
  }

  @Override
  public void interrupt(int vcpuFd) {
    vcpu(vcpuFd).interrupts().release();
  }

  private Vcpu vcpu(int fd) {
    return Objects.requireNonNull(vcpus.get(fd));
  }

  private int run(int fd) {
    if (vcpu(fd).run().immediateExit() != 0) {
      return -Errno.EINTR.number();
    }
    Consumer<KvmRun> exit = fd == VCPU_FD ? script.poll() : null;
    if (exit != null) {
      exit.accept(vcpu(fd).run());
      return 0;
    }
    vcpu(fd).interrupts().acquireUninterruptibly();
    return -Errno.EINTR.number();
  }

  private static int result(Ioctl ioctl, long argument) {
    return switch (ioctl) {
      case KVM_CREATE_VCPU -> VCPU_FD + (int) argument;
      case KVM_CREATE_DEVICE -> {
        new KvmCreateDevice(at(argument, KvmCreateDevice.LAYOUT)).fd(DEVICE_FD);
        yield 0;
      }
      default -> 0;
    };
  }

  private static String describe(Ioctl ioctl, int fd, long argument) {
    return switch (ioctl) {
      case KVM_CREATE_VCPU -> " " + argument;
      case KVM_CREATE_DEVICE ->
          " " + new KvmCreateDevice(at(argument, KvmCreateDevice.LAYOUT)).type();
      case KVM_SET_USER_MEMORY_REGION -> {
        var region = new KvmUserspaceMemoryRegion(at(argument, KvmUserspaceMemoryRegion.LAYOUT));
        yield " 0x%x+0x%x".formatted(region.guestPhysAddr(), region.memorySize());
      }
      case KVM_SET_DEVICE_ATTR -> {
        var attr = new KvmDeviceAttr(at(argument, KvmDeviceAttr.LAYOUT));
        String value = attr.addr() == 0 ? "" : "=0x%x".formatted(u64(attr.addr()));
        yield " %d:%d%s".formatted(attr.group(), attr.attr(), value);
      }
      case KVM_ARM_VCPU_INIT ->
          " %d features %d"
              .formatted(
                  fd - VCPU_FD, new KvmVcpuInit(at(argument, KvmVcpuInit.LAYOUT)).features(0));
      case KVM_SET_ONE_REG -> {
        var reg = new KvmOneReg(at(argument, KvmOneReg.LAYOUT));
        yield " 0x%x=0x%x".formatted(reg.id(), u64(reg.addr()));
      }
      case KVM_IRQ_LINE -> {
        var level = new KvmIrqLevel(at(argument, KvmIrqLevel.LAYOUT));
        yield " 0x%x=%d".formatted(level.irq(), level.level());
      }
      default -> "";
    };
  }

  private static FdClass fdClass(int fd) {
    return switch (fd) {
      case SYSTEM_FD -> FdClass.SYSTEM;
      case VM_FD -> FdClass.VM;
      case DEVICE_FD -> FdClass.DEVICE;
      default -> FdClass.VCPU;
    };
  }

  private static long u64(long address) {
    return at(address, Long.BYTES).get(ValueLayout.JAVA_LONG, 0);
  }

  private static MemorySegment at(long address, Layout layout) {
    return at(address, layout.size());
  }

  @SuppressWarnings("restricted") // the kernel's end of an ioctl: all it has is an address
  private static MemorySegment at(long address, long size) {
    return MemorySegment.ofAddress(address).reinterpret(size);
  }
}
