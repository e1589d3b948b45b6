// The C library's own functions under our hooks.
#ifndef DEVKVM_REAL_H
#define DEVKVM_REAL_H

#include <dlfcn.h>

/** The function that the program would have called; looked up once, before main where possible. */
#define REAL(name)                                                                                                     \
    ({                                                                                                                 \
        static __typeof__(&name) found;                                                                                \
        if (!found) found = (__typeof__(&name))(uintptr_t)dlsym(RTLD_NEXT, #name);                                     \
        found;                                                                                                         \
    })

#endif
