package org.devkvm.local;

import static org.devkvm.local.LpiGuest.ANY_CPU;
import static org.devkvm.local.LpiGuest.HIGH;
import static org.devkvm.local.LpiGuest.LOW;
import static org.devkvm.local.LpiGuest.RAM;
import static org.devkvm.local.LpiGuest.VALID;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Writes what the CPUs of a {@link LpiGuest} do with their slots, and the commands before that. */
final class LpiSteps {
  /** The slot without an LPI of its own. */
  static final int MOVER = 7;

  // spotless:off
  private static final int MOVI    = 0x01;
  private static final int INT     = 0x03;
  private static final int CLEAR   = 0x04;
  private static final int SYNC    = 0x05;
  private static final int MAPD    = 0x08;
  private static final int MAPC    = 0x09;
  private static final int MAPTI   = 0x0a;
  private static final int INV     = 0x0c;
  private static final int INVALL  = 0x0d;
  private static final int DISCARD = 0x0f;
  // spotless:on

  private static final int EVENT_BITS = 4;
  private static final int EVENT_TABLE_BYTES = 0x1000;
  private static final int STEP_BYTES = 128;
  private static final int ENABLED = 1;
  private static final boolean WAIT = true;
  private static final boolean GO = false;

  /** A command of the queue; the fourth doubleword is 0. */
  private record Command(long first, long second, long third) {
    static final int BYTES = 32;
    static final Command NONE = new Command(SYNC, 0, 0);

    static Command of(int number, int device, int event) {
      return new Command((long) device << 32 | number, event, 0);
    }

    static Command of(int number, int device, int event, int collection) {
      return new Command((long) device << 32 | number, event, collection);
    }

    static Command mapti(int device, int event, int index, int collection) {
      long second = (long) LpiGuest.lpi(index) << 32 | event;
      return new Command((long) device << 32 | MAPTI, second, collection);
    }

    static Command mapc(int collection, int cpu) {
      return new Command(MAPC, 0, VALID | (long) cpu << 16 | collection);
    }

    static Command mapd(int device) {
      long table = RAM + LpiGuest.EVENT_TABLES + (long) device * EVENT_TABLE_BYTES;
      return new Command((long) device << 32 | MAPD, EVENT_BITS - 1, VALID | table);
    }

    static Command invall(int collection) {
      return new Command(INVALL, 0, collection);
    }

    void write(MemorySegment ram, long at) {
      ram.set(ValueLayout.JAVA_LONG, at, first);
      ram.set(ValueLayout.JAVA_LONG, at + 8, second);
      ram.set(ValueLayout.JAVA_LONG, at + 16, third);
    }
  }

  /**
   * A slot of a CPU that gets its steps; its LPI is the event of that number of the CPU's device.
   */
  private final class Slot {
    final int device;
    final int event;
    final int index;
    private final int firstStep = nextStep;
    private int configuration;
    private int target;

    Slot(int cpu, int slot, int priority) {
      device = cpu;
      event = slot;
      index = cpu * LpiGuest.SLOTS_PER_CPU + slot;
      configuration = priority | ENABLED;
      ram.set(ValueLayout.JAVA_BYTE, LpiGuest.configuration(index), (byte) configuration);
      int at = LpiGuest.slot(cpu, slot);
      ram.set(ValueLayout.JAVA_LONG, at, RAM + firstStep);
      ram.set(ValueLayout.JAVA_LONG, at + 8L, RAM + LpiGuest.COUNTERS + 8L * index);
    }

    Command command(int number) {
      return Command.of(number, device, event);
    }

    Command movi(int collection) {
      return Command.of(MOVI, device, event, collection);
    }

    void mask() {
      configuration &= ~ENABLED;
    }

    void unmask() {
      configuration |= ENABLED;
    }

    /** The LPI is sent to a CPU. */
    void send(boolean waits, int cpu, Command then) {
      target = cpu;
      write(waits, 1, command(INT), then);
    }

    void step(boolean waits, Command... commands) {
      write(waits, 0, commands[0], commands.length == 1 ? Command.NONE : commands[1]);
    }

    void rest(boolean waits) {
      step(waits, Command.NONE);
    }

    private void write(boolean waits, int sent, Command command, Command then) {
      long at = nextStep;
      nextStep += STEP_BYTES;
      ram.set(ValueLayout.JAVA_LONG, at, waits ? 1 : 0);
      ram.set(ValueLayout.JAVA_LONG, at + 8, sent);
      ram.set(ValueLayout.JAVA_LONG, at + 16, target);
      ram.set(ValueLayout.JAVA_LONG, at + 24, RAM + LpiGuest.configuration(index));
      ram.set(ValueLayout.JAVA_LONG, at + 32, configuration);
      ram.set(ValueLayout.JAVA_LONG, at + 40, RAM + nextStep);
      command.write(ram, at + 64);
      then.write(ram, at + 64 + Command.BYTES);
    }

    /** After the last step the first follows. */
    void end() {
      ram.set(ValueLayout.JAVA_LONG, nextStep - STEP_BYTES + 40L, RAM + firstStep);
    }
  }

