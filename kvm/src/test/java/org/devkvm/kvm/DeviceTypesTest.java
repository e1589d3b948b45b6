package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.kvm.fd.ThreadTask;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A device type is one class and one row, and every operation of a kernel device has its place. */
class DeviceTypesTest {
  private static final long BAD_POINTER = 8;
  private static final long VALUE = ScriptedMemory.BASE + 0x1000;

  private final CounterDevice.Lives lives = new CounterDevice.Lives();
  private final ScriptedKvm kvm = new ScriptedKvm(CounterDevice.types(lives));

  @AfterEach
  void close() {
    kvm.close();
  }

  @Test
  void typeWithARowCanBeCreatedAndUsed() {
    int device = create(CounterDevice.ENDS_WITH_VM);
    kvm.memory.bytes.set(ValueLayout.JAVA_INT_UNALIGNED, VALUE - ScriptedMemory.BASE, 42);
    assertThat(access(device, Ioctl.KVM_HAS_DEVICE_ATTR, CounterDevice.ADD)).isZero();
    assertThat(access(device, Ioctl.KVM_SET_DEVICE_ATTR, CounterDevice.ADD)).isZero();
    assertThat(access(device, Ioctl.KVM_SET_DEVICE_ATTR, CounterDevice.ADD)).isZero();
    assertThat(request(device, CounterDevice.COUNT)).isEqualTo(84);
    assertThat(access(device, Ioctl.KVM_HAS_DEVICE_ATTR, 0)).isEqualTo(-Errno.ENXIO.number());
    assertThat(kvm.process.mmap(device, 16).segment().byteSize()).isEqualTo(16);
  }

  @Test
  void typeWithoutARowIsEnodev() {
    assertThat(tryCreate(DeviceType.FLIC, 0)).isEqualTo(-Errno.ENODEV.number());
    assertThat(tryCreate(DeviceType.FLIC, Uapi.KVM_CREATE_DEVICE_TEST))
        .isEqualTo(-Errno.ENODEV.number());
  }

  @Test
  void testFlagCreatesNothing() {
    assertThat(tryCreate(CounterDevice.ENDS_WITH_VM, Uapi.KVM_CREATE_DEVICE_TEST)).isZero();
    assertThat(lives.created).isEmpty();
  }

  @Test
  void missingAccessorIsEpermBeforeABadPointerIsEfault() {
    int device = create(CounterDevice.ENDS_WITH_VM);
    assertThat(kvm.ioctl(device, Ioctl.KVM_GET_DEVICE_ATTR, BAD_POINTER))
        .isEqualTo(-Errno.EPERM.number());
    assertThat(kvm.ioctl(device, Ioctl.KVM_SET_DEVICE_ATTR, BAD_POINTER))
        .isEqualTo(-Errno.EFAULT.number());
  }

  @Test
  void requestThatNeitherTheFileNorTheDeviceKnowsIsEnotty() {
    int device = create(CounterDevice.ENDS_WITH_VM);
    assertThat(request(device, CounterDevice.COUNT + 1)).isEqualTo(-Errno.ENOTTY.number());
  }

  @Test
  void deviceOutlivesItsFileAndEndsWithTheVm() {
    int device = create(CounterDevice.ENDS_WITH_VM);
    kvm.process.close(device);
    assertThat(lives.ended).isEmpty();
    kvm.process.close(kvm.vm);
    assertThat(lives.ended).containsExactlyElementsOf(lives.created);
  }

  @Test
  void vmWhoseFileIsClosedLivesUntilTheDeviceFileIsClosed() {
    int device = create(CounterDevice.ENDS_WITH_VM);
    kvm.process.close(kvm.vm);
    assertThat(request(device, CounterDevice.COUNT)).isZero();
    assertThat(lives.ended).isEmpty();
    kvm.process.close(device);
    assertThat(lives.ended).containsExactlyElementsOf(lives.created);
  }

  @Test
  void deviceThatIsReleasedWithItsFileEndsOnce() {
    int device = create(CounterDevice.ENDS_WITH_FILE);
    kvm.process.close(device);
    assertThat(lives.ended).containsExactlyElementsOf(lives.created);
    kvm.process.close(kvm.vm);
    assertThat(lives.ended).hasSize(1);
  }

  @Test
  void devicesEndWithTheVmTheLatestFirst() {
    int first = create(CounterDevice.ENDS_WITH_VM);
    int second = create(CounterDevice.ENDS_WITH_VM);
    kvm.process.close(first);
    kvm.process.close(second);
    kvm.process.close(kvm.vm);
    assertThat(lives.ended).containsExactlyElementsOf(lives.created.reversed());
  }

  private long request(int device, int request) {
    return kvm.process.ioctl(ThreadTask.begin(), device, request, 0);
  }

  private long access(int device, Ioctl accessor, int attribute) {
    KvmDeviceAttr attr = new KvmDeviceAttr(MemorySegment.ofArray(new byte[24]));
    return kvm.ioctl(device, accessor, attr.group(CounterDevice.GROUP).attr(attribute).addr(VALUE));
  }

  private long tryCreate(DeviceType type, int flags) {
    KvmCreateDevice device = new KvmCreateDevice(MemorySegment.ofArray(new byte[12]));
    return kvm.ioctl(kvm.vm, Ioctl.KVM_CREATE_DEVICE, device.type(type.number()).flags(flags));
  }

  private int create(DeviceType type) {
    assertThat(tryCreate(type, 0)).isZero();
    return new KvmCreateDevice(kvm.memory.bytes).fd();
  }
}
