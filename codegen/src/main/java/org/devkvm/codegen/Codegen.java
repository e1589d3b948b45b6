package org.devkvm.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rewrites the generated sources. Argument: the root of the source tree. */
public final class Codegen {
  private static final String ARM64 = "arm64/src/generated/java/org/devkvm/arm64/decode/";
  private static final String EXEC = "cpu/src/generated/java/org/devkvm/cpu/exec/";

  private Codegen() {}

  /** Writes every generated file below the root. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    for (Map.Entry<String, String> file : generate(root).entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** The text of every generated file, by its path below the root. */
  static Map<String, String> generate(Path root) throws IOException {
    List<Row> rows =
        new ArrayList<>(DecodeTable.read(root.resolve("arm64/src/main/decode")).rows());
    rows.sort(Comparator.comparing((Row row) -> !row.hot()));
    HotLoopWriter hotLoop = new HotLoopWriter(rows);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(ARM64 + "A64Insn.java", InsnWriter.write(rows));
    files.put(ARM64 + "A64Text.java", new DisassemblyWriter(rows).write());
    files.put(EXEC + "Dispatch.java", new DispatchWriter(rows).write());
    files.put(EXEC + "HotLoop.java", hotLoop.write());
    files.put(EXEC + "Predecoder.java", new PredecoderWriter().write(hotLoop.packings()));
    return files;
  }
}
