package org.devkvm.jit;

import org.devkvm.arm64.decode.Disassembler;
import org.devkvm.cpu.exec.Executor;
import org.devkvm.cpu.exec.Pe;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.HostFault;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.translate.BlockTranslator;
import org.jspecify.annotations.Nullable;

/**
 * Executes one PE by machine code. Runs blocks until one leaves, does what it left for, and goes
 * on.
 *
 * <p>While an {@code InstructionMeter} counts or the guest is single-stepped, the interpreter
 * executes: it counts every instruction and can stop after any.
 */
final class BlockExecutor implements Executor {
  /** In place of a block: return from {@link #execute}. */
  private static final int LEAVE = -1;

  private static final long PAGE = -4096;

  /** SYS with op0 1: cache and TLB maintenance, after which DSB may have to wait. */
  private static final int SYS_MASK = 0xFFF8_0000;

  private static final int SYS = 0xD508_0000;

  private static final int DSB_MASK = 0xFFFF_F0FF;
  private static final int DSB = 0xD503_309F;

  private final Pe pe;
  private final CpuState s;
  private final long state;
  private final VmCode code;
  private final HostCode host;
  private final Executor interpreter;
  private final JumpCaches jumps;

  /** Code that goes on at the PC; {@link #LEAVE} if it is to be looked up here. */
  private final int atPc;

  private final TrustedUpperHalf upperHalf;
  private final Continuation behind = new Continuation();
  private int era;

  /** Faults of Java code, of all threads, that were seen. */
  private long faults;

  /** Whether the PE's thread may be in generated code. */
  private volatile boolean inside;

  /** Null: nobody compares. */
  private final @Nullable Lockstep lockstep;

  /** Null: nobody wants to know. */
  private final @Nullable BlockStatistics statistics;

  BlockExecutor(Pe pe, VmCode code, Executor interpreter, @Nullable BlockStatistics statistics) {
    lockstep = code.isLockstep() ? new Lockstep(pe, code.host()) : null;
    this.pe = pe;
    this.s = pe.s;
    this.state = s.address();
    this.code = code;
    this.host = code.host();
    this.interpreter = interpreter;
    this.statistics = statistics;
    jumps = new JumpCaches(host);
    upperHalf = new TrustedUpperHalf(s, pe.mem);
    atPc = lockstep == null ? host.indirect() : LEAVE;
    host.prepare(state);
    if (!code.join(this)) {
      throw new IllegalStateException("the code of the VM is gone");
    }
  }

  @Override
  public void execute(int budget) {
    if (pe.isMetered() || s.ss()) {
      interpreter.execute(budget);
      return;
    }
    faults = HostFaults.count();
    contextChanged();
    int at = lockstep == null && isBehind() ? behind.code() : at(s.pc());
    if (statistics != null) {
      executeCounted(at, statistics);
      return;
    }
    while (at != LEAVE) {
      at = next(enter(at));
    }
  }

  /**
   * Where to continue when the PE does not resume where it left: at a vector, mostly, which the
   * jump cache knows. To look it up here would take locks, that of the code of all PEs among them.
   */
  private int at(long pc) {
    return atPc != LEAVE && upperHalf.mayRunCode(pc) ? atPc : lookUp(pc);
  }

  /** An instruction is about to be executed outside of code, which goes on at {@code resume}. */
  private void noteBehind(long pc, int resume) {
    behind.note(resume, pc + 4, s.el(), fetchEpoch(pc), code.drops());
  }

  /** Whether the PE goes on in the code that it has left, behind the instruction noted last. */
  private boolean isBehind() {
    long pc = s.pc();
    return behind.holds(pc, s.el(), fetchEpoch(pc), code.drops()) && upperHalf.mayRunCode(pc);
  }

  /** As the loop of {@link #execute}. */
  private void executeCounted(int block, BlockStatistics counts) {
    int at = block;
    while (at != LEAVE) {
      counts.enter();
      int reason = enter(at);
      counts.left(reason);
      try {
        at = next(reason);
      } finally {
        counts.done();
      }
    }
  }

  /**
   * Runs code until it leaves. If all code was thrown away since it was looked up, the PC is
   * reported as the target of an indirect branch instead.
   */
  private int enter(int at) {
    inside = true;
    if (era != code.era()) {
      inside = false;
      return HostCode.LOOK_UP;
    }
    if (lockstep != null) {
      lockstep.before();
    }
    int left = host.enter(state, at);
    int reason = left & ~HostCode.CROSSED;
    if (reason == HostCode.CHAIN) {
      s.pc(code.target(host.slot(state)));
    } else if (reason == HostCode.DOUBTED) {
      s.pc(host.guestAddress(host.doubted(state)));
    }
    inside = false;
    int raised = host.takeExceptions(state);
    if (raised != 0) {
      s.fp.raise(raised);
    }
    if (reason != left) {
      pe.levelChanged();
      contextChanged();
    }
    if (lockstep != null && reason != HostCode.FAULT) {
      lockstep.after(reason);
    }
    return reason;
  }

