package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.EntryPoints;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;

/**
 * The code around all blocks: the way in, the ways out and indirect branches. It lies at the start
 * of the code region.
 *
 * <p>{@code enter(block, code)} is called as the System V ABI has it and returns the reason why it
 * came back. While it runs, RBP points into the state block; lowest on the host's stack is a return
 * address for guest returns that have no call there: they go by the jump cache. Code jumps to leave
 * for {@link HostCode#CHAIN}, with the slot in EAX, and for {@link HostCode#REQUESTED}, with PC
 * stored; it calls to leave for {@link HostCode#DOUBTED}, and for {@link HostCode#CALL_OUT} and
 * {@link HostCode#MISSED}, with {@link #ROW_BYTES} behind the call. An indirect branch has its
 * guest address in RDX.
 */
final class EntryCode extends EntryPoints {
  /**
   * How much of the thread's stack guest calls may use. HotSpot leaves native code 80 KiB, of which
   * the handler of a fault needs some too.
   */
  private static final int CALL_STACK_BYTES = 1 << 15;

  /**
   * Behind a call that leaves for an instruction: it, in 2 bytes the distance from the code of the
   * block, which begins with the block's guest address, and in 2 bytes the row. It goes on behind
   * them. Stores of PC and WORD would be three times as long in front of each access to memory.
   */
  static final int ROW_BYTES = 8;

  private static final int STACK_ALIGNMENT = 16;

  private static final int[] SAVED = {RBX, RBP, R12, R13, R14, R15};

  private final Assembler a;

  private int exchange16;
  private int exchange16Fault;
  private int exchange16End;
  private int common;
  private int lookUp;

  private final MissCode missCode;
  private int pending;
  private int clock;
  private int copiesFault;

  EntryCode(Assembler assembler, JitOptions options) {
    super(options);
    a = assembler;
    emitExchange16();
    missCode = new MissCode(a, !options.lockstep());
    emit();
  }

  /** What {@link Emission#exchange16} calls: the first code, up to {@link #exchange16End}. */
  int exchange16() {
    return exchange16;
  }

  int exchange16End() {
    return exchange16End;
  }

  /** Where a fault of it goes on. */
  int exchange16Fault() {
    return exchange16Fault;
  }

  /** What rows call where the TLB does not serve. */
  MissCode missCode() {
    return missCode;
  }

  @Override
  protected int missedCallBytes() {
    return MissCode.CALL_BYTES;
  }

  /** Exit {@link HostCode#REQUESTED}: jumped to with the guest address of what is next in RDX. */
  int pending() {
    return pending;
  }

  /** What {@link Emission#readClock} calls. */
  int clock() {
    return clock;
  }

  /** Where a fault of {@link MissCode}'s copies goes on. */
  int copiesFault() {
    return copiesFault;
  }

  private void emit() {
    emitCommonExit();
    emitFaults();
    exit(HostCode.CHAIN, a.size());
    a.store(0, RBP, Displacement.SLOT, RAX);
    leave(HostCode.CHAIN);
    lookUp = a.size();
    exit(HostCode.LOOK_UP, lookUp);
    a.store(1, RBP, Displacement.PC, RDX);
    leave(HostCode.LOOK_UP);
    emitRowExit(HostCode.CALL_OUT);
    emitRowExit(HostCode.MISSED);
    emitCalledExit(HostCode.DOUBTED);
    exit(HostCode.REQUESTED, a.size());
    leave(HostCode.REQUESTED);
    emitRefilled();
    emitIndirect();
    emitEnter();
    emitClock();
  }

  /** To {@code JE}, with ZF, or to the call before it. */
  private void emitRefilled() {
    refilled(a.size());
    a.load(1, RDX, RBP, Displacement.MISSED_ADDRESS);
    a.load(1, RAX, RBP, Displacement.MISSED_LAST);
    a.load(1, RCX, RBP, Displacement.MISSED_ENTRY);
    a.alu(Assembler.CMP, 0, RAX, RAX);
    a.jmpMem(RBP, Displacement.MISSED_RETURN);
  }

  /**
   * The vDSO's function, which Java asks as well; it may change what the guest has in registers.
   */
  private void emitClock() {
    clock = a.size();
    GuestRegisters.storeAll(a);
    a.store(1, RBP, Displacement.SAVED, RSP);
    a.movImm(RDI, CLOCK_MONOTONIC);
    a.lea(1, RSI, RBP, Displacement.TIMESPEC);
    a.aluImm(Assembler.AND, 1, RSP, -STACK_ALIGNMENT);
    a.callMem(RBP, Displacement.CLOCK_GETTIME);
    a.load(1, RSP, RBP, Displacement.SAVED);
    GuestRegisters.loadAll(a);
    a.movImm(RAX, NANOSECONDS);
    a.load(1, RCX, RBP, Displacement.TIMESPEC);
    a.imul(1, RAX, RCX);
    a.aluLoad(Assembler.ADD, 1, RAX, RBP, Displacement.TIMESPEC + Long.BYTES);
    a.ret();
  }

  /** RSI and RBX are the guest's. */
  private void emitExchange16() {
    exchange16 = a.size();
    a.store(1, RBP, Displacement.SAVED, RSI);
    a.store(1, RBP, Displacement.SAVED + 8, RBX);
    a.mov(1, RSI, RDX);
    a.mov(1, RBX, RAX);
    a.load(1, RAX, RBP, Displacement.EXPECTED);
    a.load(1, RDX, RBP, Displacement.EXPECTED + 8);
    a.lockedCompareExchange16(RSI);
    loadSaved();
    a.ret();
    exchange16End = a.size();
  }

