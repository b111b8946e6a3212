package dev.readback;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A setting that is missing or wrong ends the start of the packaged application, and is named. */
class MissingSettingsIT {
  private static final String TABLES =
      "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=a2V5;"
          + "TableEndpoint=http://127.0.0.1:1/devstoreaccount1;";
  private static final String STORAGE =
      TABLES + "QueueEndpoint=http://127.0.0.1:1/devstoreaccount1;";
  private static final String KEY = "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0";

  @Test
  void without_storage() throws Exception {
    assertEndsNaming("readback.storage.connection-string", Map.of("READBACK_SIGNING_KEY", KEY));
  }

  @Test
  void without_a_signing_key() throws Exception {
    assertEndsNaming(
        "readback.signing.key is missing", Map.of("READBACK_STORAGE_CONNECTION_STRING", STORAGE));
  }

  @Test
  void with_a_signing_key_that_is_too_short() throws Exception {
    assertEndsNaming(
        "readback.signing.key must be at least 32 bytes in Base64",
        Map.of("READBACK_STORAGE_CONNECTION_STRING", STORAGE, "READBACK_SIGNING_KEY", "c2hvcnQ="));
  }

  @Test
  void with_a_page_url_that_no_link_leads_to() throws Exception {
    assertEndsNaming(
        "readback.page-url must be an address such as https://shop.example",
        Map.of(
            "READBACK_STORAGE_CONNECTION_STRING",
            STORAGE,
            "READBACK_SIGNING_KEY",
            KEY,
            "READBACK_PAGE_URL",
            "shop.example"));
  }

  @Test
  void with_an_origin_that_no_page_comes_from() throws Exception {
    assertEndsNaming(
        "readback.cors.origins must be origins such as https://shop.example",
        Map.of(
            "READBACK_STORAGE_CONNECTION_STRING",
            STORAGE,
            "READBACK_SIGNING_KEY",
            KEY,
            "READBACK_CORS_ORIGINS",
            "https://shop.example/,https://other.example"));
  }

  @Test
  void with_tables_by_key_and_no_queues() throws Exception {
    assertEndsNaming(
        "give it a QueueEndpoint too",
        Map.of("READBACK_STORAGE_CONNECTION_STRING", TABLES, "READBACK_SIGNING_KEY", KEY));
  }

  @Test
  void with_tables_by_identity_and_no_queues() throws Exception {
    assertEndsNaming(
        "Set readback.storage.queue-endpoint",
        Map.of(
            "READBACK_STORAGE_TABLE_ENDPOINT",
            "https://account.table.core.windows.net",
            "READBACK_SIGNING_KEY",
            KEY));
  }

  @Test
  void with_a_hand_off_delay_that_a_command_may_outlast() throws Exception {
    assertEndsNaming(
        "readback.following.hand-off-delay must be at least twice readback.storage.time-limit",
        Map.of(
            "READBACK_STORAGE_CONNECTION_STRING",
            STORAGE,
            "READBACK_SIGNING_KEY",
            KEY,
            "READBACK_FOLLOWING_HAND_OFF_DELAY",
            "9s"));
  }

  @Test
  void with_a_working_time_that_sending_a_mail_may_outlast() throws Exception {
    assertEndsNaming(
        "readback.mail.working-time must be longer than readback.mail.time-limit",
        Map.of(
            "READBACK_STORAGE_CONNECTION_STRING",
            STORAGE,
            "READBACK_SIGNING_KEY",
            KEY,
            "READBACK_MAIL_WORKING_TIME",
            "45s"));
  }

  private static void assertEndsNaming(String words, Map<String, String> settings)
      throws IOException, InterruptedException {
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
    environment.put("QUARKUS_HTTP_PORT", "0");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path told = Files.createTempFile(Path.of("target"), "start", ".log");
    var start =
        new ProcessBuilder(java, "-XX:AOTCache=app.aot", "-jar", "quarkus-run.jar")
            .directory(Path.of("target", "quarkus-app").toFile())
            .redirectErrorStream(true);
    start.environment().putAll(environment);

    Process running = start.redirectOutput(told.toFile()).start();
    boolean ended = running.waitFor(30, TimeUnit.SECONDS);
    running.destroyForcibly();

    assertEndedNaming(words, ended, running.exitValue(), Files.readString(told));
  }

  private static void assertEndedNaming(String words, boolean ended, int exit, String told) {
    assertTrue(ended, () -> "It started all the same:\n" + told);
    assertNotEquals(0, exit);
    assertTrue(told.contains(words), told);
  }
}
