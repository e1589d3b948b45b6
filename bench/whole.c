// Executes a command, waits for it and for every process that it leaves behind, and writes the processor time of all of them and
// the seconds that the command itself took to a file. usage: whole FILE COMMAND ARG...
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static double seconds(struct timeval t) { return t.tv_sec + t.tv_usec * 1e-6; }

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  prctl(PR_SET_CHILD_SUBREAPER, 1);  // what has lost its parent becomes a child of this process, not of the first
  double begin = now(), end = begin;
  pid_t command = fork();
  if (command == 0) {
    execvp(argv[2], argv + 2);
    perror(argv[2]);
    _exit(127);
  }
  int status = 0, any;
  for (pid_t ended; (ended = wait(&any)) > 0;) {
    if (ended == command) {
      status = any;
      end = now();
    }
  }
  struct rusage all;
  getrusage(RUSAGE_CHILDREN, &all);
  FILE *file = fopen(argv[1], "w");
  if (!file) return 125;
  fprintf(file, "%.3f %.3f\n", seconds(all.ru_utime) + seconds(all.ru_stime), end - begin);
  fclose(file);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
