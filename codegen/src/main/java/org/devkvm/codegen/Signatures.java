package org.devkvm.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods that tables may name, read from where they are written. */
final class Signatures {
  private static final String CPU = "cpu/src/main/java/org/devkvm/cpu/";
  private static final String DECODE = "arm64/src/main/java/org/devkvm/arm64/decode";

  /** What the tables call {@code GuestMemory}. */
  private static final String MEMORY = "mem";

  private final Map<String, List<Signature>> meanings = new HashMap<>();
  private final Map<String, List<Signature>> handlers = new HashMap<>();
  private final Map<String, List<Signature>> decoding = new HashMap<>();

  private Signatures() {}

  /** Of the source tree below {@code root}. */
  static Signatures read(Path root) throws IOException {
    Signatures all = new Signatures();
    for (var method : JavaSources.methods(JavaSources.in(root.resolve(CPU + "ops")))) {
      if (method.isStatic()) {
        add(all.meanings, Signature.Kind.PURE, method.owner(), method);
      }
    }
    for (var method : JavaSources.methods(List.of(root.resolve(CPU + "mmu/GuestMemory.java")))) {
      if (!method.isStatic()) {
        add(all.meanings, Signature.Kind.MEMORY, MEMORY, method);
      }
    }
    for (var method : JavaSources.methods(JavaSources.in(root.resolve(CPU + "exec")))) {
      if (method.isStatic()) {
        add(all.handlers, Signature.Kind.HANDLER, method.owner(), method);
      }
    }
    for (var method : JavaSources.methods(JavaSources.in(root.resolve(DECODE)))) {
      if (method.isStatic()) {
        add(all.decoding, Signature.Kind.PURE, method.owner(), method);
      }
    }
    return all;
  }

  /** Methods with a type that meanings do not know are passed over: no table can name them. */
  private static void add(
      Map<String, List<Signature>> table,
      Signature.Kind kind,
      String owner,
      JavaSources.Method method) {
    Type result = Type.of(method.result());
    List<Type> parameters = types(method.parameters());
    if (result == null || parameters == null) {
      return;
    }
    if (kind == Signature.Kind.HANDLER) {
      if (parameters.isEmpty() || parameters.getFirst() != Type.PE) {
        return;
      }
      parameters = parameters.subList(1, parameters.size());
    }
    Signature signature = new Signature(kind, owner, method.name(), parameters, result);
    table.computeIfAbsent(signature.qualifiedName(), _ -> new ArrayList<>()).add(signature);
  }

  private static @Nullable List<Type> types(List<JavaSources.Parameter> parameters) {
    List<Type> types = new ArrayList<>();
    for (JavaSources.Parameter parameter : parameters) {
      Type type = Type.of(parameter.type());
      if (type == null) {
        return null;
      }
      types.add(type);
    }
    return types;
  }

  /** A pure method of {@code org.devkvm.cpu.ops}, or {@code mem.} and one of GuestMemory. */
  Signature meaning(String qualifiedName) {
    return find(meanings, qualifiedName, "org.devkvm.cpu.ops and GuestMemory");
  }

  /** A static method of {@code org.devkvm.cpu.exec} the first parameter of which is the PE. */
  Signature handler(String qualifiedName) {
    return find(handlers, qualifiedName, "org.devkvm.cpu.exec, with a Pe as its first parameter,");
  }

  /** A static method of {@code org.devkvm.arm64.decode}. */
  Signature decoding(String qualifiedName) {
    return find(decoding, qualifiedName, "org.devkvm.arm64.decode");
  }

  private static Signature find(
      Map<String, List<Signature>> table, String qualifiedName, String where) {
    List<Signature> found = table.getOrDefault(qualifiedName, List.of());
    return switch (found.size()) {
      case 0 -> throw new IllegalArgumentException("no method " + qualifiedName + " in " + where);
      case 1 -> found.getFirst();
      default -> throw new IllegalArgumentException(qualifiedName + " has overloads");
    };
  }
}