  /** Makes the PE leave generated code and waits until it has. On the thread of another PE. */
  void awaitOutside() {
    while (inside) {
      host.attract(state);
      Thread.onSpinWait();
    }
  }

  private int next(int reason) {
    return switch (reason) {
      case HostCode.CHAIN -> chain();
      case HostCode.LOOK_UP -> lookUpIndirect();
      case HostCode.CALL_OUT -> callOut();
      case HostCode.MISSED -> missed();
      case HostCode.DOUBTED -> doubted();
      case HostCode.REQUESTED -> requested();
      case HostCode.FAULT -> throw fault();
      default -> throw new IllegalStateException("exit " + reason);
    };
  }

  /** Whoever asks for something may look at all registers. */
  private int requested() {
    s.attend(); // there is no request if it was only to leave code: see awaitOutside
    behind.forget(); // the code there may be the poll that led here
    if (lockstep == null && !isTagged(s.pc())) {
      setFlags();
    }
    return LEAVE;
  }

  /** Code may have left NZCV behind where it is set anew soon: goes on until it is. */
  private void setFlags() {
    CodePage page;
    try {
      page = pe.mem.fetchPage(s.pc());
    } catch (GuestException | Stage2Fault e) {
      return; // The next fetch raises it: another PE has just unmapped where this one is.
    }
    setFlags(page);
  }

  private void setFlags(CodePage page) {
    int first = CodePage.index(s.pc());
    int[] words = new int[BlockTranslator.LOOK_AHEAD];
    int count = BlockTranslator.untilFlagsAreSet(i -> words[i - first] = page.peek(i), s.pc());
    settle();
    for (int i = 0; i < count; i++) {
      s.pc(s.pc() + 4);
      pe.execute(words[i]);
    }
  }

  /** What has ended the instruction that the PC is made to point to. */
  private RuntimeException fault() {
    host.faulted(state);
    int at = host.faultCode(state);
    long address = host.faultAddress(state);
    long pc = host.instruction(at);
    if (pc == HostCode.NO_INSTRUCTION) {
      return new IllegalStateException(
          "a fault at host address %#x in %s".formatted(address, host.describe(at)));
    }
    s.pc(pc);
    if (HostFaults.isGuarded(address)) {
      return new HostFault();
    }
    return new IllegalStateException(
        "%s at %#x accesses host address %#x, which is no memory of the guest, in %s"
            .formatted(disassembly(pc), pc, address, host.describe(at)));
  }

  private String disassembly(long pc) {
    try {
      int word = pe.mem.fetchPage(pc).current(CodePage.index(pc));
      return "%08x %s".formatted(word, Disassembler.text(word, pc));
    } catch (GuestException | Stage2Fault e) {
      return "an instruction that is not mapped any more";
    }
  }

  private int chain() {
    int slot = host.slot(state);
    int then = era;
    long va = s.pc();
    int block;
    try {
      block = lookUp(va);
    } catch (GuestException | Stage2Fault e) {
      CodePage page = code.pageOf(slot, s.el(), then);
      if (page == null || lockstep != null) {
        throw e;
      }
      setFlags(page); // as if they had been fetched before their page was unmapped
      return lookUp(s.pc());
    }
    if (s.pc() == va) {
      code.link(slot, block, then);
    }
    return block;
  }

  private int lookUpIndirect() {
    long va = s.pc();
    int block = lookUp(va);
    if (s.pc() == va) {
      jumps.record(va, block);
    }
    return block;
  }

  private int doubted() {
    int doubted = host.doubted(state);
    int then = era;
    long va = s.pc();
    int block = lookUp(va);
    if (s.pc() == va && block != doubted) {
      // Or code that is written again and again would be reached through all that it was before.
      code.replace(doubted, block, then);
      jumps.record(va, block);
    }
    return block;
  }

  /** Fills the TLB; where there is more to do than that, the interpreter does all of it. */
  private int missed() {
    int resume = host.refill(state, pe.mem.mmu());
    settle();
    if (resume == HostCode.NOWHERE) {
      if (statistics != null) {
        statistics.calledOut();
      }
      return withoutMemory();
    }
    if (lockstep != null) {
      lockstep.goesOn();
    }
    return resume;
  }

