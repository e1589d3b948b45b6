package org.devkvm.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.devkvm.conformance.Labels.Label;
import org.devkvm.conformance.Vocabulary.Request;
import org.jspecify.annotations.Nullable;

/** One expansion of a rule of random.grammar: statements that belong together. */
final class Sentence {
  /** The alternative needs a label that does not exist, or that there is no room for. */
  private static final class Impossible extends Exception {
    private static final long serialVersionUID = 1;

    Impossible() {
      super("", null, false, false);
    }
  }

  private static final String SEPARATOR = " ;; ";
  private static final String KINDS = "vm vcpu gic vfio its";

  private final Grammar grammar;
  private final List<Request> requests;
  private final Labels labels;
  private final Random dice;
  private final Map<String, Label> bound = new HashMap<>();
  private final Map<String, String> notes = new HashMap<>();
  private final List<Label> made = new ArrayList<>();
  private final List<Label> closed = new ArrayList<>();

  Sentence(Grammar grammar, List<Request> requests, Labels labels, Random dice) {
    this.grammar = grammar;
    this.requests = requests;
    this.labels = labels;
    this.dice = dice;
  }

  /** The statements; none if an alternative was drawn that is not possible now. */
  List<String> expand(String rule) {
    try {
      String text = text(grammar.pick(rule, dice));
      made.forEach(labels::add);
      closed.forEach(labels::close);
      return Arrays.asList(text.split(SEPARATOR, -1));
    } catch (Impossible e) {
      return List.of();
    }
  }

  private String text(String pattern) throws Impossible {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      int end = c == '{' ? closing(pattern, at) : at;
      out.append(c == '{' ? choice(pattern.substring(at + 1, end)) : String.valueOf(c));
      at = end + 1;
    }
    return out.toString();
  }

  private static int closing(String pattern, int open) {
    int depth = 0;
    for (int i = open; i < pattern.length(); i++) {
      depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("unbalanced: " + pattern);
  }

  /** What stands for "{...}": a choice, a name, or the empty struct of the case language. */
  private String choice(String inner) throws Impossible {
    List<String> choices = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '|' && depth == 0) {
        choices.add(inner.substring(start, i));
        start = i + 1;
      }
    }
    choices.add(inner.substring(start));
    if (inner.isEmpty()) {
      return "{}";
    }
    return choices.size() == 1 ? name(inner) : text(Grammar.pick(choices, dice));
  }

  private String name(String name) throws Impossible {
    int equals = name.indexOf('=');
    if (equals >= 0) {
      return noted(name.substring(0, equals), name.substring(equals + 1));
    }
    String kind = name.substring(1);
    if (KINDS.contains(kind) && "+!-".indexOf(name.charAt(0)) >= 0) {
      return switch (name.charAt(0)) {
        case '+' -> shared(kind).name();
        case '!' -> make(kind).name();
        default -> close(kind).name();
      };
    }
    return switch (name) {
      case "vm", "vcpu", "gic", "vfio", "its" -> bind(name).name();
      case "fd" -> anyFd();
      case "id" -> "" + labels.all().stream().filter(this::isSibling).count();
      case "features" -> bind("vcpu").features();
      case "request" -> Grammar.pick(requests, dice).name();
      case "request-code" ->
          hex(Grammar.pick(requests, dice).code() ^ (1 << (16 + dice.nextInt(16))));
      case "u16" -> hex(dice.nextInt(1 << 16));
      case "u32" -> hex(dice.nextInt());
      case "u64" -> "0x" + Long.toHexString(dice.nextLong());
      case "bit" -> hex(1 << dice.nextInt(32));
      default -> text(grammar.pick(name, dice));
    };
  }

  /** "{note=rule}" draws and notes it, "{=note}" says it again. */
  private String noted(String note, String rule) throws Impossible {
    if (!note.isEmpty()) {
      notes.put(note, text(grammar.pick(rule, dice)));
    }
    return notes.getOrDefault(note.isEmpty() ? rule : note, "");
  }

  private static String hex(int number) {
    return "0x" + Integer.toHexString(number);
  }

  private boolean isSibling(Label label) {
    return label.kind().equals("vcpu") && label.isOf(bound.get("vm"));
  }

  private Label shared(String kind) throws Impossible {
    if (!labels.hasRoom(kind)) {
      throw new Impossible();
    }
    Label label = make(kind);
    made.add(label);
    return label;
  }

  private Label make(String kind) throws Impossible {
    @Nullable Label vm = kind.equals("vm") ? null : bind("vm");
    Label label = labels.make(kind, vm);
    bound.put(kind, label);
    return label;
  }

  private Label close(String kind) throws Impossible {
    Label label = bind(kind);
    closed.add(label);
    return label;
  }

  /** The label of a kind in this sentence; all its labels are of one VM. */
  private Label bind(String kind) throws Impossible {
    Label known = bound.get(kind);
    if (known != null) {
      return known;
    }
    Label vm = bound.get("vm");
    List<Label> fit = labels.open(kind).stream().filter(l -> vm == null || l.isOf(vm)).toList();
    if (fit.isEmpty()) {
      throw new Impossible();
    }
    Label label = Grammar.pick(fit, dice);
    bound.put(kind, label);
    if (label.vm() != null) {
      bound.put("vm", label.vm());
    }
    return label;
  }

  private String anyFd() {
    List<Label> all = labels.all();
    int n = dice.nextInt(all.size() + 1);
    return n == all.size() ? "kvm" : all.get(n).name();
  }
}
