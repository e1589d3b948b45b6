package org.devkvm.kvm.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The input line of an interrupt moves: vgic_update_irq_pending. LPIs have no line. */
@Name("devkvm.VgicInject")
@Label("VGIC Inject")
@Description("The input line of a PPI or SPI moves, or has an edge")
@Category("devkvm")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // the recorder reads the fields
public final class VgicInject extends Event {
  @Label("vCPU")
  private final int vcpu;

  @Label("INTID")
  private final int intid;

  @Label("Level")
  private final boolean level;

  /**
   * Not recorded yet.
   *
   * @param vcpu index of the vCPU whose line it is; of an SPI, 0
   */
  public VgicInject(int vcpu, int intid, boolean level) {
    this.vcpu = vcpu;
    this.intid = intid;
    this.level = level;
  }
}
