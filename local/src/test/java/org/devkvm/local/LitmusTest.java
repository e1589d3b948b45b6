package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.devkvm.client.Kvm;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.RegId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What CPUs see of each other's accesses (Arm ARM B2.3): shapes named as in the literature on
 * memory models, in which an order that the architecture forbids never shows. Weak orders that it
 * allows are counted, on standard output.
 *
 * <p>The property devkvm.litmus.rounds takes more, a multiple of 8: see bench/README.md.
 */
@Timeout(3600)
class LitmusTest {
  private static final int ROUNDS = Integer.getInteger("devkvm.litmus.rounds", 128);

  /** Rounds after a barrier: enough that it does not take all the time, too few to drift apart. */
  private static final int TOGETHER = 8;

  /** Rounds of one run of the guest, each on bytes of its own. */
  private static final int BATCH = 2048;

  private static final int STRIDE = 128;
  private static final int CPUS = 4;

  private static final long RAM = 0x4000_0000L;
  private static final long DEVICE = 0x0900_0000L;
  private static final int BARRIER = 0x1_0000;
  private static final int X = 0x2_0000;
  private static final int Y = X + BATCH * STRIDE;
  private static final int RESULTS = Y + BATCH * STRIDE;
  private static final int RESULT_BYTES = 16;
  private static final int RAM_BYTES = RESULTS + CPUS * BATCH * RESULT_BYTES;

  // X10 is the address of x, X11 of y, X2 holds 1 and X3 holds 2; loads go to X0, then to X1.
  private static final int X_IS_1 = 0xF900_0142;
  private static final int X_IS_2 = 0xF900_0143;
  private static final int Y_IS_1 = 0xF900_0162;
  private static final int Y_IS_2 = 0xF900_0163;
  private static final int FIRST_X = 0xF940_0140;
  private static final int FIRST_Y = 0xF940_0160;
  private static final int THEN_X = 0xF940_0141;
  private static final int THEN_Y = 0xF940_0161;
  private static final int RELEASE_X = 0xC89F_FD42; // stlr x2, [x10]
  private static final int RELEASE_Y = 0xC89F_FD62;
  private static final int ACQUIRE_X = 0xC8DF_FD40; // ldar x0, [x10]
  private static final int ACQUIRE_Y = 0xC8DF_FD60;
  private static final int THEN_ACQUIRE_X = 0xC8DF_FD41;
  private static final int THEN_ACQUIRE_Y = 0xC8DF_FD61;
  private static final int EXCLUSIVE_X = 0xC85F_7D40; // ldxr x0, [x10]
  private static final int IF_UNTOUCHED_X_IS_2 = 0xC801_7D43; // stxr w1, x3, [x10]
  private static final int IF_UNTOUCHED_RELEASE_X = 0xC801_FD42; // stlxr w1, x2, [x10]
  private static final int IF_UNTOUCHED_RELEASE_Y = 0xC801_FD62;
  private static final int EXCLUSIVE_Y = 0xC85F_7D60;
  private static final int EXCLUSIVE_ACQUIRE_X = 0xC85F_FD40; // ldaxr x0, [x10]
  private static final int EXCLUSIVE_ACQUIRE_Y = 0xC85F_FD60;
  private static final int ADD_1 = 0x9100_0400; // add x0, x0, #1
  private static final int IF_UNTOUCHED_SUM_X = 0xC801_7D40; // stxr w1, x0, [x10]
  private static final int OTHERWISE_AGAIN = 0x35FF_FFA1; // cbnz w1, .-12
  private static final int DMB = 0xD503_3BBF;
  private static final int DMB_LD = 0xD503_39BF;
  private static final int DMB_ST = 0xD503_3ABF;

  /** Adds one to x, however often it takes. */
  private static final int[] SUM = {EXCLUSIVE_X, ADD_1, IF_UNTOUCHED_SUM_X, OTHERWISE_AGAIN};

  /** What one round left: two loads of each CPU, and memory. */
  private static final class Outcome {
    private final MemorySegment ram;
    private final int round;

    private Outcome(MemorySegment ram, int round) {
      this.ram = ram;
      this.round = round;
    }

    private long load(int cpu, int which) {
      long at = RESULTS + ((long) cpu * BATCH + round) * RESULT_BYTES + 8L * which;
      return ram.get(ValueLayout.JAVA_LONG, at);
    }

    long first(int cpu) {
      return load(cpu, 0);
    }

    long then(int cpu) {
      return load(cpu, 1);
    }

    long x() {
      return ram.get(ValueLayout.JAVA_LONG, X + (long) round * STRIDE);
    }

    long y() {
      return ram.get(ValueLayout.JAVA_LONG, Y + (long) round * STRIDE);
    }
  }

