package org.devkvm.cpu.exec;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.mmu.PhysicalMemory;
import org.devkvm.cpu.state.CpuState;

/** One PE at EL1 with the MMU off, 64 KiB of memory at {@link #BASE} and nothing else. */
final class BareMachine implements AutoCloseable {
  static final long BASE = 0x40000000L;
  static final int SIZE = 0x10000;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment ram = arena.allocate(SIZE, 4096);

  final CpuState state;
  final Engine engine;
  Runnable whenRead = () -> {};
  long time;

  private long read() {
    whenRead.run();
    return time;
  }

  BareMachine(int... program) {
    this(new CpuState(), program);
  }

  BareMachine(CpuState registers, int... program) {
    state = registers;
    engine = TestEngine.create(state, new Ram(ram.address()), this::read, new ShareabilityDomain());
    state.pstate(0x3C5);
    state.sys(SysReg.SCTLR_EL1, 0x00C50078);
    state.sys(SysReg.VBAR_EL1, BASE + 0x8000);
    state.pc(BASE);
    code(0, program);
  }

  private record Ram(long host) implements PhysicalMemory {
    @Override
    public long forRead(long ipa) {
      return ipa >= BASE && ipa < BASE + SIZE ? host + (ipa - BASE) : NONE;
    }

    @Override
    public long forWrite(long ipa) {
      return forRead(ipa);
    }
  }

  /** Puts instructions at an offset of memory. */
  void code(int offset, int... words) {
    for (int i = 0; i < words.length; i++) {
      ram.setAtIndex(ValueLayout.JAVA_INT, offset / 4 + i, words[i]);
    }
  }

  long read64(int offset) {
    return ram.get(ValueLayout.JAVA_LONG, offset);
  }

  void write64(int offset, long value) {
    ram.set(ValueLayout.JAVA_LONG, offset, value);
  }

  long sys(SysReg reg) {
    return state.sys(reg);
  }

  @Override
  public void close() {
    arena.close();
  }
}
