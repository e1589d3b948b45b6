package org.devkvm.kvm;

import static org.devkvm.uapi.Ioctl.KVM_HAS_DEVICE_ATTR;
import static org.devkvm.uapi.Ioctl.KVM_SET_DEVICE_ATTR;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.kvm.core.Device;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.device.DeviceTypes;
import org.devkvm.kvm.device.DeviceTypes.Life;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/** A device type of its own: this class and the row that {@link #row} makes. */
final class CounterDevice extends Device {
  /** Types that arm64 does not have. */
  static final DeviceType ENDS_WITH_VM = DeviceType.XICS;

  static final DeviceType ENDS_WITH_FILE = DeviceType.XIVE;

  /** The one attribute: set adds to the counter. */
  static final int GROUP = 7;

  static final int ADD = 9;

  /** The one request of its own: answers the counter. */
  static final int COUNT = 0xC0DE;

  /** The devices that were created and those that ended, in that order. */
  static final class Lives {
    final List<CounterDevice> created = new ArrayList<>();
    final List<CounterDevice> ended = new ArrayList<>();
  }

  private final Lives lives;
  private final SharedPages shared = SharedPages.allocate(1, 4096);
  private int count;

  private CounterDevice(Lives lives) {
    this.lives = lives;
    lives.created.add(this);
  }

  /** A registry with the type in both lives; it has no get. */
  static DeviceTypes types(Lives lives) {
    return new DeviceTypes(
        List.of(row(ENDS_WITH_VM, Life.VM, lives), row(ENDS_WITH_FILE, Life.FILE, lives)));
  }

  private static DeviceTypes.Row row(DeviceType type, Life life, Lives lives) {
    return new DeviceTypes.Row(
        type,
        "test-counter",
        life,
        (Vm _) -> new CounterDevice(lives),
        KVM_SET_DEVICE_ATTR,
        KVM_HAS_DEVICE_ATTR);
  }

  @Override
  public void set(Caller caller, KvmDeviceAttr attr) {
    has(attr);
    count += caller.pointer(attr.addr()).readInt();
  }

  @Override
  public void has(KvmDeviceAttr attr) {
    Refusal.ATTRIBUTE_UNKNOWN.unless(attr.group() == GROUP && attr.attr() == ADD);
  }

  @Override
  public long ioctl(Caller caller, int request, long argument) {
    return request == COUNT ? count : super.ioctl(caller, request, argument);
  }

  @Override
  public SharedPages mmap(long bytes) {
    return shared.share(bytes);
  }

  @Override
  protected void destroy() {
    shared.close();
    lives.ended.add(this);
  }
}