  private final LpiGuest guest;
  private final int cpus;
  private final MemorySegment ram;
  private int nextStep = LpiGuest.STEPS;
  private int commands;

  LpiSteps(LpiGuest guest, MemorySegment ram) {
    this.guest = guest;
    this.cpus = guest.cpus();
    this.ram = ram;
  }

  /** The collection that wanders: the others, of these numbers, stay with the CPUs. */
  private int wandering(int cpu) {
    return cpus + cpu;
  }

  private int next(int cpu) {
    return (cpu + 1) % cpus;
  }

  /** Writes all steps of a CPU. */
  void write(int cpu) {
    plain(new Slot(cpu, 0, LOW), next(cpu));
    plain(new Slot(cpu, 1, HIGH), cpu);
    movedWhileMasked(new Slot(cpu, 2, LOW));
    cleared(new Slot(cpu, 3, HIGH), next(cpu));
    movedWhilePending(new Slot(cpu, 4, LOW));
    movedWithItsCollection(new Slot(cpu, 5, HIGH), wandering(cpu));
    mappedAgain(new Slot(cpu, 6, LOW), next(cpu));
    mover(new Slot(cpu, MOVER, LOW), cpus + cpu);
  }

  private static void plain(Slot slot, int target) {
    slot.send(WAIT, target, Command.NONE);
    slot.rest(WAIT);
    slot.end();
  }

  private void movedWhileMasked(Slot slot) {
    for (int cpu = 0; cpu < cpus; cpu++) {
      slot.mask();
      slot.step(WAIT, slot.command(INV));
      slot.send(GO, cpu, Command.NONE);
      slot.rest(GO);
      slot.rest(GO);
      slot.step(GO, slot.movi(cpu));
      slot.rest(GO);
      slot.unmask();
      slot.step(GO, Command.invall(cpu));
      slot.rest(WAIT);
    }
    slot.end();
  }

  /** What was cleared while masked does not come. */
  private static void cleared(Slot slot, int target) {
    slot.mask();
    slot.step(WAIT, slot.command(INV));
    slot.step(GO, slot.command(INT));
    slot.rest(GO);
    slot.step(GO, slot.command(CLEAR)); // and only then unmasked: others have all looked at anew
    slot.unmask();
    slot.step(GO, slot.command(INV));
    slot.rest(GO);
    slot.rest(GO);
    slot.send(WAIT, target, Command.NONE);
    slot.rest(WAIT);
    slot.end();
  }

  private void movedWhilePending(Slot slot) {
    for (int cpu = 0; cpu < cpus; cpu++) {
      slot.send(WAIT, ANY_CPU, slot.movi(cpu));
      slot.rest(WAIT);
    }
    slot.end();
  }

  private void movedWithItsCollection(Slot slot, int collection) {
    for (int cpu = 0; cpu < cpus; cpu++) {
      slot.mask();
      slot.step(WAIT, slot.command(INV));
      slot.send(GO, cpu, Command.NONE);
      slot.rest(GO);
      slot.step(GO, Command.mapc(collection, cpu));
      slot.rest(GO);
      slot.unmask();
      slot.step(GO, slot.command(INV));
      slot.rest(WAIT);
    }
    slot.end();
  }

  private static void mappedAgain(Slot slot, int target) {
    slot.step(
        WAIT, slot.command(DISCARD), Command.mapti(slot.device, slot.event, slot.index, target));
    slot.send(WAIT, target, Command.NONE);
    slot.end();
  }

  /** Moves an event of the host about. */
  private void mover(Slot slot, int event) {
    for (int cpu = 0; cpu < cpus; cpu++) {
      slot.step(GO, Command.of(MOVI, guest.hostDevice(), event, cpu));
      slot.rest(GO);
    }
    slot.end();
  }

  /** Has the ITS map all events; GITS_CWRITER behind the commands, which are of an even number. */
  long map() {
    for (int cpu = 0; cpu < cpus; cpu++) {
      queue(Command.mapc(cpu, cpu));
      queue(Command.mapc(wandering(cpu), cpu));
      queue(Command.mapd(cpu));
      for (int slot = 0; slot < MOVER; slot++) {
        int collection =
            switch (slot) {
              case 1 -> cpu;
              case 5 -> wandering(cpu);
              default -> next(cpu);
            };
        queue(Command.mapti(cpu, slot, cpu * LpiGuest.SLOTS_PER_CPU + slot, collection));
      }
    }
    int host = guest.hostDevice();
    queue(Command.mapd(host));
    for (int event = 0; event < 3 * cpus; event++) {
      int index = guest.hostIndex(event);
      queue(Command.mapti(host, event, index, event % cpus));
      int enabled = event < guest.hostEvents() ? ENABLED : 0;
      ram.set(ValueLayout.JAVA_BYTE, LpiGuest.configuration(index), (byte) (LOW | enabled));
      guest.expect(event, event / cpus == 1 ? ANY_CPU : event % cpus);
    }
    if (commands % 2 != 0) {
      queue(Command.NONE);
    }
    return (long) commands * Command.BYTES;
  }

  private void queue(Command command) {
    command.write(ram, LpiGuest.QUEUE + (long) commands * Command.BYTES);
    commands++;
  }
}
