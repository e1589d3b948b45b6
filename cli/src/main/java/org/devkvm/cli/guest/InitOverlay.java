package org.devkvm.cli.guest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The initramfs that devkvm packs: /devkvm with busybox, the first process and what it is to do.
 * Alone it is the default guest's whole root file system; behind another initramfs it only adds the
 * directory /devkvm, for the kernel unpacks archives one over the other.
 */
public final class InitOverlay {
  /** What the kernel is to start when another initramfs brings its own /init. */
  public static final String INIT = "/devkvm/init";

  private static final String SETTINGS = "devkvm/settings";

  /** Bytes that the archive has beside busybox, unless a command is very long. */
  private static final int BESIDE_BUSYBOX = 1 << 14;

  private final byte[] busybox;

  public InitOverlay(byte[] busybox) {
    this.busybox = busybox.clone();
  }

  /** Packs the default guest's root file system. */
  public byte[] alone(InitSettings settings) {
    var archive = archive();
    for (String directory : List.of("bin", "dev", "etc", "proc", "root", "run", "sys", "tmp")) {
      archive.directory(directory);
    }
    archive.file("etc/passwd", 0644, ascii("root:x:0:0:root:/root:/bin/sh\n"));
    archive.file("etc/group", 0644, ascii("root:x:0:\n"));
    archive.symbolicLink("init", "devkvm/init");
    return common(archive, settings);
  }

  /** Packs what goes behind another initramfs. */
  public byte[] behindAnother(InitSettings settings) {
    return common(archive(), settings);
  }

  private CpioArchive archive() {
    return new CpioArchive(busybox.length + BESIDE_BUSYBOX);
  }

  private byte[] common(CpioArchive archive, InitSettings settings) {
    return archive
        .directory("devkvm")
        .file("devkvm/busybox", 0755, busybox)
        .file("devkvm/init", 0755, script())
        .file(SETTINGS, 0644, settings.script().getBytes(StandardCharsets.UTF_8))
        .toByteArray();
  }

  private static byte[] script() {
    try (InputStream script = InitOverlay.class.getResourceAsStream("init")) {
      if (script == null) {
        throw new IllegalStateException("the guest's init is missing from the module");
      }
      return script.readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException(
          "the guest's init cannot be read from the module", unreadable);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * What the guest's first process is told.
   *
   * @param command the program and its arguments
   * @param onConsole whether it gets the console as its terminal; else it gets the command
   *     channel's ports
   * @param rows height of the terminal, 0 when there is none
   * @param columns width of the terminal
   * @param terminal what TERM says
   */
  public record InitSettings(
      List<String> command, boolean onConsole, int rows, int columns, String terminal) {
    /** A login shell on the console. */
    public static final List<String> SHELL = List.of("sh", "-l");

    public InitSettings {
      command = List.copyOf(command);
    }

    /**
     * The settings as the shell script that the first process reads: quoted, any byte but NUL
     * survives.
     */
    String script() {
      String words = command.stream().map(InitSettings::quote).collect(Collectors.joining(" "));
      return ("console=" + (onConsole ? "yes" : "no") + "\nrows=" + rows + "\ncolumns=" + columns)
          + ("\nexport TERM=" + quote(terminal) + "\nset -- " + words + "\n");
    }

    private static String quote(String word) {
      return "'" + word.replace("'", "'\\''") + "'";
    }
  }
}
