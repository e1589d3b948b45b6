package org.devkvm.vgic.its;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import org.devkvm.vgic.lpi.LpiTables;
import org.devkvm.vgic.lpi.TablesInMemory;
import org.devkvm.vgic.lpi.Translations;
import org.jspecify.annotations.Nullable;

/**
 * One ITS: its registers, and what its commands told it. All methods want its lock held but {@link
 * #signal}, which takes it.
 */
public final class Its {
  /** Bytes of an entry in each of the tables: revision 0 of Linux's format. */
  public static final int ENTRY_BYTES = 8;

  /** Bits of a device's number, and of an event's. */
  public static final int ID_BITS = 16;

  /** GITS_BASER.Indirect: the table has two levels. */
  public static final long INDIRECT = 1L << 62;

  /**
   * How many events there can be. There are fewer LPIs; but a guest can lead any number of events
   * to each. What is beyond is dropped as Linux does when it has no memory.
   */
  static final int MAX_EVENTS = 1 << 17;

  /** What became of a message. */
  public enum Outcome {
    /** The LPI is pending. */
    DELIVERED,
    /** Its event leads nowhere. */
    UNMAPPED,
    /** The ITS is disabled, or the LPIs of the CPU. */
    DISABLED
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final LpiTables lpis;
  private final IntSupplier cpus;
  private final Map<Integer, DeviceEvents> devices = new TreeMap<>();
  private final Map<Integer, Collection> collections = new LinkedHashMap<>();
  private final Commands commands = new Commands(this);
  private int events;

  private long doorbell = -1;
  private boolean enabled;
  private long cbaser;
  private long creadr;
  private long cwriter;
  private long deviceBaser;
  private long collectionBaser;

  /**
   * An ITS that is disabled and empty.
   *
   * @param cpus how many CPUs the VM has now
   */
  public Its(LpiTables lpis, IntSupplier cpus, long deviceBaser, long collectionBaser) {
    this.lpis = lpis;
    this.cpus = cpus;
    this.deviceBaser = deviceBaser;
    this.collectionBaser = collectionBaser;
  }

  /** Guards all of it. */
  public ReentrantLock lock() {
    return lock;
  }

  LpiTables lpis() {
    return lpis;
  }

  TablesInMemory memory() {
    return lpis.memory();
  }

  int cpus() {
    return cpus.getAsInt();
  }

  /** Says at which IPA devices write their messages. */
  public void doorbell(long ipa) {
    doorbell = ipa;
  }

  /** GITS_CTLR.Enabled. */
  public boolean isEnabled() {
    return enabled;
  }

  /** Sets GITS_CTLR.Enabled, unless one of its tables is not valid. */
  public void enable(boolean value) {
    if (value && !enabled && !(devices().isValid() && collections().isValid() && cbaser < 0)) {
      return; // GITS_CBASER.Valid is the sign
    }
    enabled = value;
    if (!enabled) {
      lpis.translations().clear();
    }
    commands.process();
  }

  /** GITS_CBASER. */
  public long cbaser() {
    return cbaser;
  }

  /** Sets GITS_CBASER: the queue is empty. */
  public void cbaser(long value) {
    cbaser = value;
    creadr = 0;
    cwriter = 0;
  }

  /** Size of the command queue, in bytes. */
  public long queueBytes() {
    return ((cbaser & 0xFF) + 1) << 12;
  }

  /** GITS_CREADR: offset of the next command in the queue. */
  public long creadr() {
    return creadr;
  }

  /** Sets GITS_CREADR. */
  public void creadr(long value) {
    creadr = value;
  }

  /** GITS_CWRITER: offset behind the last command in the queue. */
  public long cwriter() {
    return cwriter;
  }

  /** Sets GITS_CWRITER, and carries out the commands up to there. */
  public void cwriter(long value) {
    cwriter = value;
    commands.process();
  }

  /** GITS_BASER0. */
  public long deviceBaser() {
    return deviceBaser;
  }

  /** Sets GITS_BASER0; what is not valid holds no devices. */
  public void deviceBaser(long value) {
    deviceBaser = value;
    if (!devices().isValid()) {
      unmapDevices();
    }
  }

  /** GITS_BASER1. */
  public long collectionBaser() {
    return collectionBaser;
  }

