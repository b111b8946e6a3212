package dev.readback.azurite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AzuriteServerTest {

  @TempDir Path data;

  @Test
  void what_was_stored_just_before_a_stop_is_there_after_a_start_on_the_same_ports() {
    try (var azurite = AzuriteServer.start(AzuriteOptions.temporary())) {
      var table = new Guestbook(azurite.connectionString());
      table.write("just before");
      azurite.stop();
      azurite.start();
      assertEquals(1, table.entries());
    }
  }

  @Test
  void a_data_folder_of_ones_own_outlives_the_server() {
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data))) {
      new Guestbook(azurite.connectionString()).write("kept");
    }
    try (var azurite = AzuriteServer.start(AzuriteOptions.at(data))) {
      assertEquals(1, new Guestbook(azurite.connectionString()).entries());
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

  private static void connect(URI endpoint) throws Exception {
    new Socket(endpoint.getHost(), endpoint.getPort()).close();
  }
}
