package org.devkvm.client;

import org.devkvm.uapi.Cap;
import org.devkvm.uapi.Ioctl;

/** An open {@code /dev/kvm}: where virtual machines come from. */
public final class Kvm extends Fd {

  private Kvm(Transport transport, int fd) {
    super(transport, fd);
  }

  /**
   * Opens {@code /dev/kvm} through a transport.
   *
   * @throws KvmException when it cannot be opened
   */
  public static Kvm open(Transport transport) {
    int fd = transport.open();
    if (fd < 0) {
      throw new KvmException("open", -fd, transport.rule());
    }
    return new Kvm(transport, fd);
  }

  /** KVM_GET_API_VERSION: 12. */
  public int apiVersion() {
    return ioctl(Ioctl.KVM_GET_API_VERSION, 0);
  }

  /** KVM_CHECK_EXTENSION: 0 for no; api.rst says what other values of a capability mean. */
  public int checkExtension(Cap cap) {
    return ioctl(Ioctl.KVM_CHECK_EXTENSION, cap.number());
  }

  /** KVM_GET_VCPU_MMAP_SIZE: bytes of a vCPU's mapping. */
  public int vcpuMmapSize() {
    return ioctl(Ioctl.KVM_GET_VCPU_MMAP_SIZE, 0);
  }

  /** A virtual machine with a guest physical address space of 40 bits. */
  public VmFd createVm() {
    return createVm(0);
  }

  /**
   * KVM_CREATE_VM.
   *
   * @param ipaBits the size of the guest physical address space, 32 to what KVM_CAP_ARM_VM_IPA_SIZE
   *     answers; 0 means 40
   */
  public VmFd createVm(int ipaBits) {
    int mmapSize = vcpuMmapSize();
    return new VmFd(transport(), ioctl(Ioctl.KVM_CREATE_VM, ipaBits), mmapSize);
  }
}
