// The connection to the server.
#ifndef DEVKVM_CONNECT_H
#define DEVKVM_CONNECT_H

#include <stdbool.h>

#include "protocol.h"

/** Whether an error is that no number is left for a descriptor: the program is to know, a person need not. */
bool connect_lacks_numbers(int result);

/** A socket to the server that has welcomed the program with its call area, or -errno, which a person was told of. */
int connect_to_server(const char *name, int area, struct door_welcome *welcome);

/** Sends a descriptor: 0 or -errno. */
int connect_send(int socket, int fd);

#endif
