/*
 * peers SCALE            runs every program, and prints a line for each: GROUP NAME NANOSECONDS CHECKSUM
 * peers SCALE GROUP      those of a group
 * peers -t GROUP NAME COMMAND ARG...   the same line for a command, which writes to /tmp/out; the checksum is its status
 */
#include "peers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void run_all(const struct program *programs, int scale, const char *group) {
  for (; programs->name; programs++) {
    if (group && strcmp(group, programs->group)) continue;
    uint64_t start = now();
    tell(programs->group, programs->name, start, programs->run(scale));
  }
}

static int run_command(char **words) {
  uint64_t start = now();
  pid_t child = fork();
  if (child == 0) {
    if (!freopen("/tmp/out", "w", stdout)) _exit(126);
    execvp(words[2], words + 2);
    _exit(127);
  }
  int status = 0;
  waitpid(child, &status, 0);
  tell(words[0], words[1], start, status);
  return 0;
}

int main(int count, char **words) {
  if (count >= 5 && !strcmp(words[1], "-t")) return run_command(words + 2);
  if (count == 2 && !strcmp(words[1], "-n")) return 0; /* what fork-exec executes */
  int scale = count > 1 ? atoi(words[1]) : 1;
  const char *group = count > 2 ? words[2] : 0;
  run_all(integer_programs, scale, group);
  run_all(memory_programs, scale, group);
  run_all(float_programs, scale, group);
  run_all(simd_programs, scale, group);
  run_all(system_programs, scale, group);
  return 0;
}
