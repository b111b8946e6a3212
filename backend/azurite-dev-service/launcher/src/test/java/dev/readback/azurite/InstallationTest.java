package dev.readback.azurite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(500);

  @TempDir Path folder;
  private Path installFolder;
  private Node node;

  @BeforeEach
  void find_node() throws Exception {
    installFolder = folder.resolve("installed");
    node = Node.find("node");
  }

  @Test
  void the_lock_file_pins_azurite_and_names_no_registry() throws Exception {
    try (var resource = Installation.class.getResourceAsStream("package-lock.json")) {
      var lock = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(lock.contains("\"azurite\": \"" + Installation.VERSION + "\""));
      assertFalse(lock.contains("\"resolved\""));
    }
  }

  @Test
  void what_is_installed_once_is_used_from_then_on() throws Exception {
    var options = npm("echo . >> " + folder.resolve("runs") + "; mkdir node_modules", LONG);
    var first = Installation.ensure(options, node);
    assertTrue(Files.isDirectory(first.resolve("node_modules")));
    assertEquals(first, Installation.ensure(options, node));
    assertEquals(List.of("."), Files.readAllLines(folder.resolve("runs")));
  }

  @Test
  void several_who_install_at_once_install_once() throws Exception {
    var options = npm("echo . >> " + folder.resolve("runs") + "; sleep 0.5", LONG);
    Callable<Path> ensure = () -> Installation.ensure(options, node);
    try (var threads = Executors.newFixedThreadPool(3)) {
      for (var installed : threads.invokeAll(List.of(ensure, ensure, ensure))) {
        assertTrue(Files.exists(installed.get().resolve("serve.js")));
      }
    }
    assertEquals(List.of("."), Files.readAllLines(folder.resolve("runs")));
  }

  @Test
  void another_who_installs_too_long_is_told() throws Exception {
    Files.createDirectories(installFolder);
    var lock = LockFile.acquire(installFolder.resolve("install.lock"), SHORT).orElseThrow();
    try (lock) {
      assertFailure(
          npm("exit 0", SHORT), "Another process has been installing", "" + installFolder);
    }
  }

  @Test
  void a_failing_npm_is_told_with_its_output_and_leaves_nothing_behind() throws Exception {
    var failing = npm("echo getaddrinfo ENOTFOUND registry >&2; exit 1", LONG);
    assertFailure(failing, " ci ", "ended with exit code 1", "getaddrinfo ENOTFOUND registry");
    assertEquals(List.of("install.lock"), names(installFolder));
    Installation.ensure(npm("exit 0", LONG), node);
  }

  @Test
  void what_a_broken_off_installation_left_is_deleted() throws Exception {
    var left = Files.createDirectories(installFolder.resolve("installing-1").resolve("modules"));
    Files.createFile(left.resolve("index.js"));
    var installed = Installation.ensure(npm("exit 0", LONG), node);
    assertEquals(
        Set.of("install.lock", installed.getFileName().toString()),
        Set.copyOf(names(installFolder)));
  }

  @Test
  void an_npm_that_hangs_is_ended_at_the_time_limit() throws Exception {
    assertFailure(npm("echo waiting; sleep 60", SHORT), "did not end within 0 s", "waiting");
  }

  @Test
  void a_missing_npm_is_told_with_where_to_get_one() {
    var missing = folder.resolve("npm").toString();
    var options = options().withExecutables("node", missing);
    assertFailure(options, "npm can't be run as '" + missing + "'", "https://nodejs.org");
  }

  @Test
  void an_install_folder_that_cannot_be_made_is_named() throws Exception {
    var file = Files.createFile(folder.resolve("file"));
    var options = AzuriteOptions.temporary().withInstallFolder(file.resolve("installed"));
    assertFailure(options, "the folder " + file.resolve("installed") + " can't be made");
  }

  @Test
  void npm_runs_with_the_node_that_was_given() throws Exception {
    var given = Node.find(Executables.script(folder, "node", "echo v22.1.0"));
    Installation.ensure(npm("[ \"$(node --version)\" = v22.1.0 ]", LONG), given);
  }

  private AzuriteOptions options() {
    return AzuriteOptions.temporary().withInstallFolder(installFolder);
  }

  private AzuriteOptions npm(String body, Duration limit) throws IOException {
    return options()
        .withExecutables("node", Executables.script(folder, "npm", body))
        .withTimeouts(LONG, LONG, limit);
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private void assertFailure(AzuriteOptions options, String... parts) {
    var failure = assertThrows(AzuriteException.class, () -> Installation.ensure(options, node));
    for (var part : parts) {
      assertTrue(failure.getMessage().contains(part), failure::getMessage);
    }
  }
}
