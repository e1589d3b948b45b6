package org.devkvm.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods of the host emitters' interfaces, read from their sources. */
final class Emitters {
  /** What stands around the emitters of names. */
  static final String HOST = "HostOps";

  private static final String SUFFIX = "Emitter";

  private final Map<String, JavaSources.Method> methods = new HashMap<>();

  private Emitters() {}

  /** Of the interfaces in a directory. */
  static Emitters read(Path directory) throws IOException {
    Emitters emitters = new Emitters();
    for (JavaSources.Method method : JavaSources.methods(JavaSources.in(directory))) {
      emitters.methods.put(method.owner() + "." + method.name(), method);
    }
    return emitters;
  }

  /** The emitter of a name of a class; null if there is none. */
  JavaSources.@Nullable Method find(String owner, String name) {
    return methods.get(owner + SUFFIX + "." + name);
  }

  /** Whether the host does this, which is no method of a class. */
  boolean hostHas(String name) {
    return methods.containsKey(HOST + "." + name);
  }

  /** Java for the emitter of a class, of the host {@code h}. */
  static String accessor(String owner) {
    return "h." + Character.toLowerCase(owner.charAt(0)) + owner.substring(1) + "()";
  }

  /** The parameters after the one that is written, if there is one. */
  static List<JavaSources.Parameter> sources(JavaSources.Method method) {
    List<JavaSources.Parameter> all = method.parameters();
    boolean writes = !all.isEmpty() && all.getFirst().name().equals("d");
    return writes ? all.subList(1, all.size()) : all;
  }
}
