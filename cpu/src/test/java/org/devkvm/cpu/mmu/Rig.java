package org.devkvm.cpu.mmu;

import java.lang.foreign.Arena;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.ResetState;

/** A PE with memory and translation tables. */
final class Rig {
  /** What an access ended with; {@code kind} is null if it succeeded. */
  record Outcome(Class<?> kind, int esr, long far, long ipa) {
    int ec() {
      return esr >>> 26;
    }

    int iss() {
      return esr & 0x1FF_FFFF;
    }

    int fsc() {
      return esr & 0x3F;
    }
  }

  static final int FSC_TRANSLATION = 4;
  static final int FSC_ACCESS_FLAG = 8;
  static final int FSC_PERMISSION = 12;
  static final int FSC_ALIGNMENT = 0x21;
  static final int NO_FAULT = -1;

  final Ram ram = new Ram(Arena.ofAuto());
  final CpuState state = new CpuState();
  final CodeCache code = new CodeCache();
  final GuestMemory memory;
  final Tables tables;

  /** At EL1 with PAN clear, translation on. */
  Rig(int granule) {
    ResetState.reset(state);
    memory = new GuestMemory(state, ram, code, new GuestException(), new Stage2Fault());
    tables = new Tables(ram, granule);
    tables.install(state);
    memory.contextChanged();
  }

  /** With the 4 KiB granule. */
  Rig() {
    this(12);
  }

  void set(SysReg reg, long bits) {
    state.sys(reg, state.sys(reg) | bits);
    memory.contextChanged();
  }

  void enter(int el, boolean pan) {
    state.select(el, 0);
    state.pan(pan);
    memory.contextChanged();
  }

  void asid(long asid) {
    int ttbr0 = SysReg.TTBR0_EL1.index();
    state.sys(ttbr0, (state.sys(ttbr0) & -1L >>> 16) | asid << 48);
    memory.contextChanged();
  }

  static Outcome outcome(Runnable access) {
    try {
      access.run();
      return new Outcome(Void.class, NO_FAULT, 0, 0);
    } catch (GuestException e) {
      return new Outcome(GuestException.class, e.esr(), e.far(), 0);
    } catch (Stage2Fault e) {
      return new Outcome(Stage2Fault.class, e.esr(), e.far(), e.ipa());
    }
  }

  Outcome load(long va) {
    return outcome(() -> memory.load64(va));
  }

  Outcome store(long va) {
    return outcome(() -> memory.store64(va, 1));
  }

  Outcome fetch(long va) {
    return outcome(() -> memory.fetchPage(va));
  }

  /** The FSC of a load, {@link #NO_FAULT} if it succeeds. */
  int loadFault(long va) {
    Outcome outcome = load(va);
    return outcome.esr() == NO_FAULT ? NO_FAULT : outcome.fsc();
  }

  /** The FSC of a store, {@link #NO_FAULT} if it succeeds. */
  int storeFault(long va) {
    Outcome outcome = store(va);
    return outcome.esr() == NO_FAULT ? NO_FAULT : outcome.fsc();
  }

  /** The FSC of a fetch, {@link #NO_FAULT} if it succeeds. */
  int fetchFault(long va) {
    Outcome outcome = fetch(va);
    return outcome.esr() == NO_FAULT ? NO_FAULT : outcome.fsc();
  }
}
