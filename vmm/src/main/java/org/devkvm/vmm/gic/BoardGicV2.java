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

/** The GICv2 inside KVM (devices/arm-vgic.rst), at QEMU's addresses. */
public final class BoardGicV2 implements BoardGic<GicV2Registers> {
  // spotless:off
  private static final long GICC_BASE = 0x0801_0000L;
  private static final long FRAME     = 0x1_0000;
  // spotless:on

  /** A GICv2 has eight CPU interfaces. */
  private static final int MAX_CPUS = 8;

  /** bindings/interrupt-controller/arm,gic.yaml: a PPI names the CPUs that have it. */
  private static final int CPU_MASK_SHIFT = 8;

  private static final int ADDR = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ADDR.number();
  private static final int CTRL = AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CTRL.number();

  private @Nullable DeviceFd created;
  private int cpus;

  @Override
  public int maxCpus() {
    return MAX_CPUS;
  }

  @Override
  public int ppiFlags(int cpus) {
    return ((1 << cpus) - 1) << CPU_MASK_SHIFT;
  }

  @Override
  public void describe(DeviceTree tree) {
    node(tree, "arm,cortex-a15-gic").longs("reg", GICD_BASE, FRAME, GICC_BASE, FRAME);
  }

  @Override
  public void create(VmFd vm, int vcpus, @Nullable Fields before) throws VmmException {
    DeviceFd device = vm.createDevice(DeviceType.ARM_VGIC_V2);
    if (before == null) {
      device.setAttribute64(ADDR, Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_DIST, GICD_BASE);
      device.setAttribute64(ADDR, Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_CPU, GICC_BASE);
    } else {
      before.as(GicV2Registers.class).configure(device);
    }
    created = device;
    cpus = vcpus;
  }

  @Override
  public void init() {
    device().setAttribute(CTRL, Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
  }

  @Override
  public Class<GicV2Registers> stateType() {
    return GicV2Registers.class;
  }

  @Override
  public GicV2Registers save() {
    return GicV2Registers.capture(device(), cpus);
  }

  @Override
  public void restore(GicV2Registers state) throws VmmException {
    state.restore(device());
  }

  private DeviceFd device() {
    return Objects.requireNonNull(created, "not created");
  }
}
