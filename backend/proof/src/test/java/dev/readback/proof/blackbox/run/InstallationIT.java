package dev.readback.proof.blackbox.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.readback.proof.blackbox.installation.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting all or nothing. */
class InstallationIT {

  @Test
  void nothing_is_left_when_the_second_replica_cannot_be_started(@TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("replica-2.log").resolve("no-file"));
    Path application = Plan.of(1, 1, 0, 0).application();
    Set<Long> before = children();

    assertThrows(
        IllegalStateException.class,
        () -> Installation.start(application, folder, List.of(true, true)));

    assertEquals(before, children());
    assertFalse(Thread.getAllStackTraces().keySet().stream().anyMatch(InstallationIT::isServing));
  }

  private static Set<Long> children() {
    return ProcessHandle.current()
        .descendants()
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }

  /** Such a thread would keep the process for good. */
  private static boolean isServing(Thread thread) {
    return thread.getName().contains("HTTP-Dispatcher") || thread.getName().startsWith("smtp");
  }
}
