package org.devkvm.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.devkvm.client.Kvm;
import org.devkvm.cpu.engine.EngineFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.exec.PeEngine;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.core.HostGic;
import org.devkvm.kvm.core.RunDelay;
import org.devkvm.kvm.core.SoftwareProcessor;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.local.LocalHost;
import org.devkvm.local.LocalTransport;
import org.devkvm.uapi.Abi;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.boot.Initrd;
import org.devkvm.vmm.boot.KernelImage;
import org.devkvm.vmm.run.Machine;
import org.devkvm.vmm.run.MachineConfig;
import org.devkvm.vmm.run.MachineResult;

/** Nanoseconds that the interpreter takes for an instruction on a stretch of a Linux boot. */
public final class InsnBench {
  private static final int MILLION = 1_000_000;

  private InsnBench() {}

  /**
   * KERNEL INITRD FROM TO BOOTS; FROM and TO in millions of instructions. Or KERNEL INITRD rows
   * WORDS, WORDS for the kernel's command line: prints {@link RowCounts} instead.
   */
  public static void main(String[] arguments) throws IOException, VmmException {
    KernelImage kernel = KernelImage.load(Path.of(arguments[0]));
    Initrd initrd = Initrd.load(Path.of(arguments[1]));
    if (arguments[2].equals("rows")) {
      RowCounts counts = new RowCounts();
      boot(
          kernel,
          initrd,
          arguments[3],
          counts.engines(),
          new Stretch(0, Long.MAX_VALUE, () -> {}),
          _ -> {});
      counts.most().forEach(System.out::println);
      return;
    }
    long from = Long.parseLong(arguments[2]) * MILLION;
    long to = Long.parseLong(arguments[3]) * MILLION;
    for (int boot = 1; boot <= Integer.parseInt(arguments[4]); boot++) {
      System.out.printf("boot %d: %s%n", boot, measure(kernel, initrd, from, to));
    }
  }

  private static final EngineFactory ENGINES = PeEngine.with(Interpreters.HOT_LOOP);

  private static Stretch measure(KernelImage kernel, Initrd initrd, long from, long to)
      throws VmmException {
    CompletableFuture<Machine> machine = new CompletableFuture<>();
    Stretch stretch = new Stretch(from, to, () -> machine.join().stop());
    var result = boot(kernel, initrd, "", ENGINES, stretch, machine::complete);
    if (!stretch.isOver()) {
      throw new IllegalStateException("the guest ended too early: " + result + "; " + stretch);
    }
    return stretch;
  }

  private static MachineResult boot(
      KernelImage kernel,
      Initrd initrd,
      String words,
      EngineFactory engines,
      Stretch stretch,
      Consumer<Machine> known)
      throws VmmException {
    InstructionClock clock = new InstructionClock();
    Host host =
        new Host(
            (state, memory, counter, domain) ->
                new MeteredEngine(engines.create(state, memory, counter, domain), clock, stretch),
            clock,
            _ -> clock,
            () -> 0,
            new SplittableRandom(1),
            RunDelay.NONE,
            new SoftwareProcessor(),
            1,
            HostGic.V2,
            Abi.LINUX_6_1);
    try (LocalTransport transport = LocalHost.transport(host, IoctlLog.NONE);
        Kvm kvm = Kvm.open(transport);
        Machine assembled = Machine.assemble(kvm, config(kernel, initrd, words))) {
      known.accept(assembled);
      return assembled.run();
    }
  }

  private static MachineConfig config(KernelImage kernel, Initrd initrd, String words) {
    return MachineConfig.builder(kernel)
        .initrd(initrd)
        .append("console=ttyAMA0 panic=-1 quiet " + words)
        .console(InputStream.nullInputStream(), System.err)
        .clock(InstantSource.fixed(Instant.EPOCH))
        .random(new SplittableRandom(1))
        .build();
  }
}
