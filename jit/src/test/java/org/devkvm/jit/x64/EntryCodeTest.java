package org.devkvm.jit.x64;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Blocks that are kept on disk call the code around them where it was when they were made. */
class EntryCodeTest {
  static final JitOptions[] ALL = {
    JitOptions.PLAIN.withRegion(1 << 20),
    JitOptions.PLAIN.withTwice(true),
    JitOptions.PLAIN.withLongest(1),
    JitOptions.PLAIN.withChains(false),
    JitOptions.PLAIN.withJumps(1),
    JitOptions.PLAIN.withTlb(false),
    JitOptions.PLAIN.withLeaves(true),
    JitOptions.PLAIN.withCounted(true),
  };

  @ParameterizedTest
  @FieldSource("ALL")
  void isTheSameWithAllOptionsThatShareBlocks(JitOptions options) {
    boolean share = options.aboutCode().equals(JitOptions.PLAIN.aboutCode());
    assertThat(!share || Arrays.equals(code(options), code(JitOptions.PLAIN))).isTrue();
  }

  private static byte[] code(JitOptions options) {
    Assembler code = new Assembler();
    EntryCode _ = new EntryCode(code, options);
    return Arrays.copyOf(code.bytes(), code.size());
  }
}
