package org.devkvm.vmm.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/**
 * Random numbers of the host's kernel, good enough for the guest's: {@code /dev/urandom}, and where
 * that is missing Java's own generator, which takes a tenth of the command's start to load.
 */
final class HostRandom implements RandomGenerator {
  private static final Path DEVICE = Path.of("/dev/urandom");

  @Override
  public long nextLong() {
    try (InputStream device = Files.newInputStream(DEVICE)) {
      byte[] bytes = device.readNBytes(Long.BYTES);
      return bytes.length == Long.BYTES ? ByteBuffer.wrap(bytes).getLong() : ofJava();
    } catch (IOException e) {
      return ofJava();
    }
  }

  private static long ofJava() {
    return new SecureRandom().nextLong();
  }
}
