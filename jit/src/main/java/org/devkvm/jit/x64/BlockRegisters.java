package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import java.util.Arrays;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.jit.ops.Value;

/**
 * Which guest registers are in host registers in the block that is emitted: those of {@link
 * GuestRegisters}. A loop, which is a block that goes back to its own start, is emitted once more
 * with registers of its own: those that it uses most take the places of those that it does not use,
 * which are spilled meanwhile. {@link #enter} and {@link #leave} stand wherever other code begins
 * and ends. Code that faults does not leave in time; {@link #leave(long)} makes up for it.
 */
final class BlockRegisters {
  private static final int NONE = GuestRegisters.NONE;
  private static final int PLACES = GuestRegisters.places();
  private static final int GUESTS = Value.SP + 1;

  /** Counts of {@link #host} for one register that are not worth a place. */
  private static final int FEW = 2;

  /** Bits of a guest register's number plus one, in {@link Displacement#OWN}. */
  private static final int NUMBER_BITS = 5;

  /** So many numbers are in the first four bytes of it, and as many at most in the others. */
  private static final int NUMBERS = 6;

  private final int[] hosts = new int[GUESTS];
  private final int[] uses = new int[GUESTS];
  private final int[] usesOfLoop = new int[GUESTS];

  /** By place: a guest register of the loop's own, or {@link #NONE}. */
  private final int[] own = new int[PLACES];

  private boolean isOwn;
  private boolean isChosen;

  /** A block begins: once more, after {@link #choose}, or another one. */
  void begin() {
    isOwn = isChosen;
    isChosen = false;
    if (!isOwn) {
      Arrays.fill(uses, 0);
      for (int guest = 0; guest < GUESTS; guest++) {
        hosts[guest] = GuestRegisters.host(guest);
      }
    }
  }

  /**
   * The host register of a guest register, {@link Value#SP} too, or {@link #NONE}. Every row asks
   * here for every register that it uses, some more than once; how often counts as use.
   */
  int host(int guest) {
    uses[guest]++;
    return hosts[guest];
  }

  /** A row goes back to the start of the block. */
  void noteLoop() {
    System.arraycopy(uses, 0, usesOfLoop, 0, GUESTS);
  }

  /**
   * Gives the loop registers of its own from the next {@link #begin} on; false if it needs none.
   */
  boolean choose() {
    if (isOwn) {
      return false;
    }
    Arrays.fill(own, NONE);
    for (int place = 0; place < PLACES; place++) {
      int displaced = GuestRegisters.guestAt(place);
      int most = usesOfLoop[displaced] == 0 ? mostUsed() : NONE;
      if (most != NONE) {
        own[place] = most;
        hosts[most] = GuestRegisters.hostAt(place);
        hosts[displaced] = NONE;
        isChosen = true;
      }
    }
    return isChosen;
  }

  /** The register that is used most of those that are in no host register. */
  private int mostUsed() {
    int most = NONE;
    for (int guest = 0; guest < GUESTS; guest++) {
      boolean more = usesOfLoop[guest] > (most == NONE ? FEW : usesOfLoop[most]);
      if (more && hosts[guest] == NONE) {
        most = guest;
      }
    }
    return most;
  }

  /** Whether the block has registers of its own. */
  boolean isOwn() {
    return isOwn;
  }

  /**
   * From the registers that all code has to the block's own. Changes no flags, no other register.
   */
  void enter(Assembler a) {
    if (!isOwn) {
      return;
    }
    for (int place = 0; place < PLACES; place++) {
      if (own[place] != NONE) {
        a.store(1, RBP, Displacement.spilled(place), GuestRegisters.hostAt(place));
        a.load(1, GuestRegisters.hostAt(place), RBP, Displacement.x(own[place]));
      }
    }
    a.storeImm(0, RBP, Displacement.OWN, numbers(0));
    a.storeImm(0, RBP, Displacement.OWN + Integer.BYTES, numbers(NUMBERS));
  }

  /** Back to the registers that all code has. Changes no flags, no other register. */
  void leave(Assembler a) {
    if (!isOwn) {
      return;
    }
    for (int place = 0; place < PLACES; place++) {
      if (own[place] != NONE) {
        a.store(1, RBP, Displacement.x(own[place]), GuestRegisters.hostAt(place));
        a.load(1, GuestRegisters.hostAt(place), RBP, Displacement.spilled(place));
      }
    }
    a.storeImm(1, RBP, Displacement.OWN, 0);
  }

  /** The numbers of the own registers in places from {@code first} on, 0 for none. */
  private int numbers(int first) {
    int numbers = 0;
    for (int place = Math.min(first + NUMBERS, PLACES) - 1; place >= first; place--) {
      numbers = numbers << NUMBER_BITS | (own[place] == NONE ? 0 : own[place] + 1);
    }
    return numbers;
  }

  /** After a fault, with all host registers stored as those of {@link GuestRegisters}. */
  static void leave(long state) {
    for (int place = 0; place < PLACES; place++) {
      int number = numberAt(state, place);
      if (number != 0) {
        long displaced = at(state, Displacement.x(GuestRegisters.guestAt(place)));
        HostMemory.put64(at(state, Displacement.x(number - 1)), HostMemory.get64(displaced));
        HostMemory.put64(displaced, HostMemory.get64(at(state, Displacement.spilled(place))));
      }
    }
    HostMemory.put64(at(state, Displacement.OWN), 0);
  }

  private static int numberAt(long state, int place) {
    int half = Displacement.OWN + (place < NUMBERS ? 0 : Integer.BYTES);
    int numbers = (int) HostMemory.get32(at(state, half));
    return (numbers >>> (NUMBER_BITS * (place % NUMBERS))) & ((1 << NUMBER_BITS) - 1);
  }

  private static long at(long state, int displacement) {
    return state + Displacement.BIAS + displacement;
  }
}
