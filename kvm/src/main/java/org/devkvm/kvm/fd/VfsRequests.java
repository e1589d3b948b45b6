package org.devkvm.kvm.fd;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.VfsIoctl;

/**
 * What Linux answers to requests that mean the same for every file. None of ours is a regular file,
 * has attributes or can be frozen: {@code /dev/kvm} is a character device of devtmpfs, all others
 * are anonymous inodes. Whether a descriptor survives exec, or blocks, is the door's business.
 */
final class VfsRequests {
  private static final int XATTR_BYTES = 28;
  private static final int CLONE_RANGE_BYTES = 32;

  private static final int DEDUPE_COUNT = 16;
  private static final int DEDUPE_HEAD_BYTES = 24;
  private static final int DEDUPE_INFO_BYTES = 32;

  private VfsRequests() {}

  /** Answers; throws {@link org.devkvm.kvm.rule.KvmRefusal}. */
  static long answer(VfsIoctl row, FdObject file, Caller caller, long argument) {
    UserPointer pointer = caller.pointer(argument);
    switch (row) {
      case FIOCLEX, FIONCLEX -> {}
      case FIONBIO -> pointer.readInt();
      case FIOASYNC -> Refusal.SENDS_NO_SIGNALS.when(pointer.readInt() != 0);
      case FIGETBSZ -> pointer.writeInt(blockBytes(caller));
      case FIOQSIZE -> throw Refusal.HAS_NO_SIZE.refuse();
      case FIFREEZE -> throw Refusal.CANNOT_FREEZE.refuse();
      case FITHAW -> throw Refusal.IS_NOT_FROZEN.refuse();
      case FS_IOC_FIEMAP -> throw Refusal.HAS_NO_EXTENTS.refuse();
      case FICLONE -> clone(file, caller.process(), argument);
      case FICLONERANGE -> {
        MemorySegment range = pointer.read(CLONE_RANGE_BYTES);
        clone(file, caller.process(), range.get(ValueLayout.JAVA_LONG_UNALIGNED, 0));
      }
      case FIDEDUPERANGE -> deduplicate(pointer, caller.memory().pageBytes());
      case FS_IOC_SETFLAGS -> {
        pointer.readInt();
        return file.ioctl(caller, row.request(), argument);
      }
      case FS_IOC_FSSETXATTR -> {
        pointer.read(XATTR_BYTES);
        return file.ioctl(caller, row.request(), argument);
      }
    }
    return 0;
  }

  /** Of devtmpfs and of anonymous inodes (libfs.c:pseudo_fs_fill_super, ramfs). */
  private static int blockBytes(Caller caller) {
    return caller.memory().pageBytes();
  }

  private static void clone(FdObject file, FdTable process, long from) {
    FdClass source = process.classOf((int) from);
    Refusal.NOT_A_FILE.when(source == null && !process.isOpen((int) from));
    boolean device = file.fdClass() == FdClass.SYSTEM;
    Refusal.CLONE_ACROSS_FILE_SYSTEMS.when(source == null || device != (source == FdClass.SYSTEM));
    throw Refusal.CLONE_OF_NO_REGULAR_FILE.refuse();
  }

  private static void deduplicate(UserPointer pointer, int most) {
    int count = pointer.plus(DEDUPE_COUNT).readShort();
    int bytes = DEDUPE_HEAD_BYTES + count * DEDUPE_INFO_BYTES;
    Refusal.DEDUPLICATION_TOO_LONG.when(bytes > most);
    pointer.read(bytes);
    throw Refusal.CLONE_OF_NO_REGULAR_FILE.refuse();
  }
}
