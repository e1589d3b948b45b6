package org.devkvm.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDescs;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** HotSpot's limits on the bytecode of a method, beyond which it stops compiling or inlining. */
class HugeMethodTest {
  /** -XX:HugeMethodLimit: a longer method is interpreted for ever. */
  private static final int HUGE = 8000;

  /** -XX:FreqInlineSize: a longer method is never inlined, however hot its call. */
  private static final int INLINED = 325;

  private static final String LOOP = "org/devkvm/cpu/exec/HotLoop";

  /** What leaves the loop's path: the slow way of an access, decoding, and what has no hot row. */
  private static final Set<String> COLD =
      Set.of(
          "org/devkvm/cpu/exec/Dispatch",
          "org/devkvm/cpu/exec/Predecoder",
          "org/devkvm/cpu/mmu/Mmu");

  @Test
  void everyMethodIsSmallEnoughToBeCompiled() {
    assertThat(methodsLongerThan(HUGE, method -> !isClassInitialiser(method))).isEmpty();
  }

  @Test
  void whatTheMainLoopInvokesIsSmallEnoughToBeInlined() {
    Map<String, MethodModel> methods = new HashMap<>();
    Reactor.classFiles().forEach(file -> parse(file).forEach(m -> methods.put(name(m), m)));
    Set<String> hot = new TreeSet<>();
    Deque<MethodModel> open = new ArrayDeque<>();
    methods.values().stream().filter(m -> name(m).startsWith(LOOP + ".run(")).forEach(open::add);
    while (!open.isEmpty()) {
      for (String invoked : invoked(open.pop())) {
        MethodModel method = methods.get(invoked);
        if (method != null && hot.add(invoked)) {
          open.add(method);
        }
      }
    }
    assertThat(hot).as("the rows, and what they call").hasSizeGreaterThan(150);
    assertThat(hot).filteredOn(name -> length(methods.get(name)) > INLINED).isEmpty();
  }

  private static String name(MethodModel method) {
    String owner = method.parent().orElseThrow().thisClass().asInternalName();
    return owner + "." + method.methodName() + method.methodType();
  }

  private static Set<String> invoked(MethodModel method) {
    Set<String> found = new TreeSet<>();
    method
        .code()
        .ifPresent(code ->
            code.forEach(element -> {
              if (element instanceof InvokeInstruction call
                  && !COLD.contains(call.owner().asInternalName())) {
                found.add(call.owner().asInternalName() + "." + call.name() + call.type());
              }
            }));
    return found;
  }

  private static int length(@Nullable MethodModel method) {
    return method == null
        ? 0
        : method.findAttribute(Attributes.code()).map(CodeAttribute::codeLength).orElse(0);
  }

  private static List<String> methodsLongerThan(int limit, Predicate<MethodModel> concerned) {
    List<String> found = new ArrayList<>();
    for (Path file : Reactor.classFiles()) {
      for (MethodModel method : parse(file)) {
        int length = length(method);
        if (length > limit && concerned.test(method)) {
          found.add(file.getFileName() + " " + method.methodName() + ": " + length + " bytes");
        }
      }
    }
    return found;
  }

  private static List<MethodModel> parse(Path file) {
    try {
      return ClassFile.of().parse(file).methods();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isClassInitialiser(MethodModel method) {
    return method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
  }
}
