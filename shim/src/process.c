// Children keep the shim: whatever a program executes, gets the environment that has it, with the shim of the file's
// machine and C library; and where arm64 programs need qemu-aarch64, an arm64 file is executed by it.
#define _GNU_SOURCE
#include <alloca.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "raw.h"
#include "real.h"
#include "told.h"

#define EXPORT __attribute__((visibility("default")))

extern char **environ;

enum { SCRIPTS = 4, HEAD_BYTES = 256, QEMU_WORDS = 8, MORE_VARIABLES = 5 };

/** What is to be executed instead; all of it lives on the stack of the caller, which may be a child of vfork. */
struct plan {
    const char *file;
    char **arguments, **environment;
    char variables[MORE_VARIABLES][PATH_MAX + 64];
    char library[2 * PATH_MAX];
    char option[2 * PATH_MAX + 16];
    char inside[2 * PATH_MAX];
    char self[PATH_MAX];
    char head[SCRIPTS][HEAD_BYTES];
    int kept;
};

/** What an executable file is made for. */
struct target {
    int machine;  // e_machine; 0 if it cannot be told
    bool musl;    // its C library is musl, not glibc
};

static size_t length(char *const list[]) {
    size_t n = 0;
    while (list && list[n]) n++;
    return n;
}

/** The shim for a file, if it was built. */
static const char *library_of(struct plan *plan, struct target target) {
    const char *machine = target.machine == EM_X86_64 ? "x86_64" : target.machine == EM_AARCH64 ? "aarch64" : "none";
    const char *c_library = target.musl ? "-musl" : "";
    snprintf(plan->library, sizeof plan->library, "%s/%s%s/libdevkvm.so", told()->shims, machine, c_library);
    return raw_3(SYS_faccessat, AT_FDCWD, plan->library, R_OK) ? NULL : plan->library;
}

/** Whether the dynamic linker that an ELF file names is musl's. */
static bool is_musl(int fd, const Elf64_Ehdr *header) {
    for (unsigned i = 0; i < header->e_phnum; i++) {
        Elf64_Phdr part;
        char name[HEAD_BYTES] = "";
        if (raw_4(SYS_pread64, fd, &part, sizeof part, header->e_phoff + i * sizeof part) != sizeof part) return false;
        if (part.p_type != PT_INTERP) continue;
        raw_4(SYS_pread64, fd, name, sizeof name - 1, part.p_offset);
        return strstr(name, "/ld-musl-");
    }
    return false;
}

/** Looks at a file, following scripts to what they name. */
static struct target target_of(struct plan *plan, const char *file) {
    struct target target = {0};
    for (int i = 0; i < SCRIPTS; i++) {
        char *head = plan->head[i];
        int fd = (int)raw_4(SYS_openat, AT_FDCWD, file, O_RDONLY | O_CLOEXEC, 0);
        if (fd < 0) return target;
        long got = raw_3(SYS_read, fd, head, HEAD_BYTES - 1);
        Elf64_Ehdr header;
        if (got >= (long)sizeof header && !memcmp(head, ELFMAG, SELFMAG)) {
            memcpy(&header, head, sizeof header);
            target = (struct target){header.e_machine, is_musl(fd, &header)};
        }
        raw_1(SYS_close, fd);
        if (target.machine || got < 4) return target;
        head[got] = 0;
        if (head[0] != '#' || head[1] != '!') return target;
        char *name = head + 2 + strspn(head + 2, " \t");
        name[strcspn(name, " \t\n")] = 0;
        file = name;
    }
    return target;
}

static bool is_named(const char *variable, const char *name) {
    size_t bytes = strlen(name);
    return !strncmp(variable, name, bytes) && variable[bytes] == '=';
}

static void set(struct plan *plan, const char *name, const char *value) {
    char *text = plan->variables[plan->kept];
    if (!*value || (size_t)snprintf(text, sizeof plan->variables[0], "%s=%s", name, value) >= sizeof plan->variables[0])
        return;
    plan->environment[length(plan->environment)] = text;
    plan->kept++;
}

/** What else is preloaded: the words of a list but for a shim. */
static void without_shims(char *to, size_t bytes, const char *list) {
    size_t length = 0;
    for (const char *at = list; *at; at += strspn(at, ": ")) {
        char word[PATH_MAX];
        size_t of_word = strcspn(at, ": ");
        snprintf(word, sizeof word, "%.*s", (int)of_word, at);
        at += of_word;
        if (strstr(word, "libdevkvm.so") || length + of_word + 2 > bytes) continue;
        length += (size_t)snprintf(to + length, bytes - length, ":%s", word);
    }
}

