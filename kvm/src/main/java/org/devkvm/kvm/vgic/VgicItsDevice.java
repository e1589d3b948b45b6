package org.devkvm.kvm.vgic;

import org.devkvm.kvm.core.Device;
import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.devkvm.vgic.its.TableException;
import org.devkvm.vgic.mmio.Gits;

/** KVM_DEV_TYPE_ARM_VGIC_ITS (vgic-its.c:kvm_arm_vgic_its_ops). */
public final class VgicItsDevice extends GicDevice {
  private static final long ALIGNMENT = 0x1_0000;

  /** Registers of 64 bits are from here on, and before {@link #ID_REGISTERS}. */
  private static final long WIDE_REGISTERS = 8;

  private static final long ID_REGISTERS = 0xFFD0;

  private final Gits gits;

  /** Changed under the lock of the slots. */
  private volatile long base = Vgic.UNDEFINED;

  private VgicItsDevice(Vm vm, Gits gits) {
    super(vm, AttributeGroup.Owner.ITS);
    this.gits = gits;
  }

  /** An ITS, one of any number; the VM has LPIs from now on. */
  public static Device create(Vm vm) {
    vm.configLock().lock();
    try {
      return new VgicItsDevice(vm, Gits.create(vm.lpis(), () -> vm.vcpus().size()));
    } finally {
      vm.configLock().unlock();
    }
  }

  @Override
  public void set(Caller caller, KvmDeviceAttr attr) {
    UserPointer value = caller.pointer(attr.addr());
    switch (group(attr)) {
      case KVM_DEV_ARM_VGIC_GRP_ADDR -> {
        Refusal.ITS_ADDRESS_TYPE.unless(attr.attr() == Arm64Uapi.KVM_VGIC_ITS_ADDR_TYPE);
        place(value.readLong());
      }
      case KVM_DEV_ARM_VGIC_GRP_CTRL -> control(attr.attr());
      case KVM_DEV_ARM_VGIC_GRP_ITS_REGS -> {
        long data = value.readLong();
        checkAlignment(attr.attr());
        try (var _ = vm.quiesce()) {
          write(register(attr.attr()), data);
        }
      }
      default -> throw Refusal.ATTRIBUTE_UNKNOWN.refuse();
    }
  }

  private void write(int offset, long value) {
    Refusal.ITS_READ_POINTER.when(offset == Gits.CREADR && gits.its().isEnabled());
    Refusal.VGIC_REGISTER_VALUE.unless(gits.frame().userWrite(0, offset, width(offset), value));
  }

  @Override
  public void get(Caller caller, KvmDeviceAttr attr) {
    UserPointer value = caller.pointer(attr.addr());
    switch (group(attr)) {
      case KVM_DEV_ARM_VGIC_GRP_ADDR -> {
        Refusal.ITS_ADDRESS_TYPE.unless(attr.attr() == Arm64Uapi.KVM_VGIC_ITS_ADDR_TYPE);
        value.writeLong(base);
      }
      case KVM_DEV_ARM_VGIC_GRP_ITS_REGS -> {
        checkAlignment(attr.attr());
        long data;
        try (var _ = vm.quiesce()) {
          int offset = register(attr.attr());
          data = gits.frame().userRead(0, offset, width(offset));
        }
        value.writeLong(data);
      }
      default -> throw Refusal.ATTRIBUTE_UNKNOWN.refuse();
    }
  }

  @Override
  public void has(KvmDeviceAttr attr) {
    long number = attr.attr();
    switch (group(attr)) {
      case KVM_DEV_ARM_VGIC_GRP_ADDR ->
          Refusal.ATTRIBUTE_UNKNOWN.unless(number == Arm64Uapi.KVM_VGIC_ITS_ADDR_TYPE);
      case KVM_DEV_ARM_VGIC_GRP_CTRL ->
          Refusal.ATTRIBUTE_UNKNOWN.unless(
              number == Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT
                  || number == Arm64Uapi.KVM_DEV_ARM_ITS_CTRL_RESET
                  || number == Arm64Uapi.KVM_DEV_ARM_ITS_SAVE_TABLES
                  || number == Arm64Uapi.KVM_DEV_ARM_ITS_RESTORE_TABLES);
      default -> {
        checkAlignment(number);
        checkExists((int) number);
      }
    }
  }

  /** Gives it its address, once: guests reach it from now on. */
  private void place(long ipa) {
    vm.memory().lock().lock();
    try {
      Vgic.checkBase(vm, base, ipa, ALIGNMENT, Arm64Uapi.KVM_VGIC_V3_ITS_SIZE);
      gits.its().lock().lock();
      try {
        gits.its().doorbell(ipa + Gits.TRANSLATER);
      } finally {
        gits.its().lock().unlock();
      }
      vm.mmio().register(ipa, Arm64Uapi.KVM_VGIC_V3_ITS_SIZE, new ItsFrames(ipa, gits));
      base = ipa;
    } finally {
      vm.memory().lock().unlock();
    }
  }

  /** What is no command does nothing, once the vCPUs are quiet. */
  private void control(long command) {
    if (command == Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT) {
      return;
    }
    try (var _ = vm.quiesce()) {
      gits.its().lock().lock();
      try {
        if (command == Arm64Uapi.KVM_DEV_ARM_ITS_CTRL_RESET) {
          gits.its().reset();
        } else if (command == Arm64Uapi.KVM_DEV_ARM_ITS_SAVE_TABLES) {
          gits.its().saveTables();
        } else if (command == Arm64Uapi.KVM_DEV_ARM_ITS_RESTORE_TABLES) {
          gits.its().restoreTables();
        }
      } catch (TableException broken) {
        throw refusal(broken).refuse();
      } finally {
        gits.its().lock().unlock();
      }
    }
  }

  private static Refusal refusal(TableException broken) {
    return switch (broken.kind()) {
      case NO_MEMORY -> Refusal.ITS_TABLES_NOT_IN_MEMORY;
      case INCONSISTENT -> Refusal.ITS_TABLES_INCONSISTENT;
      case COLLECTION_TWICE -> Refusal.ITS_COLLECTION_TWICE;
      case TOO_MANY_EVENTS -> Refusal.ITS_TOO_MANY_EVENTS;
      case NO_CONTROLLER -> Refusal.VGIC_NOT_INITIALISED;
    };
  }

  private static void checkAlignment(long offset) {
    boolean wide =
        Long.compareUnsigned(offset, WIDE_REGISTERS) >= 0
            && Long.compareUnsigned(offset, ID_REGISTERS) < 0;
    Refusal.ITS_REGISTER_ALIGNMENT.unless((offset & (wide ? 7 : 3)) == 0);
  }

  /** The offset of a register, of an ITS that has an address. */
  private int register(long offset) {
    Refusal.ITS_BASE_UNSET.when(base == Vgic.UNDEFINED);
    return checkExists((int) offset);
  }

  private static int checkExists(int offset) {
    Refusal.ATTRIBUTE_UNKNOWN.unless(Gits.table().has(offset, width(offset), 0));
    return offset;
  }

  private static int width(int offset) {
    return offset >= WIDE_REGISTERS && offset < ID_REGISTERS ? Long.BYTES : Integer.BYTES;
  }
}
