package dev.readback.azurite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A lock that one holder on this machine has at a time. The operating system frees it when the JVM
 * ends, in whatever way.
 */
final class LockFile implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final FileChannel channel;

  private LockFile(FileChannel channel) {
    this.channel = channel;
  }

  /** The lock, or nothing when another holder kept it all the time. */
  static Optional<LockFile> acquire(Path file, Duration patience)
      throws IOException, InterruptedException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      var deadline = Instant.now().plus(patience);
      while (!locked(channel)) {
        if (Instant.now().isAfter(deadline)) {
          channel.close();
          return Optional.empty();
        }
        Thread.sleep(PAUSE);
      }
      return Optional.of(new LockFile(channel));
    } catch (IOException | InterruptedException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false; // held in this JVM
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
