package org.devkvm.cli.guest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.devkvm.cli.exit.Failure;
import org.devkvm.cli.guest.InitOverlay.InitSettings;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.boot.Initrd;
import org.devkvm.vmm.boot.KernelImage;

/**
 * What a guest boots.
 *
 * @param commandLine the kernel's
 * @param reportsStatus whether devkvm's own first process runs, and so the command channel is
 *     spoken
 */
public record GuestBoot(
    KernelImage kernel, Initrd initrd, String commandLine, boolean reportsStatus) {
  /**
   * What the person asked for.
   *
   * @param kernel instead of the default guest's
   * @param initrd instead of the default guest's
   * @param commandLine the kernel's command line, instead of ours
   * @param append the end of the kernel's command line
   * @param hasCommand whether there is a command to run in the guest
   * @param verbose whether the kernel is to log its boot
   */
  public record Wish(
      Optional<Path> kernel,
      Optional<Path> initrd,
      Optional<String> commandLine,
      String append,
      boolean hasCommand,
      boolean verbose) {}

  /** Loads the files, and obtains the default guest for those that are not given. */
  public static GuestBoot prepare(Wish wish, InitSettings settings, DebianGuest debian)
      throws Failure, VmmException {
    KernelImage kernel =
        KernelImage.load(wish.kernel().isPresent() ? wish.kernel().get() : debian.kernel());
    boolean ownInit = wish.initrd().isEmpty() || wish.hasCommand();
    return new GuestBoot(
        kernel, initrd(wish, settings, debian), commandLine(wish, ownInit), ownInit);
  }

  private static Initrd initrd(Wish wish, InitSettings settings, DebianGuest debian)
      throws Failure, VmmException {
    if (wish.initrd().isEmpty()) {
      return Initrd.of(new InitOverlay(debian.busybox()).alone(settings));
    }
    Initrd given = Initrd.load(wish.initrd().get());
    return wish.hasCommand()
        ? given.plus(new InitOverlay(debian.busybox()).behindAnother(settings))
        : given;
  }

  private static String commandLine(Wish wish, boolean ownInit) {
    List<String> words = new ArrayList<>();
    wish.commandLine().ifPresentOrElse(words::add, () -> words.addAll(ownWords(wish, ownInit)));
    if (!wish.append().isBlank()) {
      words.add(wish.append().strip());
    }
    return String.join(" ", words);
  }

  private static List<String> ownWords(Wish wish, boolean ownInit) {
    // With panic=-1 a panic is a reset at once, instead of a guest that hangs for ever; with
    // earlycon its message is heard from the first instruction on, for instance when memory is too
    // little.
    List<String> words = new ArrayList<>(List.of("console=ttyAMA0", "earlycon", "panic=-1"));
    if (!wish.verbose() && ownInit) {
      words.add("quiet");
    }
    if (ownInit) {
      words.add("rdinit=" + InitOverlay.INIT);
    }
    return words;
  }
}
