// Which descriptors of the program are KVM's: each is a memfd that stands in for the file on the server.
#ifndef DEVKVM_FILES_H
#define DEVKVM_FILES_H

#include <stdbool.h>
#include <stdint.h>

#define FILES 65536  // descriptors beyond are never KVM's

enum kind {
    NO_FILE,
    SYSTEM_FILE,
    VM_FILE,
    VCPU_FILE,
    DEVICE_FILE,
    STATISTICS_FILE,
    PARENTS_FILE,         // of a VM that another process has made, mostly the parent: EIO
    PARENTS_SYSTEM_FILE,  // of /dev/kvm, opened by another process: opened again when it is used
};

/** What a descriptor stands for. */
enum kind file_kind(int fd);

/** Opens /dev/kvm: a descriptor or -errno. */
long file_open(int flags);

/** A stand-in of a kind, which is no file yet: a descriptor or -errno. */
int file_stand_in(enum kind kind);

/** Writes what a statistics file says into its stand-in, for a program whose reads of it are not seen. */
void file_refresh(int fd);

/** A stand-in became a file. */
void file_adopt(int fd, enum kind kind);

/** Before a descriptor is closed or replaced: ends the file behind it. */
void file_close(int fd);

/** After a descriptor was duplicated. */
void file_duplicated(int from, int to);

/** Ends the files of a range of descriptors, as close_range does. */
void file_close_range(unsigned first, unsigned last);

/**
 * What a descriptor stands for that came by another way: over a socket, or through execve. One of this process's own
 * files becomes its duplicate, another process's file is as the parent's is.
 */
enum kind file_recognise(int fd);

/** Opens anew what the parent had opened as /dev/kvm: 0 or -errno. */
long file_inherit(int fd);

/** In a child after fork. */
void file_forget(void);

#endif
