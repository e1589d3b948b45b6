// The memory that a case has of its process: statements that make it, change how it is mapped and show it.
#ifndef CONFORMANCE_MEMORY_H
#define CONFORMANCE_MEMORY_H

#include <sys/mman.h>

#include "argument.h"

struct memory {
    char name[32];
    unsigned char *at, *before;
    size_t bytes;
    int file;       // behind it; -1 for none
    bool readable;  // all of it
};
static struct memory memories[32];
static int memory_count;

static void *pointer(const char *text) { return (void *)(unsigned long)expression(text); }

/** LABEL = memory SIZE, LABEL = file SIZE: anonymous memory, or that of a file without a name, which others could share. */
static void make_memory(const char *label, size_t bytes, bool of_file) {
    struct memory *m = &memories[memory_count++];
    if (memory_count >= (int)LENGTH(memories)) fail("too many memories");
    snprintf(m->name, sizeof m->name, "%s", label);
    m->file = of_file ? memfd_create(label, 0) : -1;
    if (of_file && ftruncate(m->file, bytes)) fail("no file of %zu bytes", bytes);
    m->at = mmap(NULL, bytes, PROT_READ | PROT_WRITE, of_file ? MAP_SHARED : MAP_PRIVATE | MAP_ANONYMOUS, m->file, 0);
    m->before = malloc(bytes);
    m->bytes = bytes;
    m->readable = true;
    set_label(label, (u64)(unsigned long)m->at);
}

static struct memory *memory_at(const void *address) {
    for (int i = 0; i < memory_count; i++)
        if ((unsigned char *)address - memories[i].at < (long)memories[i].bytes && (unsigned char *)address >= memories[i].at)
            return &memories[i];
    fail("no memory there");
    return NULL;
}

/** protect, unmap, remap, discard ADDRESS SIZE, truncate LABEL SIZE; false if it is none of these. */
static bool memory_statement(const char *label, char **tokens) {
    const char *what = tokens[0];
    if (!strcmp(what, "memory") || !strcmp(what, "file"))
        return make_memory(label, expression(tokens[1]), *what == 'f'), true;
    static const char *const others[] = {"protect", "unmap", "remap", "discard", "truncate"};
    size_t which = 0;
    while (which < LENGTH(others) && strcmp(what, others[which])) which++;
    if (which == LENGTH(others)) return false;
    void *address = pointer(tokens[1]);
    size_t bytes = expression(tokens[2]);
    struct memory *m = memory_at(address);
    switch (*what) {
        case 'p': m->readable = expression(tokens[3]) & PROT_READ, mprotect(address, bytes, expression(tokens[3])); break;
        case 'u': m->readable = false, munmap(address, bytes); break;
        case 'r':
            m->readable = true;
            mmap(address, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
            break;
        case 'd': madvise(address, bytes, MADV_DONTNEED); break;
        case 't':
            m->readable = bytes >= m->bytes;
            if (ftruncate(m->file, bytes)) fail("cannot truncate");
            break;
    }
    return true;
}

/** Bytes of memory as they are. */
static void show_statement(const char *text, const void *from, int count) {
    const unsigned char *at = from;
    printf("%s: %s => ", case_name, text);
    for (int i = 0; i < count; i++) printf("%02x", at[i]);
    printf("\n");
}

/** A call that may change the memory that the statement names is about to be made. */
static void remember_memories(const char *text) {
    for (struct memory *m = memories; m < memories + memory_count; m++)
        if (m->readable && strstr(text, m->name)) memcpy(m->before, m->at, m->bytes);
}

static void print_rest_of_memories(const char *text) {
    for (struct memory *m = memories; m < memories + memory_count; m++)
        if (m->readable && strstr(text, m->name)) print_rest(m->name, m->at, m->before, NULL, m->bytes & ~7UL, 0);
}

#endif
