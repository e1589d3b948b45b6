package org.devkvm.cpu.exec;

import java.lang.foreign.Arena;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.mmu.Ram;
import org.devkvm.cpu.mmu.Tables;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.ResetState;

/** The parts of a PE below the interpreter, wired for a test. Translation is on. */
final class Wires {
  /** What the physical counter reads. */
  static final long NOW = 1_000_000;

  final CpuState state = new CpuState();
  final Ram ram;
  final Tables tables;
  final GuestMemory memory;
  final GuestException exception = new GuestException();
  final ShareabilityDomain.Member member;
  final SystemRegisters registers;
  final AtomicInteger nudges = new AtomicInteger();

  Wires(Ram ram, Tables tables, ShareabilityDomain domain) {
    this.ram = ram;
    this.tables = tables;
    ResetState.reset(state);
    tables.install(state);
    memory = new GuestMemory(state, ram, domain.code(), exception, new Stage2Fault());
    memory.contextChanged();
    Engine engine = TestEngine.create(new CpuState(), ram, () -> NOW, new ShareabilityDomain());
    member = domain.join(engine, memory, nudges::incrementAndGet);
    registers = new SystemRegisters(state, memory, () -> NOW, member, exception);
  }

  /** MRS or SYSL of a register that the PE holds. */
  long read(int word) {
    return Objects.requireNonNull(registers.reader(word)).read(registers, word);
  }

  /** MSR or SYS of a register that the PE holds. */
  void write(int word, long value) {
    Objects.requireNonNull(registers.writer(word)).write(registers, word, value);
  }

  /** One PE alone. */
  static Wires alone() {
    Ram ram = new Ram(Arena.ofAuto());
    return new Wires(ram, new Tables(ram, 12), new ShareabilityDomain());
  }
}
