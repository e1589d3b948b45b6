package org.devkvm.vmm.boot;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.zstd.ZstdDecoder;

/** Unpacks a part of a file into memory. */
final class Decompression {
  /** More than any kernel has; a file that claims more is refused rather than unpacked. */
  private static final int MAX_BYTES = 1 << 30;

  private static final int BUFFER_BYTES = 1 << 16;

  private Decompression() {}

  static byte[] gunzip(String subject, byte[] bytes, int offset, int length) throws VmmException {
    try (InputStream in =
        new GZIPInputStream(new ByteArrayInputStream(bytes, offset, length), BUFFER_BYTES)) {
      byte[] unpacked = in.readNBytes(MAX_BYTES + 1);
      if (unpacked.length > MAX_BYTES) {
        throw new VmmException(subject + ": unpacks to more than 1 GiB");
      }
      return unpacked;
    } catch (EOFException e) {
      throw KernelReader.truncated(subject);
    } catch (OutOfMemoryError e) {
      throw new VmmException(subject + ": is too large to unpack", e);
    } catch (IOException e) {
      throw new VmmException(subject + ": is damaged (" + e.getMessage() + ")", e);
    }
  }

  static byte[] unzstd(String subject, byte[] bytes, int offset, int length) throws VmmException {
    try {
      return ZstdDecoder.decode(bytes, offset, length, MAX_BYTES);
    } catch (EOFException e) {
      throw KernelReader.truncated(subject);
    } catch (OutOfMemoryError e) {
      throw new VmmException(subject + ": is too large to unpack", e);
    } catch (IOException e) {
      throw new VmmException(subject + ": is damaged (" + e.getMessage() + ")", e);
    }
  }
}
