/**
 * The device control API: device files, and the registry of device types (kvm_main.c, vfio.c). A
 * new type of device is one class and one row of {@link org.devkvm.kvm.device.DeviceTypes}.
 */
@NullMarked
package org.devkvm.kvm.device;

import org.jspecify.annotations.NullMarked;
