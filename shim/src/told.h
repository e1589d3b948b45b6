// What devkvm exec has told the program in its environment, which the program may clear later.
#ifndef DEVKVM_TOLD_H
#define DEVKVM_TOLD_H

struct told {
    const char *server;   // name of its socket
    const char *shims;    // directory of the shims
    const char *qemu;     // the emulator of arm64 programs
    const char *sysroot;  // where arm64 programs find their libraries
};

/** As it was when the program began; what was not told is empty. */
const struct told *told(void);

#endif
