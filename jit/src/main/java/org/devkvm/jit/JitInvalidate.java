package org.devkvm.jit;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.MemoryAddress;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** For Java Flight Recorder: code is dropped. */
@Name("devkvm.JitInvalidate")
@Label("JIT Invalidate")
@Description("The machine code of a page of the guest is dropped")
@Category("devkvm")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // the recorder reads the fields
final class JitInvalidate extends Event {
  @Label("Guest Address")
  @Description("The virtual page in which the blocks began")
  @MemoryAddress
  private final long address;

  @Label("Blocks")
  private final int blocks;

  JitInvalidate(long address, int blocks) {
    this.address = address;
    this.blocks = blocks;
  }
}