  /** By CPU what it executes, and the order that is looked for. */
  enum Shape {
    MP(false, o -> o.first(1) == 1 && o.then(1) == 0, cpu(X_IS_1, Y_IS_1), cpu(FIRST_Y, THEN_X)),
    MP_DMB(true, MP, cpu(X_IS_1, DMB, Y_IS_1), cpu(FIRST_Y, DMB, THEN_X)),
    MP_DMB_ST_LD(true, MP, cpu(X_IS_1, DMB_ST, Y_IS_1), cpu(FIRST_Y, DMB_LD, THEN_X)),
    MP_RELEASE_ACQUIRE(true, MP, cpu(X_IS_1, RELEASE_Y), cpu(ACQUIRE_Y, THEN_X)),
    MP_EXCLUSIVES(
        true,
        MP,
        cpu(X_IS_1, EXCLUSIVE_Y, IF_UNTOUCHED_RELEASE_Y),
        cpu(EXCLUSIVE_ACQUIRE_Y, THEN_X)),
    SB(false, o -> o.first(0) == 0 && o.first(1) == 0, cpu(X_IS_1, FIRST_Y), cpu(Y_IS_1, FIRST_X)),
    SB_DMB(true, SB, cpu(X_IS_1, DMB, FIRST_Y), cpu(Y_IS_1, DMB, FIRST_X)),
    SB_RELEASE_ACQUIRE(true, SB, cpu(RELEASE_X, ACQUIRE_Y), cpu(RELEASE_Y, ACQUIRE_X)),
    SB_EXCLUSIVES(
        true,
        o -> o.x() == 1 && o.y() == 1 && o.first(0) == 0 && o.first(1) == 0,
        cpu(EXCLUSIVE_X, IF_UNTOUCHED_RELEASE_X, EXCLUSIVE_ACQUIRE_Y),
        cpu(EXCLUSIVE_Y, IF_UNTOUCHED_RELEASE_Y, EXCLUSIVE_ACQUIRE_X)),
    LB(false, o -> o.first(0) == 1 && o.first(1) == 1, cpu(FIRST_X, Y_IS_1), cpu(FIRST_Y, X_IS_1)),
    LB_DMB(true, LB, cpu(FIRST_X, DMB, Y_IS_1), cpu(FIRST_Y, DMB, X_IS_1)),
    LB_ACQUIRE_RELEASE(true, LB, cpu(ACQUIRE_X, Y_IS_1), cpu(FIRST_Y, RELEASE_X)),
    CO_RR(true, o -> o.first(1) == 1 && o.then(1) == 0, cpu(X_IS_1), cpu(FIRST_X, THEN_X)),
    CO_WW(true, o -> o.x() == 1, cpu(X_IS_1, X_IS_2), cpu(FIRST_X, THEN_X)),
    CO_RW(
        true,
        o -> o.first(0) == 1 || (o.first(0) == 2 && o.x() == 2),
        cpu(FIRST_X, X_IS_1),
        cpu(X_IS_2)),
    STORE_BETWEEN_EXCLUSIVES(
        true,
        o -> o.first(0) == 0 && o.then(0) == 0 && o.x() == 2,
        cpu(EXCLUSIVE_X, IF_UNTOUCHED_X_IS_2),
        cpu(X_IS_1)),
    SUMS_OF_EXCLUSIVES(true, o -> o.x() != 2, SUM, SUM),
    TWO_PLUS_TWO_W(false, o -> o.x() == 1 && o.y() == 1, cpu(X_IS_1, Y_IS_2), cpu(Y_IS_1, X_IS_2)),
    TWO_PLUS_TWO_W_DMB_ST(
        true, TWO_PLUS_TWO_W, cpu(X_IS_1, DMB_ST, Y_IS_2), cpu(Y_IS_1, DMB_ST, X_IS_2)),
    S(false, o -> o.first(1) == 1 && o.x() == 2, cpu(X_IS_2, Y_IS_1), cpu(FIRST_Y, X_IS_1)),
    S_DMB(true, S, cpu(X_IS_2, DMB, Y_IS_1), cpu(FIRST_Y, DMB, X_IS_1)),
    R(false, o -> o.y() == 2 && o.first(1) == 0, cpu(X_IS_1, Y_IS_1), cpu(Y_IS_2, FIRST_X)),
    R_DMB(true, R, cpu(X_IS_1, DMB, Y_IS_1), cpu(Y_IS_2, DMB, FIRST_X)),
    WRC_DMB(
        true,
        o -> o.first(1) == 1 && o.first(2) == 1 && o.then(2) == 0,
        cpu(X_IS_1),
        cpu(FIRST_X, DMB, Y_IS_1),
        cpu(FIRST_Y, DMB, THEN_X)),
    IRIW(
        false,
        o -> o.first(2) == 1 && o.then(2) == 0 && o.first(3) == 1 && o.then(3) == 0,
        cpu(X_IS_1),
        cpu(Y_IS_1),
        cpu(FIRST_X, THEN_Y),
        cpu(FIRST_Y, THEN_X)),
    IRIW_DMB(
        true, IRIW, cpu(X_IS_1), cpu(Y_IS_1), cpu(FIRST_X, DMB, THEN_Y), cpu(FIRST_Y, DMB, THEN_X)),
    IRIW_ACQUIRE(
        true,
        IRIW,
        cpu(X_IS_1),
        cpu(Y_IS_1),
        cpu(ACQUIRE_X, THEN_ACQUIRE_Y),
        cpu(ACQUIRE_Y, THEN_ACQUIRE_X));

