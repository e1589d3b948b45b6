/**
 * Events of Java Flight Recorder, named as Linux names its tracepoints: entering the guest, leaving
 * it, moving an interrupt's line. Only touched where {@link
 * org.devkvm.cpu.host.FlightRecording#isOn} says so.
 */
@NullMarked
package org.devkvm.kvm.flight;

import org.jspecify.annotations.NullMarked;
