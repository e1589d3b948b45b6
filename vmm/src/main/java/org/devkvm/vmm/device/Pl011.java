package org.devkvm.vmm.device;

import java.util.ArrayList;
import java.util.List;

/**
 * The Arm PrimeCell UART, PL011 r1p5 with FIFOs of 32 entries (DDI 0183G). A character is sent the
 * moment it is written, so that the transmit FIFO is always empty. A received character waits
 * outside until the guest can take it: {@link #receive} accepts only as many as there is room for,
 * and none before the guest listens, so that nothing typed or piped early is lost.
 */
public final class Pl011 {
  // spotless:off
  // DDI 0183G table 3-1: offsets
  private static final int UARTDR     = 0x000;
  private static final int UARTRSR    = 0x004;
  private static final int UARTFR     = 0x018;
  private static final int UARTILPR   = 0x020;
  private static final int UARTIBRD   = 0x024;
  private static final int UARTFBRD   = 0x028;
  private static final int UARTLCR_H  = 0x02c;
  private static final int UARTCR     = 0x030;
  private static final int UARTIFLS   = 0x034;
  private static final int UARTIMSC   = 0x038;
  private static final int UARTRIS    = 0x03c;
  private static final int UARTMIS    = 0x040;
  private static final int UARTICR    = 0x044;
  private static final int UARTDMACR  = 0x048;
  private static final int ID         = 0xfe0;

  /** UARTPeriphID0 to 3 (revision 3, r1p5) and UARTPCellID0 to 3. */
  private static final byte[] IDS = {0x11, 0x10, 0x34, 0x00, 0x0d, (byte) 0xf0, 0x05, (byte) 0xb1};

  // UARTFR, table 3-4
  private static final int FR_CTS  = 1 << 0;
  private static final int FR_DSR  = 1 << 1;
  private static final int FR_DCD  = 1 << 2;
  private static final int FR_RXFE = 1 << 4;
  private static final int FR_RXFF = 1 << 6;
  private static final int FR_TXFE = 1 << 7;
  private static final int FR_RI   = 1 << 8;

  private static final int LCR_H_FEN = 1 << 4;
  // UARTCR, table 3-12
  private static final int CR_UARTEN = 1 << 0;
  private static final int CR_LBE    = 1 << 7;
  private static final int CR_TXE    = 1 << 8;
  private static final int CR_RXE    = 1 << 9;
  private static final int CR_DTR    = 1 << 10;
  private static final int CR_RTS    = 1 << 11;
  private static final int CR_OUT1   = 1 << 12;
  private static final int CR_OUT2   = 1 << 13;

  // UARTIMSC, UARTRIS, UARTMIS, UARTICR: table 3-14
  private static final int INT_RX  = 1 << 4;
  private static final int INT_TX  = 1 << 5;
  private static final int INT_RT  = 1 << 6;
  private static final int INT_ALL = 0x7ff;
  // spotless:on

  private static final int FIFO_ENTRIES = 32;
  private static final int IFLS_RESET = 0x12;

  /**
   * UARTIFLS.RXIFLSEL: entries at which the receive interrupt is raised; reserved values as 7/8.
   */
  private static final int[] RECEIVE_LEVELS = {4, 8, 16, 24, 28, 28, 28, 28};

  /**
   * A guest without receive interrupts that looks at an empty FIFO so often in a row waits for
   * input. Linux looks up to 64 times when it opens the port, to throw away what it finds.
   */
  private static final int POLLS_OF_A_READER = 2 * FIFO_ENTRIES + 1;

  private final SerialSink output;
  private final Wire irq;

  private int rsr;
  private int ilpr;
  private int ibrd;
  private int fbrd;
  private int lcrH;
  private int cr;
  private int ifls;
  private int imsc;
  private int ris;
  private int dmacr;
  private final int[] fifo = new int[FIFO_ENTRIES];
  private int fifoHead;
  private int fifoCount;
  private int emptyPolls;
  private boolean irqLevel;
  private boolean lineWaits;

  /**
   * A UART after reset, but enabled, as the firmware that Linux's earlycon relies on leaves it.
   *
   * @param output where sent characters go; called with the device's lock held
   */
  public Pl011(SerialSink output, Wire irq) {
    this.output = output;
    this.irq = irq;
    this.cr = CR_UARTEN | CR_TXE | CR_RXE;
    this.ifls = IFLS_RESET;
  }

  /** The guest reads a register: {@link BoardDevice#read}. */
  public synchronized long read(int offset, int size) {
    return switch (offset & ~3) {
      case UARTDR -> readData();
      case UARTRSR -> rsr;
      case UARTFR -> flags();
      case UARTILPR -> ilpr;
      case UARTIBRD -> ibrd;
      case UARTFBRD -> fbrd;
      case UARTLCR_H -> lcrH;
      case UARTCR -> cr;
      case UARTIFLS -> ifls;
      case UARTIMSC -> imsc;
      case UARTRIS -> ris;
      case UARTMIS -> ris & imsc;
      case UARTDMACR -> dmacr;
      default -> identification(offset);
    };
  }

  /** The guest writes a register: {@link BoardDevice#write}. */
  public synchronized void write(int offset, int size, long value) {
    int bits = (int) value;
    switch (offset & ~3) {
      case UARTDR -> send(bits & 0xff);
      case UARTRSR -> rsr = 0;
      case UARTILPR -> ilpr = bits & 0xff;
      case UARTIBRD -> ibrd = bits & 0xffff;
      case UARTFBRD -> fbrd = bits & 0x3f;
      case UARTLCR_H -> writeLineControl(bits & 0xff);
      case UARTCR -> cr = bits & 0xff87;
      case UARTIFLS -> ifls = bits & 0x3f;
      case UARTIMSC -> imsc = bits & INT_ALL;
      case UARTICR -> clear(bits);
      case UARTDMACR -> dmacr = bits & 7;
      default -> {
        return; // read-only or reserved
      }
    }
    update();
  }

