package org.devkvm.kvm.vgic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.devkvm.kvm.core.IoBus;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.vgic.irq.EoiListener;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.IrqOutput;
import org.devkvm.vgic.mmio.CpuRegisters;
import org.devkvm.vgic.mmio.GicV3;
import org.jspecify.annotations.Nullable;

/** The in-kernel GICv3 (vgic-v3.c, vgic-mmio-v3.c). */
public final class VgicV3 extends Vgic implements GicV3.Topology {
  static final long ALIGNMENT = 0x1_0000;

  private static final long REDISTRIBUTOR = Arm64Uapi.KVM_VGIC_V3_REDIST_SIZE;
  private static final long AFFINITY = 0xFF_FFFF;

  /** Consecutive redistributors: struct vgic_redist_region. Guarded by the lock of the slots. */
  private static final class Region {
    final int index;
    final long base;

    /** How many; 0 for as many as there are vCPUs. */
    final int count;

    int used;

    Region(int index, long base, int count) {
      this.index = index;
      this.base = base;
      this.count = count;
    }
  }

  /** The redistributor of a vCPU, on the bus. */
  private final class Redistributor implements IoBus.Device {
    private final int cpu;
    private final Region region;
    private final int place;
    private final long base;

    Redistributor(int cpu, Region region) {
      this.cpu = cpu;
      this.region = region;
      this.place = region.used;
      this.base = region.base + place * REDISTRIBUTOR;
    }

    @Override
    public boolean isReadable() {
      return true;
    }

    @Override
    public long read(Vcpu vcpu, long ipa, int length) {
      return gic().redistributors().read(cpu, ipa - base, length);
    }

    @Override
    public boolean write(Vcpu vcpu, long ipa, int length, long value) {
      gic().redistributors().write(cpu, ipa - base, length, value);
      return true;
    }
  }

  private long distributorBase = UNDEFINED;
  private final List<Region> regions = new ArrayList<>();
  private volatile Map<Integer, Redistributor> redistributors = Map.of();
  private volatile @Nullable GicV3 gic;

  private VgicV3(Vm vm) {
    super(vm);
  }

  /** Creates the GIC of a VM. */
  static VgicV3 create(Vm vm) {
    return vm.createVgic(VgicV3::new);
  }

  @Override
  public int maxVcpus() {
    return GicV3.MAX_CPUS;
  }

  @Override
  protected boolean isInitialisedOnDemand() {
    return false;
  }

  @Override
  protected InterruptController make(
      int nrIrqs, int[] vcpuIds, IrqOutput output, EoiListener eoiListener) {
    GicV3 made = new GicV3(nrIrqs, vcpuIds, output, eoiListener, this, vm().lpis());
    gic = made;
    return made.controller();
  }

  /** The registers; no guest and no attribute gets here before they are there. */
  GicV3 gic() {
    GicV3 made = gic;
    if (made == null) {
      throw Refusal.VGIC_NOT_INITIALISED.refuse();
    }
    return made;
  }

  /** The base address of the distributor; {@link #UNDEFINED} if it is not set. */
  long distributorBase() {
    return distributorBase;
  }

  /** Sets the base address of the distributor, once. */
  void distributorBase(long ipa) {
    checkBase(distributorBase, ipa, ALIGNMENT, Arm64Uapi.KVM_VGIC_V3_DIST_SIZE);
    distributorBase = ipa;
  }

  /** The base address of the first redistributor; {@link #UNDEFINED} if it is not set. */
  long redistributorBase() {
    return regions.isEmpty() ? UNDEFINED : regions.getFirst().base;
  }

  /** A region as KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION tells it; ENOENT. */
  long region(int index) {
    for (Region region : regions) {
      if (region.index == index) {
        return index | region.base | ((long) region.count << 52);
      }
    }
    throw Refusal.VGIC_REGION_ABSENT.refuse();
  }

  /**
   * Adds a region of redistributors, and gives the vCPUs that have none theirs
   * (vgic-mmio-v3.c:vgic_v3_set_redist_base). The caller holds the lock of the slots.
   *
   * @param count how many it has room for; 0 for all vCPUs
   */
  void addRegion(int index, long base, int count) {
    long number = count == 0 ? vm().vcpus().size() : count;
    long bytes = number * REDISTRIBUTOR;
    Refusal.VGIC_BASE_WRAPS.when(Long.compareUnsigned(base + bytes, base) < 0);
    if (regions.isEmpty()) {
      Refusal.VGIC_REGION_INDEX.unless(index == 0);
    } else {
      Region last = regions.getLast();
      Refusal.VGIC_REGIONS_MIXED.when(count == 0 && last.count != 0);
      Refusal.VGIC_BASE_SET.when(count == 0);
      Refusal.VGIC_REGION_INDEX.unless(index == last.index + 1);
    }
    Refusal.VGIC_REGION_OVERLAPS.when(
        count == 0
            && distributorBase != UNDEFINED
            && overlap(base, bytes, distributorBase, Arm64Uapi.KVM_VGIC_V3_DIST_SIZE));
    Refusal.VGIC_REGION_OVERLAPS.when(overlapsRegion(base, bytes, vm().vcpus().size()));
    checkBase(UNDEFINED, base, ALIGNMENT, bytes);
    Region region = new Region(index, base, count);
    regions.add(region);
    List<Integer> placed = new ArrayList<>();
    try {
      for (Vcpu vcpu : vm().vcpus()) {
        if (place(vcpu, vm().vcpus().size())) {
          placed.add(vcpu.index());
        }
      }
    } catch (KvmRefusal refused) {
      placed.forEach(this::remove);
      regions.remove(region);
      throw refused;
    }
  }

