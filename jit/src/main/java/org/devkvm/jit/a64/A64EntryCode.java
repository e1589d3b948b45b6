package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.EntryPoints;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.JitOptions;
import org.devkvm.jit.ops.Scratch;
import org.devkvm.jit.ops.Value;

/**
 * The code around all blocks: the way in, the ways out and indirect branches. It lies at the start
 * of the code region.
 *
 * <p>{@code enter(block, code)} is called as the procedure call standard has it and returns the
 * reason why it came back. While it runs, {@link A64Reg#STATE} is the state block. Code leaves for
 * {@link HostCode#CHAIN} with the slot in T0; for {@link HostCode#CALL_OUT} and {@link
 * HostCode#MISSED} with PC in T0, the instruction in T1 and where to go on in T2; for {@link
 * HostCode#REQUESTED} with PC in T1; for {@link HostCode#DOUBTED} with the block in T2. An indirect
 * branch has its guest address in T1.
 */
final class A64EntryCode extends EntryPoints {
  /** Bytes of stack: X19 to X30, D8 to D15. */
  private static final int FRAME = 160;

  private static final int FRAME_D = 96;

  private static final int ISB = 0xD503_3FDF;
  private static final int BLR = 0xD63F_0000;
  private static final int MADD = 0x9B00_0000;

  private final A64Assembler a;

  private int common;
  private int lookUp;
  private int requested;
  private int clock;

  private final A64MissCode missCode;
  private int copiesFault;

  A64EntryCode(A64Assembler assembler, JitOptions options) {
    super(options);
    a = assembler;
    missCode = new A64MissCode(a, !options.lockstep());
    emit();
  }

  /** What rows call where the TLB does not serve; it is the first code. */
  A64MissCode missCode() {
    return missCode;
  }

  /** What {@link A64Emission#readClock} calls. */
  int clock() {
    return clock;
  }

  /** Where a fault of {@link #missCode}'s copies goes on. */
  int copiesFault() {
    return copiesFault;
  }

  @Override
  protected int missedCallBytes() {
    return A64MissCode.CALL_BYTES;
  }

  private void emit() {
    emitCommonExit();
    begin(HostCode.CHAIN);
    a.store(2, T0, STATE, Scratch.SLOT);
    leave(HostCode.CHAIN);
    lookUp = begin(HostCode.LOOK_UP);
    a.store(3, T1, STATE, StateBlock.PC);
    leave(HostCode.LOOK_UP);
    requested = begin(HostCode.REQUESTED);
    a.store(3, T1, STATE, StateBlock.PC);
    leave(HostCode.REQUESTED);
    emitCalledOut(HostCode.CALL_OUT);
    emitCalledOut(HostCode.MISSED);
    begin(HostCode.DOUBTED);
    a.store(3, T2, STATE, Scratch.RESUME);
    leave(HostCode.DOUBTED);
    begin(HostCode.FAULT);
    emitFault();
    a.store(3, T0, STATE, Scratch.RESUME);
    leave(HostCode.FAULT);
    copiesFault = a.size();
    emitFault();
    leave(HostCode.FAULT);
    emitRefilled();
    emitIndirect();
    emitEnter();
    emitClock();
  }

  /** T0 = the address of the instruction. */
  private void emitFault() {
    a.pair(A64Assembler.LDP_X, 3, T0, T1, SP, 0);
    a.addSp(16);
    a.store(3, T1, STATE, Scratch.FAULT_ADDRESS);
  }

  private void emitCalledOut(int reason) {
    begin(reason);
    a.store(3, T0, STATE, StateBlock.PC);
    a.store(2, T1, STATE, Scratch.WORD);
    a.store(3, T2, STATE, Scratch.RESUME);
    leave(reason);
  }

  /** To behind the call of {@link #missCode}, or to the call. */
  private void emitRefilled() {
    refilled(a.size());
    a.load(3, T1, STATE, Scratch.MISSED_ADDRESS);
    a.load(3, T0, STATE, Scratch.MISSED_LAST);
    a.load(3, T2, STATE, Scratch.MISSED_ENTRY);
    a.load(3, T3, STATE, Scratch.MISSED_RETURN);
    a.br(T3);
  }

  /** Here code goes to leave for a reason. */
  private int begin(int reason) {
    exit(reason, a.size());
    return a.size();
  }

  private void leave(int reason) {
    a.movz(T0, reason, 0);
    a.resolve(a.b(), common);
  }

  /** With the reason in T0. */
  private void emitCommonExit() {
    common = a.size();
    registers(false);
    a.readNzcv(T1);
    a.store(2, T1, STATE, StateBlock.NZCV);
    a.readFpsr(T1);
    a.load(2, T2, STATE, A64Scratch.RAISED);
    a.op(A64Assembler.ORR, 0, T1, T1, T2);
    a.store(2, T1, STATE, A64Scratch.RAISED);
    a.load(3, T1, STATE, A64Scratch.HOST_FPCR);
    a.load(2, T2, STATE, StateBlock.FPCR);
    writeFpcrUnless(T1, T2);
    a.load(2, T1, STATE, Scratch.CROSSED);
    a.op(A64Assembler.ORR, 0, 0, T0, T1);
    a.store(2, ZR, STATE, Scratch.CROSSED);
    saved(false);
    a.addSp(FRAME);
    a.ret();
  }

