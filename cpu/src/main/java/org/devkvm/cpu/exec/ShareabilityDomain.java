package org.devkvm.cpu.exec;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.devkvm.cpu.mmu.GuestMemory;

/** The PEs of one VM: who hears broadcast TLB and instruction cache maintenance, and SEV. */
public final class ShareabilityDomain {
  private final List<Member> members = new CopyOnWriteArrayList<>();

  /**
   * Adds a PE.
   *
   * @param nudge makes the PE's thread call {@link Member#serve} soon if it is in guest mode; any
   *     thread calls it
   */
  public Member join(Engine engine, GuestMemory memory, Runnable nudge) {
    Member member = new Member(this, engine, memory, nudge);
    members.add(member);
    return member;
  }

  /** The PEs, in the order in which they joined. */
  public List<Engine> engines() {
    return members.stream().map(Member::engine).toList();
  }

  /** One PE in the domain. Its own thread calls the methods that do not say otherwise. */
  public static final class Member {
    private final ShareabilityDomain domain;
    private final Engine engine;
    private final GuestMemory memory;
    private final Runnable nudge;

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

    /** Enters guest mode: from here on others wait for {@link #serve}. Serves what is pending. */
    public void enter() {
      serve();
    }

    /** Leaves guest mode: nobody waits any more; requests are kept until {@link #enter}. */
    public void leave() {
      nudge.run();
    }

    /** Carries out what other PEs have asked for. */
    public void serve() {
      memory.contextChanged();
    }

    /** SEV: sets the event register of every PE. */
    public void sendEvent() {
      domain.engines().forEach(Engine::event);
    }

    /** DSB: returns when every PE has carried out the maintenance this one has broadcast. */
    public void awaitOthers() {
      domain.engines();
    }

    /** Forgets all translations of this PE before it uses another one. Any thread; waits. */
    public void dropTranslations() {
      nudge.run();
    }

    /** Checks decoded code before it is used again. Any thread; does not wait. */
    public void codeMayHaveChanged() {
      nudge.run();
    }
  }
}
