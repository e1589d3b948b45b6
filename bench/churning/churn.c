/*
 * churn ROUNDS: a round writes a function anew, as a just-in-time compiler would, and calls it. They go round through pages that hold
 * a function each, so that code is thrown away page by page, and the room for it many times as a whole. Each hundredth round starts
 * a program, this one without arguments, which is at another address each time. After a fifth of the rounds and at the end the
 * program says so, and waits for a line. Exit status 1 if a function has not computed what was just written.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PAGES = 512, WORDS = 1024, ADDS = 64, PROGRAM_EACH = 100, WARM_UP = 5 };

static uint64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* Writes a function that returns the sum of what is in its instructions; the sum. */
static uint32_t write_function(uint32_t *code, uint32_t seed) {
  uint32_t sum = seed & 0xFFFF;
  *code++ = 0x52800000 | (seed & 0xFFFF) << 5; /* mov w0, #seed */
  for (uint32_t i = 0; i < ADDS; i++) {
    uint32_t term = (seed * 2654435761u >> 7 ^ i * 97) & 0xFFF;
    *code++ = 0x11000000 | term << 10; /* add w0, w0, #term */
    sum += term;
  }
  *code = 0xD65F03C0; /* ret */
  return sum;
}

static void pause_for_reader(const char *what) {
  printf("CHURN %s\n", what);
  fflush(stdout);
  while (getchar() != '\n') {
  }
}

static int start_program(void) {
  pid_t child = fork();
  int status = -1;
  if (child == 0) {
    execl("/bin/churn", "churn", (char *)NULL);
    _exit(1);
  }
  waitpid(child, &status, 0);
  return status;
}

int main(int argc, char **argv) {
  unsigned long rounds = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;
  uint32_t *pages = mmap(NULL, PAGES * WORDS * sizeof *pages, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  uint64_t longest = 0;
  if (argc < 2) return 0;
  if (pages == MAP_FAILED) return 2;
  for (unsigned long i = 0; i < rounds; i++) {
    uint32_t *code = pages + i % PAGES * WORDS;
    uint64_t since = now(), taken;
    uint32_t expected = write_function(code, (uint32_t)i), got;
    uint32_t (*function)(void);
    __builtin___clear_cache((char *)code, (char *)(code + ADDS + 2));
    memcpy(&function, &code, sizeof function);
    got = function();
    if (got != expected) {
      printf("CHURN WRONG round %lu: %" PRIu32 " instead of %" PRIu32 "\n", i, got, expected);
      return 1;
    }
    taken = now() - since;
    if (i > rounds / WARM_UP && taken > longest) longest = taken;
    if (i % PROGRAM_EACH == 0 && start_program() != 0) {
      printf("CHURN WRONG round %lu: a program was not started\n", i);
      return 1;
    }
    if (i == rounds / WARM_UP) pause_for_reader("warm");
  }
  printf("CHURN longest %" PRIu64 "\n", longest / 1000);
  pause_for_reader("done");
  return 0;
}
