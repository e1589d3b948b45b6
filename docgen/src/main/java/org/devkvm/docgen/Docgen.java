package org.devkvm.docgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Rewrites docs/abi. Argument: the root of the source tree. */
public final class Docgen {
  /** Where the pages are, below the root. */
  static final Path FOLDER = Path.of("docs", "abi");

  private Docgen() {}

  /** Writes every page below the root. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve(FOLDER);
    Files.createDirectories(folder);
    for (Map.Entry<String, String> page : generate().entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  /** The text of every page, by the name of its file. */
  static Map<String, String> generate() {
    Answers answers = Answers.ask();
    Map<String, Page> pages = new TreeMap<>();
    pages.put("ioctls.md", IoctlPage.write(answers));
    pages.put("structs.md", StructPage.write());
    pages.put("capabilities.md", CapabilityPage.write(answers));
    pages.put("registers.md", RegisterPage.write(answers));
    pages.put("devices.md", DevicePage.write(answers));
    pages.put("gicv2.md", GicPage.gicV2());
    pages.put("gicv3.md", GicPage.gicV3());
    pages.put("refusals.md", RefusalPage.write());
    pages.put("unsupported.md", UnsupportedPage.write(answers));
    Map<String, String> files = new TreeMap<>();
    files.put("README.md", index(pages).toString());
    pages.forEach((file, page) -> files.put(file, page.toString()));
    return files;
  }

  private static Page index(Map<String, Page> pages) {
    Page index =
        new Page(
            "The ABI of devkvm",
            "KVM's user-space API on arm64, as Linux 6.1 defines it and as devkvm answers it. The"
                + " pages are written from the tables that devkvm itself runs on.");
    return index.table(
        Page.columns("page", "what it lists"),
        pages.entrySet().stream()
            .map(e -> Page.row("[" + e.getKey() + "](" + e.getKey() + ")", e.getValue().summary()))
            .toList());
  }
}
