package org.devkvm.codegen;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads what Java sources declare, by javac's parser: nothing need be compiled before. */
final class JavaSources {
  /**
   * A method.
   *
   * @param owner simple name of its class
   * @param result as it is written, as the types of the parameters; empty of a constructor
   */
  record Method(
      String owner, String name, boolean isStatic, String result, List<Parameter> parameters) {}

  /** A parameter of a method. */
  record Parameter(String type, String name) {}

  private JavaSources() {}

  /** The sources directly in a directory. */
  static List<Path> in(Path directory) throws IOException {
    try (Stream<Path> listing = Files.list(directory)) {
      return listing.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The methods of the files' classes that are not private. */
  static List<Method> methods(List<Path> files) throws IOException {
    List<Method> methods = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree unit : task.parse()) {
        unit.getTypeDecls().forEach(declaration -> collect(declaration, methods));
      }
    }
    return methods;
  }

  private static void collect(Tree declaration, List<Method> methods) {
    if (!(declaration instanceof ClassTree type)) {
      return;
    }
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method
          && !method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
        methods.add(method(type.getSimpleName().toString(), method));
      }
    }
  }

  private static Method method(String owner, MethodTree method) {
    Tree result = method.getReturnType();
    return new Method(
        owner,
        method.getName().toString(),
        method.getModifiers().getFlags().contains(Modifier.STATIC),
        result == null ? "" : result.toString(),
        method.getParameters().stream()
            .map(p -> new Parameter(p.getType().toString(), p.getName().toString()))
            .toList());
  }
}
