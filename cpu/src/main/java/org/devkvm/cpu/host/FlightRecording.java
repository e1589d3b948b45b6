package org.devkvm.cpu.host;

import jdk.jfr.FlightRecorder;

/**
 * Whether Java Flight Recorder is in use, so that what devkvm does is worth recording. Classes of
 * events are only touched where it is: each makes JFR load itself.
 */
public final class FlightRecording {
  /** False in an image of the JDK without it. */
  private static final boolean PRESENT = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  private FlightRecording() {}

  /** Whether there has been a recording in this process: two loads. */
  public static boolean isOn() {
    return PRESENT && FlightRecorder.isInitialized();
  }
}
