/**
 * The EL1 virtual and physical timers of a vCPU (arch_timer.c). Ports: {@link
 * org.devkvm.kvm.timer.AlarmClock}, which calls back when a deadline passes, and {@link
 * org.devkvm.kvm.timer.ArchTimer.Output}, the interrupt line. A timer is its own lock: the vCPU's
 * thread writes its registers, the alarm's thread raises its line.
 */
@NullMarked
package org.devkvm.kvm.timer;

import org.jspecify.annotations.NullMarked;