/** The environment with the shim's variables; preload is null for a program that cannot have it. */
static void environment(struct plan *plan, char *const given[], const char *preload) {
    static const char *const ours[] = {"DEVKVM_SOCKET", "DEVKVM_SHIM", "DEVKVM_QEMU", "QEMU_LD_PREFIX"};
    char all[2 * PATH_MAX], others[PATH_MAX] = "";
    size_t n = 0;
    for (char *const *variable = given; variable && *variable; variable++) {
        bool replaced = false;
        for (size_t i = 0; i < sizeof ours / sizeof *ours; i++) replaced |= is_named(*variable, ours[i]);
        if (is_named(*variable, "LD_PRELOAD")) {
            replaced = true;
            without_shims(others, sizeof others, *variable + strlen("LD_PRELOAD="));
        }
        if (!replaced) plan->environment[n++] = *variable;
    }
    plan->environment[n] = NULL;
    memset(plan->environment + n, 0, (MORE_VARIABLES + 1) * sizeof *plan->environment);
    set(plan, "DEVKVM_SOCKET", told()->server);
    set(plan, "DEVKVM_SHIM", told()->shims);
    set(plan, "DEVKVM_QEMU", told()->qemu);
    set(plan, "QEMU_LD_PREFIX", told()->sysroot);
    snprintf(all, sizeof all, "%s%s", preload ? preload : "", preload || !*others ? others : others + 1);
    set(plan, "LD_PRELOAD", all);
}

/** An arm64 file by qemu-aarch64, which is no place for what else is preloaded here. */
static void emulate(struct plan *plan, struct target target, char *const given[], char *const variables[]) {
    const char *preload = library_of(plan, target);
    environment(plan, variables, NULL);
    size_t n = 0;
    plan->arguments[n++] = (char *)told()->qemu;
    if (*told()->sysroot) {
        plan->arguments[n++] = "-L";
        plan->arguments[n++] = (char *)told()->sysroot;
    }
    if (preload) {
        snprintf(plan->option, sizeof plan->option, "LD_PRELOAD=%s", preload);
        plan->arguments[n++] = "-E";
        plan->arguments[n++] = plan->option;
    }
    plan->arguments[n++] = "-0";
    plan->arguments[n++] = given && given[0] ? given[0] : (char *)plan->file;
    plan->arguments[n++] = (char *)plan->file;
    for (size_t i = 1; i < length(given); i++) plan->arguments[n++] = given[i];
    plan->arguments[n] = NULL;
    plan->file = told()->qemu;
}

/** Where an emulated program sees a file: in the directory of its system first. */
static const char *seen(struct plan *plan, const char *file) {
    if (!*told()->sysroot || file[0] != '/') return file;
    snprintf(plan->inside, sizeof plan->inside, "%s%s", told()->sysroot, file);
    return raw_3(SYS_faccessat, AT_FDCWD, plan->inside, X_OK) ? file : plan->inside;
}

static void same_words(struct plan *plan, char *const given[]) {
    size_t n = length(given);
    for (size_t i = 0; i < n; i++) plan->arguments[i] = given[i];
    plan->arguments[n] = NULL;
}

static void make_plan(struct plan *plan, const char *file, char *const given[], char *const variables[]) {
    plan->file = file;
    plan->kept = 0;
#if defined(__aarch64__)
    // The emulator's own /proc/self/exe is this program's; another one's would be the emulator.
    if (*told()->qemu && !strcmp(file, "/proc/self/exe")) {
        long bytes = raw_4(SYS_readlinkat, AT_FDCWD, file, plan->self, sizeof plan->self - 1);
        if (bytes > 0) {
            plan->self[bytes] = 0;
            file = plan->file = plan->self;
        }
    }
#endif
    if (*told()->qemu) {
        const char *inside = seen(plan, file);
        struct target target = target_of(plan, inside);
        if (target.machine == EM_AARCH64 && !memcmp(plan->head[0], ELFMAG, SELFMAG)) {
            plan->file = inside;
            emulate(plan, target, given, variables);
            return;
        }
    }
    environment(plan, variables, library_of(plan, target_of(plan, file)));
    same_words(plan, given);
}

#define PLAN(name, file, given, variables)                                                                             \
    struct plan name;                                                                                                  \
    name.arguments = alloca((length(given) + QEMU_WORDS + 1) * sizeof(char *));                                        \
    name.environment = alloca((length(variables) + MORE_VARIABLES + 2) * sizeof(char *));                              \
    make_plan(&name, file, given, variables)

