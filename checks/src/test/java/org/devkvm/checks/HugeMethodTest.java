package org.devkvm.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** HotSpot's limits on the bytecode of a method, beyond which it stops compiling or inlining. */
class HugeMethodTest {
  /** -XX:HugeMethodLimit: a longer method is interpreted for ever. */
  private static final int HUGE = 8000;

  /** -XX:FreqInlineSize: a longer method is never inlined, however hot its call. */
  private static final int INLINED = 325;

  private static final ClassDesc HOT = ClassDesc.of("org.devkvm.cpu.Hot");

  @Test
  void everyMethodIsSmallEnoughToBeCompiled() {
    assertThat(methodsLongerThan(HUGE, method -> !isClassInitialiser(method))).isEmpty();
  }

  @Test
  void everyHotMethodIsSmallEnoughToBeInlined() {
    assertThat(methodsLongerThan(INLINED, HugeMethodTest::isHot)).isEmpty();
  }

  private static List<String> methodsLongerThan(int limit, Predicate<MethodModel> concerned) {
    List<String> found = new ArrayList<>();
    for (Path file : Reactor.classFiles()) {
      for (MethodModel method : parse(file)) {
        int length = method.findAttribute(Attributes.code()).map(c -> c.codeLength()).orElse(0);
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

  private static boolean isHot(MethodModel method) {
    return method.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
        .flatMap(attribute -> attribute.annotations().stream())
        .anyMatch(annotation -> annotation.classSymbol().equals(HOT));
  }
}
