package org.devkvm.kvm.vcpu;

import org.devkvm.cpu.mmu.DeviceMemory;
import org.devkvm.kvm.core.IoBus;
import org.devkvm.kvm.core.Vcpu;

/**
 * Devices that on hardware are mapped into the guest, as GICV is, so that any load or store reaches
 * them, with a syndrome or without.
 *
 * @param vcpu the one that accesses
 */
record MemoryLikeDevices(Vcpu vcpu) implements DeviceMemory {
  /** What such a device takes at once. */
  private static final int WIDEST = 4;

  @Override
  public boolean holds(long ipa, int bytes) {
    IoBus.Device device = vcpu.vm().mmio().reader(ipa, bytes);
    return device != null && device.isMemoryLike();
  }

  @Override
  public long load(long ipa, int bytes) {
    if (bytes > WIDEST) {
      return load(ipa, WIDEST) | load(ipa + WIDEST, WIDEST) << 32;
    }
    IoBus.Device device = vcpu.vm().mmio().reader(ipa, bytes);
    return device == null ? 0 : device.read(vcpu, ipa, bytes);
  }

  @Override
  public void store(long ipa, int bytes, long value) {
    if (bytes > WIDEST) {
      store(ipa, WIDEST, value & 0xFFFF_FFFFL);
      store(ipa + WIDEST, WIDEST, value >>> 32);
    } else {
      var _ = vcpu.vm().mmio().write(vcpu, ipa, bytes, value);
    }
  }
}