EXPORT int execve(const char *file, char *const argv[], char *const envp[]) {
    if (!*told()->server) return REAL(execve)(file, argv, envp);
    PLAN(plan, file, argv, envp);
    return REAL(execve)(plan.file, plan.arguments, plan.environment);
}

EXPORT int execv(const char *file, char *const argv[]) { return execve(file, argv, environ); }

/** Tries the directories of PATH, as execvp does; a file without a head is a script of the shell. */
static int search(const char *name, char *const argv[], char *const envp[]) {
    const char *path = strchr(name, '/') ? "" : getenv("PATH");
    int error = ENOENT;
    if (!*name) return (int)answer(-ENOENT);
    for (const char *at = path ? path : "/bin:/usr/bin";;) {
        char file[PATH_MAX];
        size_t bytes = strcspn(at, ":");
        if ((size_t)snprintf(file, sizeof file, "%.*s%s%s", (int)bytes, at, bytes ? "/" : "", name) < sizeof file) {
            execve(file, argv, envp);
            if (errno == ENOEXEC) {
                size_t n = length(argv);
                char **words = alloca((n + 3) * sizeof *words);
                words[0] = "/bin/sh";
                words[1] = file;
                for (size_t i = 1; i <= n; i++) words[i + 1] = argv[i];
                if (!n) words[2] = NULL;
                return execve(words[0], words, envp);
            }
            if (errno == EACCES)
                error = EACCES;
            else if (errno != ENOENT && errno != ENOTDIR)
                return -1;
        }
        if (!at[bytes]) break;
        at += bytes + 1;
    }
    return (int)answer(-error);
}

EXPORT int execvpe(const char *name, char *const argv[], char *const envp[]) { return search(name, argv, envp); }
EXPORT int execvp(const char *name, char *const argv[]) { return search(name, argv, environ); }

EXPORT int fexecve(int fd, char *const argv[], char *const envp[]) {
    char file[64];
    snprintf(file, sizeof file, "/proc/self/fd/%d", fd);
    return execve(file, argv, envp);
}

/** The words of execl and its like, up to the null; the rest of the list is left in place. */
#define WORDS(words, first)                                                                                            \
    va_list rest, counted;                                                                                             \
    va_start(rest, first);                                                                                             \
    va_copy(counted, rest);                                                                                            \
    size_t number = 1;                                                                                                 \
    while (va_arg(counted, char *)) number++;                                                                          \
    va_end(counted);                                                                                                   \
    char **words = alloca((number + 1) * sizeof *words);                                                               \
    words[0] = (char *)first;                                                                                          \
    for (size_t i = 1; i <= number; i++) words[i] = va_arg(rest, char *)

EXPORT int execl(const char *file, const char *first, ...) {
    WORDS(words, first);
    va_end(rest);
    return execve(file, words, environ);
}

EXPORT int execlp(const char *name, const char *first, ...) {
    WORDS(words, first);
    va_end(rest);
    return search(name, words, environ);
}

EXPORT int execle(const char *file, const char *first, ...) {
    WORDS(words, first);
    char **variables = va_arg(rest, char **);
    va_end(rest);
    return execve(file, words, variables);
}

EXPORT int posix_spawn(pid_t *restrict pid, const char *restrict file, const posix_spawn_file_actions_t *actions,
                       const posix_spawnattr_t *restrict attributes, char *const argv[restrict],
                       char *const envp[restrict]) {
    if (!*told()->server) return REAL(posix_spawn)(pid, file, actions, attributes, argv, envp);
    PLAN(plan, file, argv, envp);
    return REAL(posix_spawn)(pid, plan.file, actions, attributes, plan.arguments, plan.environment);
}

EXPORT int posix_spawnp(pid_t *restrict pid, const char *restrict name, const posix_spawn_file_actions_t *actions,
                        const posix_spawnattr_t *restrict attributes, char *const argv[restrict],
                        char *const envp[restrict]) {
    const char *path = strchr(name, '/') ? NULL : getenv("PATH");
    for (const char *at = path; *told()->server && at && *name;) {
        char file[PATH_MAX];
        size_t bytes = strcspn(at, ":");
        snprintf(file, sizeof file, "%.*s%s%s", (int)bytes, at, bytes ? "/" : "", name);
        if (!raw_3(SYS_faccessat, AT_FDCWD, file, X_OK)) return posix_spawn(pid, file, actions, attributes, argv, envp);
        if (!at[bytes]) break;
        at += bytes + 1;
    }
    return path ? REAL(posix_spawnp)(pid, name, actions, attributes, argv, envp)
                : posix_spawn(pid, name, actions, attributes, argv, envp);
}
