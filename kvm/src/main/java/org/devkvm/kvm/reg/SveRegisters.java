package org.devkvm.kvm.reg;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.cpu.state.SveState;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.RegId;

/**
 * KVM_REG_ARM64_SVE_VLS, Z0 to Z31, P0 to P15 and FFR (guest.c:get_sve_reg). A transfer has the
 * size of the longest register there could be; what is above the vCPU's own is read as zero and not
 * even looked at when written.
 */
final class SveRegisters {
  private static final ValueLayout.OfLong U64 = ValueLayout.JAVA_LONG_UNALIGNED;
  private static final ValueLayout.OfShort U16 = ValueLayout.JAVA_SHORT_UNALIGNED;
  private static final int VLS_BYTES = Arm64Uapi.KVM_ARM64_SVE_VLS_WORDS * Long.BYTES;
  private static final int SLICE_MASK = Arm64Uapi.KVM_ARM64_SVE_MAX_SLICES - 1;
  private static final int SLICE_BITS = 5;

  /** A Z register, or a predicate: the P registers and FFR, whose ids are contiguous. */
  private record Register(boolean isZ, int number) {
    int bytes(SveState state) {
      return state.maxVq() * (isZ ? 2 * Long.BYTES : Short.BYTES);
    }

    void copyTo(MemorySegment to, SveState state) {
      for (int i = 0; i < bytes(state) / unit(); i++) {
        if (isZ) {
          to.setAtIndex(U64, i, state.z(number, i));
        } else {
          to.setAtIndex(U16, i, state.p(number, i));
        }
      }
    }

    void copyFrom(MemorySegment from, SveState state) {
      for (int i = 0; i < bytes(state) / unit(); i++) {
        if (isZ) {
          state.z(number, i, from.getAtIndex(U64, i));
        } else {
          state.p(number, i, from.getAtIndex(U16, i));
        }
      }
    }

    private int unit() {
      return isZ ? Long.BYTES : Short.BYTES;
    }
  }

  private SveRegisters() {}

  /** The ids in the order in which they may be restored: the lengths first. */
  static List<Long> ids(Vcpu vcpu) {
    List<Long> ids = new ArrayList<>();
    if (vcpu.sve().isGranted()) {
      ids.add(RegId.KVM_REG_ARM64_SVE_VLS);
      for (int n = 0; n < Arm64Uapi.KVM_ARM64_SVE_NUM_ZREGS; n++) {
        ids.add(RegId.z(n, 0));
      }
      for (int n = 0; n < Arm64Uapi.KVM_ARM64_SVE_NUM_PREGS; n++) {
        ids.add(RegId.p(n, 0));
      }
      ids.add(RegId.ffr(0));
    }
    return ids;
  }

  static void get(Vcpu vcpu, long id, UserPointer address) {
    if (id == RegId.KVM_REG_ARM64_SVE_VLS) {
      Refusal.SVE_ABSENT.unless(vcpu.sve().isGranted());
      MemorySegment lengths = UserPointer.buffer(VLS_BYTES);
      lengths.set(U64, 0, vcpu.sve().lengths());
      address.write(lengths);
      return;
    }
    Register register = find(vcpu, id);
    MemorySegment value = UserPointer.buffer(RegId.size(id));
    register.copyTo(value, vcpu.sve().registers());
    address.write(value);
  }

  static void set(Vcpu vcpu, long id, UserPointer address) {
    if (id == RegId.KVM_REG_ARM64_SVE_VLS) {
      Refusal.SVE_ABSENT.unless(vcpu.sve().isGranted());
      Refusal.SVE_LENGTHS_FINAL.when(vcpu.sve().isFinalised());
      vcpu.sve().lengths(address.read(VLS_BYTES).toArray(U64));
      return;
    }
    Register register = find(vcpu, id);
    SveState state = vcpu.sve().registers();
    int bytes = register.bytes(state);
    try {
      register.copyFrom(address.read(bytes), state);
    } catch (KvmRefusal badPointer) {
      // copy_from_user() aims at the register itself and zeroes what it could not fill.
      register.copyFrom(UserPointer.buffer(bytes), state);
      throw badPointer;
    }
  }

  private static Register find(Vcpu vcpu, long id) {
    boolean isZ = id >= RegId.z(0, 0) && id <= RegId.z(31, SLICE_MASK);
    boolean isPredicate = id >= RegId.p(0, 0) && id <= RegId.ffr(SLICE_MASK);
    Refusal.SVE_REGISTER_UNKNOWN.unless(isZ || isPredicate);
    Refusal.SVE_ABSENT.unless(vcpu.sve().isGranted());
    Refusal.SVE_SLICE.unless((id & SLICE_MASK) == 0);
    Refusal.SVE_NOT_FINAL.unless(vcpu.sve().isFinalised());
    return new Register(isZ, (int) (id >> SLICE_BITS) & 31);
  }
}
