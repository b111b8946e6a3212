package dev.readback.azurite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to data, ports and processes when one of the processes ends. */
class EndOfProcessTest {

  @TempDir Path data;

  @Test
  void what_was_acknowledged_before_kill_9_of_the_jvm_is_there_at_once_afterwards()
      throws Exception {
    var program = AzuriteProgram.run(data.toString());
    var acknowledged = new HashSet<String>();
    var guestbook = new Guestbook(program.connectionString());
    var writing = CompletableFuture.runAsync(() -> writeUntilRefused(guestbook, acknowledged));
    Thread.sleep(300);
    program.kill();
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data))) {
      writing.get(10, TimeUnit.SECONDS);
      var missing = new HashSet<>(acknowledged);
      missing.removeAll(new Guestbook(azurite).names());
      assertFalse(acknowledged.isEmpty());
      assertEquals(Set.of(), missing);
    }
  }

  @Test
  void what_was_acknowledged_before_a_stop_under_load_is_there_afterwards() throws Exception {
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data))) {
      var acknowledged = new HashSet<String>();
      var guestbook = new Guestbook(azurite);
      var writing = CompletableFuture.runAsync(() -> writeUntilRefused(guestbook, acknowledged));
      Thread.sleep(300);
      azurite.stop();
      writing.get(10, TimeUnit.SECONDS);
      azurite.start();
      var missing = new HashSet<>(acknowledged);
      missing.removeAll(guestbook.names());
      assertFalse(acknowledged.isEmpty());
      assertEquals(Set.of(), missing);
    }
  }

  @Test
  void no_service_outlives_a_killed_jvm() throws Exception {
    var program = AzuriteProgram.run(data.toString());
    var services = program.services();
    assertEquals(2, services.size());
    program.kill();
    for (var service : services) {
      service.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void a_temporary_folder_is_deleted_at_the_end_of_a_jvm_that_did_not_close_the_server()
      throws Exception {
    var program = AzuriteProgram.run();
    assertTrue(Files.exists(program.dataFolder()));
    program.end();
    assertFalse(Files.exists(program.dataFolder()));
  }

  @Test
  void a_service_that_the_system_asks_to_end_saves_first() throws Exception {
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data))) {
      new Guestbook(azurite).write("ada");
      for (var service : services()) {
        service.destroy();
        service.onExit().get(10, TimeUnit.SECONDS);
      }
      azurite.stop();
      azurite.start();
      assertEquals(Set.of("ada"), new Guestbook(azurite).names());
    }
  }

  @Test
  void ctrl_c_in_the_terminal_leaves_the_services_to_their_jvm() throws Exception {
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data))) {
      for (var service : services()) {
        new ProcessBuilder("kill", "-INT", Long.toString(service.pid())).start().waitFor();
      }
      Thread.sleep(300);
      var guestbook = new Guestbook(azurite);
      guestbook.write("ada");
      assertEquals(Set.of("ada"), guestbook.names());
    }
  }

  @Test
  void a_service_that_was_killed_is_told_at_the_stop_and_the_next_start_works() {
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data))) {
      services().forEach(ProcessHandle::destroyForcibly);
      var failure = assertThrows(AzuriteException.class, azurite::stop);
      assertTrue(
          failure.getMessage().startsWith("Azurite's table service ended with exit code 137"),
          failure::getMessage);
      azurite.start();
      assertEquals(Set.of(), new Guestbook(azurite).names());
    }
  }

  @Test
  void the_log_of_a_killed_service_may_be_gone_too() throws Exception {
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data))) {
      Files.delete(data.resolve("table.log"));
      services().forEach(ProcessHandle::destroyForcibly);
      var failure = assertThrows(AzuriteException.class, azurite::stop);
      assertTrue(failure.getMessage().contains("(unreadable: "), failure::getMessage);
    }
  }

  @Test
  void a_request_under_way_at_the_stop_is_answered_and_its_data_are_kept() throws Exception {
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data));
        var request = new SlowRequest(azurite.tableEndpoint())) {
      var guestbook = new Guestbook(azurite);
      request.begin();
      Thread.sleep(300);
      var stop = CompletableFuture.runAsync(azurite::stop);
      Thread.sleep(300);
      assertEquals("HTTP/1.1 201 Created", request.finish());
      stop.get(10, TimeUnit.SECONDS);
      azurite.start();
      assertEquals(Set.of("slow"), guestbook.names());
    }
  }

  @Test
  void a_request_that_is_never_finished_does_not_hold_up_the_stop() throws Exception {
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data));
        var request = new SlowRequest(azurite.tableEndpoint())) {
      new Guestbook(azurite).write("ada");
      request.begin();
      Thread.sleep(300);
      azurite.stop();
      azurite.start();
      assertEquals(Set.of("ada"), new Guestbook(azurite).names());
    }
  }

  private static List<ProcessHandle> services() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
  }

  private static void writeUntilRefused(Guestbook guestbook, Set<String> acknowledged) {
    for (var i = 0; ; i++) {
      var name = "guest-" + i;
      try {
        guestbook.write(name);
      } catch (RuntimeException _) {
        return;
      }
      acknowledged.add(name);
    }
  }
}
