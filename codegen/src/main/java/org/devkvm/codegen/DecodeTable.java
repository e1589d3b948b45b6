package org.devkvm.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All rows of the {@code .decode} files; the notation is described in their README. */
final class DecodeTable {
  private static final Pattern DERIVED =
      Pattern.compile("%(\\w+):(\\d+)\\s*=\\s*(\\w+)\\(([^)]*)\\)");

  private final List<Row> rows = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  static DecodeTable read(Path directory) throws IOException {
    DecodeTable table = new DecodeTable();
    List<Path> files;
    try (Stream<Path> listing = Files.list(directory)) {
      files = listing.filter(f -> f.toString().endsWith(".decode")).sorted().toList();
    }
    for (Path file : files) {
      table.readFile(file);
    }
    table.checkOverlaps();
    return table;
  }

  List<Row> rows() {
    return rows;
  }

  private void readFile(Path file) throws IOException {
    FileReader reader = new FileReader();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String where = file.getFileName() + ":" + number;
      try {
        reader.line(line.strip(), where);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
      }
    }
  }

  /** Two rows may share words only if one is a special case of the other. */
  private void checkOverlaps() {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        checkOverlap(rows.get(i), rows.get(j));
      }
    }
  }

  private static void checkOverlap(Row a, Row b) {
    if (a.undefined() || b.undefined()) {
      return;
    }
    for (var p : a.encoding().alternatives()) {
      for (var q : b.encoding().alternatives()) {
        if (p.overlaps(q) && !p.within(q) && !q.within(p)) {
          throw new IllegalArgumentException(
              b.where() + ": " + a.name() + " and " + b.name() + " overlap");
        }
      }
    }
  }

  private final class FileReader {
    private String group = "";
    private boolean fp;
    private final Map<String, Row.Derived> derived = new HashMap<>();

    void line(String line, String where) {
      if (line.isEmpty() || line.startsWith("#")) {
        return;
      }
      if (line.equals("fp")) {
        fp = true;
      } else if (line.startsWith("group ")) {
        group = line.substring(6).strip();
      } else if (line.startsWith("%")) {
        derive(line);
      } else {
        row(line, where);
      }
    }

    private void derive(String line) {
      Matcher matcher = DERIVED.matcher(line);
      if (!matcher.lookingAt()) {
        throw new IllegalArgumentException("not a derived immediate: " + line);
      }
      List<String> fields = Arrays.stream(matcher.group(4).split(",")).map(String::strip).toList();
      String name = matcher.group(1);
      derived.put(
          name,
          new Row.Derived(name, Integer.parseInt(matcher.group(2)), matcher.group(3), fields));
    }

    private void row(String line, String where) {
      String[] columns = line.split("\\|", -1);
      if (columns.length < 3) {
        throw new IllegalArgumentException("a row has 3 or 4 columns");
      }
      String name = columns[0].strip();
      Row.Heat heat = Row.Heat.COLD;
      if (name.startsWith("*")) {
        heat = name.startsWith("**") ? Row.Heat.HOTTEST : Row.Heat.HOT;
        name = name.substring(heat == Row.Heat.HOT ? 1 : 2);
      }
      if (!names.add(name)) {
        throw new IllegalArgumentException("second row of the name " + name);
      }
      Encoding encoding = Encoding.parse(columns[1]);
      String meaning = columns.length > 3 ? columns[3].strip() : "";
      List<Statement> statements = meaning.isEmpty() ? List.of() : MeaningParser.parse(meaning);
      String assembly = columns[2].strip();
      rows.add(new Row(where, name, heat, fp, group, encoding, assembly, statements, derived));
    }
  }
}
