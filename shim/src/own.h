// The shim's own descriptors, which the program must neither close nor find in its way.
#ifndef DEVKVM_OWN_H
#define DEVKVM_OWN_H

#include <stdbool.h>

enum own_file {
    OWN_SOCKET,  // to the server
    OWN_AREA,    // the call area, where the shim copies for the server
    OWN_MEMORY,  // what private memory became
    OWN_FILES
};

/** The descriptor, or -1. */
int own_file(enum own_file which);

/** Keeps a descriptor, under a number where programs do not look for theirs; closes its old number. */
void own_keep(enum own_file which, int fd);

/** Whether a descriptor is the shim's own. */
bool own_has(int fd);

/** Makes one of them another number, because the program wants this one. */
void own_vacate(int fd);

/** Closes all, in a child after fork. */
void own_forget(void);

#endif
