package org.devkvm.uapi;

/**
 * What a file descriptor of KVM stands for; a request number means something only together with it.
 */
public enum FdClass {
  /** {@code /dev/kvm} itself. */
  SYSTEM,
  VM,
  VCPU,
  /** What KVM_CREATE_DEVICE returned. */
  DEVICE,
  /** What KVM_GET_STATS_FD returned; it is read and knows no ioctl. */
  STATS
}
