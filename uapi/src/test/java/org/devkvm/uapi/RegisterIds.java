package org.devkvm.uapi;

import java.util.HashMap;
import java.util.Map;

/** Ids of {@link RegId} under the names that the probe gives them. */
final class RegisterIds {
  private RegisterIds() {}

  static Map<String, Long> all() {
    Map<String, Long> ids = new HashMap<>();
    core(ids);
    for (int i = 0; i < 32; i++) {
      ids.put("z:" + i, RegId.z(i, 0));
    }
    for (int i = 0; i < 16; i++) {
      ids.put("p:" + i, RegId.p(i, 0));
      ids.put("ccsidr:" + i, RegId.ccsidr(i));
    }
    ids.put("z:31:31", RegId.z(31, 31));
    ids.put("p:15:31", RegId.p(15, 31));
    ids.put("ffr:0", RegId.ffr(0));
    ids.put("sysreg:2,0,0,0,4", RegId.sysReg(2, 0, 0, 0, 4));
    ids.put("sysreg:3,0,0,0,5", RegId.sysReg(3, 0, 0, 0, 5));
    ids.put("sysreg:3,0,1,0,0", RegId.sysReg(3, 0, 1, 0, 0));
    ids.put("sysreg:3,3,13,0,2", RegId.sysReg(3, 3, 13, 0, 2));
    ids.put("sysreg:3,7,15,15,7", RegId.sysReg(3, 7, 15, 15, 7));
    return ids;
  }

  private static void core(Map<String, Long> ids) {
    for (int i = 0; i < 31; i++) {
      ids.put("core:regs.regs[" + i + "]", RegId.x(i));
    }
    for (int i = 0; i < 32; i++) {
      ids.put("core:fp_regs.vregs[" + i + "]", RegId.v(i));
    }
    for (int i = 0; i < 5; i++) {
      ids.put("core:spsr[" + i + "]", RegId.spsr(i));
    }
    ids.put("core:regs.sp", RegId.SP);
    ids.put("core:regs.pc", RegId.PC);
    ids.put("core:regs.pstate", RegId.PSTATE);
    ids.put("core:sp_el1", RegId.SP_EL1);
    ids.put("core:elr_el1", RegId.ELR_EL1);
    ids.put("core:fp_regs.fpsr", RegId.FPSR);
    ids.put("core:fp_regs.fpcr", RegId.FPCR);
  }
}
