package dev.readback.azurite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AzuriteServerTest {

  @TempDir Path data;

  @Test
  void what_was_stored_just_before_a_stop_is_there_after_a_start_on_the_same_ports() {
    try (var azurite = AzuriteServer.start(AzuriteOptions.temporary())) {
      var guestbook = new Guestbook(azurite);
      guestbook.write("ada");
      azurite.stop();
      azurite.start();
      assertEquals(Set.of("ada"), guestbook.names());
    }
  }

  @Test
  void messages_survive_a_stop_too() {
    try (var azurite = AzuriteServer.start(AzuriteOptions.temporary())) {
      var mailbox = new Mailbox(azurite);
      mailbox.send("hello");
      azurite.stop();
      azurite.start();
      assertEquals("hello", mailbox.peek());
    }
  }

  @Test
  void a_data_folder_of_ones_own_outlives_the_server() {
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data))) {
      new Guestbook(azurite).write("ada");
    }
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data))) {
      assertEquals(Set.of("ada"), new Guestbook(azurite).names());
    }
  }

  @Test
  void a_temporary_folder_is_deleted_at_the_end_and_nobody_listens_any_more() throws Exception {
    var azurite = AzuriteServer.start(AzuriteOptions.temporary());
    assertTrue(Files.exists(azurite.dataFolder()));
    connect(azurite.tableEndpoint());
    connect(azurite.queueEndpoint());
    azurite.close();
    assertFalse(Files.exists(azurite.dataFolder()));
    assertThrows(ConnectException.class, () -> connect(azurite.tableEndpoint()));
    assertThrows(ConnectException.class, () -> connect(azurite.queueEndpoint()));
  }

  @Test
  void starting_twice_and_stopping_twice_is_starting_and_stopping_once() throws Exception {
    try (var azurite = AzuriteServer.start(AzuriteOptions.temporary())) {
      azurite.start();
      connect(azurite.tableEndpoint());
      azurite.stop();
      azurite.stop();
      assertThrows(ConnectException.class, () -> connect(azurite.tableEndpoint()));
    }
  }

  @Test
  void given_ports_are_used() {
    var table = Ports.free();
    var queue = Ports.free();
    try (var azurite = AzuriteServer.start(AzuriteOptions.temporary().withPorts(table, queue))) {
      assertEquals(table, azurite.tableEndpoint().getPort());
      assertEquals(queue, azurite.queueEndpoint().getPort());
    }
  }

  @Test
  void two_servers_run_side_by_side_on_ports_and_data_of_their_own() {
    try (var one = AzuriteServer.start(AzuriteOptions.temporary());
        var other = AzuriteServer.start(AzuriteOptions.temporary())) {
      assertNotEquals(one.tableEndpoint(), other.tableEndpoint());
      new Guestbook(one).write("ada");
      assertEquals(Set.of(), new Guestbook(other).names());
    }
  }

  @Test
  void a_port_that_is_taken_is_named() throws Exception {
    try (var holder = new ServerSocket()) {
      holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      var taken = holder.getLocalPort();
      var failure =
          assertThrows(
              AzuriteException.class,
              () -> AzuriteServer.start(AzuriteOptions.at(data).withPorts(0, taken)));
      assertTrue(
          failure
              .getMessage()
              .startsWith(
                  "Azurite's queue service can't start: port %d of 127.0.0.1 is taken."
                      .formatted(taken)),
          failure::getMessage);
    }
    AzuriteServer.start(AzuriteOptions.at(data)).close(); // the failure left nothing behind
  }

  @Test
  void a_data_folder_that_cannot_be_made_is_named() throws Exception {
    var file = Files.createFile(data.resolve("file"));
    var options = AzuriteOptions.at(file.resolve("data"));
    var failure = assertThrows(AzuriteException.class, () -> AzuriteServer.start(options));
    assertTrue(failure.getMessage().contains(file.toString()), failure::getMessage);
  }

  @Test
  void a_data_folder_that_cannot_be_written_is_named() throws Exception {
    Files.createDirectory(data.resolve("azurite.lock"));
    var failure =
        assertThrows(AzuriteException.class, () -> AzuriteServer.start(AzuriteOptions.at(data)));
    assertTrue(failure.getMessage().startsWith("Failed to start Azurite: "), failure::getMessage);
    assertTrue(failure.getMessage().contains(data.toString()), failure::getMessage);
  }

  private static void connect(URI endpoint) throws Exception {
    new Socket(endpoint.getHost(), endpoint.getPort()).close();
  }
}
