package dev.readback.azurite;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that passes the check of its version and then fails to serve. */
class ServiceProcessTest {

  private static final Duration SHORT = Duration.ofMillis(500);
  private static final Duration LONG = Duration.ofMinutes(5);

  @TempDir Path folder;

  @Test
  void a_service_that_ends_at_its_start_is_told_with_its_exit_code_and_output() throws Exception {
    var failure = startFailure("echo out of memory >&2; exit 3");
    assertTrue(
        failure.getMessage().startsWith("Azurite's table service ended with exit code 3."),
        failure::getMessage);
    assertTrue(failure.getMessage().contains("out of memory"), failure::getMessage);
  }

  @Test
  void a_service_that_never_answers_is_told_with_its_endpoint() throws Exception {
    var failure = startFailure("cat > /dev/null");
    assertTrue(
        failure.getMessage().contains("did not answer at http://127.0.0.1:"), failure::getMessage);
    assertEquals(0, failure.getSuppressed().length);
  }

  @Test
  void a_service_that_does_not_end_is_killed_and_the_possible_loss_is_told() throws Exception {
    var failure = startFailure("exec sleep 60");
    var atStop = failure.getSuppressed()[0].getMessage();
    assertTrue(atStop.contains("exit code 137"), atStop);
    assertTrue(atStop.contains("may be lost"), atStop);
    assertEquals(0, ProcessHandle.current().children().filter(ProcessHandle::isAlive).count());
  }

  @Test
  void an_interrupted_start_ends_what_it_launched() throws Exception {
    var options = options("cat > /dev/null").withTimeouts(LONG, LONG, LONG);
    var failure = new CompletableFuture<AzuriteException>();
    var starting =
        Thread.ofPlatform()
            .start(
                () ->
                    failure.complete(
                        assertThrows(AzuriteException.class, () -> AzuriteServer.start(options))));
    while (!Files.exists(folder.resolve("queue.log"))) {
      Thread.sleep(10);
    }
    starting.interrupt();
    assertEquals("Interrupted on the way to start Azurite", failure.get(10, SECONDS).getMessage());
    assertEquals(0, ProcessHandle.current().children().filter(ProcessHandle::isAlive).count());
  }

  private AzuriteException startFailure(String serve) throws Exception {
    var options = options(serve).withTimeouts(SHORT, SHORT, LONG);
    return assertThrows(AzuriteException.class, () -> AzuriteServer.start(options));
  }

  private AzuriteOptions options(String serve) throws Exception {
    var body = "[ \"$1\" = --version ] && echo v20.0.0 && exit\n" + serve;
    return AzuriteOptions.at(folder)
        .withExecutables(Executables.script(folder, "node", body), "npm");
  }
}
