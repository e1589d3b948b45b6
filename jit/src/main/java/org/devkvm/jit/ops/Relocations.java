package org.devkvm.jit.ops;

import java.util.Arrays;

/**
 * Where the code of one block depends on its address and on other code, so that it can be moved.
 * Positions are bytes from the start of the code, header included.
 */
public final class Relocations {
  private int[] entries = new int[1 << 6];
  private int entryCount;
  private int[] numbers = new int[1 << 4];
  private int[] jumps = new int[1 << 4];
  private long[] targets = new long[1 << 4];
  private int exitCount;
  private int[] addresses = new int[1 << 6];
  private int addressCount;
  private long moved;

  /** Forgets all. */
  public void clear() {
    entryCount = 0;
    exitCount = 0;
    addressCount = 0;
    moved = 0;
  }

  /** Adds the displacement of a jump to code around blocks, which has a place of its own. */
  public void addEntry(int at) {
    if (entryCount == entries.length) {
      entries = Arrays.copyOf(entries, 2 * entryCount);
    }
    entries[entryCount++] = at;
  }

  /**
   * Adds a direct exit.
   *
   * @param number where the code has its number among {@link ExitSlots}
   * @param jump where the displacement of its jump is
   * @param target the guest address that it goes to
   */
  public void addExit(int number, int jump, long target) {
    if (exitCount == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * exitCount);
      jumps = Arrays.copyOf(jumps, 2 * exitCount);
      targets = Arrays.copyOf(targets, 2 * exitCount);
    }
    numbers[exitCount] = number;
    jumps[exitCount] = jump;
    targets[exitCount++] = target;
  }

  /**
   * Adds a place where a guest address stands.
   *
   * @param place position, and in the upper half how the host writes it there
   */
  public void addAddress(int place) {
    if (addressCount == addresses.length) {
      addresses = Arrays.copyOf(addresses, 2 * addressCount);
    }
    addresses[addressCount++] = place;
  }

  /**
   * The block is for another guest address, so many bytes on; false if one of its exits would go to
   * the other half of the address space.
   */
  public boolean move(long distance) {
    moved += distance;
    boolean stays = true;
    for (int i = 0; i < exitCount; i++) {
      stays &= isSameHalf(targets[i], distance);
      targets[i] += distance;
    }
    return stays;
  }

  /** Whether an address that is moved by so many bytes stays below or above the hole. */
  public static boolean isSameHalf(long va, long distance) {
    return (va ^ (va + distance)) >= 0;
  }

  /** By how many bytes guest addresses are to be moved. */
  public long moved() {
    return moved;
  }

  /** How many places with guest addresses there are. */
  public int addresses() {
    return addressCount;
  }

  /** Such a place. */
  public int address(int i) {
    return addresses[i];
  }

  /** How many jumps to code around blocks there are. */
  public int entries() {
    return entryCount;
  }

  /** Position of the displacement of such a jump. */
  public int entry(int i) {
    return entries[i];
  }

  /** How many direct exits there are. */
  public int exits() {
    return exitCount;
  }

  /** Position of the number of an exit. */
  public int number(int i) {
    return numbers[i];
  }

  /** Position of the displacement of the jump of an exit. */
  public int jump(int i) {
    return jumps[i];
  }

  /** Guest address that an exit goes to. */
  public long target(int i) {
    return targets[i];
  }
}
