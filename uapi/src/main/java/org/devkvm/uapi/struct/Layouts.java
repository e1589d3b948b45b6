package org.devkvm.uapi.struct;

import java.util.List;

/** All structs of the ABI. */
public final class Layouts {
  /** In the order of their names. */
  public static final List<Layout> ALL =
      List.of(
          KvmArmCopyMteTags.LAYOUT,
          KvmArmDeviceAddr.LAYOUT,
          KvmClearDirtyLog.LAYOUT,
          KvmCoalescedMmio.LAYOUT,
          KvmCoalescedMmioRing.LAYOUT,
          KvmCoalescedMmioZone.LAYOUT,
          KvmCreateDevice.LAYOUT,
          KvmDeviceAttr.LAYOUT,
          KvmDirtyGfn.LAYOUT,
          KvmDirtyLog.LAYOUT,
          KvmEnableCap.LAYOUT,
          KvmGuestDebug.LAYOUT,
          KvmIoeventfd.LAYOUT,
          KvmIrqLevel.LAYOUT,
          KvmIrqRouting.LAYOUT,
          KvmIrqRoutingEntry.LAYOUT,
          KvmIrqfd.LAYOUT,
          KvmMpState.LAYOUT,
          KvmMsi.LAYOUT,
          KvmOneReg.LAYOUT,
          KvmPmuEventFilter.LAYOUT,
          KvmRegList.LAYOUT,
          KvmRegs.LAYOUT,
          KvmRun.LAYOUT,
          KvmSignalMask.LAYOUT,
          KvmStatsDesc.LAYOUT,
          KvmStatsHeader.LAYOUT,
          KvmTranslation.LAYOUT,
          KvmUserspaceMemoryRegion.LAYOUT,
          KvmVcpuEvents.LAYOUT,
          KvmVcpuInit.LAYOUT);

  private Layouts() {}
}
