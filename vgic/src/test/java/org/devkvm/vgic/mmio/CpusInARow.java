package org.devkvm.vgic.mmio;

/** CPUs whose affinity is their number, with their redistributors one behind the other. */
public record CpusInARow(int cpus) implements GicV3.Topology {
  @Override
  public long affinity(int cpu) {
    return cpu;
  }

  @Override
  public int cpu(long affinity) {
    return affinity < cpus ? (int) affinity : -1;
  }

  @Override
  public boolean isLast(int cpu) {
    return cpu == cpus - 1;
  }
}
