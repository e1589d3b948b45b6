import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Gives the classes of a jar the class file version of Java 25, with the stack maps that it wants.
 * HotSpot keeps classes older than version 50 out of its archives (AOT, CDS) and sends them through
 * its old verifier: those of picocli, which are of version 49, took more than a third of the
 * command's start. Run by the build on its copy of the jar: {@code java ModernClassFiles.java JAR}.
 */
class ModernClassFiles {
  private static final String CLASS = ".class";

  /** Whoever compiles for a newer Java gets its maps from its own compiler. */
  private static final int FIRST_WITH_STACK_MAPS = 50;

  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Map<String, byte[]> entries = read(jar);
    ClassFile modern = ClassFile.of(StackMapsOption.GENERATE_STACK_MAPS, hierarchy(entries));
    ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
    boolean changed = false;
    try (ZipOutputStream out = new ZipOutputStream(rewritten)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        byte[] before = entry.getValue();
        byte[] after = entry.getKey().endsWith(CLASS) ? modernised(modern, before) : before;
        changed |= after != before;
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0)); // equal builds, equal bytes
        out.putNextEntry(header);
        out.write(after);
      }
    }
    if (changed) {
      Files.write(jar, rewritten.toByteArray());
    }
  }

  private static byte[] modernised(ClassFile modern, byte[] bytes) {
    ClassModel model = modern.parse(bytes);
    if (model.majorVersion() >= FIRST_WITH_STACK_MAPS) {
      return bytes;
    }
    ClassTransform version =
        (builder, element) -> {
          if (element instanceof ClassFileVersion) {
            builder.withVersion(ClassFile.JAVA_25_VERSION, 0);
          } else {
            builder.with(element);
          }
        };
    // Code that is written anew gets stack maps; a copy of it as a whole would have none.
    CodeTransform anew = (builder, element) -> builder.with(element);
    return modern.transformClass(
        model, version.andThen(ClassTransform.transformingMethodBodies(anew)));
  }

  /** The jar's own classes besides those of the JDK: where branches join, types are compared. */
  private static ClassFile.ClassHierarchyResolverOption hierarchy(Map<String, byte[]> entries) {
    ClassHierarchyResolver own =
        ClassHierarchyResolver.ofResourceParsing(
            (ClassDesc type) -> {
              String descriptor = type.descriptorString();
              byte[] bytes = entries.get(descriptor.substring(1, descriptor.length() - 1) + CLASS);
              return bytes == null ? null : new ByteArrayInputStream(bytes);
            });
    return ClassFile.ClassHierarchyResolverOption.of(
        own.orElse(ClassHierarchyResolver.defaultResolver()));
  }

  private static Map<String, byte[]> read(Path jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return entries;
  }
}