  private void loadSaved() {
    a.load(1, RSI, RBP, Displacement.SAVED);
    a.load(1, RBX, RBP, Displacement.SAVED + 8);
  }

  /** On the stack are the address of the instruction and that of its access. */
  private void emitFaults() {
    exit(HostCode.FAULT, a.size());
    a.pop(RAX);
    a.pop(RCX);
    int found = a.size();
    a.store(1, RBP, Displacement.RESUME, RAX);
    a.store(1, RBP, Displacement.FAULT_ADDRESS, RCX);
    leave(HostCode.FAULT);
    exchange16Fault = a.size();
    loadSaved();
    a.pop(RAX);
    a.pop(RCX);
    a.pop(RAX); // the code that has called
    a.patch32(a.jmp32(), found);
    copiesFault = a.size();
    missCode.emitFault();
    leave(HostCode.FAULT);
  }

  private void leave(int reason) {
    a.movImm(RAX, reason);
    a.patch32(a.jmp32(), common);
  }

  private void emitCalledExit(int reason) {
    exit(reason, a.size());
    a.pop(RAX);
    a.store(1, RBP, Displacement.RESUME, RAX);
    leave(reason);
  }

  /** With {@link #ROW_BYTES} at the return address. */
  private void emitRowExit(int reason) {
    exit(reason, a.size());
    a.pop(RAX);
    a.load(0, RCX, RAX, 0);
    a.store(0, RBP, Displacement.WORD, RCX);
    a.loadExtended(2, 0, RCX, RAX, 4);
    a.loadExtended(2, 0, RDX, RAX, 6);
    a.unary(Assembler.NEG, 1, RCX);
    a.indexed(1, 0x8B, RCX, RAX, RCX, 0, 0); // mov
    a.lea(1, RCX, RCX, RDX, 2, 0);
    a.store(1, RBP, Displacement.PC, RCX);
    a.lea(1, RAX, RAX, ROW_BYTES);
    a.store(1, RBP, Displacement.RESUME, RAX);
    leave(reason);
  }

  /** With the reason in EAX. */
  private void emitCommonExit() {
    common = a.size();
    GuestRegisters.storeAll(a);
    flagsToNzcv();
    FpControl.emitStore(a);
    a.vexMem(1, 0, 0, 0xAE, 2, 0, RBP, Displacement.HOST_MXCSR); // vldmxcsr
    a.aluLoad(Assembler.OR, 0, RAX, RBP, Displacement.CROSSED);
    a.storeImm(0, RBP, Displacement.CROSSED, 0);
    a.load(1, RSP, RBP, Displacement.STACK);
    for (int i = SAVED.length - 1; i >= 0; i--) {
      a.pop(SAVED[i]);
    }
    a.ret();
  }

  private void flagsToNzcv() {
    HostFlags.emitToNzcv(a);
    a.store(0, RBP, Displacement.NZCV, RCX);
  }

  private void nzcvToFlags() {
    a.load(0, RCX, RBP, Displacement.NZCV);
    HostFlags.emitFromNzcv(a);
  }

  /** The table has a half for addresses below and one for those above the hole. */
  private void emitIndirect() {
    pending = a.size();
    a.store(1, RBP, Displacement.PC, RDX);
    leave(HostCode.REQUESTED);
    atPc(a.size());
    a.load(1, RDX, RBP, Displacement.PC);
    indirect(a.size());
    a.rorx(0, RCX, RDX, PLACE_SHIFT);
    a.rorx(0, RAX, RDX, PAGE_SHIFT);
    a.alu(Assembler.XOR, 0, RCX, RAX);
    a.aluImm(Assembler.AND, 0, RCX, mask);
    a.rorx(1, RAX, RDX, Long.SIZE - 1 - HALF_SHIFT); // of bit 63
    a.aluImm(Assembler.AND, 0, RAX, HALF_BYTES);
    a.alu(Assembler.OR, 0, RCX, RAX);
    a.aluLoad(Assembler.ADD, 1, RCX, RBP, Displacement.JUMPS);
    a.aluLoad(Assembler.CMP, 1, RDX, RCX, 0);
    int found = a.jcc32(Cond.E);
    a.aluImm(Assembler.XOR, 1, RCX, HostCode.JUMP_BYTES);
    a.aluLoad(Assembler.CMP, 1, RDX, RCX, 0);
    a.patch32(a.jcc32(Cond.NE), lookUp);
    a.here32(found);
    if (leaves) {
      a.patch32(a.jmp32(), pending);
    }
    a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.ATTENTION, 0);
    a.patch32(a.jcc32(Cond.NE), pending);
    a.jmpMem(RCX, 8);
  }

  private void emitEnter() {
    int underflow = a.size();
    a.leaHere(RAX, underflow);
    a.push(RAX);
    a.patch32(a.jmp32(), indirect());
    enter(a.size());
    for (int register : SAVED) {
      a.push(register);
    }
    a.lea(1, RBP, RDI, Displacement.BIAS);
    a.store(1, RBP, Displacement.STACK, RSP);
    a.lea(1, RAX, RSP, -CALL_STACK_BYTES);
    a.store(1, RBP, Displacement.STACK_LIMIT, RAX);
    a.vexMem(1, 0, 0, 0xAE, 3, 0, RBP, Displacement.HOST_MXCSR);
    FpControl.emitLoad(a);
    nzcvToFlags();
    a.mov(1, RAX, RSI);
    GuestRegisters.loadAll(a);
    a.leaHere(RDX, underflow);
    a.push(RDX);
    a.jmpReg(RAX);
  }
}
