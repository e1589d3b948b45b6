package org.devkvm.jit.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of one kernel in a directory of such: one of blocks, and one of additions, so that
 * little that is new costs little to keep. Additions go into the other when they are many.
 *
 * <p>Files that somebody else owns or may write to, that are damaged or of another version are as
 * if they were not there.
 */
final class CodeFiles implements AutoCloseable {
  private static final long MOST_IN_DIRECTORY = 256 << 20;

  /** Fewer bytes of new blocks are not worth a file. */
  private static final long WORTH = 32 << 10;

  /** Additions are a file of their own up to this part of the other. */
  private static final int PART = 8;

  private static final String SUFFIX = ".code";
  private static final String ADDITIONS = ".more" + SUFFIX;
  private static final int OTHERS_WRITE = 0022;

  private final Path directory;
  private final Path main;
  private final Path additions;
  private final List<CodeFile> files = new ArrayList<>();
  private final CodeJournal made;
  private boolean hasMain;
  private final long most;

  /**
   * Those that are there.
   *
   * @param directory where they are, made when there is something to write
   * @param name theirs, which decides about nothing else
   * @param version what decides about code besides the guest's instructions
   * @param most bytes of records in a file, beyond which only those stay that a run has needed
   */
  CodeFiles(Path directory, String name, String version, long most) {
    this.directory = directory;
    this.most = most;
    main = directory.resolve(name + SUFFIX);
    additions = directory.resolve(name + ADDITIONS);
    long process = ProcessHandle.current().pid();
    made =
        new CodeJournal(
            directory.resolve(name + '.' + process + '-' + System.nanoTime()), version, most);
    if (isOurs(directory)) {
      open(main, version);
      hasMain = !files.isEmpty();
      open(additions, version);
    }
  }

  private void open(Path path, String version) {
    Optional<CodeFile> file = isOurs(path) ? CodeFile.open(path, version) : Optional.empty();
    if (file.isPresent()) { // no lambda: the AOT cache is made by a boot that finds no file
      files.add(file.get());
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

  /** What was opened. */
  List<CodeFile> opened() {
    return files;
  }

  /** What this run has made. */
  CodeJournal made() {
    return made;
  }

  /** Writes down what is new, if it is worth it. */
  @Override
  public void close() {
    try (made) {
      if (made.bytes() >= WORTH) {
        write();
      }
      if (!files.isEmpty()) {
        Files.setLastModifiedTime(main, FileTime.from(Instant.now())); // the oldest go
      }
    } catch (IOException refused) {
      // The next run makes its code anew.
    }
    files.forEach(CodeFile::close);
  }

  private void write() throws IOException {
    if (isLittle() ? made.end(files.subList(1, files.size()), false, additions) : merge()) {
      sweep();
    }
  }

  /** Whether all that is not in the first file is not worth to be written with it. */
  private boolean isLittle() {
    return hasMain
        && made.bytes() + bytes(files.subList(1, files.size())) <= files.getFirst().bytes() / PART;
  }

  private boolean merge() throws IOException {
    boolean tooMuch = made.bytes() + bytes(files) > most;
    if (!made.end(files, tooMuch, main)) {
      return false;
    }
    Files.deleteIfExists(additions);
    return true;
  }

  private static long bytes(List<CodeFile> files) {
    return files.stream().mapToLong(CodeFile::bytes).sum();
  }

  /** Removes the oldest files that are too much, and what others have left unfinished. */
  private void sweep() throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(directory)) {
      found.forEach(all::add);
    }
    all.sort(Comparator.comparingLong(CodeFiles::age).reversed());
    long bytes = 0;
    for (Path path : all) {
      bytes += path.toFile().length();
      if (bytes > MOST_IN_DIRECTORY && !path.equals(main) && !path.equals(additions)) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static long age(Path path) {
    return path.toFile().lastModified();
  }
}
