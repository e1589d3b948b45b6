package org.devkvm.vmm.device;

import java.util.List;

/**
 * Everything a PL011 remembers: its registers by their names in DDI 0183, and the receive FIFO,
 * oldest entry first, each with its four error bits as {@code UARTDR} shows them.
 */
public record Pl011State(
    int rsr,
    int ilpr,
    int ibrd,
    int fbrd,
    int lcrH,
    int cr,
    int ifls,
    int imsc,
    int ris,
    int dmacr,
    List<Integer> receiveFifo) {
  public Pl011State {
    receiveFifo = List.copyOf(receiveFifo);
  }
}
