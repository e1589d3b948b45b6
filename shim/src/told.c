// What devkvm exec has told.
#include "told.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static char server[128], shims[PATH_MAX], qemu[PATH_MAX], sysroot[PATH_MAX];
static const struct told kept = {server, shims, qemu, sysroot};
static bool is_kept;

static void keep(const char *name, char *to, size_t bytes) {
    const char *value = getenv(name);
    if (value && strlen(value) < bytes) strcpy(to, value);
}

__attribute__((constructor)) static void keep_all(void) {
    if (is_kept) return;
    keep("DEVKVM_SOCKET", server, sizeof server);
    keep("DEVKVM_SHIM", shims, sizeof shims);
    keep("DEVKVM_QEMU", qemu, sizeof qemu);
    keep("QEMU_LD_PREFIX", sysroot, sizeof sysroot);
    is_kept = true;
}

const struct told *told(void) {
    keep_all();  // a constructor of another library may be earlier
    return &kept;
}
