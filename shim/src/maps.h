// The mappings of a process, as its /proc/.../maps tells them; without the heap. proc is that directory.
#ifndef DEVKVM_MAPS_H
#define DEVKVM_MAPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

struct mapping {
    uint64_t start, end, offset, inode;
    unsigned major, minor;
    char access[4];  // as in "rw-p"
};

/** Opens a file of the directory for reading: a descriptor or -errno. */
int maps_open(const char *proc, const char *name);

/** The mapping at an address, or the next one above. */
bool maps_find(const char *proc, uint64_t address, struct mapping *found);

/** The name of the file that is mapped at an address; false if there is none, or it does not fit. */
bool maps_path(const char *proc, uint64_t address, char *path, size_t bytes);

/** Whether a mapping in the range has one of these flags of two letters, as in " dc uw" (proc(5), VmFlags). */
bool maps_flagged(const char *proc, uint64_t start, uint64_t end, const char *flags);

/** Whether the same file is mapped a second time: one address more or less far from its place in the file. */
bool maps_is_twofold(const char *proc, const struct mapping *m);

/** Whether a mapping is of a file. */
bool maps_is(const struct mapping *m, const struct stat *file);

/** The name under which the file of a mapping can be opened again; 64 bytes. */
void maps_file_name(char *name, const char *proc, uint64_t start, uint64_t end);

#endif