  /** FPCR = n where it is m now: to write it is slow. */
  private void writeFpcrUnless(int n, int m) {
    a.op(A64Assembler.EOR, 1, m, m, n);
    int same = a.compareAndBranch(A64Assembler.CBZ, 1, m);
    a.writeFpcr(n);
    a.here(same);
  }

  private void emitEnter() {
    enter(a.size());
    a.addSp(-FRAME);
    saved(true);
    a.word(ISB); // code that others have written
    a.move(1, STATE, 0);
    a.move(1, T3, 1);
    a.readFpcr(T2);
    a.store(3, T2, STATE, A64Scratch.HOST_FPCR);
    a.load(2, T1, STATE, StateBlock.FPCR);
    writeFpcrUnless(T1, T2);
    a.writeFpsr(ZR);
    a.load(2, T1, STATE, StateBlock.NZCV);
    a.writeNzcv(T1);
    registers(true);
    a.br(T3);
  }

  /**
   * The vDSO's function, which Java asks as well; it may change what the guest has in registers.
   */
  private void emitClock() {
    clock = a.size();
    a.store(3, T3, STATE, A64Scratch.CLOCK_RETURN);
    registers(false);
    a.readNzcv(T1);
    a.store(2, T1, STATE, StateBlock.NZCV);
    a.movz(0, CLOCK_MONOTONIC, 0);
    a.add(1, STATE, Scratch.TIMESPEC);
    a.load(3, T0, STATE, Scratch.CLOCK_GETTIME);
    a.word(BLR | T0 << 5);
    a.load(2, T1, STATE, StateBlock.NZCV);
    a.writeNzcv(T1);
    registers(true);
    a.load(3, T1, STATE, Scratch.TIMESPEC);
    a.load(3, T0, STATE, Scratch.TIMESPEC + Long.BYTES);
    a.move(T2, NANOSECONDS);
    a.word(MADD | T2 << 16 | T0 << 10 | T1 << 5 | T0);
    a.load(3, T3, STATE, A64Scratch.CLOCK_RETURN);
    a.br(T3);
  }

  /** The registers that a called function keeps, to the stack or from there. */
  private void saved(boolean store) {
    for (int n = 19; n < 31; n += 2) {
      a.pair(store ? A64Assembler.STP_X : A64Assembler.LDP_X, 3, n, n + 1, SP, (n - 19) * 8);
    }
    for (int n = 8; n < 16; n += 2) {
      int at = FRAME_D + (n - 8) * 8;
      a.pair(store ? A64Assembler.STP_D : A64Assembler.LDP_D, 3, n, n + 1, SP, at);
    }
  }

  /** The guest's registers, from the state block or to it. */
  private void registers(boolean load) {
    for (int n = 0; n < 32; n += 2) {
      int at = StateBlock.V + 16 * n;
      a.pair(load ? A64Assembler.LDP_Q : A64Assembler.STP_Q, 4, n, n + 1, STATE, at);
    }
    for (int n = 0; n <= LINK; n++) {
      if (!isInHost(n)) {
        continue;
      }
      boolean two = n < LINK && isInHost(n + 1);
      if (two) {
        a.pair(load ? A64Assembler.LDP_X : A64Assembler.STP_X, 3, n, n + 1, STATE, home(n));
        n++;
      } else {
        a.access(load ? 0x3840_0000 : 0x3800_0000, 3, n, STATE, home(n));
      }
    }
    a.access(load ? 0x3840_0000 : 0x3800_0000, 3, STACK, STATE, home(Value.SP));
  }

  /** The table has a half for addresses below and one for those above the hole. */
  private void emitIndirect() {
    atPc(a.size());
    a.load(3, T1, STATE, StateBlock.PC);
    indirect(a.size());
    a.rotateRight(T0, T1, PLACE_SHIFT);
    a.rotateRight(T2, T1, PAGE_SHIFT);
    a.op(A64Assembler.EOR, 0, T0, T0, T2);
    if (mask == 0) {
      a.move(T0, 0);
    } else {
      a.opMask(A64Assembler.AND, 0, T0, T0, mask);
    }
    a.extract(1, T2, T1, 63, 1);
    a.op(A64Assembler.ADD, 1, T0, T0, T2, HALF_SHIFT);
    a.load(3, T2, STATE, Scratch.JUMPS);
    a.op(A64Assembler.ADD, 1, T0, T0, T2);
    a.pair(A64Assembler.LDP_X, 3, T2, T3, T0, 0);
    a.op(A64Assembler.EOR, 1, T2, T2, T1);
    int found = a.compareAndBranch(A64Assembler.CBZ, 1, T2);
    a.opMask(A64Assembler.EOR, 1, T0, T0, HostCode.JUMP_BYTES);
    a.pair(A64Assembler.LDP_X, 3, T2, T3, T0, 0);
    a.op(A64Assembler.EOR, 1, T2, T2, T1);
    a.resolve(a.compareAndBranch(A64Assembler.CBNZ, 1, T2), lookUp);
    a.here(found);
    if (leaves) {
      a.resolve(a.b(), requested);
    }
    a.load(2, T0, STATE, StateBlock.ATTENTION);
    a.resolve(a.compareAndBranch(A64Assembler.CBNZ, 0, T0), requested);
    a.br(T3);
  }
}
