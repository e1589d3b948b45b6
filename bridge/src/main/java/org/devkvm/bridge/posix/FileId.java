package org.devkvm.bridge.posix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Which file something is, while it is open.
 *
 * @param device in the words of proc_pid_maps(5): two numbers in hexadecimal
 * @param inode its number there
 */
public record FileId(String device, long inode) {
  static FileId of(Path path) throws IOException {
    Map<String, Object> attributes = Files.readAttributes(path, "unix:dev,ino");
    long device = number(attributes, "dev");
    long major = (device >>> 8 & 0xfff) | (device >>> 32 & ~0xfffL);
    long minor = (device & 0xff) | (device >>> 12 & ~0xffL);
    return new FileId("%02x:%02x".formatted(major, minor), number(attributes, "ino"));
  }

  private static long number(Map<String, Object> attributes, String name) {
    return (Long) Objects.requireNonNull(attributes.get(name));
  }
}