    private final boolean forbidden;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final Predicate<Outcome> order;

    @SuppressWarnings("ImmutableEnumChecker") // nobody writes to it
    private final int[][] cpus;

    Shape(boolean forbidden, Predicate<Outcome> order, int[]... cpus) {
      this.forbidden = forbidden;
      this.order = order;
      this.cpus = cpus;
    }

    Shape(boolean forbidden, Shape weaker, int[]... cpus) {
      this(forbidden, weaker.order, cpus);
    }

    private static int[] cpu(int... words) {
      return words;
    }
  }

  /** Each CPU has a thread, which may spin. */
  @AutoClose private final ExecutorService threads = Executors.newFixedThreadPool(CPUS);

  @AutoClose private final Arena arena = Arena.ofShared();
  @AutoClose private final Kvm kvm = LocalKvm.open();
  @AutoClose private final VmFd vm = kvm.createVm();
  private final MemorySegment ram = arena.allocate(RAM_BYTES, 0x1000);
  private final List<VcpuFd> vcpus = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(Shape.class)
  void noForbiddenOrderShows(Shape shape) {
    vm.setUserMemoryRegion(0, RAM, ram);
    MmuOn.map(ram, RAM);
    for (int cpu = 0; cpu < shape.cpus.length; cpu++) {
      load(shape, cpu);
      vcpus.add(create(cpu));
    }
    try {
      long seen = 0;
      for (int done = 0; done < ROUNDS; done += BATCH) {
        seen += batch(shape, Math.min(BATCH, ROUNDS - done));
      }
      if (shape.forbidden) {
        assertThat(seen).isZero();
      } else {
        System.out.printf("%s: %d of %d%n", shape, seen, ROUNDS);
      }
    } finally {
      vcpus.forEach(VcpuFd::close);
    }
  }

  private void load(Shape shape, int cpu) {
    List<Integer> code = new ArrayList<>();
    code.add(0xF822_01BF); // stadd x2, [x13]
    code.add(0x9100_01CE | shape.cpus.length << 10); // add x14, x14, #cpus
    code.add(0xF940_01AF); // ldr x15, [x13]
    code.add(0xEB0E_01FF); // cmp x15, x14
    code.add(0x5400_0062); // b.hs .+12
    code.add(0xD503_203F); // yield
    code.add(0x17FF_FFFC); // b .-16
    for (int round = 0; round < TOGETHER; round++) {
      Arrays.stream(shape.cpus[cpu]).forEach(code::add);
      code.add(0xA881_0580); // stp x0, x1, [x12], #16
      code.add(0x9102_014A); // add x10, x10, #128
      code.add(0x9102_016B); // add x11, x11, #128
    }
    code.add(0xF100_0610); // subs x16, x16, #1
    code.add(0x5400_0001 | (-code.size() & 0x7_FFFF) << 5); // b.ne to the first
    code.add(0xF900_0120); // str x0, [x9]
    code.add(0x1400_0000 | (-code.size() & 0x3FF_FFFF)); // b to the first
    for (int i = 0; i < code.size(); i++) {
      ram.set(ValueLayout.JAVA_INT, 0x1000L * cpu + 4L * i, code.get(i));
    }
  }

  private VcpuFd create(int cpu) {
    VcpuFd vcpu = vm.createVcpu(cpu);
    MmuOn.begin(vcpu, RAM, RAM + 0x1000L * cpu);
    return vcpu;
  }

  /** The guest goes on where the store that ended the batch before has left it: at its start. */
  private long batch(Shape shape, int rounds) {
    ram.asSlice(BARRIER).fill((byte) 0);
    List<CompletableFuture<VcpuExit>> exits = new ArrayList<>();
    for (int cpu = 0; cpu < vcpus.size(); cpu++) {
      VcpuFd vcpu = vcpus.get(cpu);
      vcpu.setOneReg(RegId.x(2), 1);
      vcpu.setOneReg(RegId.x(3), 2);
      vcpu.setOneReg(RegId.x(9), DEVICE);
      vcpu.setOneReg(RegId.x(10), RAM + X);
      vcpu.setOneReg(RegId.x(11), RAM + Y);
      vcpu.setOneReg(RegId.x(12), RAM + RESULTS + (long) cpu * BATCH * RESULT_BYTES);
      vcpu.setOneReg(RegId.x(13), RAM + BARRIER);
      vcpu.setOneReg(RegId.x(14), 0);
      vcpu.setOneReg(RegId.x(16), rounds / TOGETHER);
    }
    vcpus.forEach(vcpu -> exits.add(CompletableFuture.supplyAsync(vcpu::run, threads)));
    exits.forEach(exit -> assertThat(exit.join()).isInstanceOf(VcpuExit.MmioWrite.class));
    long seen = 0;
    for (int round = 0; round < rounds; round++) {
      if (shape.order.test(new Outcome(ram, round))) {
        seen++;
      }
    }
    return seen;
  }
}
