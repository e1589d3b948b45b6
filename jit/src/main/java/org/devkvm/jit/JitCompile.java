package org.devkvm.jit;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.MemoryAddress;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** For Java Flight Recorder: a block is translated. */
@Name("devkvm.JitCompile")
@Label("JIT Compile")
@Description("A block of the guest's instructions is translated")
@Category("devkvm")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // the recorder reads the fields
final class JitCompile extends Event {
  @Label("Guest Address")
  @MemoryAddress
  private final long address;

  @Label("Exception Level")
  private final int level;

  @Label("Instructions")
  private int instructions;

  @Label("Machine Code")
  @DataAmount
  private int bytes;

  private JitCompile(long address, int level) {
    this.address = address;
    this.level = level;
  }

  static JitCompile begun(long address, int level) {
    JitCompile event = new JitCompile(address, level);
    event.begin();
    return event;
  }

  void record(int count, int size) {
    end();
    instructions = count;
    bytes = size;
    commit();
  }
}
