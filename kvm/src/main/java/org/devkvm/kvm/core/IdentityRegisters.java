package org.devkvm.kvm.core;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.uapi.Abi;
import org.devkvm.uapi.Versioned;
import org.devkvm.uapi.Versions;

/**
 * The identification registers of one VM: what the host's processor says, with fields that user
 * space may change for all vCPUs. Any thread may call this.
 */
public final class IdentityRegisters {
  /**
   * A field that user space may write.
   *
   * @param lowest bit of its four
   * @param initial its value in a new VM
   * @param highest value that it takes; 0 is the lowest
   */
  record Field(SysReg register, int lowest, int initial, int highest, Versions versions)
      implements Versioned {
    private static final long BITS = 0xF;

    long mask() {
      return BITS << lowest;
    }

    int of(long value) {
      return (int) (value >>> lowest & BITS);
    }
  }

  /** ID_AA64PFR0_EL1.CSV2 and CSV3 (sys_regs.c:set_id_aa64pfr0_el1). */
  private static final List<Field> FIELDS =
      List.of(
          new Field(SysReg.ID_AA64PFR0_EL1, 56, 1, 1, Versions.LINUX_6_1),
          new Field(SysReg.ID_AA64PFR0_EL1, 60, 1, 1, Versions.LINUX_6_1));

  private final Processor processor;
  private final List<Field> writable;

  /** The bits of writable fields, by register. */
  private final Map<SysReg, Long> written = new ConcurrentHashMap<>();

  IdentityRegisters(Processor processor, Abi abi) {
    this.processor = processor;
    writable = FIELDS.stream().filter(field -> field.isIn(abi)).toList();
    for (Field field : writable) {
      written.merge(field.register(), (long) field.initial() << field.lowest(), (a, b) -> a | b);
    }
  }

  /** The bits of a register that user space may write. */
  public long writableMask(SysReg register) {
    long mask = 0;
    for (Field field : writable) {
      if (field.register() == register) {
        mask |= field.mask();
      }
    }
    return mask;
  }

  /** The value, but for what a vCPU hides. */
  public long read(SysReg register) {
    return (processor.idRegister(register) & ~writableMask(register))
        | written.getOrDefault(register, 0L);
  }

  /** Whether the writable fields of a register take what a value has for them. */
  public boolean accepts(SysReg register, long value) {
    for (Field field : writable) {
      if (field.register() == register && field.of(value) > field.highest()) {
        return false;
      }
    }
    return true;
  }

  /** Sets the writable fields of a register, which {@link #accepts} them. */
  public void write(SysReg register, long value) {
    written.put(register, value & writableMask(register));
  }
}
