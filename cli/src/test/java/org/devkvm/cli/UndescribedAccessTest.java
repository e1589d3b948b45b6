package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.devkvm.client.Kvm;
import org.devkvm.local.LocalKvm;
import org.devkvm.local.LocalOptions;
import org.devkvm.vmm.boot.KernelImage;
import org.devkvm.vmm.device.BoardDevice;
import org.devkvm.vmm.device.DeviceTree;
import org.devkvm.vmm.device.Slot;
import org.devkvm.vmm.run.Machine;
import org.devkvm.vmm.run.MachineConfig;
import org.devkvm.vmm.run.MachineResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Loads and stores for which KVM has no syndrome do to a device of the board that is like memory
 * what the processor does to memory.
 */
@Timeout(60)
class UndescribedAccessTest {
  private static final long RAM = 0x4000_0000L;
  private static final int LOWER_TABLE = 0x1_0000;
  private static final int UPPER_TABLES = 0x2_0000;
  private static final int KERNEL_BYTES = 0x310_0000;
  private static final long DATA = RAM + 0x200_0000;
  private static final long REGISTERS = RAM + 0x300_0000;
  private static final long PLAIN = RAM + 0x280_0000;
  private static final long DEVICE = 0x0c00_0000L;
  private static final int PAGE = 0x1000;
  private static final long ACCESSED = 1 << 10;
  private static final long UPPER = 0xFFFF_0000_0000_0000L;

  /** Each once, with x1 and sp in the device; x5 is 3 and x6 -8. As GNU as writes them. */
  private static final int[] ACCESSES = {
    0xA9400C22, // ldp x2, x3, [x1]
    0x29410C22, // ldp w2, w3, [x1, #8]
    0x68C20C22, // ldpsw x2, x3, [x1], #16
    0xA9FF0C22, // ldp x2, x3, [x1, #-16]!
    0x28400C22, // ldnp w2, w3, [x1]
    0xA9000C22, // stp x2, x3, [x1]
    0x29BF0C22, // stp w2, w3, [x1, #-8]!
    0xA8827C22, // stp x2, xzr, [x1], #32
    0xA8010C22, // stnp x2, x3, [x1, #16]
    0xA8C08822, // ldp x2, x2, [x1], #8
    0xF8408422, // ldr x2, [x1], #8
    0xB85FCC22, // ldr w2, [x1, #-4]!
    0x38401422, // ldrb w2, [x1], #1
    0x38801C22, // ldrsb x2, [x1, #1]!
    0x38DFF422, // ldrsb w2, [x1], #-1
    0x78402422, // ldrh w2, [x1], #2
    0x78802C22, // ldrsh x2, [x1, #2]!
    0x78C02422, // ldrsh w2, [x1], #2
    0xB8804422, // ldrsw x2, [x1], #4
    0xF8008422, // str x2, [x1], #8
    0xB8004C22, // str w2, [x1, #4]!
    0x38003422, // strb w2, [x1], #3
    0x78002C22, // strh w2, [x1, #2]!
    0xF800843F, // str xzr, [x1], #8
    0xF84107E2, // ldr x2, [sp], #16
    0xA9FE0FE2, // ldp x2, x3, [sp, #-32]!
    0xF81F0FE2, // str x2, [sp, #-16]!
    0x3DC00020, // ldr q0, [x1]
    0xFD400420, // ldr d0, [x1, #8]
    0xBC404420, // ldr s0, [x1], #4
    0x7C402C20, // ldr h0, [x1, #2]!
    0x3C656820, // ldr b0, [x1, x5]
    0x3CE55820, // ldr q0, [x1, w5, uxtw #4]
    0xFC66D820, // ldr d0, [x1, w6, sxtw #3]
    0xFC5F8020, // ldur d0, [x1, #-8]
    0xACC10420, // ldp q0, q1, [x1], #32
    0x6D410420, // ldp d0, d1, [x1, #16]
    0x2DFF0420, // ldp s0, s1, [x1, #-8]!
    0x3D800420, // str q0, [x1, #16]
    0xFC008420, // str d0, [x1], #8
    0xBC004C20, // str s0, [x1, #4]!
    0x7C257820, // str h0, [x1, x5, lsl #1]
    0x3C001420, // str b0, [x1], #1
    0xADBF0420, // stp q0, q1, [x1, #-32]!
    0x6C810420, // stp d0, d1, [x1], #16
    0x2D010420, // stp s0, s1, [x1, #8]
    0x3C9F0020, // stur q0, [x1, #-16]
    0xF866E822, // ldr x2, [x1, x6, sxtx]
  };

  private static final int[] BEFORE = {
    0xD2A00604, // movz x4, #0x30, lsl #16
    0xD5181044, // msr cpacr_el1, x4
    0xD5033FDF, // isb
  };

