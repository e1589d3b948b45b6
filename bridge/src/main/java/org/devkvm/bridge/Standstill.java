package org.devkvm.bridge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.devkvm.cpu.host.ProcFile;

/**
 * Guests stand still while their threads do: SIGSTOP, the terminal's Ctrl-Z and debuggers end
 * KVM_RUN on Linux, as each pending signal does, and the thread stops on its way out. Here it
 * stands in a futex(2) meanwhile, and does not come to say so. For one thread.
 */
final class Standstill implements AutoCloseable {
  private final String directory;
  private final Map<Integer, State> threads = new HashMap<>();

  /** Of the program's process: SIGSTOP stops all of its threads. */
  private final State leader;

  Standstill(int pid) {
    directory = "/proc/" + pid;
    leader = new State(directory + "/stat");
  }

  /** Ends the KVM_RUN of those of a client's threads that stand still. */
  void look(Collection<CallThread> calls) {
    forgetOthers(calls);
    boolean all = leader.isStopped();
    for (CallThread call : calls) {
      if (call.isInRun() && (all || isStopped(call.tid()))) {
        call.standsStill();
      }
    }
  }

  /** A number may be another thread's later, and each file that is open is a descriptor. */
  private void forgetOthers(Collection<CallThread> calls) {
    threads
        .entrySet()
        .removeIf(known -> {
          boolean there =
              calls.stream().anyMatch(call -> call.isInRun() && call.tid() == known.getKey());
          if (!there) {
            known.getValue().close();
          }
          return !there;
        });
  }

  private boolean isStopped(int tid) {
    return threads
        .computeIfAbsent(tid, number -> new State(directory + "/task/" + number + "/stat"))
        .isStopped();
  }

  @Override
  public void close() {
    leader.close();
    threads.values().forEach(State::close);
  }

  /** The state of a thread: proc_pid_stat(5), field 3. */
  private static final class State implements AutoCloseable {
    private final ProcFile file;
    private final byte[] text = new byte[64];

    State(String path) {
      file = new ProcFile(path);
    }

    /** Whether a signal has stopped it (T), or a debugger (t). */
    boolean isStopped() {
      int at = file.read(text) - 1;
      while (at >= 0 && text[at] != ')') { // behind its name, which may have any character
        at--;
      }
      return at >= 0 && at + 2 < text.length && (text[at + 2] | 0x20) == 't';
    }

    @Override
    public void close() {
      file.close();
    }
  }
}
