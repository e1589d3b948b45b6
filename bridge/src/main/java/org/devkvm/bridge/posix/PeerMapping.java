package org.devkvm.bridge.posix;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A mapping of another process, as proc_pid_maps(5) tells.
 *
 * @param start its first address
 * @param end the first one after it
 * @param shared MAP_SHARED
 * @param offset in the file, of its first address
 * @param file what it maps; the inode is 0 for memory without a file
 */
public record PeerMapping(long start, long end, boolean shared, long offset, FileId file) {
  private static final int RADIX = 16;
  private static final int ACCESS = 1;
  private static final int OFFSET = 2;
  private static final int DEVICE = 3;
  private static final int INODE = 4;
  private static final int FIELDS = 6;

  /** The mappings that have addresses between two, in order. */
  public static List<PeerMapping> between(int pid, long from, long to) throws IOException {
    List<PeerMapping> found = new ArrayList<>();
    Path maps = Path.of("/proc/" + pid + "/maps");
    // The names of files are any bytes.
    try (BufferedReader lines = Files.newBufferedReader(maps, StandardCharsets.ISO_8859_1)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int dash = line.indexOf('-');
        int space = line.indexOf(' ', dash);
        long start = Long.parseUnsignedLong(line, 0, dash, RADIX);
        long end = Long.parseUnsignedLong(line, dash + 1, space, RADIX);
        if (Long.compareUnsigned(start, to) >= 0) {
          break;
        }
        if (Long.compareUnsigned(end, from) > 0) {
          found.add(of(start, end, line.split(" ", FIELDS)));
        }
      }
    }
    return found;
  }

  private static PeerMapping of(long start, long end, String[] fields) {
    return new PeerMapping(
        start,
        end,
        fields[ACCESS].endsWith("s"),
        Long.parseUnsignedLong(fields[OFFSET], RADIX),
        new FileId(fields[DEVICE], Long.parseLong(fields[INODE])));
  }

  /** Whether an address shares this place in a file. */
  public boolean hasAt(long address, FileId wanted, long place) {
    return start <= address
        && address < end
        && shared
        && offset + (address - start) == place
        && file.equals(wanted);
  }
}
