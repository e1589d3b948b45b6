package org.devkvm.kvm.psci;

import org.devkvm.kvm.core.Vcpu;
import org.jspecify.annotations.Nullable;

/** The true random number generator of DEN0098 (trng.c). */
final class Trng {
  private static final long VERSION_1_0 = 0x1_0000;
  private static final long INVALID_PARAMETER = -2;

  /** 0d21e000-4384-11eb-8070-5244554e5a4c, as four little-endian words. */
  private static final long[] UUID = {0x00E0_210DL, 0xEB11_8443L, 0x4452_7080L, 0x4C5A_4E55L};

  private Trng() {}

  static void handle(Vcpu vcpu, Function function) {
    switch (function) {
      case TRNG_VERSION -> Hypercalls.results(vcpu, VERSION_1_0, 0, 0, 0);
      case TRNG_FEATURES -> {
        @Nullable Function asked = Function.of((int) vcpu.x(1));
        boolean known = asked != null && asked.gate() == Function.Gate.TRNG;
        Hypercalls.results(vcpu, known ? Hypercalls.SUCCESS : Hypercalls.NOT_SUPPORTED, 0, 0, 0);
      }
      case TRNG_GET_UUID -> Hypercalls.results(vcpu, UUID[0], UUID[1], UUID[2], UUID[3]);
      case TRNG_RND32 -> random(vcpu, 32);
      default -> random(vcpu, 64);
    }
  }

  /** Up to three registers of random bits, least significant in x3. */
  private static void random(Vcpu vcpu, int size) {
    int count = (int) vcpu.x(1);
    if (Integer.compareUnsigned(count, 3 * size) > 0) {
      Hypercalls.results(vcpu, INVALID_PARAMETER, 0, 0, 0);
      return;
    }
    long[] bits = new long[3];
    for (int i = 0; i < bits.length; i++) {
      int left = count - 64 * i;
      if (left > 0) {
        long mask = left >= 64 ? -1 : (1L << left) - 1;
        bits[i] = vcpu.vm().host().random().nextLong() & mask;
      }
    }
    if (size == 32) {
      long low = 0xFFFF_FFFFL;
      Hypercalls.results(vcpu, Hypercalls.SUCCESS, bits[1] & low, bits[0] >>> 32, bits[0] & low);
    } else {
      Hypercalls.results(vcpu, Hypercalls.SUCCESS, bits[2], bits[1], bits[0]);
    }
  }
}
