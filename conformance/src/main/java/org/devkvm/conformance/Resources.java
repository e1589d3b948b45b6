package org.devkvm.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The data files of this module. */
final class Resources {
  private static final String ROOT = "org/devkvm/conformance/";

  private Resources() {}

  /** The text of each file whose path begins with a prefix, by what follows it, in order. */
  static Map<String, String> under(String prefix) {
    Map<String, String> texts = new TreeMap<>();
    try (ModuleReader reader = open();
        Stream<String> names = reader.list()) {
      for (String name : names.filter(n -> isFile(n, ROOT + prefix)).toList()) {
        texts.put(name.substring(ROOT.length() + prefix.length()), read(reader, name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The text of each file of a directory, by its path in there, in order. */
  static Map<String, String> below(Path directory) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(directory.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  /** The text of one file. */
  static String text(String name) {
    Map<String, String> found = under(name);
    return List.copyOf(found.values()).getFirst();
  }

  private static boolean isFile(String name, String prefix) {
    return name.startsWith(prefix) && !name.endsWith("/");
  }

  private static ModuleReader open() throws IOException {
    Module module = Resources.class.getModule();
    return module
        .getLayer()
        .configuration()
        .findModule(module.getName())
        .orElseThrow()
        .reference()
        .open();
  }

  private static String read(ModuleReader reader, String name) throws IOException {
    try (InputStream in = reader.open(name).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