  /** An access of a device need not be executed to find out, by an exception, that it is one. */
  private int withoutMemory() {
    int word = host.word(state);
    int syndrome = lockstep == null ? Pe.syndrome(word) : 0;
    Stage2Fault fault =
        syndrome == 0 ? null : host.absent(state, pe.mem.mmu(), Pe.describedBytes(syndrome));
    settle();
    if (fault == null) {
      return callOut();
    }
    long pc = s.pc();
    int resume = host.resume(state);
    noteBehind(pc, resume);
    pe.abort(syndrome, fault);
    return pe.event == Pe.NONE ? resume : LEAVE;
  }

  private int callOut() {
    long pc = s.pc();
    int word = host.word(state);
    int resume = host.resume(state);
    int lower = pe.mem.lowerFetchEpoch();
    int upper = pe.mem.upperFetchEpoch();
    noteBehind(pc, resume);
    execute(pc, word);
    if (pe.event == Pe.NONE) {
      return resume;
    }
    if (pe.event == Pe.STOP) {
      return LEAVE;
    }
    pe.event = Pe.NONE;
    boolean sameCode = lower == pe.mem.lowerFetchEpoch() && upper == pe.mem.upperFetchEpoch();
    if (!sameCode || (word & SYS_MASK) != SYS) {
      contextChanged();
    }
    if (s.isAttentionAsked()) { // branches in code poll; this may have been one
      return requested();
    }
    return isBehind() ? resume : lookUp(s.pc());
  }

  /** Executes the instruction at an address without its code. */
  private void execute(long pc, int word) {
    s.pc(pc + 4);
    try {
      pe.execute(word);
      settle();
    } catch (Throwable e) {
      s.pc(pc);
      throw e;
    }
    if ((word & SYS_MASK) == SYS || (word & DSB_MASK) == DSB) {
      host.broadcast(state, pe.awaitsOthers());
    }
  }

  /**
   * Executes instructions one by one on the way through an address space; false: the PE is left.
   */
  private boolean pass() {
    while (upperHalf.isPassing()) {
      upperHalf.stepped();
      long pc = s.pc();
      execute(pc, pe.mem.fetchPage(pc).current(CodePage.index(pc)));
      if (pe.event == Pe.STOP) {
        return false;
      }
      if (pe.event != Pe.NONE) {
        pe.event = Pe.NONE;
        contextChanged();
      }
    }
    return true;
  }

  private int fetchEpoch(long pc) {
    return pc < 0 ? pe.mem.upperFetchEpoch() : pe.mem.lowerFetchEpoch();
  }

  /** The block for an address, which becomes the PC; or for a later one, or {@link #LEAVE}. */
  private int lookUp(long va) {
    long pc = isTagged(va) ? pe.mem.mmu().branchTarget(va) : va;
    s.pc(pc);
    if (!upperHalf.mayRunCode(pc)) {
      if (!pass()) {
        return LEAVE;
      }
      pc = s.pc();
      if (!upperHalf.mayRunCode(pc)) {
        trust();
      }
    }
    while (true) {
      if (era != code.era()) {
        era = code.era();
        behind.forget();
        jumps.clear();
      }
      int seen = code.generation();
      CodePage page = pe.mem.fetchPage(pc);
      int block = code.block(code.page(page, (pc & PAGE) | s.el()), pc, seen);
      settle();
      if (block != 0) {
        return block;
      }
      pe.mem.mmu().refetch();
    }
  }

  /** Ends here what has read memory that is gone, instead of somewhere in generated code. */
  private void settle() {
    if (HostFaults.happened(faults)) { // no more than C1 puts into callers
      settleFaults();
    }
  }

  private void settleFaults() {
    faults = HostFaults.count();
    HostFaults.settle();
  }

  private static boolean isTagged(long va) {
    return va >> 55 != 0 && va >> 55 != -1;
  }

  /** The exception level, the ASID or mappings may have changed. */
  private void contextChanged() {
    upperHalf.contextChanged();
    selectJumps(s.el() == 0 ? pe.mem.upperFetchEpoch() : upperHalf.trusted());
    host.floatingPoint(state, s.fp.fpcr());
  }

  private void selectJumps(int upper) {
    jumps.select(state, s.el(), pe.mem.lowerFetchEpoch(), upper);
  }

  /**
   * From now on the upper half as it is now is the trusted one. Where it is a new one, of a new
   * process perhaps, the PE does not know a page of it, but most are those of the one before.
   */
  private void trust() {
    boolean isNew = upperHalf.trust();
    code.upperHalfChanged(pe.mem, isNew && lockstep == null);
    selectJumps(upperHalf.trusted());
  }

  @Override
  public void close() {
    if (statistics != null) {
      statistics.end();
    }
    code.leave(this);
    if (lockstep != null) {
      lockstep.close();
    }
    jumps.close();
  }
}