  /**
   * Characters from the line. Blocks until there is room for one.
   *
   * @return how many there was room for
   * @throws InterruptedException if the thread was interrupted while it waited; no character was
   *     taken
   */
  public synchronized int receive(byte[] bytes, int offset, int length)
      throws InterruptedException {
    while (!canReceive()) {
      lineWaits = true;
      wait();
    }
    int taken = 0;
    while (taken < length && canReceive()) {
      push(bytes[offset + taken++] & 0xff);
    }
    return taken;
  }

  public synchronized Pl011State save() {
    List<Integer> entries = new ArrayList<>();
    for (int i = 0; i < fifoCount; i++) {
      entries.add(fifo[(fifoHead + i) % FIFO_ENTRIES]);
    }
    return new Pl011State(rsr, ilpr, ibrd, fbrd, lcrH, cr, ifls, imsc, ris, dmacr, entries);
  }

  public synchronized void restore(Pl011State state) {
    rsr = state.rsr();
    ilpr = state.ilpr();
    ibrd = state.ibrd();
    fbrd = state.fbrd();
    lcrH = state.lcrH();
    cr = state.cr();
    ifls = state.ifls();
    imsc = state.imsc();
    ris = state.ris();
    dmacr = state.dmacr();
    fifoHead = 0;
    fifoCount = 0;
    for (int entry : state.receiveFifo()) {
      fifo[fifoCount++] = entry;
    }
    emptyPolls = 0;
    update();
  }

  private void send(int character) {
    emptyPolls = 0;
    if ((cr & CR_LBE) != 0) {
      if (fifoCount < fifoDepth()) {
        push(character);
      }
    } else {
      // Also while disabled: a kernel's earlycon enables nothing.
      output.write(character);
    }
    ris |= INT_TX; // 2.8: raised when the last character leaves, which is now
  }

  /**
   * Clears interrupts, but for the timeout of characters that are still there: 32 bit periods later
   * it is raised again (2.8.3), and here these are over. A driver that empties the FIFO before it
   * clears would else never hear of what came in between.
   */
  private void clear(int bits) {
    ris &= ~bits;
    if (fifoCount > 0) {
      ris |= INT_RT;
    }
  }

  private int readData() {
    if (fifoCount == 0) {
      return 0;
    }
    int entry = fifo[fifoHead];
    fifoHead = (fifoHead + 1) % FIFO_ENTRIES;
    fifoCount--;
    rsr = entry >> 8;
    // 2.8: both fall by reading, each at its own level
    if (fifoCount < receiveLevel()) {
      ris &= ~INT_RX;
    }
    if (fifoCount == 0) {
      ris &= ~INT_RT;
    }
    update();
    return entry;
  }

  private void push(int entry) {
    fifo[(fifoHead + fifoCount) % FIFO_ENTRIES] = entry;
    fifoCount++;
    // The line is idle for more than the 32 bit periods after which the timeout is raised.
    ris |= fifoCount >= receiveLevel() ? INT_RX | INT_RT : INT_RT;
    updateIrq();
  }

  private void writeLineControl(int bits) {
    if (((lcrH ^ bits) & LCR_H_FEN) != 0) {
      fifoCount = 0; // 3.3.7: FEN switches between FIFO and a holding register; Linux flushes so
    }
    lcrH = bits;
  }

  /** Whether a character may come in: it is neither refused nor about to be thrown away. */
  private boolean canReceive() {
    return fifoCount < fifoDepth()
        && (cr & (CR_UARTEN | CR_RXE | CR_LBE)) == (CR_UARTEN | CR_RXE)
        && ((imsc & (INT_RX | INT_RT)) != 0 || emptyPolls >= POLLS_OF_A_READER);
  }

  private int fifoDepth() {
    return (lcrH & LCR_H_FEN) != 0 ? FIFO_ENTRIES : 1;
  }

  private int receiveLevel() {
    return (lcrH & LCR_H_FEN) != 0 ? RECEIVE_LEVELS[ifls >> 3 & 7] : 1;
  }

  private int flags() {
    int flags = FR_TXFE;
    if (fifoCount == 0) {
      flags |= FR_RXFE;
      if (emptyPolls < POLLS_OF_A_READER && ++emptyPolls == POLLS_OF_A_READER) {
        wakeLine();
      }
    } else if (fifoCount == fifoDepth()) {
      flags |= FR_RXFF;
    }
    return flags | ((cr & CR_LBE) != 0 ? loopedBack() : FR_CTS | FR_DSR | FR_DCD);
  }

  /** UARTCR.LBE: the modem outputs show up as inputs. */
  private int loopedBack() {
    return ((cr & CR_RTS) != 0 ? FR_CTS : 0)
        | ((cr & CR_DTR) != 0 ? FR_DSR : 0)
        | ((cr & CR_OUT1) != 0 ? FR_DCD : 0)
        | ((cr & CR_OUT2) != 0 ? FR_RI : 0);
  }

  private static int identification(int offset) {
    return offset >= ID && offset < ID + IDS.length * Integer.BYTES
        ? IDS[(offset - ID) / Integer.BYTES] & 0xff
        : 0;
  }

  /** After every change that the guest makes. */
  private void update() {
    updateIrq();
    wakeLine();
  }

  private void wakeLine() {
    if (lineWaits && canReceive()) {
      lineWaits = false;
      notifyAll();
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
