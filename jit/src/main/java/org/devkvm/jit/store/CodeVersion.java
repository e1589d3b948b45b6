package org.devkvm.jit.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.JitOptions;

/**
 * What code depends on besides the guest's instructions: the host, the emitters, the layout of the
 * state block, the decoder, and options. Programs are told apart as HotSpot does for its own
 * archives: by path, size and time of the jar.
 */
public final class CodeVersion {
  private CodeVersion() {}

  /**
   * For this process; empty where classes are in no jar, and may change while it runs.
   *
   * @param processors what {@link org.devkvm.jit.ops.HostCode#processors} says
   */
  public static Optional<String> of(JitOptions options, String processors) {
    try {
      return Optional.of(
          processors
              + ' '
              + options.aboutCode()
              + jar(BlockEmitter.class)
              + jar(StateBlock.class)
              + jar(A64Decoder.class));
    } catch (IOException | URISyntaxException | IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static String jar(Class<?> type) throws IOException, URISyntaxException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    if (location == null) {
      throw new IOException("no place");
    }
    Path path = Path.of(location.toURI());
    if (!Files.isRegularFile(path)) {
      throw new IOException(path + " is no jar");
    }
    return " " + path + ' ' + Files.size(path) + ' ' + Files.getLastModifiedTime(path).toString();
  }
}
