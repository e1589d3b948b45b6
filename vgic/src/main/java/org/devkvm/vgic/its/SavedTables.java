package org.devkvm.vgic.its;

import java.util.Iterator;
import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.its.TableException.Kind;
import org.devkvm.vgic.lpi.TableReader;

/**
 * The tables of an ITS in guest memory, in revision 0 of Linux's format: devices/arm-vgic-its.rst,
 * vgic-its.c:vgic_its_save_tables_v0.
 *
 * <p>DEVIATION: LPIs are restored once the GIC is initialised, and refused before; on Linux they
 * wait for it.
 */
final class SavedTables {
  // spotless:off
  private static final long VALID             = 1L << 63;
  private static final int  DEVICE_NEXT_SHIFT = 49;
  private static final int  DEVICE_NEXT_MAX   = 0x3FFF;
  private static final int  EVENT_NEXT_SHIFT  = 48;
  private static final int  EVENT_NEXT_MAX    = 0xFFFF;
  private static final int  LPI_SHIFT         = 16;
  private static final int  CPU_SHIFT         = 16;
  private static final long ID_MASK           = 0xFFFF;
  // spotless:on

  private static final long LPI_MASK = 0xFFFF_FFFFL;

  /** An entry that ends its table. */
  private static final int LAST = 0;

  private final Its its;

  SavedTables(Its its) {
    this.its = its;
  }

  /** Takes an entry of a table; how many entries further the next one is, {@link #LAST}. */
  @FunctionalInterface
  private interface Entry {
    int take(int id, long entry) throws TableException;
  }

  void save(Iterable<DeviceEvents> devices, Iterable<Collection> collections)
      throws TableException {
    if (its.devices().isValid()) {
      saveDevices(devices.iterator());
    }
    if (its.collections().isValid()) {
      saveCollections(collections);
    }
  }

  private void saveDevices(Iterator<DeviceEvents> devices) throws TableException {
    DeviceEvents device = devices.hasNext() ? devices.next() : null;
    while (device != null) {
      DeviceEvents next = devices.hasNext() ? devices.next() : null;
      long entry = its.devices().entry(its.memory(), device.id);
      if (entry == TableBase.NOT_THERE) {
        throw new TableException(Kind.INCONSISTENT);
      }
      saveEvents(device);
      long distance = next == null ? LAST : Math.min(next.id - device.id, DEVICE_NEXT_MAX);
      write(
          entry,
          VALID | distance << DEVICE_NEXT_SHIFT | device.table >>> 8 << 5 | device.eventBits - 1);
      device = next;
    }
  }

  /** An event whose collection is gone has an entry of zeros. */
  private void saveEvents(DeviceEvents device) throws TableException {
    for (Event event : device.events.values()) {
      Collection collection = event.collection;
      long entry = 0;
      if (collection != null) {
        Integer next = device.events.higherKey(event.id);
        long distance = next == null ? LAST : Math.min(next - event.id, EVENT_NEXT_MAX);
        entry = distance << EVENT_NEXT_SHIFT | (long) event.lpi << LPI_SHIFT | collection.id;
      }
      write(device.entry(event.id), entry);
    }
  }

  private void saveCollections(Iterable<Collection> collections) throws TableException {
    long at = its.collections().address();
    long end = at + its.collections().bytes();
    for (Collection collection : collections) {
      write(at, VALID | (collection.cpu & 0xFFFF_FFFFL) << CPU_SHIFT | collection.id);
      at += Its.ENTRY_BYTES;
    }
    if (at != end) {
      write(at, 0);
    }
  }

  private void write(long ipa, long entry) throws TableException {
    if (!TableBase.write(its.memory(), ipa, entry)) {
      throw new TableException(Kind.NO_MEMORY);
    }
  }

  void restore() throws TableException {
    try {
      if (its.collections().isValid()) {
        restoreCollections();
      }
      if (its.devices().isValid()) {
        restoreDevices();
      }
    } catch (TableException broken) {
      its.unmapCollections();
      throw broken;
    }
  }

  private void restoreCollections() throws TableException {
    var _ =
        scan(
            its.collections().address(),
            its.collections().bytes(),
            0,
            (_, entry) -> restoreCollection(entry));
  }