  /** Sets GITS_BASER1; what is not valid holds no collections. */
  public void collectionBaser(long value) {
    collectionBaser = value;
    if (!collections().isValid()) {
      unmapCollections();
    }
  }

  TableBase devices() {
    return new TableBase(deviceBaser);
  }

  TableBase collections() {
    return new TableBase(collectionBaser);
  }

  /** KVM_DEV_ARM_ITS_CTRL_RESET (vgic-its.c:vgic_its_reset). */
  public void reset() {
    collectionBaser &= Long.MAX_VALUE;
    deviceBaser &= Long.MAX_VALUE;
    cbaser(0);
    enabled = false;
    unmapDevices();
    unmapCollections();
  }

  /** KVM_DEV_ARM_ITS_SAVE_TABLES. */
  public void saveTables() throws TableException {
    new SavedTables(this).save(devices.values(), collections.values());
  }

  /** KVM_DEV_ARM_ITS_RESTORE_TABLES; nothing is mapped if it throws. */
  public void restoreTables() throws TableException {
    new SavedTables(this).restore();
  }

  /** A device sends a message. Takes the lock. */
  public Outcome signal(int device, int event) {
    lock.lock();
    try {
      return trigger(device, event);
    } finally {
      lock.unlock();
    }
  }

  /** Makes the LPI of an event pending (vgic-its.c:vgic_its_trigger_msi). */
  Outcome trigger(int device, int id) {
    if (!enabled) {
      return Outcome.DISABLED;
    }
    Event event = event(device, id);
    Collection collection = event == null ? null : event.collection;
    if (event == null || collection == null || !collection.isMapped()) {
      return Outcome.UNMAPPED;
    }
    if (!lpis.areEnabled(collection.cpu)) {
      return Outcome.DISABLED;
    }
    lpis.translations().put(new Translations.Message(doorbell, device, id), event.lpi);
    lpis.latch(event.lpi, true);
    return Outcome.DELIVERED;
  }

  @Nullable DeviceEvents device(int id) {
    return devices.get(id);
  }

  @Nullable Event event(int device, int id) {
    DeviceEvents of = devices.get(device);
    return of == null ? null : of.events.get(id);
  }

  @Nullable Collection collection(int id) {
    return collections.get(id);
  }

  DeviceEvents mapDevice(int id, long table, int eventBits) {
    DeviceEvents device = new DeviceEvents(id, table, eventBits);
    devices.put(id, device);
    return device;
  }

  void unmapDevice(DeviceEvents device) {
    device.events.values().forEach(event -> lpis.unmap(event.lpi));
    events -= device.events.size();
    device.events.clear();
    lpis.translations().clear();
    devices.remove(device.id);
  }

  void unmapDevices() {
    new ArrayList<>(devices.values()).forEach(this::unmapDevice);
  }

  Collection mapCollection(int id, int cpu) {
    Collection collection = new Collection(id, cpu);
    collections.put(id, collection);
    return collection;
  }

  void unmapCollection(int id) {
    Collection gone = collections.remove(id);
    if (gone != null) {
      for (DeviceEvents device : devices.values()) {
        for (Event event : device.events.values()) {
          if (gone.equals(event.collection)) {
            event.collection = null;
          }
        }
      }
    }
  }

  void unmapCollections() {
    devices.values().forEach(d -> d.events.values().forEach(event -> event.collection = null));
    collections.clear();
  }

  /** All LPIs of a collection go where it goes now. */
  void reroute(Collection collection) {
    for (DeviceEvents device : devices.values()) {
      for (Event event : device.events.values()) {
        if (collection.equals(event.collection)) {
          lpis.route(event.lpi, collection.cpu);
        }
      }
    }
  }

  /** Whether one more event can be mapped. */
  boolean hasRoom() {
    return events < MAX_EVENTS;
  }

  /** An event leads to an LPI; false, and nothing has changed, if its tables are not in memory. */
  boolean mapEvent(DeviceEvents device, int id, int lpi, Collection collection) {
    if (!lpis.map(lpi, collection.cpu)) {
      return false;
    }
    device.events.put(id, new Event(id, lpi, collection));
    events++;
    return true;
  }

  void unmapEvent(DeviceEvents device, Event event) {
    lpis.translations().clear();
    device.events.remove(event.id);
    events--;
    lpis.unmap(event.lpi);
  }
}
