package org.devkvm.bridge;

import java.lang.foreign.MemorySegment;
import org.devkvm.bridge.CallArea.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the client's stack that a call carries in its slot, which spares two or three system
 * calls. They stand for the client's memory until the call ends; what is written to them the client
 * takes back then. Used by the thread that answers the call.
 */
final class Windows {
  private final Slot slot;
  private final Window[] windows = new Window[Slot.WINDOWS];

  Windows(Slot slot) {
    this.slot = slot;
    for (int i = 0; i < windows.length; i++) {
      windows[i] = new Window(i);
    }
  }

  /** A call begins. What the client says of its windows is read once. */
  void open() {
    for (Window window : windows) {
      window.open();
    }
  }

  /** Copies from a window; false if none shows these addresses. */
  boolean copyIn(long address, MemorySegment to, ClientMemory memory) {
    Window window = showing(address, to.byteSize(), memory);
    if (window == null) {
      return false;
    }
    to.copyFrom(window.content(address, to.byteSize()));
    return true;
  }

  /** Copies to a window; false if none shows these addresses. */
  boolean copyOut(long address, MemorySegment from, ClientMemory memory) {
    Window window = showing(address, from.byteSize(), memory);
    if (window == null) {
      return false;
    }
    window.content(address, from.byteSize()).copyFrom(from);
    window.changed(address, from.byteSize());
    return true;
  }

  /** An access across the edge of a window ends it, so that nothing is in two places. */
  private @Nullable Window showing(long address, long size, ClientMemory memory) {
    for (Window window : windows) {
      if (window.shows(address, size)) {
        return window;
      }
      if (window.touches(address, size)) {
        window.giveBack(memory);
      }
    }
    return null;
  }

  /** One of them. */
  private final class Window {
    private final int number;
    private long address;
    private int bytes;
    private int from;
    private int to;

    Window(int number) {
      this.number = number;
    }

    void open() {
      bytes = slot.windowBytes(number);
      address = bytes == 0 ? 0 : slot.windowAddress(number);
      from = bytes;
      to = 0;
    }

    boolean shows(long at, long size) {
      long offset = at - address;
      return offset >= 0 && size <= bytes && offset <= bytes - size;
    }

    boolean touches(long at, long size) {
      return at - address < bytes && address - at < size;
    }

    MemorySegment content(long at, long size) {
      return slot.windowContent(number, at - address, size);
    }

    void changed(long at, long size) {
      int offset = (int) (at - address);
      from = Math.min(from, offset);
      to = Math.max(to, offset + (int) size);
      slot.windowChanged(number, from, to);
    }

    void giveBack(ClientMemory memory) {
      if (from < to) {
        boolean _ = memory.write(address + from, slot.windowContent(number, from, to - from));
      }
      slot.windowChanged(number, 0, 0);
      bytes = 0;
    }
  }
}
