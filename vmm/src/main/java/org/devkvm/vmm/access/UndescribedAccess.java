package org.devkvm.vmm.access;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.OptionalInt;
import org.devkvm.arm64.decode.Disassembler;
import org.devkvm.client.VcpuFd;
import org.devkvm.uapi.RegId;
import org.devkvm.vmm.device.BoardDevice;
import org.devkvm.vmm.device.Dma;
import org.devkvm.vmm.device.MmioBus;

/**
 * The instruction at which a vCPU has left KVM_RUN, and its access, which KVM does not describe.
 */
public final class UndescribedAccess {
  private static final ValueLayout.OfInt WORD =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** Addresses within it are translated alike with every granule. */
  private static final long PAGE = 0x1000;

  private final MmioBus bus;
  private final Dma memory;
  private final VcpuFd vcpu;
  private final OperandRegisters registers;

  /**
   * An access of a vCPU.
   *
   * @param memory where its code and its page tables are
   */
  public UndescribedAccess(VcpuFd vcpu, MmioBus bus, Dma memory) {
    this.vcpu = vcpu;
    this.bus = bus;
    this.memory = memory;
    this.registers = new OperandRegisters(vcpu);
  }

  /**
   * Carries the instruction out on the devices and steps over it.
   *
   * @param ipa of the byte that was not memory
   * @return false if nothing was done: it is another instruction than {@link DeviceAccess} knows,
   *     it crosses a page, or there is no device
   */
  public boolean serve(long ipa) {
    Optional<DeviceAccess> decoded = word().stream().boxed().findFirst().flatMap(DeviceAccess::of);
    if (decoded.isEmpty()) {
      return false;
    }
    DeviceAccess access = decoded.get();
    long va = address(access);
    boolean onePage = va % PAGE == ipa % PAGE && ipa % PAGE + access.span() <= PAGE;
    if (!onePage || !isDevice(ipa, access)) {
      return false;
    }
    DeviceAccess.Address at = access.address();
    long base = registers.base(at.base());
    if (access.data().load()) {
      load(ipa, access);
    } else {
      store(ipa, access);
    }
    if (at.index() != DeviceAccess.Index.OFFSET) {
      registers.base(at.base(), base + at.offset());
    }
    registers.next();
    return true;
  }

  /** PC, instruction and address, for a person who is told that the guest cannot go on. */
  public String text() {
    long pc = registers.pc();
    OptionalInt word = word();
    if (word.isEmpty()) {
      return "at PC 0x%x".formatted(pc);
    }
    String instruction = Disassembler.text(word.getAsInt(), pc);
    return "at PC 0x%x, instruction %08x (%s)".formatted(pc, word.getAsInt(), instruction)
        + DeviceAccess.of(word.getAsInt())
            .map(access -> ", address 0x%x".formatted(address(access)))
            .orElse("");
  }

  private OptionalInt word() {
    return new StageOne(vcpu, memory)
        .ipa(vcpu.oneReg(RegId.PC)).stream()
            .mapToObj(ipa -> Optional.ofNullable(memory.at(ipa, Integer.BYTES)))
            .flatMap(Optional::stream)
            .mapToInt(code -> code.get(WORD, 0))
            .findFirst();
  }

  private long address(DeviceAccess access) {
    DeviceAccess.Address at = access.address();
    return at.of(
        registers.base(at.base()),
        at.register() == DeviceAccess.NONE ? 0 : registers.x(at.register()));
  }

  private boolean isDevice(long ipa, DeviceAccess access) {
    int step = Math.min(access.data().bytes(), Long.BYTES);
    for (int at = 0; at < access.span(); at += step) {
      BoardDevice device = bus.find(ipa + at);
      if (device == null || ipa + at + step > device.slot().base() + device.slot().size()) {
        return false;
      }
    }
    return true;
  }

  private void load(long ipa, DeviceAccess access) {
    int bytes = access.data().bytes();
    Value first = load(ipa, bytes);
    if (!access.isPair()) {
      put(access.data(), access.rt(), first);
      return;
    }
    Value second = load(ipa + bytes, bytes);
    put(access.data(), access.rt(), first);
    put(access.data(), access.rt2(), second);
  }

  /** What a register holds; {@code high} is of vectors. */
  private record Value(long low, long high) {}

  private Value load(long ipa, int bytes) {
    return bytes <= Long.BYTES
        ? new Value(read(ipa, bytes), 0)
        : new Value(read(ipa, Long.BYTES), read(ipa + Long.BYTES, Long.BYTES));
  }

  private void put(DeviceAccess.Data data, int register, Value value) {
    if (data.vector()) {
      registers.v(register, value.low(), value.high());
      return;
    }
    int unused = Long.SIZE - 8 * data.bytes();
    long extended = data.signed() ? value.low() << unused >> unused : value.low();
    registers.x(register, data.target() == Integer.SIZE ? extended & 0xFFFF_FFFFL : extended);
  }

  private void store(long ipa, DeviceAccess access) {
    store(ipa, access.data(), access.rt());
    if (access.isPair()) {
      store(ipa + access.data().bytes(), access.data(), access.rt2());
    }
  }

  private void store(long ipa, DeviceAccess.Data data, int register) {
    if (!data.vector()) {
      write(ipa, data.bytes(), registers.x(register));
      return;
    }
    write(ipa, Math.min(data.bytes(), Long.BYTES), registers.v(register, 0));
    if (data.bytes() > Long.BYTES) {
      write(ipa + Long.BYTES, Long.BYTES, registers.v(register, 1));
    }
  }

  private long read(long ipa, int bytes) {
    return MmioBus.read(device(ipa), ipa, bytes);
  }

  private void write(long ipa, int bytes, long value) {
    MmioBus.write(device(ipa), ipa, bytes, value);
  }

  private BoardDevice device(long ipa) {
    BoardDevice device = bus.find(ipa);
    if (device == null) {
      throw new IllegalStateException("isDevice found one at 0x%x".formatted(ipa));
    }
    return device;
  }
}
