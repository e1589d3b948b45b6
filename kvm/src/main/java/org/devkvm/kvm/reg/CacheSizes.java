package org.devkvm.kvm.reg;

import java.util.List;
import java.util.stream.IntStream;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.RegId;

/**
 * CCSIDR_EL1 of every cache, by the CSSELR_EL1 value that selects it (sys_regs.c:demux_c15_get).
 */
final class CacheSizes {
  private static final int CSSELR_MAX = 14;
  private static final long ID_MASK = 0xFF00;

  private CacheSizes() {}

  static List<Long> ids(Vm vm) {
    return IntStream.range(0, CSSELR_MAX)
        .filter(csselr -> exists(vm, csselr))
        .mapToObj(RegId::ccsidr)
        .toList();
  }

  static void get(Vm vm, long id, UserPointer address) {
    address.writeInt(vm.host().processor().cacheSize(csselr(vm, id)));
  }

  static void set(Vm vm, long id, UserPointer address) {
    int csselr = csselr(vm, id);
    Refusal.REG_INVARIANT.unless(address.readInt() == vm.host().processor().cacheSize(csselr));
  }

  private static int csselr(Vm vm, long id) {
    int csselr = (int) id & 0xFF;
    boolean unusedBits = (id & 0xF000_0000L) != 0;
    Refusal.REG_UNKNOWN.when(
        unusedBits || (id & ID_MASK) != 0 || RegId.size(id) != 4 || !exists(vm, csselr));
    return csselr;
  }

  /** Whether CLIDR_EL1 has the cache; levels after one without cache do not count. */
  static boolean exists(Vm vm, int csselr) {
    if (csselr >= CSSELR_MAX) {
      return false;
    }
    long clidr = vm.identity().read(SysReg.CLIDR_EL1);
    int level = csselr >> 1;
    for (int inner = 0; inner < level; inner++) {
      if (((clidr >> (inner * 3)) & 7) == 0) {
        return false;
      }
    }
    boolean instruction = (csselr & 1) != 0;
    return switch ((int) (clidr >> (level * 3)) & 7) {
      case 1 -> instruction;
      case 2, 4 -> !instruction;
      case 3 -> true;
      default -> false;
    };
  }
}
