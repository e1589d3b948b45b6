#define _GNU_SOURCE
#include "maps.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/sysmacros.h>

#include "raw.h"

/** A file of /proc, line by line. */
struct lines {
    int fd;
    char text[2048];
    size_t filled, used;
};

int maps_open(const char *proc, const char *name) {
    char path[64];
    snprintf(path, sizeof path, "%s/%s", proc, name);
    return (int)raw_4(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
}

static bool open_lines(struct lines *l, const char *proc, const char *name) {
    l->fd = maps_open(proc, name);
    l->filled = l->used = 0;
    return l->fd >= 0;
}

/** The next line, or as much of it as fits; null at the end. */
static const char *next_line(struct lines *l) {
    for (;;) {
        char *start = l->text + l->used;
        char *end = memchr(start, '\n', l->filled - l->used);
        if (end || (l->filled == sizeof l->text - 1 && !l->used)) {
            size_t length = end ? (size_t)(end - start) : l->filled;
            start[length] = 0;
            l->used += length + (end ? 1 : 0);
            return start;
        }
        memmove(l->text, start, l->filled - l->used);
        l->filled -= l->used;
        l->used = 0;
        long got = raw_3(SYS_read, l->fd, l->text + l->filled, sizeof l->text - 1 - l->filled);
        if (got <= 0) return NULL;
        l->filled += (size_t)got;
    }
}

static uint64_t number(const char **at, unsigned base) {
    uint64_t value = 0;
    for (;; ++*at) {
        unsigned digit = **at >= '0' && **at <= '9'   ? (unsigned)(**at - '0')
                         : **at >= 'a' && **at <= 'f' ? (unsigned)(**at - 'a' + 10)
                                                      : 16;
        if (digit >= base) return value;
        value = value * base + digit;
    }
}

/** Reads "start-end perm offset major:minor inode": the rest of the line; null for another one. */
static const char *parse(const char *at, struct mapping *m) {
    m->start = number(&at, 16);
    if (*at++ != '-') return NULL;
    m->end = number(&at, 16);
    if (*at++ != ' ' || strlen(at) < 5) return NULL;
    memcpy(m->access, at, 4);
    at += 5;
    m->offset = number(&at, 16);
    if (*at++ != ' ') return NULL;
    m->major = (unsigned)number(&at, 16);
    if (*at++ != ':') return NULL;
    m->minor = (unsigned)number(&at, 16);
    if (*at++ != ' ') return NULL;
    m->inode = number(&at, 10);
    return at;
}

bool maps_find(const char *proc, uint64_t address, struct mapping *found) {
    struct lines lines;
    if (!open_lines(&lines, proc, "maps")) return false;
    bool hit = false;
    for (const char *line; !hit && (line = next_line(&lines));) hit = parse(line, found) && found->end > address;
    raw_1(SYS_close, lines.fd);
    return hit;
}

bool maps_path(const char *proc, uint64_t address, char *path, size_t bytes) {
    struct lines lines;
    struct mapping m;
    if (!open_lines(&lines, proc, "maps")) return false;
    const char *rest = NULL;
    for (const char *line; !rest && (line = next_line(&lines));) {
        rest = parse(line, &m);
        if (m.end <= address) rest = NULL;
    }
    size_t length = 0;
    if (rest && m.start <= address) {
        rest += strspn(rest, " ");
        length = strlen(rest);
        if (length < bytes) strcpy(path, rest);
    }
    raw_1(SYS_close, lines.fd);
    return length && length < bytes;
}

/** Whether a line has one of the words of two letters. */
static bool has_one(const char *line, const char *flags) {
    for (; *flags; flags += 3) {
        char word[] = {flags[0], flags[1], flags[2], 0};
        if (strstr(line, word)) return true;
    }
    return false;
}

bool maps_flagged(const char *proc, uint64_t start, uint64_t end, const char *flags) {
    struct lines lines;
    if (!open_lines(&lines, proc, "smaps")) return false;
    bool inside = false, flagged = false;
    for (const char *line; !flagged && (line = next_line(&lines));) {
        struct mapping m;
        if (parse(line, &m)) {
            if (m.start >= end) break;
            inside = start < m.end;
        } else if (inside && !strncmp(line, "VmFlags:", 8)) {
            flagged = has_one(line, flags);
        }
    }
    raw_1(SYS_close, lines.fd);
    return flagged;
}

bool maps_is_twofold(const char *proc, const struct mapping *m) {
    struct lines lines;
    struct mapping other;
    if (!open_lines(&lines, proc, "maps")) return false;
    bool found = false;
    for (const char *line; !found && (line = next_line(&lines));)
        found = parse(line, &other) && other.inode == m->inode && other.major == m->major && other.minor == m->minor &&
                other.start - other.offset != m->start - m->offset;
    raw_1(SYS_close, lines.fd);
    return found;
}

bool maps_is(const struct mapping *m, const struct stat *file) {
    return m->inode == file->st_ino && m->major == major(file->st_dev) && m->minor == minor(file->st_dev);
}

void maps_file_name(char *name, const char *proc, uint64_t start, uint64_t end) {
    snprintf(name, 64, "%s/map_files/%lx-%lx", proc, (unsigned long)start, (unsigned long)end);
}
