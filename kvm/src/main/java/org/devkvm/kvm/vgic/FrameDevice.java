package org.devkvm.kvm.vgic;

import org.devkvm.kvm.core.IoBus;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.vgic.mmio.RegisterFrame;

/**
 * A register frame on the bus.
 *
 * @param base where it is
 * @param frame the registers
 * @param cpu whose registers they are; {@link #ACCESSING}: of the vCPU that accesses
 * @param isMemoryLike whether it is mapped into guests, as GICV is
 */
record FrameDevice(long base, RegisterFrame frame, int cpu, boolean isMemoryLike)
    implements IoBus.Device {
  static final int ACCESSING = -1;

  /** A frame each access to which traps. */
  FrameDevice(long base, RegisterFrame frame, int cpu) {
    this(base, frame, cpu, false);
  }

  @Override
  public boolean isReadable() {
    return true;
  }

  private int cpu(Vcpu vcpu) {
    return cpu == ACCESSING ? vcpu.index() : cpu;
  }

  @Override
  public long read(Vcpu vcpu, long ipa, int length) {
    return frame.read(cpu(vcpu), ipa - base, length);
  }

  @Override
  public boolean write(Vcpu vcpu, long ipa, int length, long value) {
    frame.write(cpu(vcpu), ipa - base, length, value);
    return true;
  }
}
