package org.devkvm.kvm.event;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.kvm.core.IoBus;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.struct.KvmCoalescedMmio;
import org.devkvm.uapi.struct.KvmCoalescedMmioRing;
import org.devkvm.uapi.struct.KvmCoalescedMmioZone;

/**
 * Guest writes to zones where the order among the others is all that matters: they wait in a ring
 * for the next exit (coalesced_mmio.c).
 *
 * <p>DEVIATION: Linux has one ring for the VM, which every vCPU's mapping shows. The pages of each
 * vCPU may be memory of its own that the client gave, so here it is in those of the VM's first.
 */
public final class CoalescedMmio {
  private final Vm vm;

  /** Where the ring is in the mapping of a vCPU. */
  private final long ringOffset;

  /** KVM_COALESCED_MMIO_MAX. */
  private final int entries;

  private final List<Zone> zones = new ArrayList<>();
  private final Object ringLock = new Object();

  /** The zones of a VM. */
  public CoalescedMmio(Vm vm) {
    this.vm = vm;
    int page = vm.process().pageBytes();
    ringOffset = (long) page * Arm64Uapi.KVM_COALESCED_MMIO_PAGE_OFFSET;
    entries = (page - KvmCoalescedMmioRing.LAYOUT.size()) / KvmCoalescedMmio.LAYOUT.size();
  }

  /** One zone, on its bus. */
  private final class Zone implements IoBus.Device {
    private final long address;
    private final long size;
    private final int pio;

    Zone(KvmCoalescedMmioZone zone) {
      address = zone.addr();
      size = Integer.toUnsignedLong(zone.size());
      pio = zone.pio();
    }

    boolean contains(long ipa, long bytes) {
      return ipa + bytes >= ipa
          && Long.compareUnsigned(ipa, address) >= 0
          && Long.compareUnsigned(ipa + bytes, address + size) <= 0;
    }

    @Override
    public boolean write(Vcpu vcpu, long ipa, int length, long value) {
      return contains(ipa, length) && append(ipa, length, value, pio);
    }
  }

  private static void check(KvmCoalescedMmioZone zone) {
    Refusal.COALESCED_BUS.unless(zone.pio() == 0 || zone.pio() == 1);
  }

  private IoBus bus(int pio) {
    return pio == 0 ? vm.mmio() : vm.ports();
  }

  /** KVM_REGISTER_COALESCED_MMIO. */
  public void register(KvmCoalescedMmioZone request) {
    check(request);
    Zone zone = new Zone(request);
    vm.memory().lock().lock();
    try {
      bus(zone.pio).register(zone.address, zone.size, zone);
      zones.add(zone);
    } finally {
      vm.memory().lock().unlock();
    }
  }

  /** KVM_UNREGISTER_COALESCED_MMIO: every zone that contains the range. */
  public void unregister(KvmCoalescedMmioZone request) {
    check(request);
    Zone range = new Zone(request);
    vm.memory().lock().lock();
    try {
      for (Zone zone : List.copyOf(zones)) {
        if (zone.pio == range.pio && zone.contains(range.address, range.size)) {
          bus(zone.pio).unregister(zone);
          zones.remove(zone);
        }
      }
    } finally {
      vm.memory().lock().unlock();
    }
  }

  /** Adds an entry; false if the ring is full, or user space has written nonsense into it. */
  private boolean append(long ipa, int length, long value, int pio) {
    Vcpu first = vm.vcpus().at(0);
    if (first == null) {
      return false;
    }
    MemorySegment page = first.pages().segment().asSlice(ringOffset);
    KvmCoalescedMmioRing ring = new KvmCoalescedMmioRing(page);
    synchronized (ringLock) {
      int last = ring.last();
      boolean room = Integer.remainderUnsigned(ring.first() - last - 1, entries) != 0;
      if (!room || Integer.compareUnsigned(last, entries) >= 0) {
        return false;
      }
      KvmCoalescedMmio entry = ring.entry(last);
      entry.physAddr(ipa).len(length).pio(pio);
      for (int i = 0; i < length; i++) {
        entry.data(i, (int) (value >>> (8 * i)) & 0xFF);
      }
      VarHandle.releaseFence(); // user space reads entries up to last
      ring.last((last + 1) % entries);
    }
    return true;
  }
}
