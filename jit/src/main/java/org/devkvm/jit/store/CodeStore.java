package org.devkvm.jit.store;

import java.nio.file.Path;
import java.util.Arrays;
import org.devkvm.cpu.mmu.CodePage;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.Relocations;
import org.devkvm.jit.translate.BlockTranslator;
import org.jspecify.annotations.Nullable;

/**
 * The machine code of one VM on disk. Which files these are decides the page of the first block, so
 * that each kernel has its own; what is in them is compared block by block. Read by any number of
 * processes at once; the file of the process that ends last stays. Guarded by the lock of the VM's
 * code.
 */
public final class CodeStore implements AutoCloseable {
  /** Bytes of records in a file, unless asked for otherwise. */
  private static final long MOST_IN_FILE = 64 << 20;

  private final Path directory;
  private final String version;
  private final HostCode host;
  private final long most;
  private final Relocations relocations = new Relocations();
  private final byte[] code = BlockRecord.buffer();
  private int[] words = new int[1 << 8];
  private int wordCount;
  private final int[] noted = new int[CodePage.WORDS];
  private int blocks;
  private long key;
  private boolean ofEarlierRun;
  private @Nullable CodeFiles files;

  /**
   * The store of one VM.
   *
   * @param directory where files are, made when there is something to write
   * @param version what decides about code besides the guest's instructions
   * @param host where the code goes
   */
  public CodeStore(Path directory, String version, HostCode host) {
    this(directory, version, host, MOST_IN_FILE);
  }

  /**
   * As above.
   *
   * @param most bytes of records in a file, beyond which only those stay that a run has needed
   */
  public CodeStore(Path directory, String version, HostCode host, long most) {
    this.directory = directory;
    this.most = most;
    this.version = version;
    this.host = host;
  }

  /**
   * Appends the block for an address if it is there; returns it, or 0. {@link #relocations} are its
   * then. Under the page's monitor.
   */
  public int take(CodePage page, long pc, int el) {
    CodeFiles from = files;
    if (from == null) {
      from = open(page);
      files = from;
    }
    long record = find(from, BlockRecord.key(page, pc, el), page);
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

  private long find(CodeFiles from, long key, CodePage page) {
    ofEarlierRun = true;
    for (CodeFile file : from.opened()) {
      long record = file.find(key, page);
      if (record != 0) {
        return record;
      }
    }
    ofEarlierRun = false;
    return from.made().find(key, page);
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
    if (files != null) {
      files.made().add(key, pc, words, wordCount, host.emitter(), origin);
    }
  }

  private CodeFiles open(CodePage page) {
    long hash = 0;
    for (int i = 0; i < CodePage.WORDS; i++) {
      hash = hash * 0x5851_F42D_4C95_7F2DL + page.current(i);
    }
    String name = Long.toHexString(hash) + '-' + Integer.toHexString(version.hashCode());
    return new CodeFiles(directory, name, version, most);
  }

  /** Writes down what is new. */
  @Override
  public void close() {
    if (files != null) {
      files.close();
      files = null;
    }
  }
}
