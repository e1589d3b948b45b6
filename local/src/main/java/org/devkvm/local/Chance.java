package org.devkvm.local;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.security.SecureRandom;
import org.devkvm.cpu.host.NativeCalls;

/**
 * Random numbers of the host's kernel, by getrandom(2), for the guest's TRNG calls. Where there is
 * no such call they are Java's own, which take 7 ms of a vCPU's time to begin with.
 */
final class Chance {
  private static final MemorySegment GETRANDOM = NativeCalls.find("getrandom");

  private Chance() {}

  static long next() {
    if (!GETRANDOM.equals(MemorySegment.NULL)) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment number = arena.allocate(ValueLayout.JAVA_LONG);
        if (NativeCalls.call(GETRANDOM, number.address(), Long.BYTES, 0, 0, 0, 0) == Long.BYTES) {
          return number.get(ValueLayout.JAVA_LONG, 0);
        }
      }
    }
    return new SecureRandom().nextLong();
  }
}
