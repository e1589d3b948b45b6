package org.devkvm.client;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/**
 * A file descriptor with attributes: a device or a vCPU (api.rst 4.80).
 *
 * <p>A value has the size that its group says ({@link org.devkvm.uapi.AttributeGroup#valueSize}).
 */
public abstract sealed class AttributeFd extends Fd permits VcpuFd, DeviceFd {

  AttributeFd(Transport transport, int fd) {
    super(transport, fd);
  }

  /** Whether KVM_HAS_DEVICE_ATTR knows the attribute. */
  public final boolean hasAttribute(int group, long attribute) {
    try (Arena arena = Arena.ofConfined()) {
      KvmDeviceAttr attr = KvmDeviceAttr.allocate(arena).group(group).attr(attribute);
      int result = tryIoctl(Ioctl.KVM_HAS_DEVICE_ATTR, attr.address());
      if (result < 0 && result != -Errno.ENXIO.number()) {
        throw refused(Ioctl.KVM_HAS_DEVICE_ATTR, result);
      }
      return result >= 0;
    }
  }

  /** Sets an attribute without a value, such as KVM_DEV_ARM_VGIC_CTRL_INIT. */
  public final void setAttribute(int group, long attribute) {
    setAttribute(group, attribute, MemorySegment.NULL);
  }

  /** Sets an attribute whose value is a u32. */
  public final void setAttribute32(int group, long attribute, int value) {
    try (Arena arena = Arena.ofConfined()) {
      setAttribute(group, attribute, arena.allocateFrom(ValueLayout.JAVA_INT, value));
    }
  }

  /** Sets an attribute whose value is a u64. */
  public final void setAttribute64(int group, long attribute, long value) {
    try (Arena arena = Arena.ofConfined()) {
      setAttribute(group, attribute, arena.allocateFrom(ValueLayout.JAVA_LONG, value));
    }
  }

  /** Sets an attribute from native memory. */
  public final void setAttribute(int group, long attribute, MemorySegment value) {
    attributeIoctl(Ioctl.KVM_SET_DEVICE_ATTR, group, attribute, value);
  }

  /** The value of an attribute that is a u32. */
  public final int attribute32(int group, long attribute) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocate(ValueLayout.JAVA_INT);
      attributeIoctl(Ioctl.KVM_GET_DEVICE_ATTR, group, attribute, value);
      return value.get(ValueLayout.JAVA_INT, 0);
    }
  }

  /**
   * The value of an attribute that is a u64.
   *
   * @param input what the value holds before the call: an index for
   *     KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION, else 0
   */
  public final long attribute64(int group, long attribute, long input) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment value = arena.allocateFrom(ValueLayout.JAVA_LONG, input);
      attributeIoctl(Ioctl.KVM_GET_DEVICE_ATTR, group, attribute, value);
      return value.get(ValueLayout.JAVA_LONG, 0);
    }
  }

  /** The value of an attribute that is a u64. */
  public final long attribute64(int group, long attribute) {
    return attribute64(group, attribute, 0);
  }

  private void attributeIoctl(Ioctl ioctl, int group, long attribute, MemorySegment value) {
    try (Arena arena = Arena.ofConfined()) {
      KvmDeviceAttr attr = KvmDeviceAttr.allocate(arena).group(group).attr(attribute);
      ioctl(ioctl, attr.addr(pointer(value)));
    }
  }
}
