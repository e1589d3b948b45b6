// Children of the program that have not executed another one yet.
#ifndef DEVKVM_CHILD_H
#define DEVKVM_CHILD_H

#include <stdbool.h>

/**
 * Whether the caller is a child of vfork: it has its parent's memory, this library's included, and descriptors and
 * signal handlers of its own. So what it does to those is not noted.
 */
bool child_borrows(void);

/** fork, clone or clone3 by its number, as syscall has it: the result or -errno. */
long child_by_number(long number, const long *arguments);

#endif
