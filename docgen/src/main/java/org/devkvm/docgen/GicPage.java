package org.devkvm.docgen;

import java.util.List;
import org.devkvm.vgic.mmio.GicV2;
import org.devkvm.vgic.mmio.GicV3;
import org.devkvm.vgic.mmio.Gits;
import org.devkvm.vgic.mmio.RegisterTable;

/** The register frames of the GICs. */
final class GicPage {
  private GicPage() {}

  static Page gicV2() {
    return new Page(
            "Registers of the GICv2",
            "What a guest finds in the two frames, and which of it user space reads and writes as"
                + " attributes of KVM_DEV_ARM_VGIC_GRP_DIST_REGS and KVM_DEV_ARM_VGIC_GRP_CPU_REGS:"
                + " 32 bits at an offset. Offsets and lengths in bytes; `ro` ignores writes, `wo`"
                + " reads as zero; what user space does not have is ENXIO.")
        .heading("Distributor")
        .table(columns(), rows(GicV2.distributorTable()))
        .heading("CPU interface")
        .table(columns(), rows(GicV2.cpuInterfaceTable()));
  }

  static Page gicV3() {
    return new Page(
            "Registers of the GICv3 and of its ITS",
            "What a guest finds in the frames, and which of it user space reads and writes as"
                + " attributes of KVM_DEV_ARM_VGIC_GRP_DIST_REGS, KVM_DEV_ARM_VGIC_GRP_REDIST_REGS"
                + " (32 bits at an offset) and KVM_DEV_ARM_VGIC_GRP_ITS_REGS (64 bits). Offsets and"
                + " lengths in bytes; `ro` ignores writes, `wo` reads as zero; what user space does"
                + " not have is ENXIO.")
        .heading("Distributor")
        .table(columns(), rows(GicV3.distributorTable()))
        .heading("Redistributor")
        .table(columns(), rows(GicV3.redistributorTable()))
        .heading("ITS")
        .table(columns(), rows(Gits.table()));
  }

  private static List<String> columns() {
    return Page.columns(
        "offset", "register", "length", "bits per interrupt", "guest", "user space");
  }

  private static List<List<String>> rows(RegisterTable<?> table) {
    return table.regions().stream()
        .map(region ->
            Page.row(
                Page.hex(region.offset()),
                region.name(),
                Integer.toString(region.length()),
                region.bitsPerIrq() == 0 ? "" : Integer.toString(region.bitsPerIrq()),
                access(region.guestReads(), region.guestWrites()),
                region.userRead() == null ? "" : access(region.userReads(), region.userWrites())))
        .toList();
  }

  private static String access(boolean reads, boolean writes) {
    return reads ? writes ? "rw" : "ro" : writes ? "wo" : "reads as zero, ignores writes";
  }
}