  private static final int[] TRANSLATE = {
    0xD5182007, // msr ttbr0_el1, x7
    0xD5182028, // msr ttbr1_el1, x8
    0xD5182049, // msr tcr_el1, x9
    0xD518A20A, // msr mair_el1, x10
    0xD5033FDF, // isb
    0xD5381004, // mrs x4, sctlr_el1
    0xB2400084, // orr x4, x4, #0x1
    0xD5181004, // msr sctlr_el1, x4
    0xD5033FDF, // isb
    0xD61F0160, // br x11
  };

  private static final int[] BEFORE_EACH = {
    0x91040281, // add x1, x20, #0x100
    0x9108029F, // add sp, x20, #0x200
    0xA9400EC2, // ldp x2, x3, [x22]
    0xAD4006C0, // ldp q0, q1, [x22]
    0xD2800065, // movz x5, #0x3
    0x928000E6, // movn x6, #0x7
  };

  private static final int[] AFTER_EACH = {
    0xCB140021, // sub x1, x1, x20
    0x910003E4, // add x4, sp, #0x0
    0xCB140084, // sub x4, x4, x20
    0xA88112A1, // stp x1, x4, [x21], #16
    0xA8810EA2, // stp x2, x3, [x21], #16
    0xAC8106A0, // stp q0, q1, [x21], #32
  };

  private static final int BYTES_EACH = 64;

  private static final int[] SWITCH_OFF = {
    0x52800100, // movz w0, #0x8
    0x72B08000, // movk w0, #0x8400, lsl #16
    0xD4000002, // hvc #0x0
  };

  /** How the guest's addresses are translated, which the fetch of the instruction goes through. */
  enum Stage1 {
    OFF(0, 30),
    /** Blocks of 1 GiB. */
    GRANULE_4K(25 | (63 << 16), 30),
    /** Blocks of 32 MiB. */
    GRANULE_16K(28 | (2 << 14) | (63 << 16), 25),
    /** Blocks of 512 MiB. */
    GRANULE_64K(22 | (1 << 14) | (63 << 16), 29),
    /** The code runs at upper addresses, by four levels of tables; all data is as for 4K. */
    UPPER_4K(25 | (16 << 16) | (2L << 30), 30);

    /** TCR_EL1 but IPS. */
    private final long tcr;

    private final int blockShift;

    Stage1(long tcr, int blockShift) {
      this.tcr = tcr;
      this.blockShift = blockShift;
    }

    /** Where the code runs. */
    long code() {
      return this == UPPER_4K ? UPPER | RAM : RAM;
    }
  }

  /** 4 KiB of registers that keep what is written to them. */
  private static final class Scratch implements BoardDevice {
    private static final Slot SLOT = new Slot("scratch", DEVICE, PAGE, 20);

    private final ByteBuffer bytes = filled();

    @Override
    public Slot slot() {
      return SLOT;
    }

    @Override
    public void describe(DeviceTree tree) {
      tree.device(SLOT, "test,scratch");
    }

    @Override
    public long read(int offset, int size) {
      return switch (size) {
        case 1 -> bytes.get(offset);
        case 2 -> bytes.getShort(offset);
        case 4 -> bytes.getInt(offset);
        default -> bytes.getLong(offset);
      };
    }

    @Override
    public void write(int offset, int size, long value) {
      switch (size) {
        case 1 -> bytes.put(offset, (byte) value);
        case 2 -> bytes.putShort(offset, (short) value);
        case 4 -> bytes.putInt(offset, (int) value);
        default -> bytes.putLong(offset, value);
      }
    }
  }

