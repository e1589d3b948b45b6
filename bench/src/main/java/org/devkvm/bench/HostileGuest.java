package org.devkvm.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.devkvm.client.Kvm;
import org.devkvm.client.KvmException;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.local.LocalKvm;
import org.devkvm.uapi.Cap;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;

/**
 * A guest that does its worst: random code at EL1 with random system registers, random page tables
 * and random accesses to memory and the GIC, while its memory is taken away and given back. KVM may
 * answer what it likes but an internal error. Beside it, in the same JVM, another VM counts, and
 * must not notice.
 */
public final class HostileGuest implements AutoCloseable {
  private static final long RAM = 0x4000_0000L;
  private static final long GIC = 0x0800_0000L;
  private static final long DEVICE = 0x0900_0000L;
  private static final int COUNTS = 1000;

  /** What random code is made of, besides random words: {bits that are set, bits that vary}. */
  private static final int[][] FORMS = {
    {0x38000000, 0xC7FFFFFF}, // loads and stores of one register
    {0x28000000, 0xC7FFFFFF}, // of pairs
    {0x08000000, 0xC0FFFFFF}, // exclusive and ordered
    {0xD5000000, 0x003FFFFF}, // system
    {0x14000000, 0x000003FF}, // branches
    {0x54000000, 0x00FFFFFF},
    {0x91000000, 0x403FFFFF}, // add
    {0xD69F03E0, 0}, // eret
    {0xD4000001, 0x001FFFE3}, // svc, hvc, smc
  };

  private static final long[] SYSTEM = {
    RegId.sysReg(3, 0, 1, 0, 0), // SCTLR_EL1
    RegId.sysReg(3, 0, 2, 0, 0), // TTBR0_EL1
    RegId.sysReg(3, 0, 2, 0, 1), // TTBR1_EL1
    RegId.sysReg(3, 0, 2, 0, 2), // TCR_EL1
    RegId.sysReg(3, 0, 10, 2, 0), // MAIR_EL1
    RegId.sysReg(3, 0, 12, 0, 0), // VBAR_EL1
    RegId.sysReg(3, 0, 1, 0, 2), // CPACR_EL1
    RegId.sysReg(2, 0, 0, 2, 2), // MDSCR_EL1
    RegId.sysReg(2, 0, 0, 0, 5), // DBGBCR0_EL1
    RegId.sysReg(2, 0, 0, 0, 7), // DBGWCR0_EL1
  };

  private final RandomGenerator random;
  private final Arena arena = Arena.ofShared();
  private final Kvm kvm = LocalKvm.open();
  private final HostileMemory memory = new HostileMemory();
  private final VmFd vm = kvm.createVm();
  private final VcpuFd vcpu;
  private final VmFd otherVm = kvm.createVm();
  private final VcpuFd other;

  private HostileGuest(long seed) {
    random = new SplittableRandom(seed);
    vm.enableCap(Cap.ARM_NISV_TO_USER);
    vm.setUserMemoryRegion(0, RAM, memory.segment());
    vm.createIrqchip();
    vm.setDeviceAddress(0, GIC);
    vm.setDeviceAddress(1, GIC + 0x1_0000);
    vcpu = vm.createVcpu(0);
    MemorySegment page = arena.allocate(4096, 4096);
    int[] count = {
      0xF9400140, // ldr x0, [x10]
      0x91000400, // add x0, x0, #1
      0xF9000140, // str x0, [x10]
      0xF100056B, // subs x11, x11, #1
      0x54FFFF81, // b.ne .-16
      0xF9000120, // str x0, [x9]
    };
    MemorySegment.copy(count, 0, page, ValueLayout.JAVA_INT, 0, count.length);
    otherVm.setUserMemoryRegion(0, RAM, page);
    other = otherVm.createVcpu(0);
    other.init();
  }

  /** Plays rounds, each of a new guest in the same VM. The message says what went wrong. */
  public static void play(long seed, int rounds) {
    try (HostileGuest guest = new HostileGuest(seed)) {
      for (int round = 0; round < rounds; round++) {
        guest.round();
        guest.checkOther(round);
      }
    }
  }

