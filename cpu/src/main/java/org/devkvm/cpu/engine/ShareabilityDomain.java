package org.devkvm.cpu.engine;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.devkvm.cpu.mmu.CodeCache;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.mmu.Mmu;
import org.jspecify.annotations.Nullable;

/**
 * The PEs of one VM: the instruction cache that they share, and broadcasts of TLB and instruction
 * cache maintenance, and of SEV.
 *
 * <p>A request is queued at each other PE at once; only DSB waits for it. A PE outside guest mode
 * counts as having carried it out, because it serves its queue before it enters again. A PE that
 * waits serves its own queue meanwhile, so that two PEs may wait for each other.
 */
public final class ShareabilityDomain {
  private final List<Member> members = new CopyOnWriteArrayList<>();
  private final CodeCache code = new CodeCache();
  private volatile boolean crowded;

  /**
   * Adds a PE.
   *
   * @param nudge makes the PE's thread call {@link Member#serve} soon if it is in guest mode; any
   *     thread calls it
   */
  public Member join(Engine engine, GuestMemory memory, Runnable nudge) {
    Member member = new Member(this, engine, memory, nudge);
    members.add(member);
    crowded = members.size() > Runtime.getRuntime().availableProcessors();
    return member;
  }

  /** The PEs, in the order in which they joined. */
  public List<Engine> engines() {
    return members.stream().map(Member::engine).toList();
  }

  /** The decoded instructions that the PEs share. */
  public CodeCache code() {
    return code;
  }

  /**
   * Forgets every translation and all code: to be called when memory has been taken out of the
   * guest-physical address space, before it is unmapped. On return nothing uses it any more.
   */
  public void memoryGone() {
    engines().forEach(Engine::dropTranslations);
    code.clear();
  }

  /** What one PE asks of all. */
  public enum Maintenance {
    /** Forget all translations. */
    TLB_ALL {
      @Override
      public void apply(Mmu mmu, long operand) {
        mmu.invalidateAll();
      }
    },
    /** Forget an address; the operand is that of TLBI VAE1. */
    TLB_VA {
      @Override
      public void apply(Mmu mmu, long operand) {
        mmu.invalidateVa(operand, false);
      }
    },
    /** Forget an address for all ASIDs; the operand is that of TLBI VAAE1. */
    TLB_VA_ALL_ASIDS {
      @Override
      public void apply(Mmu mmu, long operand) {
        mmu.invalidateVa(operand, true);
      }
    },
    /** Forget an ASID; the operand is that of TLBI ASIDE1. */
    TLB_ASID {
      @Override
      public void apply(Mmu mmu, long operand) {
        mmu.invalidateAsid(operand);
      }
    },
    /** Use no code that was looked up before. */
    FETCHES {
      @Override
      public void apply(Mmu mmu, long operand) {
        mmu.refetch();
      }
    },
    /**
     * Leave code that was read before. Nobody enters it any more: only a PE that is in it may go on
     * there until its next context synchronization event, as with instructions that it has fetched
     * (Arm ARM B2.2.5). Such an event looks at requests, so DSB need not wait until the PE has a
     * processor.
     */
    CODE {
      @Override
      public void apply(Mmu mmu, long operand) {}

      @Override
      boolean isAwaited() {
        return false;
      }
    };

    /** Carries this out on the PE whose thread calls. */
    public abstract void apply(Mmu mmu, long operand);

    /** Whether DSB waits until all PEs have carried this out. */
    boolean isAwaited() {
      return true;
    }
  }

  /** One PE in the domain. Its own thread calls the methods that do not say otherwise. */
  public static final class Member {
    /** A longer queue becomes one request to forget everything. */
    private static final int CAPACITY = 64;

    private static final int SPINS = 200;

    private final ShareabilityDomain domain;
    private final Engine engine;
    private final GuestMemory memory;
    private final Runnable nudge;

    /** Guards the queue and the writes of {@link #posted} and {@link #served}. */
    private final Object lock = new Object();

    private final Maintenance[] queue = new Maintenance[CAPACITY];
    private final long[] operands = new long[CAPACITY];
    private int queued;
    private volatile long posted;
    private volatile long served;
    private volatile boolean inGuestMode;

    /** Broadcast something that nobody has waited for yet. */
    private boolean unconfirmed;

    /** The decoded instructions of the domain. */
    public CodeCache code() {
      return domain.code;
    }

    private Member(ShareabilityDomain domain, Engine engine, GuestMemory memory, Runnable nudge) {
      this.domain = domain;
      this.engine = engine;
      this.memory = memory;
      this.nudge = nudge;
    }

    /** The PE. */
    public Engine engine() {
      return engine;
    }

    /**
     * Enters guest mode: from here on others wait for {@link #serve}. Serves what is pending and
     * takes notice of registers written meanwhile.
     */
    public void enter() {
      inGuestMode = true;
      serve();
      memory.resume();
    }

    /** Leaves guest mode: nobody waits any more; requests are kept until {@link #enter}. */
    public void leave() {
      inGuestMode = false;
    }

    /** Carries out what other PEs have asked for. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock
    public void serve() {
      if (posted == served) {
        return;
      }
      synchronized (lock) {
        for (int i = 0; i < queued; i++) {
          queue[i].apply(memory.mmu(), operands[i]);
        }
        queued = 0;
        served = posted;
      }
    }

    /** Whether there are more PEs than processors of the host, so that they take turns. */
    public boolean isCrowded() {
      return domain.crowded;
    }

    /** SEV: sets the event register of every PE. */
    public void sendEvent() {
      domain.engines().forEach(Engine::sendEvent);
    }

    /** Whether DSB has something to wait for. */
    public boolean isUnconfirmed() {
      return unconfirmed;
    }

    /** DSB: returns when every PE has carried out the maintenance this one has broadcast. */
    public void awaitOthers() {
      if (!unconfirmed) {
        return;
      }
      for (Member other : domain.members) {
        if (other != this) {
          other.await(other.posted, this);
        }
      }
      unconfirmed = false;
    }

    /** Forgets all translations of this PE before it uses another one. Any thread; waits. */
    public void dropTranslations() {
      await(post(Maintenance.TLB_ALL, 0), null);
    }

    /** Checks decoded code before this PE uses it again. Any thread; does not wait. */
    public void codeMayHaveChanged() {
      domain.code.doubtAll();
      post(Maintenance.FETCHES, 0);
    }

    /** Carries out maintenance here and asks for it everywhere else. */
    public void broadcast(Maintenance what, long operand) {
      what.apply(memory.mmu(), operand);
      for (Member other : domain.members) {
        if (other != this) {
          other.post(what, operand);
          unconfirmed |= what.isAwaited();
        }
      }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock
    private long post(Maintenance what, long operand) {
      long ticket;
      synchronized (lock) {
        if (queued == CAPACITY) {
          queue[0] = Maintenance.TLB_ALL;
          queue[1] = Maintenance.FETCHES;
          queued = 2;
        }
        if (what != Maintenance.CODE) {
          queue[queued] = what;
          operands[queued++] = operand;
        }
        ticket = ++posted;
      }
      if (inGuestMode) {
        nudge.run();
      }
      return ticket;
    }

    @SuppressWarnings("ThreadPriorityCheck") // the PE that it waits for may need this core
    private void await(long ticket, @Nullable Member waiting) {
      for (int i = 0; inGuestMode && served < ticket; i++) {
        if (waiting != null) {
          waiting.serve();
        }
        if (i < SPINS) {
          Thread.onSpinWait();
        } else {
          Thread.yield();
        }
      }
    }
  }
}
