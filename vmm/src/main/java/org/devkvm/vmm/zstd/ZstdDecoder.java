package org.devkvm.vmm.zstd;

import java.io.IOException;

/** Unpacks Zstandard frames (RFC 8878, 3.1). */
public final class ZstdDecoder {
  // spotless:off
  private static final int MAGIC           = 0xfd2fb528;
  private static final int SKIPPABLE       = 0x184d2a50;
  private static final int SKIPPABLE_MASK  = 0xfffffff0;
  private static final int CHECKSUM_FLAG   = 1 << 2;
  private static final int RESERVED_FLAG   = 1 << 3;
  private static final int SINGLE_SEGMENT  = 1 << 5;
  private static final int[] DICTIONARY_ID_BYTES = {0, 1, 2, 4};
  private static final int[] CONTENT_SIZE_BYTES  = {0, 2, 4, 8};
  private static final int RAW             = 0;
  private static final int RLE             = 1;
  private static final int COMPRESSED      = 2;
  /** Block_Maximum_Size, of what is in a block and of what it unpacks to. */
  static final int MAX_BLOCK               = 128 << 10;
  // spotless:on

  private final ByteReader in;
  private final Output out;

  private ZstdDecoder(ByteReader in, Output out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Unpacks all frames in a part of an array.
   *
   * @param max how many bytes may come out
   * @throws java.io.EOFException when the end is missing
   * @throws IOException when the content is damaged, or needs a dictionary
   */
  public static byte[] decode(byte[] bytes, int offset, int length, int max) throws IOException {
    Output out = new Output(max);
    ZstdDecoder decoder = new ZstdDecoder(new ByteReader(bytes, offset, length), out);
    do {
      decoder.frame();
    } while (decoder.in.remaining() > 0);
    return out.toByteArray();
  }

  private void frame() throws IOException {
    int magic = (int) in.unsigned(Integer.BYTES);
    if ((magic & SKIPPABLE_MASK) == SKIPPABLE) {
      in.skip((int) Math.min(Integer.MAX_VALUE, in.unsigned(Integer.BYTES)));
    } else if (magic == MAGIC) {
      out.beginFrame();
      boolean checksum = header();
      blocks();
      if (checksum && (int) in.unsigned(Integer.BYTES) != out.checksum()) {
        throw new IOException("its checksum is wrong");
      }
    } else {
      throw new IOException("not Zstandard");
    }
  }

  /** Reads the rest of the header; whether there is a checksum. Sizes in it are only hints. */
  private boolean header() throws IOException {
    int descriptor = in.u8();
    boolean single = (descriptor & SINGLE_SEGMENT) != 0;
    if ((descriptor & RESERVED_FLAG) != 0) {
      throw new IOException("a frame has a reserved flag");
    }
    if (!single) {
      in.u8();
    }
    if (in.unsigned(DICTIONARY_ID_BYTES[descriptor & 3]) != 0) {
      throw new IOException("a frame needs a dictionary");
    }
    int sizeFlag = descriptor >> 6;
    in.skip(sizeFlag == 0 && single ? 1 : CONTENT_SIZE_BYTES[sizeFlag]);
    return (descriptor & CHECKSUM_FLAG) != 0;
  }

  private void blocks() throws IOException {
    Literals literals = new Literals();
    Sequences sequences = new Sequences();
    boolean last;
    do {
      int header = (int) in.unsigned(3);
      last = (header & 1) != 0;
      int size = header >> 3;
      if (size > MAX_BLOCK) {
        throw new IOException("a block is too large");
      }
      switch ((header >> 1) & 3) {
        case RAW -> out.append(in.array, in.skip(size), size);
        case RLE -> out.fill(in.u8(), size);
        case COMPRESSED -> {
          ByteReader block = in.take(size);
          sequences.execute(block, literals.read(block), out);
        }
        default -> throw new IOException("a block has a reserved type");
      }
    } while (!last);
  }
}
