package org.devkvm.vmm.gic;

/** The affinity fields of MPIDR_EL1 that KVM gives a vCPU (sys_regs.c:reset_mpidr). */
public final class CpuAffinity {
  private CpuAffinity() {}

  /** Aff2, Aff1 and Aff0 of vCPU {@code id}: 16 vCPUs make a cluster, 256 clusters the next. */
  public static int of(int id) {
    return (id & 0xF) | (id >> 4 & 0xFF) << 8 | (id >> 12 & 0xFF) << 16;
  }
}
