package org.devkvm.kvm.vgic;

import org.devkvm.kvm.core.IoBus;
import org.devkvm.kvm.core.Msi;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.vgic.its.Its;
import org.devkvm.vgic.mmio.Gits;

/**
 * The frames of an ITS on the bus.
 *
 * @param base where they are
 */
record ItsFrames(long base, Gits gits) implements IoBus.Device, Msi.Doorbell {
  @Override
  public boolean isReadable() {
    return true;
  }

  @Override
  public long read(Vcpu vcpu, long ipa, int length) {
    return gits.frame().read(vcpu.index(), ipa - base, length);
  }

  @Override
  public boolean write(Vcpu vcpu, long ipa, int length, long value) {
    gits.frame().write(vcpu.index(), ipa - base, length, value);
    return true;
  }

  @Override
  public Its.Outcome signal(int device, int event) {
    return gits.its().signal(device, event);
  }
}
