package org.devkvm.kvm.reg;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.struct.KvmRegs;

/** The core registers: members of struct kvm_regs, in its order (guest.c:get_core_reg). */
final class CoreRegisters {
  private static final ValueLayout.OfLong U64 = ValueLayout.JAVA_LONG_UNALIGNED;
  private static final ValueLayout.OfInt U32 = ValueLayout.JAVA_INT_UNALIGNED;
  private static final int WORDS = KvmRegs.LAYOUT.size() / Integer.BYTES;
  private static final long OFFSET_MASK =
      ~(0xFFL << 56 | RegId.KVM_REG_SIZE_MASK | RegId.KVM_REG_ARM_CORE);

  /** What is found by a name is found once: it takes a microsecond. */
  private static final long FIRST_V = RegId.v(0);

  private static final long LAST_V = RegId.v(31);

  private static final Map<Long, Row> ROWS = rows();

  /** One register: how it is copied out and in. */
  private record Row(Copy get, Copy set) {}

  @FunctionalInterface
  private interface Copy {
    void copy(Vcpu vcpu, MemorySegment value);
  }

  @FunctionalInterface
  private interface Set64 {
    void set(Vcpu vcpu, long value);
  }

  private CoreRegisters() {}

  private static Map<Long, Row> rows() {
    Map<Long, Row> rows = new LinkedHashMap<>();
    for (int i = 0; i < 31; i++) {
      int n = i;
      row(rows, RegId.x(n), vcpu -> vcpu.state().x(n), (vcpu, value) -> vcpu.state().x(n, value));
    }
    row(rows, RegId.SP, v -> v.state().spEl0(), (v, value) -> v.state().spEl0(value));
    row(rows, RegId.PC, v -> v.state().pc(), CoreRegisters::setPc);
    row(
        rows,
        RegId.PSTATE,
        v -> Integer.toUnsignedLong(v.state().pstate()) | v.unknownPstate(),
        CoreRegisters::setPstate);
    row(rows, RegId.SP_EL1, v -> v.state().spEl1(), (v, value) -> v.state().spEl1(value));
    sysReg(rows, RegId.ELR_EL1, SysReg.ELR_EL1);
    sysReg(rows, RegId.SPSR_EL1, SysReg.SPSR_EL1);
    for (int i = 0; i < 4; i++) {
      int n = i;
      row(
          rows,
          RegId.spsr(1 + n),
          v -> v.aarch32Spsr()[n],
          (v, value) -> v.aarch32Spsr()[n] = value);
    }
    for (int i = 0; i < 32; i++) {
      int n = i;
      rows.put(RegId.v(n), new Row((v, to) -> getV(v, n, to), (v, from) -> setV(v, n, from)));
    }
    rows.put(
        RegId.FPSR,
        new Row(
            (v, to) -> to.set(U32, 0, v.state().fp.fpsr()),
            (v, from) -> v.state().fp.fpsr(from.get(U32, 0))));
    rows.put(
        RegId.FPCR,
        new Row(
            (v, to) -> to.set(U32, 0, v.state().fp.fpcr()),
            (v, from) -> v.state().fp.fpcr(from.get(U32, 0))));
    return rows;
  }

  private static void row(Map<Long, Row> rows, long id, ToLongFunction<Vcpu> get, Set64 set) {
    rows.put(
        id,
        new Row(
            (vcpu, to) -> to.set(U64, 0, get.applyAsLong(vcpu)),
            (vcpu, from) -> set.set(vcpu, from.get(U64, 0))));
  }

  private static void sysReg(Map<Long, Row> rows, long id, SysReg register) {
    int index = register.index();
    row(rows, id, v -> v.state().sys(index), (v, value) -> v.state().sys(index, value));
  }

  private static void getV(Vcpu vcpu, int n, MemorySegment to) {
    to.set(U64, 0, vcpu.state().v(2 * n));
    to.set(U64, 8, vcpu.state().v(2 * n + 1));
  }

  private static void setV(Vcpu vcpu, int n, MemorySegment from) {
    vcpu.state().v(2 * n, from.get(U64, 0));
    vcpu.state().v(2 * n + 1, from.get(U64, 8));
  }

  /** User space that moves the PC may have stored code where it goes. */
  private static void setPc(Vcpu vcpu, long value) {
    vcpu.state().pc(value);
    vcpu.engine().codeMayHaveChanged();
  }

  /** There is no AArch32, so only EL0t, EL1t and EL1h remain. */
  private static void setPstate(Vcpu vcpu, long value) {
    Refusal.REG_PSTATE_MODE.unless(Pstate.isLegalMode(value));
    CpuState state = vcpu.state();
    state.pstate(value);
    vcpu.unknownPstate(value & ~Integer.toUnsignedLong(state.pstate()));
  }

  static List<Long> ids(Vcpu vcpu) {
    return ROWS.keySet().stream().filter(id -> !isHidden(vcpu, id)).toList();
  }

  /** V0 to V31 of a vCPU with SVE are reached as Z0 to Z31 alone. */
  private static boolean isHidden(Vcpu vcpu, long id) {
    boolean isV = id >= FIRST_V && id <= LAST_V;
    return isV && vcpu.sve().isGranted();
  }

  static void get(Vcpu vcpu, long id, UserPointer address) {
    Row row = find(vcpu, id);
    MemorySegment value = UserPointer.buffer(RegId.size(id));
    row.get().copy(vcpu, value);
    address.write(value);
  }

  static void set(Vcpu vcpu, long id, UserPointer address) {
    Row row = find(vcpu, id);
    row.set().copy(vcpu, address.read(RegId.size(id)));
  }

  private static Row find(Vcpu vcpu, long id) {
    long offset = id & OFFSET_MASK;
    Refusal.REG_UNKNOWN.when(offset >= WORDS || offset + RegId.size(id) / 4 >= WORDS);
    Row row = ROWS.get(id);
    if (row == null) {
      throw Refusal.REG_CORE_SHAPE.refuse();
    }
    Refusal.REG_V_WITH_SVE.when(isHidden(vcpu, id));
    return row;
  }
}
