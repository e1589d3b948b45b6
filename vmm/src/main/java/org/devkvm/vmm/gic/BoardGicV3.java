package org.devkvm.vmm.gic;

import java.util.Objects;
import org.devkvm.client.DeviceFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.DeviceType;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.device.DeviceTree;
import org.devkvm.vmm.state.Fields;
import org.jspecify.annotations.Nullable;

/** The GICv3 inside KVM (devices/arm-vgic-v3.rst), at QEMU's addresses. */
public final class BoardGicV3 implements BoardGic<GicV3Registers> {
  // spotless:off
  private static final long GICD_SIZE =      0x1_0000L;
  private static final long GICR_BASE = 0x080A_0000L;
  private static final long GICR_SIZE =     0xF6_0000L;
  // spotless:on

  private static final int ADDR = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ADDR.number();
  private static final int CTRL = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CTRL.number();

  private @Nullable DeviceFd created;
  private int cpus;

  /** As many redistributors as fit before the next device. */
  @Override
  public int maxCpus() {
    return (int) (GICR_SIZE / Arm64Uapi.KVM_VGIC_V3_REDIST_SIZE);
  }

  @Override
  public int ppiFlags(int cpus) {
    return 0;
  }

  @Override
  public void describe(DeviceTree tree) {
    node(tree, "arm,gic-v3")
        .cells("#redistributor-regions", 1)
        .longs("reg", GICD_BASE, GICD_SIZE, GICR_BASE, GICR_SIZE);
  }

  @Override
  public void create(VmFd vm, int vcpus, @Nullable Fields before) throws VmmException {
    DeviceFd device = vm.createDevice(DeviceType.ARM_VGIC_V3);
    created = device;
    cpus = vcpus;
    if (before != null) {
      before.as(GicV3Registers.class).configure(device);
    }
  }

  /** The redistributors have their place once there are vCPUs to have them. */
  @Override
  public void init() {
    device().setAttribute64(ADDR, Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_DIST, GICD_BASE);
    device().setAttribute64(ADDR, Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST, GICR_BASE);
    device().setAttribute(CTRL, Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
  }

  @Override
  public Class<GicV3Registers> stateType() {
    return GicV3Registers.class;
  }

  @Override
  public GicV3Registers save() {
    return GicV3Registers.capture(device(), cpus);
  }

  @Override
  public void restore(GicV3Registers state) throws VmmException {
    state.restore(device());
  }

  private DeviceFd device() {
    return Objects.requireNonNull(created, "not created");
  }
}