  private static boolean overlap(long a, long aBytes, long b, long bBytes) {
    return a < b + bBytes && b < a + aBytes;
  }

  private static long bytes(Region region, int vcpus) {
    return (region.count == 0 ? vcpus : region.count) * REDISTRIBUTOR;
  }

  private boolean overlapsRegion(long base, long bytes, int vcpus) {
    return regions.stream().anyMatch(r -> overlap(base, bytes, r.base, bytes(r, vcpus)));
  }

  /** The vCPU does not count yet: that its frame is over the distributor is seen by KVM_RUN. */
  @Override
  public void added(Vcpu vcpu) {
    vm().memory().lock().lock();
    try {
      var _ = place(vcpu, vcpu.index());
    } finally {
      vm().memory().lock().unlock();
    }
  }

  /**
   * Gives a vCPU its redistributor, if it has none and there is room.
   *
   * @param vcpus how many count
   */
  private boolean place(Vcpu vcpu, int vcpus) {
    if (redistributors.containsKey(vcpu.index())) {
      return false;
    }
    Region region =
        regions.stream().filter(r -> r.count == 0 || r.used < r.count).findFirst().orElse(null);
    if (region == null) {
      return false;
    }
    Refusal.VGIC_REGION_OVERLAPS.unless(areApart(vcpus));
    Redistributor redistributor = new Redistributor(vcpu.index(), region);
    vm().mmio().register(redistributor.base, REDISTRIBUTOR, redistributor);
    region.used++;
    Map<Integer, Redistributor> next = new HashMap<>(redistributors);
    next.put(vcpu.index(), redistributor);
    redistributors = next;
    return true;
  }

  private void remove(int index) {
    Map<Integer, Redistributor> next = new HashMap<>(redistributors);
    Redistributor gone = next.remove(index);
    if (gone != null) {
      vm().mmio().unregister(gone);
    }
    redistributors = next;
  }

  /** Whether the frames are inside the address space and do not overlap (vgic_v3_check_base). */
  private boolean areApart(int vcpus) {
    long limit = 1L << vm().ipaBits();
    for (Region region : regions) {
      long end = region.base + bytes(region, vcpus);
      if (Long.compareUnsigned(end, region.base) < 0 || Long.compareUnsigned(end, limit) > 0) {
        return false;
      }
    }
    return distributorBase == UNDEFINED
        || !overlapsRegion(distributorBase, Arm64Uapi.KVM_VGIC_V3_DIST_SIZE, vcpus);
  }

  @Override
  protected void mapResources() {
    for (Vcpu vcpu : vm().vcpus()) {
      Refusal.RUN_VGIC_BASE_UNSET.unless(redistributors.containsKey(vcpu.index()));
    }
    Refusal.RUN_VGIC_BASE_UNSET.when(distributorBase == UNDEFINED);
    Refusal.RUN_VGIC_FRAMES_OVERLAP.unless(areApart(vm().vcpus().size()));
    Refusal.VGIC_NOT_INITIALISED.unless(isInitialised());
    FrameDevice device =
        new FrameDevice(distributorBase, gic().distributor(), FrameDevice.ACCESSING);
    vm().mmio().register(distributorBase, Arm64Uapi.KVM_VGIC_V3_DIST_SIZE, device);
  }

  @Override
  public long affinity(int cpu) {
    Vcpu vcpu = vm().vcpus().at(cpu);
    return vcpu == null ? 0 : vcpu.affinity() & AFFINITY;
  }

  @Override
  public int cpu(long affinity) {
    Vcpu vcpu = vm().vcpus().withMpidr(affinity);
    return vcpu == null ? -1 : vcpu.index();
  }

  @Override
  public boolean isLast(int cpu) {
    Redistributor own = redistributors.get(cpu);
    if (own == null || own.place < own.region.used - 1) {
      return false;
    }
    boolean full = own.region.count != 0 && own.place == own.region.count - 1;
    long end = own.region.base + bytes(own.region, vm().vcpus().size());
    return !full || !isUsed(end);
  }

  private boolean isUsed(long base) {
    for (Region region : regions) {
      if (region.base == base && region.used > 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean hasRegister(int encoding, boolean write) {
    return CpuRegisters.isGuests(encoding, write);
  }

  @Override
  public long register(Vcpu vcpu, int encoding) {
    return gic().cpuRegisters().read(vcpu.index(), encoding);
  }

  @Override
  public void register(Vcpu vcpu, int encoding, long value) {
    gic().cpuRegisters().write(vcpu.index(), encoding, value);
  }
}
