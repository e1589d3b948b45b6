package org.devkvm.cli;

import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.client.Kvm;

/** Opens KVM in this process. */
final class Hypervisor {
  private Hypervisor() {}

  @SuppressWarnings("DoNotCallSuggester") // until local has its transport
  static Kvm open() throws Failure {
    throw new Failure(ExitStatus.FAILED, "there is no KVM in this build yet");
  }
}
