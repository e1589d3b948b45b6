// One program of tests (test.c) in several files, each with a table of its own.
#ifndef DEVKVM_TEST_TESTS_H
#define DEVKVM_TEST_TESTS_H

#include <stdbool.h>

/** A fact about what a native client sees; a table of them ends with one without a name. */
struct test {
    const char *name;
    void (*function)(void);
    bool not_static;
};

#define MEGABYTE (1u << 20)
#define TEST(name)                                                                                                     \
    { #name, name, false }
#define TEST_OF_THE_LIBRARY(name)                                                                                      \
    { #name, name, true }

extern const struct test MEMORY_TESTS[];
extern const struct test HANDLER_TESTS[];

#endif
