package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.struct;
import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;
import static org.devkvm.uapi.struct.Member.union;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_irq_routing_entry}: one route, where a GSI goes (api.rst 4.52). */
public final class KvmIrqRoutingEntry extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_irq_routing_entry",
          u32("gsi"),
          u32("type"),
          u32("flags"),
          u32("pad"),
          union(
              "u",
              struct("irqchip", u32("irqchip"), u32("pin")),
              struct(
                  "msi",
                  u32("address_lo"),
                  u32("address_hi"),
                  u32("data"),
                  union("", u32("pad"), u32("devid"))),
              // An s390 route; here its u64s align the struct.
              struct(
                  "adapter",
                  u64("ind_addr"),
                  u64("summary_addr"),
                  u64("ind_offset"),
                  u32("summary_offset"),
                  u32("adapter_id")),
              u32("pad", 8)));

  private static final Field GSI = LAYOUT.field("gsi");
  private static final Field TYPE = LAYOUT.field("type");
  private static final Field FLAGS = LAYOUT.field("flags");
  private static final Field IRQCHIP = LAYOUT.field("u.irqchip.irqchip");
  private static final Field PIN = LAYOUT.field("u.irqchip.pin");
  private static final Field MSI_ADDRESS_LO = LAYOUT.field("u.msi.address_lo");
  private static final Field MSI_ADDRESS_HI = LAYOUT.field("u.msi.address_hi");
  private static final Field MSI_DATA = LAYOUT.field("u.msi.data");
  private static final Field MSI_DEVID = LAYOUT.field("u.msi.devid");

  public KvmIrqRoutingEntry(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmIrqRoutingEntry allocate(SegmentAllocator allocator) {
    return new KvmIrqRoutingEntry(LAYOUT.allocate(allocator));
  }

  public int gsi() {
    return readU32(GSI);
  }

  public KvmIrqRoutingEntry gsi(int value) {
    writeU32(GSI, 0, value);
    return this;
  }

  /** KVM_IRQ_ROUTING_IRQCHIP or KVM_IRQ_ROUTING_MSI. */
  public int type() {
    return readU32(TYPE);
  }

  public KvmIrqRoutingEntry type(int value) {
    writeU32(TYPE, 0, value);
    return this;
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmIrqRoutingEntry flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }

  public int irqchip() {
    return readU32(IRQCHIP);
  }

  public KvmIrqRoutingEntry irqchip(int value) {
    writeU32(IRQCHIP, 0, value);
    return this;
  }

  public int pin() {
    return readU32(PIN);
  }

  public KvmIrqRoutingEntry pin(int value) {
    writeU32(PIN, 0, value);
    return this;
  }

  public int msiAddressLo() {
    return readU32(MSI_ADDRESS_LO);
  }

  public KvmIrqRoutingEntry msiAddressLo(int value) {
    writeU32(MSI_ADDRESS_LO, 0, value);
    return this;
  }

  public int msiAddressHi() {
    return readU32(MSI_ADDRESS_HI);
  }

  public KvmIrqRoutingEntry msiAddressHi(int value) {
    writeU32(MSI_ADDRESS_HI, 0, value);
    return this;
  }

  public int msiData() {
    return readU32(MSI_DATA);
  }

  public KvmIrqRoutingEntry msiData(int value) {
    writeU32(MSI_DATA, 0, value);
    return this;
  }

  public int msiDevid() {
    return readU32(MSI_DEVID);
  }

  public KvmIrqRoutingEntry msiDevid(int value) {
    writeU32(MSI_DEVID, 0, value);
    return this;
  }
}
