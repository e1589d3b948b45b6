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
  private static final String TRANSLATE = "jit/src/generated/java/org/devkvm/jit/translate/";
  private static final String EMITTERS = "jit/src/main/java/org/devkvm/jit/ops";
  private static final String EXEC = "cpu/src/generated/java/org/devkvm/cpu/exec/";

  private Codegen() {}

  /** Writes every generated file below the root, or says what is wrong with a table. */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    Map<String, String> files;
    try {
      files = generate(root);
    } catch (IllegalArgumentException e) {
      System.err.println("codegen: " + e.getMessage());
      System.exit(1);
      return;
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** The text of every generated file, by its path below the root. */
  static Map<String, String> generate(Path root) throws IOException {
    List<Row> rows =
        new ArrayList<>(DecodeTable.read(root.resolve("arm64/src/main/decode")).rows());
    rows.sort(Comparator.comparing(Row::heat));
    Signatures signatures = Signatures.read(root);
    List<Meaning> meanings = rows.stream().map(row -> Lowering.lower(row, signatures)).toList();
    HotLoopWriter hotLoop = new HotLoopWriter(meanings);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(ARM64 + "A64Insn.java", InsnWriter.write(rows));
    files.put(ARM64 + "A64Text.java", new DisassemblyWriter(rows, signatures).write());
    files.put(EXEC + "Dispatch.java", new DispatchWriter(meanings).write());
    files.put(EXEC + "HotLoop.java", hotLoop.write());
    files.put(EXEC + "Predecoder.java", new PredecoderWriter().write(hotLoop.packings()));
    translator(root, meanings, files);
    return files;
  }

  private static void translator(Path root, List<Meaning> meanings, Map<String, String> files)
      throws IOException {
    if (Files.isDirectory(root.resolve(EMITTERS))) {
      Emitters emitters = Emitters.read(root.resolve(EMITTERS));
      files.put(TRANSLATE + "Translate.java", new TranslateWriter(meanings, emitters).write());
      files.put(TRANSLATE + "AsIs.java", new AsIsWriter(meanings).write());
      files.put(TRANSLATE + "Effects.java", new EffectsWriter(meanings, emitters).write());
      files.put("docs/engine-rows.md", new EngineRowsWriter(meanings, emitters).write());
    }
  }
}
