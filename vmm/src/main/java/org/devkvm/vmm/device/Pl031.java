package org.devkvm.vmm.device;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.devkvm.vmm.state.Stateful;

/**
 * The Arm PrimeCell real time clock, PL031 (DDI 0224C): 32-bit seconds since 1970 and an alarm. It
 * runs from the start, as RTCCR says, and shows the host's time until the guest sets it.
 */
public final class Pl031 implements BoardDevice, Stateful<Pl031State> {
  // spotless:off
  // DDI 0224C table 3-1: offsets
  private static final int RTCDR   = 0x000;
  private static final int RTCMR   = 0x004;
  private static final int RTCLR   = 0x008;
  private static final int RTCCR   = 0x00c;
  private static final int RTCIMSC = 0x010;
  private static final int RTCRIS  = 0x014;
  private static final int RTCMIS  = 0x018;
  private static final int RTCICR  = 0x01c;
  private static final int ID      = 0xfe0;

  /** RTCPeriphID0 to 3 (revision 1, as QEMU has it) and RTCPCellID0 to 3. */
  private static final byte[] IDS = {0x31, 0x10, 0x14, 0x00, 0x0d, (byte) 0xf0, 0x05, (byte) 0xb1};
  // spotless:on

  private final Slot slot;
  private final InstantSource clock;
  private final Scheduler scheduler;
  private final Wire irq;

  private int offset;
  private int mr;
  private int lr;
  private int imsc;
  private int ris;
  private boolean irqLevel;
  private int alarms;

  public Pl031(Slot slot, Backplane backplane) {
    this.slot = slot;
    this.clock = backplane.clock();
    this.scheduler = backplane.scheduler();
    this.irq = backplane.wire(slot);
  }

  @Override
  public Slot slot() {
    return slot;
  }

  @Override
  public String name() {
    return slot.unit();
  }

  @Override
  public void describe(DeviceTree tree) {
    tree.device(slot, "arm,pl031", "arm,primecell")
        .cells("clocks", DeviceTree.PHANDLE_CLK)
        .strings("clock-names", "apb_pclk");
  }

  @Override
  public int widest() {
    return Integer.BYTES;
  }

  @Override
  public synchronized long read(int offset, int size) {
    return switch (offset & ~3) {
      case RTCDR -> now() & 0xffff_ffffL;
      case RTCMR -> mr & 0xffff_ffffL;
      case RTCLR -> lr & 0xffff_ffffL;
      case RTCCR -> 1;
      case RTCIMSC -> imsc;
      case RTCRIS -> ris;
      case RTCMIS -> ris & imsc;
      default ->
          offset >= ID && offset < ID + IDS.length * Integer.BYTES
              ? IDS[(offset - ID) / Integer.BYTES] & 0xff
              : 0;
    };
  }

  @Override
  public synchronized void write(int offset, int size, long value) {
    int bits = (int) value;
    switch (offset & ~3) {
      case RTCMR -> {
        mr = bits;
        scheduleAlarm();
      }
      case RTCLR -> {
        lr = bits;
        this.offset += bits - now();
        scheduleAlarm();
      }
      case RTCIMSC -> imsc = bits & 1;
      case RTCICR -> ris &= ~bits;
      default -> {
        return; // read-only or reserved; RTCCR cannot stop a running clock
      }
    }
    updateIrq();
  }

  @Override
  public Class<Pl031State> stateType() {
    return Pl031State.class;
  }

  @Override
  public synchronized Pl031State save() {
    return new Pl031State(offset, mr, lr, imsc, ris);
  }

  @Override
  public synchronized void restore(Pl031State state) {
    offset = state.offset();
    mr = state.mr();
    lr = state.lr();
    imsc = state.imsc();
    ris = state.ris();
    scheduleAlarm();
    updateIrq();
  }

  private int now() {
    return (int) clock.instant().getEpochSecond() + offset;
  }

  /** The alarm is the second in which RTCDR equals RTCMR; an earlier appointment is void. */
  private void scheduleAlarm() {
    int appointment = ++alarms;
    long seconds = (mr - now()) & 0xffff_ffffL;
    if (seconds == 0) {
      ris = 1;
    } else {
      Instant now = clock.instant();
      Instant second = now.truncatedTo(ChronoUnit.SECONDS).plusSeconds(seconds);
      scheduler.after(Duration.between(now, second), () -> alarm(appointment));
    }
  }

  private synchronized void alarm(int appointment) {
    if (appointment == alarms) {
      ris = 1;
      updateIrq();
    }
  }

  private void updateIrq() {
    boolean level = (ris & imsc) != 0;
    if (level != irqLevel) {
      irqLevel = level;
      irq.level(level);
    }
  }
}