  private int restoreCollection(long entry) throws TableException {
    if ((entry & VALID) == 0) {
      return LAST;
    }
    int cpu = (int) (entry >>> CPU_SHIFT);
    int id = (int) (entry & ID_MASK);
    if (cpu != Collection.UNMAPPED && Integer.compareUnsigned(cpu, its.cpus()) >= 0) {
      throw new TableException(Kind.INCONSISTENT);
    }
    if (its.collection(id) != null) {
      throw new TableException(Kind.COLLECTION_TWICE);
    }
    if (its.collections().entry(its.memory(), id) == TableBase.NOT_THERE) {
      throw new TableException(Kind.INCONSISTENT);
    }
    var _ = its.mapCollection(id, cpu);
    return 1;
  }

  private void restoreDevices() throws TableException {
    TableBase table = its.devices();
    try {
      var _ =
          scan(
              table.address(),
              table.bytes(),
              0,
              table.isIndirect() ? this::restorePage : this::restoreDevice);
    } catch (TableException broken) {
      its.unmapDevices();
      throw broken;
    }
  }

  /** A page of the second level. */
  private int restorePage(int index, long entry) throws TableException {
    if ((entry & TableBase.LEVEL1_VALID) == 0) {
      return 1;
    }
    boolean ended =
        scan(
            entry & TableBase.LEVEL1_ADDRESS,
            TableBase.PAGE,
            index * (TableBase.PAGE / Its.ENTRY_BYTES),
            this::restoreDevice);
    return ended ? LAST : 1;
  }

  private int restoreDevice(int id, long entry) throws TableException {
    if ((entry & VALID) == 0) {
      return 1;
    }
    int eventBits = (int) (entry & 0x1F) + 1;
    if (eventBits > Its.ID_BITS || its.devices().entry(its.memory(), id) == TableBase.NOT_THERE) {
      throw new TableException(Kind.INCONSISTENT);
    }
    DeviceEvents device = its.mapDevice(id, (entry >>> 5 & 0xFFF_FFFF_FFFFL) << 8, eventBits);
    var _ =
        scan(
            device.table,
            (Its.ENTRY_BYTES << eventBits),
            0,
            (event, itt) -> restoreEvent(device, event, itt));
    return (int) (entry >>> DEVICE_NEXT_SHIFT) & DEVICE_NEXT_MAX;
  }

  private int restoreEvent(DeviceEvents device, int id, long entry) throws TableException {
    int lpi = (int) (entry >>> LPI_SHIFT & LPI_MASK);
    if (lpi == 0) {
      return 1;
    }
    int next = (int) (entry >>> EVENT_NEXT_SHIFT);
    Collection collection = its.collection((int) (entry & ID_MASK));
    if (!Intid.isLpi(lpi)
        || id + next >= 1 << device.eventBits
        || collection == null
        || !its.memory().isVisible(device.entry(id))) {
      throw new TableException(Kind.INCONSISTENT);
    }
    if (!its.hasRoom()) {
      throw new TableException(Kind.TOO_MANY_EVENTS);
    }
    if (!its.lpis().isAttached()) {
      boolean configured = its.lpis().hasConfiguration(lpi);
      throw new TableException(configured ? Kind.NO_CONTROLLER : Kind.NO_MEMORY);
    }
    if (!its.mapEvent(device, id, lpi, collection)) {
      throw new TableException(Kind.NO_MEMORY);
    }
    return next;
  }

  /** Takes the entries of a table; whether one of them was the last. */
  private boolean scan(long table, int bytes, int firstId, Entry entries) throws TableException {
    TableReader reader = new TableReader(its.memory());
    int count = bytes / Its.ENTRY_BYTES;
    int at = 0;
    while (at < count) {
      long ipa = table + (long) at * Its.ENTRY_BYTES;
      if (!reader.load(ipa)) {
        throw new TableException(Kind.NO_MEMORY);
      }
      int next = entries.take(firstId + at, reader.entryAt(ipa));
      if (next == LAST) {
        return true;
      }
      at += next;
    }
    return false;
  }
}
