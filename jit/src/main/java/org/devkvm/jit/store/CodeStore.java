package org.devkvm.jit.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.jit.ops.BlockEmitter;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.Relocations;
import org.devkvm.jit.translate.BlockTranslator;
import org.jspecify.annotations.Nullable;

/**
 * The machine code of one VM on disk. Which file it is decides the page of the first block, so that
 * each kernel has its own; what is in it is compared block by block. Read by any number of
 * processes at once; who ends last with much that is new leaves his.
 *
 * <p>Files that somebody else owns or may write to, that are damaged or of another version are as
 * if they were not there. Guarded by the lock of the VM's code.
 */
public final class CodeStore implements AutoCloseable {
  /** Bytes of records in a file, beyond which it starts over. */
  private static final long MOST_IN_FILE = 64 << 20;

  private static final long MOST_IN_DIRECTORY = 256 << 20;

  /** Fewer bytes of new blocks are not worth a file. */
  private static final long WORTH = 256 << 10;

  /** Nor is less than this part of what there is. */
  private static final int PART = 8;

  private static final String SUFFIX = ".code";
  private static final int OTHERS_WRITE = 0022;

  private final Path directory;
  private final String version;
  private final HostCode host;
  private final Relocations relocations = new Relocations();
  private final byte[] code = BlockRecord.buffer();
  private int[] words = new int[1 << 8];
  private int wordCount;
  private final int[] noted = new int[CodePage.WORDS];
  private int blocks;
  private long key;
  private boolean ofEarlierRun;
  private @Nullable Path name;
  private @Nullable CodeFile file;
  private @Nullable CodeJournal journal;

  /**
   * The store of one VM.
   *
   * @param directory where files are, made when there is something to write
   * @param version what decides about code besides the guest's instructions
   * @param host where the code goes
   */
  public CodeStore(Path directory, String version, HostCode host) {
    this.directory = directory;
    this.version = version;
    this.host = host;
  }

  /**
   * Appends the block for an address if it is there; returns it, or 0. {@link #relocations} are its
   * then. Under the page's monitor.
   */
  public int take(CodePage page, long pc, int el) {
    if (name == null) {
      open(page);
    }
    long key = BlockRecord.key(page, pc, el);
    CodeFile from = file;
    long record = from == null ? 0 : from.find(key, page);
    ofEarlierRun = record != 0;
    if (record == 0 && journal != null) {
      record = journal.find(key, page);
    }
    if (record == 0) {
      return 0;
    }
    BlockRecord.read(record, relocations);
    if (!relocations.move(pc - BlockRecord.guestAddress(record))) {
      return 0;
    }
    int size = BlockRecord.read(record, code);
    return host.append(code, size, BlockRecord.origin(record), relocations);
  }

  /** Whether the block that was taken last was made by another process, or for another VM. */
  public boolean isOfEarlierRun() {
    return ofEarlierRun;
  }

  /** Of the block that was taken last. */
  public Relocations relocations() {
    return relocations;
  }

  /** The words of a page, noted for {@link #add} of the block for an address. */
  public BlockTranslator.Words words(CodePage page, long pc, int el) {
    key = BlockRecord.key(page, pc, el);
    blocks++;
    wordCount = 0;
    return index -> note(index, page.word(index));
  }

  private int note(int index, int word) {
    if (noted[index] != blocks) {
      noted[index] = blocks;
      if (2 * wordCount == words.length) {
        words = Arrays.copyOf(words, 2 * words.length);
      }
      words[2 * wordCount] = index;
      words[2 * wordCount + 1] = word;
      wordCount++;
    }
    return word;
  }

  /** Keeps the block that the host's emitter holds, made from {@link #words}. */
  public void add(long pc, int origin) {
    if (journal != null) {
      BlockEmitter emitter = host.emitter();
      journal.add(key, pc, words, wordCount, emitter, origin);
    }
  }

  private void open(CodePage page) {
    long hash = 0;
    for (int i = 0; i < CodePage.WORDS; i++) {
      hash = hash * 0x5851_F42D_4C95_7F2DL + page.current(i);
    }
    String start = Long.toHexString(hash) + '-' + Integer.toHexString(version.hashCode());
    Path path = directory.resolve(start + SUFFIX);
    name = path;
    long process = ProcessHandle.current().pid();
    Path made = directory.resolve(start + '.' + process + '-' + System.nanoTime());
    journal = new CodeJournal(made, version, MOST_IN_FILE);
    if (isOurs(directory) && isOurs(path)) {
      file = CodeFile.open(path, version).orElse(null);
    }
  }

  /** Whether it is there, this user's, and nobody else can write to it. */
  private static boolean isOurs(Path path) {
    try {
      Object self = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
      return self.equals(Files.getAttribute(path, "unix:uid"))
          && ((int) Files.getAttribute(path, "unix:mode") & OTHERS_WRITE) == 0;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException absent) {
      return false;
    }
  }

  /** Writes down what is new, if it is much. */
  @Override
  public void close() {
    CodeJournal made = journal;
    Path path = name;
    if (made == null || path == null) {
      return;
    }
    CodeFile before = file;
    long old = before == null ? 0 : before.index();
    try (made) {
      if (made.bytes() >= Math.max(WORTH, old / PART)) {
        made.end(old + made.bytes() > MOST_IN_FILE ? null : before, path);
        sweep(path);
      }
    } catch (IOException refused) {
      // The next run makes its code anew.
    }
    if (before != null) {
      before.close();
    }
    journal = null;
    file = null;
  }

  /** Removes the oldest files that are too much, and what others have left unfinished. */
  private void sweep(Path latest) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
      all.forEach(files::add);
    }
    files.remove(latest);
    files.sort(Comparator.comparingLong(CodeStore::age).reversed());
    long bytes = Files.size(latest);
    for (Path path : files) {
      bytes += path.toFile().length();
      if (bytes > MOST_IN_DIRECTORY) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static long age(Path path) {
    return path.toFile().lastModified();
  }
}
