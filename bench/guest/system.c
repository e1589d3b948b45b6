/* What the kernel does for programs: exceptions, page tables, processes, the scheduler. */
#include "peers.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static uint64_t small_reads_and_writes(int scale) {
  int zero = open("/dev/zero", O_RDONLY), null = open("/dev/null", O_WRONLY);
  uint64_t sum = 0;
  for (int i = 0; i < 60000 * scale; i++) {
    char byte = 1;
    sum += read(zero, &byte, 1) + write(null, &byte, 1);
  }
  close(zero);
  close(null);
  return sum;
}

static uint64_t context_switches(int scale) {
  int there[2], back[2];
  char byte = 0;
  uint64_t sum = 0;
  if (pipe(there) || pipe(back)) return 0;
  pid_t child = fork();
  if (child == 0) {
    close(there[1]);
    while (read(there[0], &byte, 1) == 1 && write(back[1], &byte, 1) == 1) {}
    _exit(0);
  }
  for (int i = 0; i < 6000 * scale; i++) sum += write(there[1], &byte, 1) + read(back[0], &byte, 1);
  close(there[1]);
  waitpid(child, 0, 0);
  close(there[0]), close(back[0]), close(back[1]);
  return sum;
}

/* Programs that trace, or answer in time, do little else. */
static uint64_t clock_reads(int scale) {
  uint64_t last = 0, backwards = 0;
  for (int i = 0; i < 1000000 * scale; i++) {
    uint64_t time = now();
    backwards += time < last;
    last = time;
  }
  return backwards;
}

static uint64_t forks(int scale) {
  uint64_t sum = 0;
  for (int i = 0; i < 150 * scale; i++) {
    pid_t child = fork();
    if (child == 0) _exit(i & 127);
    int status;
    waitpid(child, &status, 0);
    sum += WEXITSTATUS(status);
  }
  return sum;
}

static uint64_t executions(int scale) {
  uint64_t sum = 0;
  for (int i = 0; i < 80 * scale; i++) {
    pid_t child = fork();
    if (child == 0) {
      execl("/proc/self/exe", "peers", "-n", (char *)0);
      _exit(1);
    }
    int status;
    waitpid(child, &status, 0);
    sum += status == 0;
  }
  return sum;
}

const struct program system_programs[] = {{"system", "read-write", small_reads_and_writes},
                                          {"system", "context-switch", context_switches},
                                          {"system", "clock", clock_reads},
                                          {"system", "fork", forks},
                                          {"system", "fork-exec", executions},
                                          {0, 0, 0}};