  /**
   * Plays until some seconds are over.
   *
   * @param args seconds, and optionally a seed
   */
  public static void main(String[] args) {
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
    System.out.println("seed " + seed);
    long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000L;
    long rounds = 0;
    for (long n = seed; System.nanoTime() < end; n++) {
      play(n, 100);
      rounds += 100;
    }
    System.out.println(rounds + " guests; the JVM and the other VM are well");
  }

  private void round() {
    memory.giveBack();
    fill();
    start();
    for (int run = 0; run < 20; run++) {
      if (random.nextInt(4) == 0) {
        memory.take(random);
      }
      runOnce();
      if (random.nextInt(3) == 0) {
        memory.giveBack();
      }
    }
  }

  private void fill() {
    MemorySegment ram = memory.segment();
    for (int i = 0; i < 4096; i++) {
      long at = random.nextLong(ram.byteSize() / 8) * 8;
      ram.set(ValueLayout.JAVA_LONG, at, descriptor());
    }
    for (int page = 0; page < 8; page++) {
      for (int i = 0; i < 1024; i++) {
        ram.set(ValueLayout.JAVA_INT, page * 4096L + 4L * i, word());
      }
    }
  }

  /** Of a translation table, more or less. */
  private long descriptor() {
    long output = RAM + random.nextLong(HostileMemory.BYTES);
    return switch (random.nextInt(3)) {
      case 0 -> random.nextLong();
      case 1 -> (output & -4096) | 3;
      default -> (output & -4096) | random.nextInt(4096) | 0x401;
    };
  }

  private int word() {
    int[] form = FORMS[random.nextInt(FORMS.length)];
    return random.nextInt(8) == 0 ? random.nextInt() : form[0] | (random.nextInt() & form[1]);
  }

  private void start() {
    vcpu.init(VcpuFeature.PSCI_0_2);
    for (int n = 0; n < 31; n++) {
      vcpu.setOneReg(RegId.x(n), address());
    }
    for (long register : SYSTEM) {
      if (random.nextInt(3) == 0) {
        vcpu.setOneReg(register, random.nextBoolean() ? address() & -4096 : random.nextLong());
      }
    }
    vcpu.setOneReg(RegId.PC, RAM + random.nextInt(0x8000) & -4);
    vcpu.setOneReg(RegId.PSTATE, random.nextInt(4) == 0 ? 0x3C0 : (0x3C5 & random.nextInt()) | 5);
  }

  private long address() {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextLong();
      case 1 -> GIC + random.nextInt(0x2_0000);
      case 2 -> DEVICE + random.nextInt(4096);
      default -> RAM + random.nextLong(HostileMemory.BYTES);
    };
  }

  private void runOnce() {
    int spins = random.nextInt(200_000);
    Thread kicker = Thread.ofPlatform().daemon().start(() -> kickAfter(spins));
    try {
      VcpuExit exit = vcpu.run();
      if (exit instanceof VcpuExit.Internal internal) {
        throw new IllegalStateException("KVM_RUN ended with " + internal);
      }
    } catch (KvmException e) {
      if (e.errno() != Errno.EFAULT) {
        throw e;
      }
    }
    join(kicker);
    vcpu.immediateExit(false);
  }

  private void kickAfter(int spins) {
    for (int i = 0; i < spins; i++) {
      Thread.onSpinWait();
    }
    vcpu.kick();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void checkOther(int round) {
    other.setOneReg(RegId.PC, RAM);
    other.setOneReg(RegId.x(9), DEVICE);
    other.setOneReg(RegId.x(10), RAM + 0x800);
    other.setOneReg(RegId.x(11), COUNTS);
    VcpuExit exit = other.run();
    VcpuExit right = new VcpuExit.MmioWrite(DEVICE, 8, (round + 1L) * COUNTS);
    if (!exit.equals(right)) {
      throw new IllegalStateException("the other VM ended with " + exit + ", not " + right);
    }
    other.immediateExit(true);
    other.run();
    other.immediateExit(false);
  }

  @Override
  public void close() {
    other.close();
    otherVm.close();
    vcpu.close();
    vm.close();
    kvm.close();
    memory.close();
    arena.close();
  }
}
