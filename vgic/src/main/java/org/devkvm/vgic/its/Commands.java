package org.devkvm.vgic.its;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Map;

/** The command queue of an ITS. IHI 0069 5.3, vgic-its.c:vgic_its_process_commands */
final class Commands {
  static final int BYTES = 32;

  private static final int WORDS = BYTES / Long.BYTES;
  private static final long QUEUE_ADDRESS = 0xF_FFFF_FFFF_F000L;
  private static final ValueLayout.OfLong U64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** Carries out a command. */
  @FunctionalInterface
  private interface Handler {
    void handle(Commands commands);
  }

  // spotless:off
  /** By the number in bits 7 to 0; the others do nothing, SYNC among them. */
  private static final Map<Integer, Handler> HANDLERS = Map.ofEntries(
      Map.entry(0x01, Commands::movi),
      Map.entry(0x03, Commands::interrupt),
      Map.entry(0x04, Commands::clear),
      Map.entry(0x08, Commands::mapd),
      Map.entry(0x09, Commands::mapc),
      Map.entry(0x0a, Commands::mapti),
      Map.entry(0x0b, Commands::mapi),
      Map.entry(0x0c, Commands::inv),
      Map.entry(0x0d, Commands::invall),
      Map.entry(0x0e, Commands::movall),
      Map.entry(0x0f, Commands::discard));
  // spotless:on

  private final Its its;
  private final MemorySegment command = MemorySegment.ofArray(new byte[BYTES]);

  Commands(Its its) {
    this.its = its;
  }

  /** Carries out what is in the queue. A command outside of memory is passed over. */
  void process() {
    if (!its.isEnabled()) {
      return;
    }
    long queue = its.cbaser() & QUEUE_ADDRESS;
    while (its.creadr() != its.cwriter()) {
      if (its.memory().read(queue + its.creadr(), command)) {
        Handler handler = HANDLERS.get((int) field(0, 0, 8));
        if (handler != null) {
          handler.handle(this);
        }
      }
      long next = its.creadr() + BYTES;
      its.creadr(next == its.queueBytes() ? 0 : next);
    }
  }

  private long field(int word, int shift, int bits) {
    long value = command.get(U64, (long) (word % WORDS) * Long.BYTES);
    return (value >>> shift) & ((1L << bits) - 1);
  }

  private int deviceId() {
    return (int) field(0, 32, 32);
  }

  private int eventId() {
    return (int) field(1, 0, 32);
  }

  private int collectionId() {
    return (int) field(2, 0, 16);
  }

  private boolean isValid() {
    return field(2, 63, 1) != 0;
  }

  /** Whether a CPU has this index, of 32 bits. */
  private boolean isCpu(long index) {
    return index < its.cpus();
  }

  private void mapd() {
    long entry = its.devices().entry(its.memory(), deviceId());
    int eventBits = (int) field(1, 0, 5) + 1;
    if (entry == TableBase.NOT_THERE || (isValid() && eventBits > Its.ID_BITS)) {
      return;
    }
    DeviceEvents device = its.device(deviceId());
    if (device != null) {
      its.unmapDevice(device);
    }
    if (isValid()) {
      var _ = its.mapDevice(deviceId(), field(2, 8, 44) << 8, eventBits);
    } else {
      var _ = TableBase.write(its.memory(), entry, 0);
    }
  }

  private void mapc() {
    long cpu = field(2, 16, 32);
    if (!isCpu(cpu)) {
      return;
    }
    Collection collection = its.collection(collectionId());
    if (!isValid()) {
      its.unmapCollection(collectionId());
      its.lpis().translations().clear();
    } else if (collection != null) {
      collection.cpu = (int) cpu;
      its.reroute(collection);
    } else if (hasRoomFor(collectionId())) {
      var _ = its.mapCollection(collectionId(), (int) cpu);
    }
  }

  private boolean hasRoomFor(int collection) {
    return its.collections().entry(its.memory(), collection) != TableBase.NOT_THERE;
  }

  private void mapti() {
    map((int) field(1, 32, 32));
  }

  private void mapi() {
    map(eventId());
  }

  private void map(int lpi) {
    DeviceEvents device = its.device(deviceId());
    if (device == null
        || !hasEntry(device, eventId())
        || !its.lpis().isInRange(lpi)
        || device.events.containsKey(eventId())) {
      return;
    }
    Collection collection = its.collection(collectionId());
    boolean fresh = collection == null;
    if (collection == null) {
      if (!hasRoomFor(collectionId())) {
        return;
      }
      collection = its.mapCollection(collectionId(), Collection.UNMAPPED);
    }
    boolean mapped = its.hasRoom() && its.mapEvent(device, eventId(), lpi, collection);
    if (!mapped && fresh) {
      its.unmapCollection(collectionId());
    }
  }

  private boolean hasEntry(DeviceEvents device, int event) {
    return event >= 0
        && event < 1 << device.eventBits
        && its.memory().isVisible(device.entry(event));
  }

  private void movi() {
    Event event = its.event(deviceId(), eventId());
    Collection collection = its.collection(collectionId());
    if (event != null && event.isMapped() && collection != null && collection.isMapped()) {
      event.collection = collection;
      its.lpis().translations().clear();
      its.lpis().route(event.lpi, collection.cpu);
    }
  }

  private void interrupt() {
    var _ = its.trigger(deviceId(), eventId());
  }

  private void clear() {
    Event event = its.event(deviceId(), eventId());
    if (event != null) {
      its.lpis().latch(event.lpi, false);
    }
  }

  private void inv() {
    Event event = its.event(deviceId(), eventId());
    if (event != null) {
      its.lpis().invalidate(event.lpi);
    }
  }

  private void invall() {
    Collection collection = its.collection(collectionId());
    if (collection != null && collection.isMapped()) {
      its.lpis().invalidateAll(collection.cpu);
    }
  }

  private void movall() {
    long from = field(2, 16, 32);
    long to = field(3, 16, 32);
    if (isCpu(from) && isCpu(to) && from != to) {
      its.lpis().routeAll((int) from, (int) to);
      its.lpis().translations().clear();
    }
  }

  private void discard() {
    DeviceEvents device = its.device(deviceId());
    Event event = its.event(deviceId(), eventId());
    if (device != null && event != null && event.isMapped()) {
      its.unmapEvent(device, event);
      var _ = TableBase.write(its.memory(), device.entry(event.id), 0);
    }
  }
}
