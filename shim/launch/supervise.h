// The supervisor of static programs.
#ifndef DEVKVM_SUPERVISE_H
#define DEVKVM_SUPERVISE_H

/** Answers what a filter asks, until no process is left under it. */
void supervise(int listener);

#endif