  /** Bytes with and without their sign, none like its neighbours. */
  private static ByteBuffer filled() {
    ByteBuffer bytes = ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < PAGE; i++) {
      bytes.put(i, (byte) (i * 29 + i / 256 + 0x91));
    }
    return bytes;
  }

  /** What a guest left: its registers after each access, and what it accessed. */
  private record Left(List<String> registers, ByteBuffer content) {}

  @ParameterizedTest
  @EnumSource
  void instructionDoesToADeviceWhatItDoesToMemory(Stage1 stage1) throws Exception {
    Left device = run(DEVICE, stage1);

    assertThat(device.registers()).hasSize(ACCESSES.length);
    Left plain = run(PLAIN, stage1);
    assertThat(device.registers()).containsExactlyElementsOf(plain.registers());
    assertThat(device.content()).isEqualTo(plain.content());
    assertThat(device.content()).isNotEqualTo(filled());
  }

  private static Left run(long accessed, Stage1 stage1) throws Exception {
    Scratch device = new Scratch();
    AtomicReference<MemorySegment> ram = new AtomicReference<>();
    MachineConfig config =
        config(code(accessed, stage1))
            .device(_ -> device)
            .ram((bytes, arena) -> {
              ram.set(arena.allocate(bytes, 1 << 16));
              return ram.get();
            })
            .build();
    try (Kvm kvm = LocalKvm.open(new LocalOptions());
        Machine machine = Machine.assemble(kvm, config)) {
      ByteBuffer memory = ram.get().asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
      ByteBuffer plain = memory.slice(offset(PLAIN), PAGE);
      plain.put(filled().rewind()).rewind();
      memory.position(offset(DATA)).put(filled().position(77));
      tables(memory, stage1);
      assertThat(machine.run()).isEqualTo(new MachineResult.PoweredOff());

      List<String> registers = new ArrayList<>();
      for (int i = 0; i < ACCESSES.length; i++) {
        byte[] each = new byte[BYTES_EACH];
        memory.get(offset(REGISTERS) + i * BYTES_EACH, each);
        registers.add("%08x: %s".formatted(ACCESSES[i], HexFormat.of().formatHex(each)));
      }
      ByteBuffer content = accessed == PLAIN ? plain : device.bytes;
      return new Left(registers, ByteBuffer.allocate(PAGE).put(content.rewind()).rewind());
    }
  }

  private static MachineConfig.Builder config(IntStream code) {
    KernelImage.Segment kernel =
        new KernelImage.Segment(0, MemorySegment.ofArray(code.toArray()), KERNEL_BYTES);
    return MachineConfig.builder(new KernelImage(true, 0, List.of(kernel)))
        .memoryBytes(64 << 20)
        .gicVersion(2);
  }

  private static IntStream code(long accessed, Stage1 stage1) {
    IntStream.Builder code = IntStream.builder();
    IntStream.of(BEFORE).forEach(code);
    move(code, 7, RAM + LOWER_TABLE);
    move(code, 8, RAM + UPPER_TABLES);
    move(code, 9, stage1.tcr);
    move(code, 10, 0xFF); // MAIR_EL1: 0 is Normal, 1 Device-nGnRnE
    move(code, 20, accessed);
    move(code, 21, REGISTERS);
    move(code, 22, DATA);
    if (stage1 != Stage1.OFF) {
      int before = BEFORE.length + 7 * 4;
      move(code, 11, stage1.code() + (before + 4L + TRANSLATE.length) * Integer.BYTES);
      IntStream.of(TRANSLATE).forEach(code);
    }
    for (int access : ACCESSES) {
      IntStream.of(BEFORE_EACH).forEach(code);
      code.add(access);
      IntStream.of(AFTER_EACH).forEach(code);
    }
    IntStream.of(SWITCH_OFF).forEach(code);
    return code.build();
  }

  /** Four instructions, MOVZ and three MOVK. */
  private static void move(IntStream.Builder code, int register, long value) {
    for (int i = 0; i < 4; i++) {
      int part = (int) (value >>> (16 * i)) & 0xFFFF;
      code.add((i == 0 ? 0xD280_0000 : 0xF280_0000) | (i << 21) | (part << 5) | register);
    }
  }

  /** What is below the RAM is Device memory; upper addresses have the page of the code. */
  private static void tables(ByteBuffer memory, Stage1 stage1) {
    long block = 1L << stage1.blockShift;
    for (int i = 0; i * block < RAM + (64 << 20); i++) {
      memory.putLong(
          LOWER_TABLE + i * Long.BYTES,
          (i * block) | ACCESSED | (i * block < RAM ? 1 << 2 : 0) | 1);
    }
    long table = RAM + UPPER_TABLES;
    memory.putLong(UPPER_TABLES, (table + PAGE) | 3);
    memory.putLong(UPPER_TABLES + PAGE + Long.BYTES, (table + 2 * PAGE) | 3);
    memory.putLong(UPPER_TABLES + 2 * PAGE, (table + 3 * PAGE) | 3);
    memory.putLong(UPPER_TABLES + 3 * PAGE, RAM | ACCESSED | 3);
  }

  private static int offset(long ipa) {
    return (int) (ipa - RAM);
  }

  @Test
  void refusalOfKvmNamesRulePcInstructionAndAddress(@TempDir Path directory) throws Exception {
    IntStream.Builder code = IntStream.builder();
    move(code, 1, PLAIN);
    code.add(0xF8008422); // str x2, [x1], #8
    try (FileChannel file =
            FileChannel.open(
                directory.resolve("ram"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        Kvm kvm = LocalKvm.open(new LocalOptions());
        Machine machine =
            Machine.assemble(
                kvm,
                config(code.build())
                    .ram((bytes, arena) -> file.map(MapMode.READ_WRITE, 0, bytes, arena))
                    .build())) {
      file.truncate(offset(PLAIN));

      assertThat(machine.run())
          .isInstanceOfSatisfying(
              MachineResult.Refused.class,
              refused ->
                  assertThat(refused.message())
                      .isEqualTo(
                          "vCPU 0: KVM_RUN: EFAULT (Bad address): guest memory is not mapped"
                              + " in the process (mmu.c:user_mem_abort), at PC 0x40000010, instruction f8008422 (str x2, [x1], #8),"
                              + " address 0x42800000"));
    }
  }
}
