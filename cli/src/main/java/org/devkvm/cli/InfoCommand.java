package org.devkvm.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.client.Kvm;
import org.devkvm.client.VmFd;
import org.devkvm.local.LocalKvm;
import org.devkvm.uapi.Cap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code devkvm info}: what this devkvm can do, as KVM_CHECK_EXTENSION answers it. */
@Command(
    name = "info",
    description = "Prints the KVM capabilities of this devkvm, those that answer other than 0.",
    mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Failure {
    PrintWriter out = spec.commandLine().getOut();
    // Linux answers some of them only when a virtual machine is asked (KVM_CAP_MSI_DEVID).
    try (Kvm kvm = LocalKvm.open();
        VmFd vm = kvm.createVm()) {
      out.println("KVM_GET_API_VERSION " + kvm.apiVersion());
      for (Cap cap : Cap.values()) {
        int answer = vm.checkExtension(cap);
        if (answer != 0) {
          out.println("KVM_CAP_" + cap.name() + " " + answer);
        }
      }
    }
    out.flush();
    return ExitStatus.OK.code();
  }
}
