package org.devkvm.vmm.device;

/**
 * The board's 32 virtio-mmio transports without a device behind them, as QEMU 7.2 has them: a
 * program that looks for a device in each finds a transport of version 1 whose DeviceID is 0
 * (Virtio 1.2, 4.2.2). The device tree does not name them, so that Linux does not look.
 */
public final class VirtioMmioSlots implements BoardDevice {
  // spotless:off
  // Virtio 1.2, 4.2.2: offsets in a transport, and values that QEMU reads
  private static final int MAGIC_VALUE = 0x000;
  private static final int VERSION     = 0x004;
  private static final int VENDOR_ID   = 0x00c;
  private static final int MAGIC  = 0x7472_6976; // "virt"
  private static final int LEGACY = 1;
  private static final int QEMU   = 0x554d_4551;
  // spotless:on

  private static final int TRANSPORT_BYTES = 0x200;

  private final Slot slot;

  /** All of them in one slot, whose size is a multiple of a transport's. */
  public VirtioMmioSlots(Slot slot) {
    this.slot = slot;
  }

  @Override
  public Slot slot() {
    return slot;
  }

  @Override
  public void describe(DeviceTree tree) {}

  @Override
  public int widest() {
    return Integer.BYTES;
  }

  @Override
  public long read(int offset, int size) {
    return word(offset % TRANSPORT_BYTES);
  }

  private static int word(int offset) {
    return switch (offset) {
      case MAGIC_VALUE -> MAGIC;
      case VERSION -> LEGACY;
      case VENDOR_ID -> QEMU;
      default -> 0;
    };
  }

  @Override
  public void write(int offset, int size, long value) {}
}
