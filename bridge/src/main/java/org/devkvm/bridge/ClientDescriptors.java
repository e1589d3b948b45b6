package org.devkvm.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.LocalSocket;
import org.jspecify.annotations.Nullable;

/** How the files behind a client's descriptors are reached; the caller closes them. */
sealed interface ClientDescriptors {
  /** A file that KVM's calls are to use: a stand-in, or memory. */
  Descriptor file(int fd) throws IOException;

  /** The very file, of the process that is served. */
  Descriptor take(int fd) throws IOException;

  /** Whether the process that is served has such a descriptor. */
  boolean isOpen(int fd);

  /**
   * By /proc and by a pidfd, which the system allows for a process of the same user that may be
   * traced.
   */
  record Opened(ClientProcess.Ids ids, Descriptor process) implements ClientDescriptors {
    @Override
    public Descriptor file(int fd) throws IOException {
      return Descriptor.ofPeer(ids.peer(), fd);
    }

    @Override
    public Descriptor take(int fd) throws IOException {
      return process.take(fd);
    }

    @Override
    public boolean isOpen(int fd) {
      Path link = Path.of("/proc/" + ids.program() + "/fd/" + fd);
      return Files.exists(link, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** Over the socket, by the thread whose call wants them: one after the other. */
  record Sent(LocalSocket socket) implements ClientDescriptors {
    @Override
    public Descriptor file(int fd) throws IOException {
      return take(fd);
    }

    @Override
    public Descriptor take(int fd) throws IOException {
      Descriptor sent = ask(fd);
      if (sent == null) {
        throw new IOException("descriptor " + fd + " was not sent");
      }
      return sent;
    }

    @Override
    public boolean isOpen(int fd) {
      try (Descriptor sent = ask(fd)) {
        return sent != null;
      } catch (IOException ended) {
        return false;
      }
    }

    private synchronized @Nullable Descriptor ask(int fd) throws IOException {
      CallThread thread = CallThread.current();
      if (thread == null || !thread.send(fd)) {
        return null;
      }
      LocalSocket.Received received = socket.receive(new byte[1]);
      return received == null ? null : received.passed();
    }
  }
}
