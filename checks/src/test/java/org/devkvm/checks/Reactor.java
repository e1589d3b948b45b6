package org.devkvm.checks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source tree that is being built: its modules, their compiled classes and their sources. */
final class Reactor {
  private static final Pattern MODULE = Pattern.compile("<module>(.+)</module>");

  /** The root of the tree; Maven runs the tests of a module in the module's own directory. */
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Reactor() {}

  /** The modules of the root pom, in its order. */
  static List<String> modules() {
    return MODULE.matcher(read(ROOT.resolve("pom.xml"))).results().map(m -> m.group(1)).toList();
  }

  /** All compiled classes that we ship or build with; test classes are not among them. */
  static JavaClasses classes() {
    return new ClassFileImporter().importPaths(classFolders());
  }

  static List<Path> classFiles() {
    return classFolders().stream().flatMap(folder -> files(folder, ".class")).toList();
  }

  static List<Path> sources() {
    return modules().stream()
        .map(module -> ROOT.resolve(module, "src", "main", "java"))
        .filter(Files::isDirectory)
        .flatMap(folder -> files(folder, ".java"))
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }

  private static List<Path> classFolders() {
    return modules().stream()
        .map(module -> ROOT.resolve(module, "target", "classes"))
        .filter(Files::isDirectory)
        .toList();
  }

  private static Stream<Path> files(Path folder, String suffix) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
    } catch (IOException e) {
      throw new AssertionError("cannot list " + folder, e);
    }
  }
}
