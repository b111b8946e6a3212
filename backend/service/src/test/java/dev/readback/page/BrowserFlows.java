package dev.readback.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What people do in the browser, in a real one, told in the front end. With {@code
 * -Dpage.screenshots=true} pictures of what they see are kept in {@code target/screenshots}.
 *
 * @param folder of {@code frontend/browser} that tells them
 * @param page where the running service serves the page
 * @param settings what else the flows are told, by environment variables
 */
record BrowserFlows(String folder, URI page, Map<String, String> settings) {
  private static final Path FRONTEND = Path.of("..", "..", "frontend");
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  BrowserFlows(String folder, URI page) {
    this(folder, page, Map.of());
  }

  BrowserFlows with(String name, String value) {
    return new BrowserFlows(folder, page, Map.of(name, value));
  }

  void succeed() throws IOException, InterruptedException {
    Path told = TARGET.resolve("browser-" + folder + ".log");
    var flows =
        new ProcessBuilder("npm", "run", "browser", "browser/" + folder)
            .directory(FRONTEND.toFile());
    flows.environment().put("READBACK_URL", page.resolve("/").toString().replaceAll("/$", ""));
    flows.environment().putAll(settings);
    if (Boolean.getBoolean("page.screenshots")) {
      flows.environment().put("READBACK_SCREENSHOTS", TARGET.resolve("screenshots").toString());
    }

    Process running = flows.redirectErrorStream(true).redirectOutput(told.toFile()).start();
    boolean ended = running.waitFor(12, TimeUnit.MINUTES);
    running.destroy();

    String flowsTold = Files.readString(told);
    assertTrue(ended, () -> "The browser flows did not end in time:\n" + flowsTold);
    assertEquals(0, running.exitValue(), () -> "A browser flow failed:\n" + flowsTold);
  }
}
