package org.devkvm.uapi;

/**
 * What a file descriptor of KVM stands for; a request number means something only together with it.
 */
public enum FdClass {
  /** {@code /dev/kvm} itself. */
  SYSTEM("/dev/kvm"),
  VM("a VM"),
  VCPU("a vCPU"),
  /** What KVM_CREATE_DEVICE returned. */
  DEVICE("a device"),
  /** What KVM_GET_STATS_FD returned; it is read and knows no ioctl. */
  STATS("a statistics file");

  private final String text;

  FdClass(String text) {
    this.text = text;
  }

  /** As messages name it. */
  public String text() {
    return text;
  }
}
