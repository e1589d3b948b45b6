package org.devkvm.cli.guest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.cli.guest.Tool.ToolFailed;
import org.devkvm.vmm.boot.FileContent;

/**
 * The files of the default guest, kept in a directory of the user's cache. A directory that is
 * there is complete: it is filled under another name and then renamed. A lock makes a second devkvm
 * wait for the first.
 */
public final class DebianGuest {
  private static final String KERNEL_PACKAGE = "linux-image-cloud-arm64";
  private static final String BUSYBOX_PACKAGE = "busybox-static";

  /** In its package: below /bin in Debian 12, below /usr/bin since Debian 13. */
  static final String BUSYBOX = "*/bin/busybox";

  private static final String PARTIAL = "partial-";

  private final Path cache;
  private final Path home;
  private final Consumer<String> progress;

  /**
   * Looks in this cache directory.
   *
   * @param progress is told, one line at a time, what takes long
   */
  public DebianGuest(Path cache, Consumer<String> progress) {
    this.cache = cache;
    this.home = cache.resolve("debian-arm64");
    this.progress = progress;
  }

  /** Where a user's cache is: the XDG Base Directory Specification's rule. */
  public static Path cacheDirectory(Map<String, String> environment, Path userHome) {
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path base = xdg.startsWith("/") ? Path.of(xdg) : userHome.resolve(".cache");
    return base.resolve("devkvm");
  }

  /** The kernel, obtained now if it is not there. */
  public Path kernel() throws Failure {
    obtain();
    return home.resolve("kernel");
  }

  /** The content of busybox, obtained now if it is not there. */
  public byte[] busybox() throws Failure {
    obtain();
    try {
      return FileContent.of(home.resolve("busybox"));
    } catch (IOException unreadable) {
      throw unusable(unreadable);
    }
  }

  private void obtain() throws Failure {
    if (Files.isDirectory(home)) {
      return;
    }
    try {
      Files.createDirectories(cache);
      try (var channel =
              FileChannel.open(
                  cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = lock(channel)) {
        if (!Files.isDirectory(home)) {
          removeLeftovers();
          requireTools();
          fill(Files.createTempDirectory(cache, PARTIAL));
        }
      }
    } catch (IOException | UncheckedIOException refused) {
      throw unusable(refused);
    }
  }

  private FileLock lock(FileChannel channel) throws IOException {
    FileLock lock = channel.tryLock();
    if (lock == null) {
      progress.accept("waiting for another devkvm, which is obtaining the default guest ...");
      lock = channel.lock();
    }
    return lock;
  }

  private static void requireTools() throws IOException, Failure {
    for (String program : List.of("apt-get", "dpkg-deb")) {
      if (!Tool.isInstalled(program)) {
        throw notObtained("there is no " + program + " here");
      }
    }
  }

  private void fill(Path partial) throws IOException, Failure {
    progress.accept(
        "obtaining the default guest, once: Debian's %s and %s (24 MB, and apt's lists) ..."
            .formatted(KERNEL_PACKAGE, BUSYBOX_PACKAGE));
    Path work = Files.createDirectory(partial.resolve("work"));
    try {
      var apt = new AptDownload(work);
      apt.update();
      Path kernel = apt.download(apt.target(KERNEL_PACKAGE));
      Path busybox = apt.download(BUSYBOX_PACKAGE);
      apt.extract(kernel, "./boot/vmlinuz-*", partial.resolve("kernel"));
      apt.extract(busybox, BUSYBOX, partial.resolve("busybox"));
      Files.writeString(
          partial.resolve("packages"), kernel.getFileName() + "\n" + busybox.getFileName() + "\n");
      remove(work);
      Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (ToolFailed failed) {
      throw notObtained(String.valueOf(failed.getMessage()));
    } finally {
      remove(partial);
    }
    progress.accept("the default guest is in " + home);
  }

  /**
   * What an interrupted devkvm left behind; called with the lock held, so nobody is at work there.
   */
  private void removeLeftovers() throws IOException {
    try (Stream<Path> entries = Files.list(cache)) {
      entries
          .filter(entry -> entry.getFileName().toString().startsWith(PARTIAL))
          .forEach(DebianGuest::remove);
    }
  }

  private static void remove(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> entries = Files.walk(tree)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private Failure unusable(Exception reason) {
    return new Failure(
        ExitStatus.NO_GUEST,
        "cannot keep the default guest in "
            + cache
            + " ("
            + Failure.reason(reason)
            + "); set XDG_CACHE_HOME",
        reason);
  }

  private static Failure notObtained(String reason) {
    return new Failure(
        ExitStatus.NO_GUEST,
        "cannot obtain the default guest: "
            + reason
            + "; give your own with --kernel and --initrd");
  }
}
